import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noisyOr, normalCdf, quantile, roundTo, sum, withinNormal } from "./maths.ts";

/** Simpson's rule from 0: slow, obvious, good to about 1e-13 here. */
function integrated(x: number): number {
	const n = 4000;
	const h = x / n;
	const density = (t: number) => Math.exp(-0.5 * t * t) / Math.sqrt(2 * Math.PI);
	let total = density(0) + density(x);
	for (let i = 1; i < n; i++) total += density(i * h) * (i % 2 === 0 ? 2 : 4);
	return 0.5 + (total * h) / 3;
}

describe("normalCdf", () => {
	it("agrees with numeric integration on both sides and across the change of method at 3.5", () => {
		for (const x of [0, 0.1, 0.5, 1, 1.96, 3, 3.499999, 3.500001, 4, 6]) {
			expect(normalCdf(x), `${x}`).toBeCloseTo(integrated(x), 12);
			expect(normalCdf(-x), `−${x}`).toBeCloseTo(1 - integrated(x), 12);
		}
	});

	it("rises and is symmetric", () => {
		fc.assert(
			fc.property(fc.double({ min: -8, max: 8, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), (x, step) => {
				expect(normalCdf(x + step)).toBeGreaterThanOrEqual(normalCdf(x) - 1e-14);
				expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 12);
			}),
		);
	});

	it("without spread a difference is within δ or it is not", () => {
		expect(withinNormal(0.2, 0, 0.2)).toBe(1);
		expect(withinNormal(-0.3, 0, 0.2)).toBe(0);
		expect(withinNormal(0, 1, 1.959963984540054)).toBeCloseTo(0.95, 12);
	});
});

describe("quantile", () => {
	it("is the least value that at least the share q of the list does not exceed", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 }),
				fc.double({ min: 0.001, max: 1, noNaN: true }),
				(list, q) => {
					const sorted = [...list].sort((a, b) => a - b);
					const found = quantile(sorted, q);
					const share = (value: number) => list.filter((one) => one <= value).length;
					expect(share(found)).toBeGreaterThanOrEqual(q * list.length - 1e-9);
					expect(list.filter((one) => one < found).length).toBeLessThan(q * list.length + 1e-9);
					expect(list).toContain(found);
				},
			),
		);
		expect(() => quantile([], 0.5)).toThrow();
	});
});

describe("noisyOr", () => {
	it("lies between the largest part and the sum, whatever the order", () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }), (parts) => {
				const all = noisyOr(parts);
				expect(all).toBeGreaterThanOrEqual(Math.max(...parts) - 1e-12);
				expect(all).toBeLessThanOrEqual(Math.min(1, sum(parts)) + 1e-12);
				expect(noisyOr([...parts].reverse())).toBeCloseTo(all, 12);
			}),
		);
	});
});

it("twelve digits hide the noise of floating point and nothing else", () => {
	expect(roundTo(0.1 + 0.2)).toBe(0.3);
	expect(roundTo(123456.7891234)).toBe(123456.789123);
	expect(roundTo(0)).toBe(0);
});
