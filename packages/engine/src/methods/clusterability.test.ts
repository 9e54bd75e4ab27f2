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
