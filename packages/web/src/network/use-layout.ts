import { useEffect, useMemo, useState } from "react";
import { AT_ONCE, frameOf, type Graph, layout, type Point, positionsOf, settled, TICKS } from "./layout.ts";

const kept = new Map<string, ReadonlyMap<string, Point>>();

/** Positions of a graph: at once where it is small; a large one is laid out a little in every frame, and drawn when it stands. */
export function useLayout(graph: Graph): { readonly at: ReadonlyMap<string, Point> | undefined; readonly share: number } {
	const key = JSON.stringify([graph.nodes, graph.ties, [...(graph.blocs ?? [])]]);
	const small = graph.nodes.length <= AT_ONCE;
	// biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the graph says
	const at = useMemo(() => {
		const known = kept.get(key) ?? (small ? settled(graph) : undefined);
		if (known) kept.set(key, known);
		if (kept.size > 8) kept.delete(kept.keys().next().value as string);
		return known;
	}, [key, small]);
	const [slow, setSlow] = useState<{ readonly key: string; readonly at?: ReadonlyMap<string, Point>; readonly share: number }>();
	// biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the graph says
	useEffect(() => {
		if (at) return;
		const simulation = layout(graph);
		let left = TICKS;
		let frame = 0;
		const step = () => {
			left -= frameOf(simulation, left, () => performance.now());
			setSlow(left > 0 ? { key, share: 1 - left / TICKS } : { key, share: 1, at: positionsOf(simulation) });
			if (left > 0) frame = requestAnimationFrame(step);
		};
		frame = requestAnimationFrame(step);
		return () => cancelAnimationFrame(frame);
	}, [key, at]);
	if (at) return { at, share: 1 };
	return slow?.key === key ? { at: slow.at, share: slow.share } : { at: undefined, share: 0 };
}
