import { expect, it } from "vitest";
import { hedged, QUALIFIERS } from "./hedge.ts";

it.each([
	[undefined, 70],
	["approx", { low: 63, high: 77 }],
	["just-under", { low: 63, high: 70 }],
	["just-over", { low: 70, high: 77 }],
	["under", { low: 0, high: 70 }],
	["at-most", { low: 0, high: 70 }],
	["over", { low: 70, high: Number.POSITIVE_INFINITY }],
	["at-least", { low: 70, high: Number.POSITIVE_INFINITY }],
] as const)("70, told as %s", (qualifier, wanted) => {
	const told = hedged(70, qualifier);
	if (typeof wanted === "number") expect(told).toBe(wanted);
	else {
		const { low, high } = told as { low: number; high: number };
		expect(low).toBeCloseTo(wanted.low, 9);
		expect(high === wanted.high || Math.abs(high - wanted.high) < 1e-9).toBe(true);
	}
});

it("keeps the ends in order below nought and of intervals", () => {
	for (const value of [-5, 0, 5, { low: -3, high: 2 }, { low: 4, high: 9 }])
		for (const qualifier of QUALIFIERS) {
			const told = hedged(value, qualifier);
			if (typeof told !== "number") expect(told.low).toBeLessThan(told.high);
		}
	expect(hedged(-5, "under")).toEqual({ low: Number.NEGATIVE_INFINITY, high: -5 });
	expect(hedged(0, "approx")).toBe(0);
});
