import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equivalent, leastToShow, rateRatio, sameRate } from "./rate-ratio.ts";

/** P(X ≥ k) by adding up binomial chances, each by its definition. */
function tail(k: number, n: number, p: number): number {
	let total = 0;
	for (let x = k; x <= n; x++) {
		let chance = 1;
		for (let i = 1; i <= x; i++) chance *= ((n - x + i) / i) * p;
		total += chance * (1 - p) ** (n - x);
	}
	return total;
}
const share = (ratio: number) => (ratio === Number.POSITIVE_INFINITY ? 1 : ratio / (1 + ratio));

describe("the ratio of two rates", () => {
	it("has the ends that the closed form gives where one count is 0", () => {
		// 0 of 10: the high end p of the share has (1 − p)^10 = .025.
		const { low, high } = rateRatio(10, 0, 0.05);
		expect(low).toBe(0);
		expect(share(high)).toBeCloseTo(1 - 0.025 ** 0.1, 12);
		expect(rateRatio(0, 10, 0.05)).toEqual({ low: expect.closeTo(1 / high, 9), high: Number.POSITIVE_INFINITY });
	});

	it("leaves the chance asked for on either side", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max: 25 }), fc.constantFrom(0.05, 0.1, 0.2), (before, after, outside) => {
				const { low, high } = rateRatio(before, after, outside);
				expect(tail(after, before + after, share(low))).toBeCloseTo(outside / 2, 9);
				expect(1 - tail(after + 1, before + after, share(high))).toBeCloseTo(outside / 2, 9);
			}),
		);
	});

	it("tests one rate: 2 and 10 acts are 2·(66 + 12 + 1)/4096", () => {
		expect(sameRate(2, 10)).toBeCloseTo(158 / 4096, 14);
		expect(sameRate(10, 2)).toBeCloseTo(158 / 4096, 14);
		expect(sameRate(4, 4)).toBe(1);
	});

	it("shows equivalence from a least number of acts on", () => {
		const least = leastToShow(2);
		const inside = (each: number) => tail(each, 2 * each, 1 / 3) < 0.05;
		expect(inside(least / 2)).toBe(true);
		expect(inside(least / 2 - 1)).toBe(false);
		expect(equivalent(least / 2, least / 2, 2)).toBe(true);
		expect(equivalent(4, 8, 2)).toBe(false);
		expect(leastToShow(1.5)).toBeGreaterThan(least);
	});

	// By Clopper and Pearson's interval from the beta distribution of SciPy 1.15.
	it("is right for more acts than whose chances fit a number", () => {
		expect(rateRatio(10, 200, 0.1).high).toBeCloseTo(37.374, 3);
		expect(rateRatio(1, 300, 0.05)).toEqual({ low: expect.closeTo(53.4, 1), high: expect.closeTo(11_888, -1) });
		expect(rateRatio(600, 600, 0.1)).toEqual({ low: expect.closeTo(0.908, 3), high: expect.closeTo(1.101, 3) });
		expect(sameRate(400, 700) / 1.2e-19).toBeCloseTo(1, 1);
		expect(equivalent(300, 300, 2)).toBe(true);
	});

	it("finds the least for a bound near 1, and refuses one that is none", () => {
		const least = leastToShow(1.15) / 2;
		expect([equivalent(least, least, 1.15), equivalent(least - 1, least - 1, 1.15)]).toEqual([true, false]);
		expect(() => leastToShow(1)).toThrow("a ratio above 1");
	});
});
