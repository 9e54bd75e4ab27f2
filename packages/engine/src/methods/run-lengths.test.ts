import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runLengths } from "./run-lengths.ts";

const prior = { mean: 0, weight: 0.5, shape: 1, scale: 1, hazard: 0.1 };

/** Density of Student's t by its definition, with Γ at halves by recurrence. */
function gamma(x: number): number {
	return x === 1 ? 1 : x === 0.5 ? Math.sqrt(Math.PI) : (x - 1) * gamma(x - 1);
}
function predictive(run: readonly number[], x: number): number {
	const n = run.length;
	const mean = n === 0 ? 0 : run.reduce((a, b) => a + b, 0) / n;
	const k = prior.weight + n;
	const a = prior.shape + n / 2;
	const m = (prior.weight * prior.mean + n * mean) / k;
	const b =
		prior.scale + 0.5 * run.reduce((total, value) => total + (value - mean) ** 2, 0) + (prior.weight * n * (mean - prior.mean) ** 2) / (2 * k);
	const [nu, scale] = [2 * a, (b * (k + 1)) / (a * k)];
	return (gamma(a + 0.5) / (gamma(a) * Math.sqrt(nu * Math.PI * scale))) * (1 + (x - m) ** 2 / (nu * scale)) ** -(a + 0.5);
}

describe("run lengths", () => {
	it("equal the sum over every history of changes", () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 7 }), (values) => {
				// A history says after which values the run begins anew; the run length after the last value is what is asked.
				const n = values.length;
				const weights = new Array<number>(n + 1).fill(0);
				for (let bits = 0; bits < 2 ** n; bits++) {
					let [chance, start] = [1, 0];
					for (let t = 0; t < n; t++) {
						chance *= predictive(values.slice(start, t), values[t] as number);
						const change = (bits >> t) & 1;
						chance *= change ? prior.hazard : 1 - prior.hazard;
						if (change) start = t + 1;
					}
					weights[n - start] = (weights[n - start] as number) + chance;
				}
				const total = weights.reduce((a, b) => a + b, 0);
				const found = runLengths(values, prior).distribution[n - 1] as Float64Array;
				for (const [r, weight] of weights.entries()) expect(found[r]).toBeCloseTo(weight / total, 9);
			}),
		);
	});

	it("are chances, however unlikely the value", () => {
		const { distribution, mode } = runLengths([0, 0.1, -0.1, 1e9, 1e9 + 1, 1e9, 1e9 - 1], prior);
		for (const shares of distribution) expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
		expect(mode.at(-1)).toBeLessThanOrEqual(4);
		expect(() => runLengths([Number.NaN], prior)).toThrow("place 0");
		expect(() => runLengths([1], { ...prior, hazard: 0 })).toThrow("hazard: 0");
	});
});
