import fc from "fast-check";
import { expect, it } from "vitest";
import { signedGraphs } from "../testing/signed-graphs.ts";
import { balancedTriadShare, incidence, isCycle, triadCensus } from "./signed-graph.ts";

it("counts each triangle once, like a triple loop", () => {
	fc.assert(
		fc.property(signedGraphs(8), (graph) => {
			const sign = (a: number, b: number) => {
				const e = graph.from.findIndex((from, i) => (from === a && graph.to[i] === b) || (from === b && graph.to[i] === a));
				return e === -1 ? undefined : (graph.sign[e] as number);
			};
			const census = [0, 0, 0, 0];
			for (let a = 0; a < graph.nodes; a++)
				for (let b = a + 1; b < graph.nodes; b++)
					for (let c = b + 1; c < graph.nodes; c++) {
						const signs = [sign(a, b), sign(b, c), sign(a, c)];
						if (signs.every((one) => one !== undefined))
							census[signs.filter((one) => one === -1).length] = (census[signs.filter((one) => one === -1).length] as number) + 1;
					}
			expect(triadCensus(graph)).toEqual(census);
		}),
	);
});

it("has no share of balanced triangles where there are none", () => {
	expect(balancedTriadShare([0, 0, 0, 0])).toBeNull();
	expect(balancedTriadShare([1, 1, 2, 0])).toBe(0.75);
});

it("refuses a tie to itself or to nobody", () => {
	const graph = (from: number, to: number) => ({ nodes: 2, from: Int32Array.of(from), to: Int32Array.of(to) });
	expect(() => incidence(graph(1, 1))).toThrow("tie 0 joins node 1 to itself: leave it out");
	expect(() => incidence(graph(0, 2))).toThrow("tie 0 joins 0 and 2: nodes are 0 to 1");
});

it("knows a cycle from a walk", () => {
	const graph = { from: Int32Array.of(0, 1, 2, 2, 0), to: Int32Array.of(1, 2, 0, 3, 1) };
	expect([[0, 1, 2], [2, 1, 0], [0, 4], [0, 1], [0, 1, 3], [0, 1, 2, 2], [0]].map((ties) => isCycle(graph, ties))).toEqual([
		true,
		true,
		true,
		false,
		false,
		false,
		false,
	]);
});
