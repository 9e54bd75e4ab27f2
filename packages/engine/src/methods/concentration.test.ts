import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentration, leadingShare, sharesOf, systemConcentration } from "./concentration.ts";

const amounts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });
const some = amounts.filter((list) => list.some((amount) => amount > 1e-3));

describe("concentration", () => {
	it("is the chance that two units drawn at random, one after the other, belong to the same party", () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 }), (counts) => {
				const units = counts.flatMap((count, party) => new Array<number>(count).fill(party));
				const pairs = units.flatMap((a) => units.map((b) => (a === b ? 1 : 0) as number));
				const found = concentration(counts);
				if (units.length === 0) expect(found).toBeUndefined();
				else expect(found?.herfindahl).toBeCloseTo(pairs.reduce((x, y) => x + y, 0) / pairs.length, 12);
			}),
		);
	});

	it("lies between 1/n and 1, whatever the unit and the order", () => {
		fc.assert(
			fc.property(some, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (list, unit) => {
				const found = concentration(list)?.herfindahl as number;
				expect(found).toBeGreaterThanOrEqual(1 / list.length - 1e-12);
				expect(found).toBeLessThanOrEqual(1 + 1e-12);
				expect(concentration(list.map((amount) => amount * unit).reverse())?.herfindahl).toBeCloseTo(found, 9);
			}),
		);
	});

	it("does not fall when two parties merge", () => {
		fc.assert(
			fc.property(
				some.filter((list) => list.length > 1),
				([a, b, ...rest]) => {
					const before = concentration([a, b, ...rest])?.herfindahl as number;
					expect(concentration([(a as number) + (b as number), ...rest])?.herfindahl).toBeGreaterThanOrEqual(before - 1e-12);
				},
			),
		);
	});

	it("leading shares rise to 1", () => {
		fc.assert(
			fc.property(some, (list) => {
				const shares = list.map((_, k) => leadingShare(list, k + 1) as number);
				for (const [k, share] of shares.entries()) expect(share).toBeGreaterThanOrEqual((shares[k - 1] ?? 0) - 1e-12);
				expect(shares.at(-1)).toBeCloseTo(1, 9);
			}),
		);
		expect(() => leadingShare([1], 0)).toThrow("k: 0");
	});

	it("is unknown where an amount is, and where there is nothing to share", () => {
		for (const list of [[1, undefined], [0, 0], [], [2, -1], [1, Number.NaN]]) {
			expect(sharesOf(list)).toBeUndefined();
			expect(concentration(list)).toBeUndefined();
			expect(systemConcentration(list)).toBeUndefined();
		}
		expect(concentration([5])).toEqual({ parties: 1, herfindahl: 1, normalised: undefined, effective: 1 });
		expect(systemConcentration([3, 3, 3])).toBe(0);
		expect(systemConcentration([3, 0])).toBe(1);
	});
});

it("refuses amounts whose sum is no number", () => {
	expect(() => concentration([1e308, 1e308])).toThrow("amounts: their sum is too large");
});
