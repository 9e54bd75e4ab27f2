import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf } from "../base/maths.ts";
import { fastNormalCdf, normalQuantile } from "./normal.ts";
import { fillProbitTerms, probitTerms } from "./probit-terms.ts";

const anywhere = fc.double({ min: -12, max: 12, noNaN: true });

describe("the normal distribution of hot loops", () => {
	it("agrees with the slow one, and keeps its digits in the lower tail", () => {
		fc.assert(
			fc.property(anywhere, (x) => void expect(Math.abs(fastNormalCdf(x) - normalCdf(x))).toBeLessThan(2e-9)),
			{ numRuns: 2000 },
		);
		// The upper tail of the slow one is exact, and the lower tail of this one is to equal it.
		for (const [x, p] of [
			[-5, 2.866515718791933e-7],
			[-8, 6.220960574271785e-16],
			[-20, 2.7536241186062337e-89],
		] as const)
			expect(Math.abs(fastNormalCdf(x) / p - 1)).toBeLessThan(2e-5);
		expect([fastNormalCdf(-50), fastNormalCdf(50)]).toEqual([0, 1]);
	});

	it("the quantile is its inverse", () => {
		fc.assert(
			fc.property(fc.double({ min: -7.5, max: 4, noNaN: true }), (x) => void expect(normalQuantile(fastNormalCdf(x))).toBeCloseTo(x, 4)),
			{ numRuns: 1000 },
		);
		expect(normalQuantile(0.5)).toBe(0);
		expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
		expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798409, 12);
	});
});

/** Φ(x)/φ(x), Mills's ratio, by Simpson's rule on ∫₀^∞ exp(−t²/2 + xt) dt: slow, and with none of the cancellation of a quotient in the tail. */
function millsRatio(x: number): number {
	const end = x < -1 ? -45 / x : x + 12;
	const steps = 6000;
	const width = end / steps;
	let sum = 1;
	for (let k = 1; k <= steps; k++) {
		const t = k * width;
		sum += (k === steps ? 1 : k % 2 ? 4 : 2) * Math.exp(-0.5 * t * t + x * t);
	}
	return (sum * width) / 3;
}

describe("terms of the probit likelihood", () => {
	it("are the logarithm, its slope and minus its curvature", () => {
		fc.assert(
			fc.property(fc.double({ min: -25, max: 8.5, noNaN: true }), (x) => {
				const terms = probitTerms(1);
				fillProbitTerms(Float64Array.of(x), 0, 1, terms);
				const hazard = 1 / millsRatio(x);
				const close = (value: number | undefined, wanted: number, tolerance: number) =>
					expect(Math.abs((value as number) - wanted)).toBeLessThan(tolerance * (1 + Math.abs(wanted)));
				// Ten times the largest errors on a fine grid (2e-12, 5e-10 and 1.2e-7, all where the steps of the table meet).
				close(terms.log[0], -0.5 * Math.log(2 * Math.PI) - 0.5 * x * x - Math.log(hazard), 2e-11);
				close(terms.slope[0], hazard, 5e-9);
				close(terms.curve[0], hazard * (x + hazard), 1.2e-6);
			}),
			{ numRuns: 2000 },
		);
	});
});
