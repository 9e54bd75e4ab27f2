import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Figure } from "../parts/figure.tsx";
import { drawMap, type MapOf } from "./draw.ts";
import { Stage } from "./stage.tsx";
import { type Window, windowText } from "./window.ts";

/** So long after the last step of a movement the address is told where the map stands, in milliseconds. */
const REST = 250;

/** The map that is moved: while it moves, it alone is drawn anew, once a frame; when it rests, the address is told. */
export function MapStage({
	name,
	of,
	at,
	onRest,
	onFit,
	onPress,
	table,
}: {
	readonly name: string;
	readonly of: Omit<MapOf, "window">;
	/** Where the address has the map. */
	readonly at: Window;
	readonly onRest: (window: Window) => void;
	readonly onFit: () => void;
	readonly onPress: (row: string) => void;
	readonly table: ReactNode;
}) {
	const [live, setLive] = useState<Window>();
	const next = useRef<Window>(undefined);
	const frame = useRef(0);
	const rest = useRef(0);
	const told = useRef(onRest);
	told.current = onRest;
	const now = useRef(at);
	now.current = at;
	const move = useCallback((step: (window: Window) => Window) => {
		next.current = step(next.current ?? now.current);
		frame.current ||= requestAnimationFrame(() => {
			frame.current = 0;
			setLive(next.current);
		});
		clearTimeout(rest.current);
		rest.current = setTimeout(() => {
			rest.current = 0;
			if (next.current) told.current(next.current);
		}, REST) as unknown as number;
	}, []);
	// The address has followed, or somebody went back: from here on it says where the map stands. Not while it still moves.
	const place = windowText(at);
	// biome-ignore lint/correctness/useExhaustiveDependencies: when the place changes, and then only
	useEffect(() => {
		if (rest.current !== 0) return;
		next.current = undefined;
		setLive(undefined);
	}, [place]);
	useEffect(
		() => () => {
			cancelAnimationFrame(frame.current);
			clearTimeout(rest.current);
		},
		[],
	);
	const fit = () => {
		clearTimeout(rest.current);
		rest.current = 0;
		next.current = undefined;
		setLive(undefined);
		onFit();
	};
	return (
		<Stage onMove={move} onFit={fit}>
			<Figure name={name} most={1100} draw={(how) => drawMap({ ...of, window: live ?? at }, how)} table={table} onPress={onPress} arrows={false} />
		</Stage>
	);
}
