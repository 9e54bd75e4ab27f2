import fc from "fast-check";
import { expect, it } from "vitest";
import { completeGraph, signedGraphs } from "../testing/signed-graphs.ts";
import { clusterability, disagreement, provesClusterability } from "./clusterability.ts";
import { frustration } from "./frustration.ts";
import { partitions } from "./hedonic.ts";
import { blockCosts, kBlocks } from "./k-blocks.ts";
import type { SignedGraph } from "./signed-graph.ts";

/** The slow twin: every partition, the least disagreement for each number of blocks. */
function everyPartition(graph: SignedGraph): Map<number, number> {
	const least = new Map<number, number>();
	for (const partition of partitions(graph.nodes)) {
		const block = Int32Array.from({ length: graph.nodes }, (_, v) => partition.findIndex((mask) => (mask >>> v) & 1));
		least.set(partition.length, Math.min(least.get(partition.length) ?? Number.POSITIVE_INFINITY, disagreement(graph, block)));
	}
	return least;
}
const costsOf = (graph: SignedGraph) =>
	blockCosts(
		graph.nodes,
		graph.from,
		graph.to,
		Float64Array.from(graph.sign, (sign, e) => sign * (graph.weight?.[e] ?? 1)),
	);

it.each([false, true])("is the least over all partitions, with a proof that holds (weighted: %s)", (weighted) => {
	fc.assert(
		fc.property(signedGraphs(7, weighted), (graph) => {
			const result = clusterability(graph);
			const wanted = Math.min(...everyPartition(graph).values());
			expect([result.lower, result.upper]).toEqual([wanted, wanted]);
			expect(provesClusterability(graph, result)).toBe(true);
			expect(new Set(result.block).size).toBe(result.blocks);
		}),
		{ numRuns: 100 },
	);
});

it("is the least for each number of blocks", () => {
	fc.assert(
		fc.property(signedGraphs(7, true), (graph) => {
			const wanted = everyPartition(graph);
			for (let k = 1; k <= graph.nodes; k++) {
				const result = kBlocks(costsOf(graph), k);
				expect([k, result?.lower, result?.upper]).toEqual([k, wanted.get(k), wanted.get(k)]);
				expect(new Set(result?.block).size).toBe(k);
				expect(disagreement(graph, result?.block as Int32Array)).toBe(result?.upper);
			}
			expect(kBlocks(costsOf(graph), graph.nodes + 1)).toBeNull();
		}),
		{ numRuns: 40 },
	);
});

it("two blocks or one are as good as the best camps", () => {
	fc.assert(
		fc.property(signedGraphs(8), (graph) => {
			const best = [1, 2].map((k) => kBlocks(costsOf(graph), k)?.upper ?? Number.POSITIVE_INFINITY);
			expect(Math.min(...best)).toBe(frustration(graph).upper);
		}),
		{ numRuns: 60 },
	);
});

it("says how far it came when steps run out", () => {
	const result = kBlocks(costsOf(completeGraph(12, -1)), 3, 20);
	expect((result?.lower as number) < (result?.upper as number)).toBe(true);
	expect(() => kBlocks(costsOf(completeGraph(12, -1)), 0)).toThrow("k is 0: ask for one block or more");
});

it.each([1e-9, 1e-7, 0.1, 1e9])("is the least in any unit of weight: %s", (unit) => {
	fc.assert(
		fc.property(signedGraphs(7, true), (whole) => {
			const graph = { ...whole, weight: (whole.weight as Float64Array).map((weight) => weight * unit) };
			const result = clusterability(graph);
			const wanted = clusterability(whole).upper;
			expect(Math.abs(result.upper / unit - wanted)).toBeLessThan(1e-9);
			expect(Math.abs(result.lower / unit - wanted)).toBeLessThan(1e-9);
			expect(provesClusterability(graph, result)).toBe(true);
			expect(provesClusterability(graph, { ...result, upper: result.upper + 0.5 * unit })).toBe(false);
		}),
		{ numRuns: 60 },
	);
});

it("refuses a sign or a weight that is none, and names the tie", () => {
	const graph = completeGraph(3, -1);
	for (const weight of [Number.NaN, Number.POSITIVE_INFINITY, -1])
		expect(() => clusterability({ ...graph, weight: Float64Array.of(1, weight, 1) })).toThrow(`tie 1 of 2 and 0 has weight ${weight}`);
	expect(() => clusterability({ ...graph, weight: Float64Array.of(1, 1) })).toThrow("tie 2 of 2 and 1 has weight undefined");
	expect(() => clusterability({ ...graph, sign: Int8Array.of(1, 0, 1) })).toThrow("tie 1 of 2 and 0 has sign 0: give 1 or -1");
});

it("blocks are best in any unit, and refuse values that are none", () => {
	const tiny = blockCosts(3, [0, 1, 0], [1, 2, 2], [1e-10, -1e-10, 3e-10]);
	expect(kBlocks(tiny, 2)?.upper).toBeCloseTo(1e-10, 20);
	expect(() => blockCosts(3, [0, 1], [1, 2], [1, Number.NaN])).toThrow("value of tie 1 is NaN");
	expect(() => kBlocks({ ...tiny, apart: tiny.apart.map(() => Number.NaN) }, 2)).toThrow("a cost is NaN");
});
