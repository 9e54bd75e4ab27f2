import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	entropyBits,
	millerMadowBits,
	occasionsOf,
	type SectorAct,
	sectorDistance,
	sectorShares,
	switchingByChance,
	switchingRate,
} from "./sector-switching.ts";

const act = (first: number, sectors: string, last = first): SectorAct => ({
	first,
	last,
	weights: new Map([...sectors].map((sector) => [sector, 1 / sectors.length])),
});

/** Every order of a list: the slow twin of all that is averaged over orders. */
function orders<T>(list: readonly T[]): T[][] {
	if (list.length < 2) return [[...list]];
	return list.flatMap((one, i) => orders([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [one, ...rest]));
}
const product = <T>(lists: readonly T[][][]): T[][] =>
	lists.reduce<T[][]>((all, next) => all.flatMap((done) => next.map((one) => [...done, ...one])), [[]]);
const rateOf = (list: readonly SectorAct[]) =>
	list.slice(1).reduce((sum, one, i) => sum + sectorDistance((list[i] as SectorAct).weights, one.weights), 0) / (list.length - 1);
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

const acts = fc
	.array(
		fc.record({
			first: fc.integer({ min: 0, max: 6 }),
			length: fc.integer({ min: 0, max: 2 }),
			sectors: fc.constantFrom("a", "b", "ab", "abc", "c"),
		}),
		{
			minLength: 2,
			maxLength: 6,
		},
	)
	.map((list) => list.map(({ first, length, sectors }) => act(first, sectors, first + length)));

describe("entropy of sectors", () => {
	it("is 0 in one sector, 1 bit in two alike, and 1.5 bits at ½, ¼, ¼", () => {
		expect(entropyBits([1])).toBe(0);
		expect(entropyBits([0.5, 0.5])).toBe(1);
		expect(entropyBits([0.5, 0.25, 0.25])).toBe(1.5);
	});

	it("is below that of the population by about the correction in samples of a fair coin", () => {
		// Of 10 tosses, exactly: E[H] over all 11 counts, weighed by the binomial.
		const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
		const expected = Array.from({ length: 11 }, (_, k) => (choose(10, k) / 1024) * entropyBits([k / 10, 1 - k / 10])).reduce((a, b) => a + b, 0);
		expect(1 - expected).toBeGreaterThan(0.06);
		expect(Math.abs(1 - (expected + millerMadowBits(2, 10)))).toBeLessThan(0.01);
	});
});

describe("switching", () => {
	it("counts half of an act that keeps one of two sectors", () => {
		expect(switchingRate([act(1, "a"), act(2, "ab"), act(3, "c")])).toBe(0.75);
	});

	it("stands together what overlaps, link by link", () => {
		expect(occasionsOf([act(5, "a"), act(1, "a", 3), act(3, "b", 4), act(4, "c")]).map((one) => one.length)).toEqual([3, 1]);
	});

	it("is the mean over every order within occasions", () => {
		fc.assert(
			fc.property(acts, (list) => {
				const all = product(occasionsOf(list).map(orders));
				expect(switchingRate(list)).toBeCloseTo(mean(all.map(rateOf)), 9);
			}),
			{ numRuns: 60 },
		);
	});

	it("by chance is the mean over every order of all", () => {
		fc.assert(
			fc.property(acts, (list) => {
				expect(switchingByChance(list)).toBeCloseTo(mean(orders(list).map(rateOf)), 9);
			}),
			{ numRuns: 30 },
		);
	});

	it("has shares that sum to 1", () => {
		fc.assert(
			fc.property(acts, (list) => {
				expect([...sectorShares(list).values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
			}),
		);
	});
});
