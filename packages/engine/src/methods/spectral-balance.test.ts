import fc from "fast-check";
import { expect, it } from "vitest";
import { completeGraph, signedGraphs } from "../testing/signed-graphs.ts";
import { frustration } from "./frustration.ts";
import { triadCensus } from "./signed-graph.ts";
import { algebraicConflict, eigenvalues, walkBalance } from "./spectral-balance.ts";

it("finds eigenvalues whose powers sum to the traces of the powers", () => {
	fc.assert(
		fc.property(signedGraphs(7, true), ({ nodes: n, from, to, sign, weight }) => {
			const matrix = new Float64Array(n * n);
			for (const [e, value] of sign.entries()) {
				matrix[(from[e] as number) * n + (to[e] as number)] = value * (weight?.[e] as number);
				matrix[(to[e] as number) * n + (from[e] as number)] = value * (weight?.[e] as number);
			}
			const values = eigenvalues(matrix, n);
			let power = Float64Array.from({ length: n * n }, (_, at) => (at % (n + 1) === 0 ? 1 : 0));
			for (let k = 1; k <= 4; k++) {
				const before = power;
				power = power.map((_, at) => {
					let total = 0;
					for (let m = 0; m < n; m++) total += (before[Math.floor(at / n) * n + m] as number) * (matrix[m * n + (at % n)] as number);
					return total;
				});
				let trace = 0;
				for (let i = 0; i < n; i++) trace += power[i * n + i] as number;
				const sum = values.reduce((total, value) => total + value ** k, 0);
				expect(Math.abs(sum - trace)).toBeLessThan(1e-8 * (1 + Math.abs(trace)));
			}
		}),
	);
});

it("is full exactly where nothing is frustrated", () => {
	fc.assert(
		fc.property(signedGraphs(7), (graph) => {
			const balance = walkBalance(graph) as number;
			const { upper } = frustration(graph);
			expect(balance <= 1 + 1e-12).toBe(true);
			expect(balance > 1 - 1e-9).toBe(upper === 0);
			if (upper === 0) expect(algebraicConflict(graph)).toBeCloseTo(0, 9);
			expect(algebraicConflict(graph) as number).toBeGreaterThan(-1e-9);
		}),
	);
	expect(algebraicConflict(completeGraph(3, -1))).toBeCloseTo(1, 12);
	expect(walkBalance({ nodes: 0, from: new Int32Array(), to: new Int32Array(), sign: new Int8Array() })).toBeNull();
});

it("has room for many nodes", () => {
	const pair = { nodes: 400, from: Int32Array.of(0), to: Int32Array.of(1), sign: Int8Array.of(-1) };
	expect(walkBalance(pair)).toBeCloseTo(1, 12);
	expect(algebraicConflict(pair)).toBeCloseTo(0, 12);
});

it("refuses a tie that is neither positive nor negative", () => {
	const graph = { ...completeGraph(3, -1), sign: Int8Array.of(1, 0, 1) };
	for (const method of [walkBalance, algebraicConflict, triadCensus]) expect(() => method(graph)).toThrow("has sign 0: give 1 or -1");
});
