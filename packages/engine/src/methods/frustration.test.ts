import fc from "fast-check";
import { expect, it } from "vitest";
import { completeGraph, signedGraphs } from "../testing/signed-graphs.ts";
import { type CoverProof, proves } from "./cycle-cover.ts";
import { frustratedTies, frustration, provesFrustration } from "./frustration.ts";
import { isOdd } from "./odd-cycles.ts";
import { isCycle, type SignedGraph } from "./signed-graph.ts";

/** The slow twin: every division into two camps. */
function everyDivision(graph: SignedGraph): number {
	let least = Number.POSITIVE_INFINITY;
	for (let mask = 0; mask < 2 ** (graph.nodes - 1); mask++) {
		const camp = Uint8Array.from({ length: graph.nodes }, (_, v) => (v === 0 ? 0 : (mask >>> (v - 1)) & 1));
		least = Math.min(
			least,
			frustratedTies(graph, camp).reduce((sum, e) => sum + (graph.weight?.[e] ?? 1), 0),
		);
	}
	return least;
}

it.each([false, true])("is what the best of all divisions leaves, with a proof that holds (weighted: %s)", (weighted) => {
	fc.assert(
		fc.property(signedGraphs(9, weighted), (graph) => {
			const result = frustration(graph);
			expect([result.lower, result.upper]).toEqual([everyDivision(graph), everyDivision(graph)]);
			expect(provesFrustration(graph, result)).toBe(true);
			expect(result.camp[0]).toBe(0);
		}),
		{ numRuns: 150 },
	);
});

it("does not change when one node turns all its ties, and is 0 where nothing is negative", () => {
	fc.assert(
		fc.property(signedGraphs(8), fc.nat(), (graph, pick) => {
			const v = pick % graph.nodes;
			const sign = graph.sign.map((value, e) => (graph.from[e] === v || graph.to[e] === v ? -value : value));
			expect(frustration({ ...graph, sign }).upper).toBe(frustration(graph).upper);
			expect(frustration({ ...graph, sign: graph.sign.map(() => 1) }).upper).toBe(0);
		}),
		{ numRuns: 60 },
	);
});

it.each([
	[5, 4],
	[7, 9],
	[9, 16],
])("splits where cycles alone do not settle it: %i nodes all at odds leave %i", (nodes, wanted) => {
	const graph = completeGraph(nodes, -1);
	const result = frustration(graph);
	expect([result.lower, result.upper, provesFrustration(graph, result)]).toEqual([wanted, wanted, true]);
	if (nodes > 5) expect(result.branches).toBeGreaterThan(1);
});

it("says how far it came when branches run out, and gives no proof", () => {
	const graph = completeGraph(9, -1);
	const result = frustration(graph, 1);
	expect(result.proof).toBeNull();
	expect([result.lower <= 16, result.upper >= 16, result.lower < result.upper]).toEqual([true, true, true]);
	expect(provesFrustration(graph, result)).toBe(false);
});

it("a proof that is tampered with does not hold", () => {
	const graph = completeGraph(5, -1);
	const costs = new Float64Array(10).fill(1);
	const belongs = (ties: readonly number[]) => isOdd(graph, ties) && isCycle(graph, ties);
	const { proof } = frustration(graph);
	const cycles = (proof as { cycles: { ties: number[]; weight: number }[] }).cycles;
	const holds = (tampered: CoverProof, claim = 4) => proves(tampered, claim, costs, belongs, 1);
	expect(holds(proof as CoverProof)).toBe(true);
	expect(holds(proof as CoverProof, 5)).toBe(false);
	expect(holds({ cycles: cycles.slice(1) })).toBe(false);
	expect(holds({ cycles: cycles.map(({ ties, weight }) => ({ ties, weight: weight * 3 })) })).toBe(true);
	expect(holds({ cycles: [...cycles, { ties: [0, 1], weight: 9 }] })).toBe(false);
	expect(holds({ tie: 0, hit: proof as CoverProof, spared: { cycles: [] } })).toBe(false);
});

it.each([1e-9, 1e-7, 0.1, 1e9])("is the least in any unit of weight: %s", (unit) => {
	fc.assert(
		fc.property(signedGraphs(7, true), (whole) => {
			const graph = { ...whole, weight: (whole.weight as Float64Array).map((weight) => weight * unit) };
			const result = frustration(graph);
			const wanted = frustration(whole).upper;
			expect(Math.abs(result.upper / unit - wanted)).toBeLessThan(1e-9);
			expect(Math.abs(result.lower / unit - wanted)).toBeLessThan(1e-9);
			expect(provesFrustration(graph, result)).toBe(true);
			expect(provesFrustration(graph, { ...result, upper: result.upper + 0.5 * unit })).toBe(false);
		}),
		{ numRuns: 60 },
	);
});

it("refuses a sign or a weight that is none, and names the tie", () => {
	const graph = completeGraph(3, -1);
	for (const weight of [Number.NaN, Number.POSITIVE_INFINITY, -1])
		expect(() => frustration({ ...graph, weight: Float64Array.of(1, weight, 1) })).toThrow(`tie 1 of 2 and 0 has weight ${weight}`);
	expect(() => frustration({ ...graph, weight: Float64Array.of(1, 1) })).toThrow("tie 2 of 2 and 1 has weight undefined");
	expect(() => frustration({ ...graph, sign: Int8Array.of(1, 0, 1) })).toThrow("tie 1 of 2 and 0 has sign 0: give 1 or -1");
});
