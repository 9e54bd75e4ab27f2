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

describe("terms of the probit likelihood", () => {
	it("are the logarithm, its slope and minus its curvature", () => {
		fc.assert(
			fc.property(fc.double({ min: -25, max: 8.5, noNaN: true }), (x) => {
				const terms = probitTerms(1);
				fillProbitTerms(Float64Array.of(x), 0, 1, terms);
				const density = Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
				const hazard = density / fastNormalCdf(x);
				const close = (value: number | undefined, wanted: number) =>
					expect(Math.abs((value as number) - wanted)).toBeLessThan(3e-5 * (1 + Math.abs(wanted)));
				close(terms.log[0], Math.log(fastNormalCdf(x)));
				close(terms.slope[0], hazard);
				close(terms.curve[0], hazard * (x + hazard));
			}),
			{ numRuns: 2000 },
		);
	});
});
