import { ActionIcon } from "@mantine/core";
import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { type Fingers, pinched } from "./gesture.ts";
import classes from "./stage.module.css";
import { panned, type Window, zoomed } from "./window.ts";

const STEP = 1.5;

/**
 * What moves a map: buttons, wheel, keys and dragging. One finger moves it sideways and still scrolls the page up and down; two fingers
 * move it as they like, and nearer or farther.
 */
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
	/** Fingers on the map, in the order in which they came. */
	const fingers = useRef(new Map<number, readonly [number, number]>());
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
		const touch = (event: TouchEvent) => {
			if (event.touches.length > 1 && (event.target as Element).closest("svg")) event.preventDefault();
		};
		stage.addEventListener("wheel", wheel, { passive: false });
		stage.addEventListener("touchmove", touch, { passive: false });
		return () => {
			stage.removeEventListener("wheel", wheel);
			stage.removeEventListener("touchmove", touch);
		};
	}, []);
	const ground = () => ref.current?.querySelector("svg [data-ground]")?.getBoundingClientRect() ?? new DOMRect(0, 0, 800, 500);
	const move = (event: PointerEvent) => {
		const before = [...fingers.current.values()];
		if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, [event.clientX, event.clientY]);
		if (before.length > 1) {
			const { x, y, width, height } = ground();
			const two = (all: readonly (readonly [number, number])[]) => all.slice(0, 2) as unknown as Fingers;
			onMove(pinched(two(before), two([...fingers.current.values()]), [x + width / 2, y + height / 2], height));
			drag.current = { x: event.clientX, y: event.clientY, moved: true };
			return;
		}
		const from = drag.current;
		if (!from || event.buttons === 0) return;
		// Up and down one finger scrolls the page.
		const [dx, dy] = [event.clientX - from.x, event.pointerType === "touch" ? 0 : event.clientY - from.y];
		if (!from.moved && Math.hypot(dx, dy) < 5) return;
		const { height } = ground();
		drag.current = { x: event.clientX, y: event.clientY, moved: true };
		setDragged(true);
		onMove((window) => panned(window, -dx / height, dy / height));
	};
	const lift = (event: PointerEvent) => {
		if (!fingers.current.delete(event.pointerId)) return;
		// A finger that stays goes on from where it is; a click that follows the last one is still heard as the end of a drag.
		const [left] = fingers.current.values();
		if (left) drag.current = { x: left[0], y: left[1], moved: true };
		else setTimeout(release, 60);
	};
	const release = () => {
		if (fingers.current.size > 0) return;
		drag.current = undefined;
		setDragged(false);
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
		<ActionIcon variant="default" size="md" aria-label={label} data-tip={label} onClick={act}>
			{sign}
		</ActionIcon>
	);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the buttons; this moves the map under them
		<div
			ref={ref}
			className={`${classes.stage} ${dragged ? classes.dragged : ""}`}
			onKeyDown={keys}
			onPointerDown={(event) => {
				if (event.button !== 0 || !(event.target as Element).closest("svg")) return;
				if (event.pointerType === "touch") fingers.current.set(event.pointerId, [event.clientX, event.clientY]);
				drag.current = { x: event.clientX, y: event.clientY, moved: fingers.current.size > 1 };
			}}
			onPointerMove={move}
			onPointerUp={lift}
			onPointerCancel={lift}
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
