import fc from "fast-check";
import { expect, it } from "vitest";
import { completeGraph, signedGraphs } from "../testing/signed-graphs.ts";
import { balanceAgainstChance } from "./balance-null.ts";
import { frustration, frustrationBound } from "./frustration.ts";
import type { SignedGraph } from "./signed-graph.ts";

/** Two camps of n each, friends inside and at odds across. */
function camps(n: number): SignedGraph {
	const graph = completeGraph(2 * n, 1);
	return { ...graph, sign: graph.sign.map((_, e) => ((graph.from[e] as number) < n === (graph.to[e] as number) < n ? 1 : -1)) };
}

it("finds two camps more balanced than chance, the same for the same seed", () => {
	const result = balanceAgainstChance(camps(6), 200, 3);
	expect(result.balancedShare).toMatchObject({ observed: 1, atLeast: 1 / 201 });
	expect(result.frustrationBound).toMatchObject({ observed: 0, atMost: 1 / 201 });
	expect(result.balancedShare?.score as number).toBeGreaterThan(4);
	expect(balanceAgainstChance(camps(6), 200, 3)).toEqual(result);
	expect(balanceAgainstChance(camps(6), 200, 4)).not.toEqual(result);
});

it("the mean over shuffles comes near the mean over all ways to deal the signs", () => {
	// Four nodes and six ties, two of them negative: 12 of the 15 ways have them side by side, 3 apart, with 2 and 0 of 4 triangles balanced.
	const graph = { ...completeGraph(4, 1), sign: Int8Array.of(-1, -1, 1, 1, 1, 1) };
	const { balancedShare } = balanceAgainstChance(graph, 5000, 1);
	expect(balancedShare?.mean).toBeCloseTo((12 * 0.5 + 3 * 0) / 15, 1);
});

it("bounds the index from above, and is silent where nothing can differ", () => {
	fc.assert(
		fc.property(signedGraphs(8, true), (graph) => {
			expect(frustrationBound(graph)).toBeGreaterThanOrEqual(frustration(graph).upper);
		}),
	);
	expect(balanceAgainstChance(completeGraph(4, -1), 10, 1).balancedShare).toMatchObject({ score: null, atLeast: 1, atMost: 1 });
	expect(balanceAgainstChance({ nodes: 2, from: Int32Array.of(0), to: Int32Array.of(1), sign: Int8Array.of(1) }, 10, 1).balancedShare).toBeNull();
	expect(() => balanceAgainstChance(camps(2), 1, 1)).toThrow("1 draws: chance needs two or more");
});
