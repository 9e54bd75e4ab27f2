import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interval, krippendorffAlpha, nominal } from "./agreement.ts";

const _ = undefined;
/** Four observers, twelve units: the example of Krippendorff 2011, section C. */
const observers = [
	[1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
	[1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
	[_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
	[1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
const units = observers[0]?.map((__, unit) => observers.map((row) => row[unit])) ?? [];

describe("Krippendorff's α", () => {
	it("gives the published figures: nominal .743, interval .849", () => {
		expect(krippendorffAlpha(units, nominal)).toBeCloseTo(0.743, 3);
		expect(krippendorffAlpha(units, interval)).toBeCloseTo(0.849, 3);
	});
	it("is 1 where all agree on things that differ, and unknown where nothing differs or nobody is compared", () => {
		const same = [
			["a", "a"],
			["b", "b"],
		];
		expect(krippendorffAlpha(same, nominal)).toBe(1);
		expect(krippendorffAlpha([["a", "a"]], nominal)).toBeUndefined();
		expect(krippendorffAlpha([["a"], [undefined, "b"]], nominal)).toBeUndefined();
	});
	it("is near 0 for coders who guess, and never above 1", () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { minLength: 2, maxLength: 40 }), (pairs) => {
				const alpha = krippendorffAlpha(pairs, nominal);
				expect(alpha === undefined || alpha <= 1).toBe(true);
			}),
		);
		const guessed = Array.from({ length: 4000 }, (__, i) => [(i * 7919) % 4, (i * 104729 + (i >> 3)) % 4]);
		expect(Math.abs(krippendorffAlpha(guessed.slice(0, 1000), nominal) ?? 1)).toBeLessThan(0.1);
	});
	it("takes NaN for a value that is not known, in every metric", () => {
		const gaps = units.map((unit) => unit.map((value) => value ?? Number.NaN));
		for (const metric of [nominal, interval]) expect(krippendorffAlpha(gaps, metric)).toBe(krippendorffAlpha<number>(units, metric));
	});
	it("does not depend on the order of units or coders", () => {
		const turned = units.map((unit) => [...unit].reverse()).reverse();
		expect(krippendorffAlpha(turned, interval)).toBeCloseTo(krippendorffAlpha(units, interval) as number, 12);
	});
});
