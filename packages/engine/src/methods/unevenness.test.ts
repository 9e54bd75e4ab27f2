import { describe, expect, it } from "vitest";
import { chanceUnevenness, unevenness } from "./unevenness.ts";

describe("unevenness of counts over spells", () => {
	it("is 0 at one rate, and the share of the years of the empty spells where one spell has all", () => {
		expect(unevenness([2, 6], [1, 3])).toBeCloseTo(0, 12);
		expect(unevenness([8, 0], [1, 3])).toBeCloseTo(0.75, 12);
	});

	it("by chance is as a slow count over all outcomes gives it", () => {
		const slow = (n: number, lengths: number[]): number => {
			const all = lengths.reduce((a, b) => a + b, 0);
			const deal = (left: number, counts: number[], chance: number): number => {
				if (left === 0) return chance * unevenness(counts, lengths);
				return lengths.reduce(
					(total, length, i) =>
						total +
						deal(
							left - 1,
							counts.map((c, k) => (k === i ? c + 1 : c)),
							(chance * length) / all,
						),
					0,
				);
			};
			return deal(
				n,
				lengths.map(() => 0),
				1,
			);
		};
		for (const lengths of [
			[1, 1],
			[1, 3],
			[2, 1, 4],
		])
			for (const n of [1, 3, 5]) expect(chanceUnevenness([n, 0, 0], lengths)).toBeCloseTo(slow(n, lengths), 12);
	});

	// By the binomial distribution of SciPy 1.15.
	it("by chance is right for counts whose chances underflow", () => {
		expect(chanceUnevenness([540, 540], [1, 1])).toBeCloseTo(0.012137, 6);
		expect(chanceUnevenness([200, 60], [19, 1])).toBeCloseTo(0.010715, 6);
		expect(chanceUnevenness([5, 300], [1, 99])).toBeCloseTo(0.004457, 6);
		expect(() => unevenness([0, 0], [1, 1])).toThrow("not all 0");
	});
});
