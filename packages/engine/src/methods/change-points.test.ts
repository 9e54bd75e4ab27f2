import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakPoints, supF } from "./break-points.ts";
import { changePoints } from "./change-points.ts";
import { levelCost, normalCost, type SegmentCost } from "./segment-cost.ts";

const series = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 11 });

/** Every set of changes, one after the other. */
function divisions(n: number, shortest: number): number[][] {
	const sets = Array.from({ length: 2 ** (n - 1) }, (_, bits) =>
		Array.from({ length: n - 1 }, (__, i) => i + 1).filter((i) => (bits >> (i - 1)) & 1),
	);
	return sets.filter((at) => [...at, n].every((end, i) => end - (at[i - 1] ?? 0) >= shortest));
}
const segments = (cost: SegmentCost, at: readonly number[]) =>
	[...at, cost.length].reduce((total, end, i) => total + cost.of(at[i - 1] ?? 0, end), 0);

describe("change points", () => {
	it("are the best of all divisions, for either cost and any shortest segment", () => {
		fc.assert(
			fc.property(series, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 3 }), fc.boolean(), (values, tenths, shortest, level) => {
				const cost = level ? levelCost(values) : normalCost(values, 0.01);
				const totals = divisions(values.length, shortest).map((at) => segments(cost, at) + (tenths / 10) * at.length);
				const found = changePoints(cost, tenths / 10, shortest);
				if (values.length < shortest) expect(found).toBeUndefined();
				else {
					expect(found?.total).toBeCloseTo(Math.min(...totals), 8);
					expect(segments(cost, found?.at ?? []) + (tenths / 10) * (found?.at.length ?? 0)).toBeCloseTo(found?.total as number, 8);
					for (const [i, end] of [...(found?.at ?? []), values.length].entries())
						expect(end - (found?.at[i - 1] ?? 0)).toBeGreaterThanOrEqual(shortest);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("a higher penalty never finds more of them", () => {
		fc.assert(
			fc.property(series, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 20 }), (values, penalty, more) => {
				const cost = levelCost(values);
				const count = (beta: number) => changePoints(cost, beta + 0.001)?.at.length as number;
				expect(count(penalty + more)).toBeLessThanOrEqual(count(penalty));
			}),
		);
	});

	it("the best division for each number of breaks is the best of all with that number", () => {
		fc.assert(
			fc.property(series, fc.integer({ min: 1, max: 3 }), (values, shortest) => {
				const cost = levelCost(values);
				const all = divisions(values.length, shortest);
				for (const [breaks, found] of breakPoints(cost, 4, shortest).entries()) {
					const same = all.filter((at) => at.length === breaks);
					if (same.length === 0 || values.length < shortest) expect(found).toBeUndefined();
					else expect(found?.total).toBeCloseTo(Math.min(...same.map((at) => segments(cost, at))), 8);
				}
			}),
		);
	});

	it("the costs of a segment are those of its values, and splitting never costs more", () => {
		fc.assert(
			fc.property(series, (values) => {
				const n = values.length;
				const mean = values.reduce((a, b) => a + b, 0) / n;
				const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
				expect(levelCost(values).of(0, n)).toBeCloseTo(squares, 9);
				if (squares > 0) expect(normalCost(values).of(0, n)).toBeCloseTo(n * (Math.log((2 * Math.PI * squares) / n) + 1), 8);
				for (const cost of [levelCost(values), normalCost(values, 0.01)])
					for (let s = 1; s < n; s++) expect(cost.of(0, s) + cost.of(s, n)).toBeLessThanOrEqual(cost.of(0, n) + 1e-9);
			}),
		);
	});

	it("a gap is not a value, and a flat series has no test", () => {
		expect(() => levelCost([1, Number.NaN])).toThrow("place 1");
		expect(() => changePoints(levelCost([1]), -1)).toThrow("penalty: -1");
		expect(supF(levelCost([2, 2, 2, 2]))).toBeUndefined();
		expect(supF(levelCost([1, 2]))).toBeUndefined();
		expect(supF(levelCost([0, 0, 0, 0, 5, 5, 5, 5]))).toBe(Number.POSITIVE_INFINITY);
	});
});
