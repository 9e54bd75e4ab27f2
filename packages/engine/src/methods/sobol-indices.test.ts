import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elementaryEffects } from "./elementary-effects.ts";
import { sobolIndices } from "./sobol-indices.ts";

const slopes = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 4 }).filter((list) => list.some((slope) => slope !== 0));
const linear = (list: readonly number[]) => (x: Float64Array) => list.reduce((total, slope, i) => total + slope * (x[i] as number), 7);

describe("variance-based sensitivity", () => {
	it("of a linear function is the share of the squared slopes, first and total alike", () => {
		fc.assert(
			fc.property(slopes, (list) => {
				const all = list.reduce((total, slope) => total + slope * slope, 0);
				const got = sobolIndices(linear(list), list.length, 1024);
				for (const [i, slope] of list.entries()) {
					expect(got?.first[i]).toBeCloseTo((slope * slope) / all, 1);
					expect(got?.total[i]).toBeCloseTo((slope * slope) / all, 1);
					if (slope === 0) expect(got?.total[i]).toBe(0);
				}
			}),
			{ numRuns: 30 },
		);
	});

	it("does not change when a constant is added, asks as often as it says, and knows when there is nothing to share", () => {
		let asked = 0;
		const f = (x: Float64Array) => {
			asked++;
			return (x[0] as number) * (x[1] as number);
		};
		const here = sobolIndices(f, 2, 256);
		expect(asked).toBe(here?.evaluations);
		const moved = sobolIndices((x) => 1e6 + f(x), 2, 256);
		for (let i = 0; i < 2; i++) expect(moved?.first[i]).toBeCloseTo(here?.first[i] as number, 6);
		expect(sobolIndices(() => 3, 2, 16)).toBeUndefined();
		expect(sobolIndices(() => Number.NaN, 2, 16)).toBeUndefined();
		expect(() => sobolIndices(f, 2, 100)).toThrow("n: 100");
	});
});

describe("elementary effects", () => {
	it("of a linear function are its slopes, without spread", () => {
		fc.assert(
			fc.property(slopes, fc.nat(), (list, seed) => {
				const got = elementaryEffects(linear(list), list.length, 4, seed);
				for (const [i, slope] of list.entries()) {
					expect(got?.mean[i]).toBeCloseTo(slope, 9);
					expect(got?.absolute[i]).toBeCloseTo(Math.abs(slope), 9);
					expect(got?.sd[i]).toBeCloseTo(0, 5);
				}
			}),
		);
	});

	it("stay on the grid, ask as often as they say, and are silent where the function is", () => {
		const seen = new Set<number>();
		let asked = 0;
		const got = elementaryEffects(
			(x) => {
				asked++;
				for (const value of x) seen.add(Math.round(3 * value));
				for (const value of x) expect(Math.abs(3 * value - Math.round(3 * value))).toBeLessThan(1e-9);
				return x[0] as number;
			},
			3,
			50,
			1,
		);
		expect(asked).toBe(got?.evaluations);
		expect([...seen].sort()).toEqual([0, 1, 2, 3]);
		expect(elementaryEffects(() => Number.NaN, 1, 2, 1)).toBeUndefined();
		expect(() => elementaryEffects(() => 0, 1, 2, 1, 3)).toThrow("levels: 3");
	});
});
