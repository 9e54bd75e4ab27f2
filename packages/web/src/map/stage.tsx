import { ActionIcon, Tooltip } from "@mantine/core";
import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import classes from "./stage.module.css";
import { panned, type Window, zoomed } from "./window.ts";

const STEP = 1.5;

/** What moves a map: buttons, wheel, keys and dragging. Touch keeps scrolling the page; there the buttons move the map. */
export function Stage({
	onMove,
	onFit,
	children,
}: {
	/** One step of a movement, from wherever the map stands. */
	readonly onMove: (step: (window: Window) => Window) => void;
	/** Back to the region of the focal state. */
	readonly onFit: () => void;
	readonly children: ReactNode;
}) {
	const ref = useRef<HTMLDivElement>(null);
	const now = useRef(onMove);
	now.current = onMove;
	const drag = useRef<{ x: number; y: number; moved: boolean }>(undefined);
	const [dragged, setDragged] = useState(false);
	useEffect(() => {
		const stage = ref.current;
		if (!stage) return;
		// React listens to the wheel without the right to keep the page still.
		const wheel = (event: WheelEvent) => {
			if (!(event.ctrlKey || event.metaKey || stage.contains(document.activeElement))) return;
			if (!(event.target as Element).closest("svg")) return;
			event.preventDefault();
			const factor = 1.0015 ** Math.max(-200, Math.min(200, event.deltaY));
			now.current((window) => zoomed(window, factor));
		};
		stage.addEventListener("wheel", wheel, { passive: false });
		return () => stage.removeEventListener("wheel", wheel);
	}, []);
	const move = (event: PointerEvent) => {
		const from = drag.current;
		if (!from || event.buttons === 0) return;
		const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
		if (!from.moved && Math.hypot(dx, dy) < 5) return;
		const height = ref.current?.querySelector("svg [data-ground]")?.getBoundingClientRect().height ?? 500;
		drag.current = { x: event.clientX, y: event.clientY, moved: true };
		setDragged(true);
		onMove((window) => panned(window, -dx / height, dy / height));
	};
	const keys = (event: KeyboardEvent) => {
		const [right, up] = ({ ArrowLeft: [-0.15, 0], ArrowRight: [0.15, 0], ArrowUp: [0, 0.15], ArrowDown: [0, -0.15] } as const)[event.key] ?? [0, 0];
		if (event.ctrlKey || event.altKey || event.metaKey || !(event.target as Element).closest("svg, button")) return;
		if (right !== 0 || up !== 0) onMove((window) => panned(window, right, up));
		else if (event.key === "+" || event.key === "=") onMove((window) => zoomed(window, 1 / STEP));
		else if (event.key === "-") onMove((window) => zoomed(window, STEP));
		else if (event.key === "0") onFit();
		else return;
		event.preventDefault();
	};
	// A drag ends in a click on whatever is under the pointer, which nobody meant.
	const click = (event: MouseEvent) => {
		if (drag.current?.moved) event.stopPropagation();
		drag.current = undefined;
		setDragged(false);
	};
	const button = (label: string, sign: string, act: () => void) => (
		<Tooltip label={label} position="left">
			<ActionIcon variant="default" size="md" aria-label={label} onClick={act}>
				{sign}
			</ActionIcon>
		</Tooltip>
	);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the buttons; this moves the map under them
		<div
			ref={ref}
			className={`${classes.stage} ${dragged ? classes.dragged : ""}`}
			onKeyDown={keys}
			onPointerDown={(event) => {
				if (event.pointerType !== "touch" && event.button === 0 && (event.target as Element).closest("svg"))
					drag.current = { x: event.clientX, y: event.clientY, moved: false };
			}}
			onPointerMove={move}
			onClickCapture={click}
		>
			{children}
			<div className={classes.buttons} data-noprint>
				{button("nearer (+)", "+", () => onMove((window) => zoomed(window, 1 / STEP)))}
				{button("farther (−)", "−", () => onMove((window) => zoomed(window, STEP)))}
				{button("the region of the focal state (0)", "⌂", onFit)}
				{button("the whole world", "◯", () => onMove(({ lon }) => ({ lon, lat: 10, reach: 88 })))}
			</div>
		</div>
	);
}
