import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstUnused } from "./first-unused.ts";

describe("first unused match", () => {
	it("takes each answer once, the earliest first", () => {
		expect(firstUnused([0, 10], [12, 5], 365)).toEqual([1, 0]);
		expect(firstUnused([0, 10, 20], [12], 365)).toEqual([0, undefined, undefined]);
	});

	it("looks neither back nor beyond the days", () => {
		expect(firstUnused([10], [9], 90)).toEqual([undefined]);
		expect(firstUnused([10], [101], 90)).toEqual([undefined]);
		expect(firstUnused([10], [100], 90)).toEqual([0]);
	});

	const list = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 });
	/** The slow twin: strike out of a list of what is left. */
	const slow = (first: readonly number[], then: readonly number[], days: number) => {
		const left = then.map((day, place) => ({ day, place }));
		const out: (number | undefined)[] = first.map(() => undefined);
		for (const day of [...new Set(first)].sort((a, b) => a - b))
			for (const [i, own] of first.entries()) {
				if (own !== day) continue;
				const open = left.filter((one) => one.day - own >= 0 && one.day - own <= days);
				const best = Math.min(...open.map((one) => one.day));
				const match = open.find((one) => one.day === best);
				if (match) left.splice(left.indexOf(match), 1);
				out[i] = match?.place;
			}
		return out;
	};

	it("agrees with its slow twin", () => {
		fc.assert(
			fc.property(list, list, fc.integer({ min: 0, max: 30 }), (first, then, days) => {
				expect(firstUnused(first, then, days)).toEqual(slow(first, then, days));
			}),
		);
	});

	it("more days never leave more unmatched", () => {
		fc.assert(
			fc.property(list, list, fc.integer({ min: 0, max: 30 }), (first, then, days) => {
				const open = (n: number) => firstUnused(first, then, n).filter((one) => one === undefined).length;
				expect(open(days + 5)).toBeLessThanOrEqual(open(days));
			}),
		);
	});
});
