import fc from "fast-check";
import { expect, it } from "vitest";
import { betweenness, type StepGraph } from "./betweenness.ts";

/** The slow twin: for every pair, all shortest paths written out. */
function everyPath({ nodes, from, to, directed = false }: StepGraph): { node: number[]; edge: number[] } {
	const node = new Array<number>(nodes).fill(0);
	const edge = new Array<number>(from.length).fill(0);
	const add = (list: number[], at: number, value: number) => {
		list[at] = (list[at] as number) + value;
	};
	for (let s = 0; s < nodes; s++)
		for (let t = directed ? 0 : s + 1; t < nodes; t++) {
			if (s === t) continue;
			let paths: { at: number; edges: number[]; seen: number[] }[] = [{ at: s, edges: [], seen: [s] }];
			while (paths.length > 0 && !paths.some(({ at }) => at === t))
				paths = paths.flatMap(({ at, edges, seen }) =>
					Array.from(from.keys()).flatMap((e) => {
						const next = from[e] === at ? (to[e] as number) : to[e] === at && !directed ? (from[e] as number) : -1;
						return next === -1 || seen.includes(next) ? [] : [{ at: next, edges: [...edges, e], seen: [...seen, next] }];
					}),
				);
			const shortest = paths.filter(({ at }) => at === t);
			for (const { edges, seen } of shortest) {
				for (const e of edges) add(edge, e, 1 / shortest.length);
				for (const v of seen) if (v !== s && v !== t) add(node, v, 1 / shortest.length);
			}
		}
	return { node, edge };
}

it("shares out all shortest paths, directed or not", () => {
	const graph = fc.integer({ min: 1, max: 6 }).chain((nodes) =>
		fc.record({
			nodes: fc.constant(nodes),
			present: fc.array(fc.boolean(), { minLength: nodes * nodes, maxLength: nodes * nodes }),
			directed: fc.boolean(),
		}),
	);
	fc.assert(
		fc.property(graph, ({ nodes, present, directed }) => {
			const arcs = present.flatMap((is, at) => {
				const [a, b] = [Math.floor(at / nodes), at % nodes];
				return is && (directed ? a !== b : a < b) ? [[a, b] as const] : [];
			});
			const steps = { nodes, from: Int32Array.from(arcs, ([a]) => a), to: Int32Array.from(arcs, ([, b]) => b), directed };
			const [mine, twin] = [betweenness(steps), everyPath(steps)];
			for (const [v, value] of twin.node.entries()) expect(mine.node[v]).toBeCloseTo(value, 9);
			for (const [e, value] of twin.edge.entries()) expect(mine.edge[e]).toBeCloseTo(value, 9);
		}),
	);
});
