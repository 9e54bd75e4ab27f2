import fc from "fast-check";
import { expect, it } from "vitest";
import { coreRanges, largestExcess, leastCore, sumOver } from "./core.ts";
import { hedonicStability } from "./hedonic.ts";
import { nucleolus } from "./nucleolus.ts";
import { airportShares, isConvex, membersOf, shapleyValue, type Worths, worthsOf } from "./shapley.ts";

const games = (most: number) =>
	fc
		.integer({ min: 2, max: most })
		.chain((n) => fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 2 ** n, maxLength: 2 ** n }))
		.map((values): Worths => Float64Array.from(values, (value, mask) => (mask === 0 ? 0 : value)));
const players = (worths: Worths) => Math.log2(worths.length);

it("the Shapley value is the mean of what each adds over all orders", () => {
	fc.assert(
		fc.property(games(5), (worths) => {
			const n = players(worths);
			const sums = new Array<number>(n).fill(0);
			let orders = 0;
			const walk = (mask: number, added: readonly number[]): void => {
				if (mask === worths.length - 1) {
					for (const [i, value] of added.entries()) sums[i] = (sums[i] as number) + value;
					orders += 1;
				}
				for (let i = 0; i < n; i++)
					if (!((mask >>> i) & 1)) walk(mask | (1 << i), added.with(i, (worths[mask | (1 << i)] as number) - (worths[mask] as number)));
			};
			walk(0, new Array<number>(n).fill(0));
			const value = shapleyValue(worths);
			for (let i = 0; i < n; i++) expect(value[i]).toBeCloseTo((sums[i] as number) / orders, 9);
			expect(sumOver(value, worths.length - 1)).toBeCloseTo(worths.at(-1) as number, 9);
		}),
		{ numRuns: 60 },
	);
});

it("shares of an airport are the Shapley value of its game", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }), (costs) => {
			const value = shapleyValue(worthsOf(costs.length, (members) => -Math.max(...members.map((i) => costs[i] as number))));
			const shares = airportShares(
				costs,
				costs.map(() => 1),
			);
			for (const [i, share] of shares.entries()) expect(-share).toBeCloseTo(value[i] as number, 9);
		}),
	);
});

it("the least core is proved by coalitions that cover all alike, and no division does better", () => {
	fc.assert(
		fc.property(games(5), (worths) => {
			const core = leastCore(worths);
			if (!core) throw new Error("two players or more have a least core");
			const all = worths.length - 1;
			expect(sumOver(core.division, all)).toBeCloseTo(worths[all] as number, 7);
			expect(largestExcess(worths, core.division)).toBeCloseTo(core.epsilon, 7);
			const cover = Array.from({ length: players(worths) }, (_, i) =>
				core.balanced.reduce((sum, { coalition, weight }) => sum + ((coalition >>> i) & 1 ? weight : 0), 0),
			);
			for (const weight of cover) expect(weight).toBeCloseTo(cover[0] as number, 7);
			expect(core.balanced.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 7);
			const proved =
				core.balanced.reduce((sum, { coalition, weight }) => sum + weight * (worths[coalition] as number), 0) -
				(cover[0] as number) * (worths[all] as number);
			expect(proved).toBeCloseTo(core.epsilon, 6);
			const ranges = coreRanges(worths);
			if (Math.abs(core.epsilon) > 1e-6) expect(ranges === null).toBe(core.epsilon > 0);
		}),
	);
});

it("no division that gives each what it is worth alone has a better list of excesses than the nucleolus", () => {
	const excesses = (worths: Worths, x: ArrayLike<number>) =>
		Array.from({ length: worths.length - 2 }, (_, k) => (worths[k + 1] as number) - sumOver(x, k + 1)).sort((a, b) => b - a);
	const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
	fc.assert(
		fc.property(games(5), fc.array(shares, { minLength: 60, maxLength: 60 }), (worths, tries) => {
			const n = players(worths);
			const all = worths.length - 1;
			const alone = Array.from({ length: n }, (_, i) => worths[1 << i] as number);
			const room = (worths[all] as number) - alone.reduce((a, b) => a + b, 0);
			const x = nucleolus(worths);
			if (room < 0) {
				expect(x).toBeNull();
				return;
			}
			if (!x) throw new Error("there is room for a division");
			expect(sumOver(x, all)).toBeCloseTo(worths[all] as number, 7);
			for (let i = 0; i < n; i++) expect(x[i]).toBeGreaterThan((alone[i] as number) - 1e-7);
			const mine = excesses(worths, x);
			for (const [t, raw] of tries.entries()) {
				const sum = raw.slice(0, n).reduce((a, b) => a + b, 0);
				if (sum === 0) continue;
				const random = alone.map((value, i) => value + (room * (raw[i] as number)) / sum);
				// Points near the nucleolus as well as anywhere.
				const near = 10 ** -(t % 5);
				const other = excesses(
					worths,
					random.map((value, i) => (1 - near) * (x[i] as number) + near * value),
				);
				const first = mine.findIndex((value, k) => Math.abs(value - (other[k] as number)) > 1e-6);
				if (first !== -1) expect(other[first] as number).toBeGreaterThan(mine[first] as number);
			}
		}),
		{ numRuns: 80 },
	);
});

it("a convex game holds its Shapley value and nucleolus in the core", () => {
	const squares = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 });
	fc.assert(
		fc.property(squares, (weights) => {
			const worths = worthsOf(weights.length, (members) => members.reduce((sum, i) => sum + (weights[i] as number), 0) ** 2);
			expect(isConvex(worths)).toBe(true);
			for (const x of [shapleyValue(worths), nucleolus(worths) as Float64Array]) {
				expect(largestExcess(worths, x)).toBeLessThan(1e-6);
				const ranges = coreRanges(worths);
				for (const [i, value] of x.entries())
					expect(value > (ranges?.low[i] as number) - 1e-6 && value < (ranges?.high[i] as number) + 1e-6).toBe(true);
			}
		}),
		{ numRuns: 40 },
	);
	expect(isConvex(worthsOf(3, ({ length }) => (length >= 2 ? 1 : 0)))).toBe(false);
});

it("players who like each other equally always find a partition that nobody leaves", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 10, maxLength: 10 }), (mutual) => {
			const value = (i: number, j: number) => mutual[(Math.max(i, j) * (Math.max(i, j) - 1)) / 2 + Math.min(i, j)] as number;
			const liking = (i: number, mask: number) => membersOf(mask).reduce((sum, j) => sum + (i === j ? 0 : value(i, j)), 0);
			const { nash, individual, core, individuallyRational } = hedonicStability({ players: 5, liking });
			// Bogomolnaia & Jackson 2002, proposition 2: the partition of the greatest sum is stable.
			expect(nash.length).toBeGreaterThan(0);
			for (const list of [nash, individual, core]) for (const partition of list) expect(individuallyRational).toContain(partition);
			for (const partition of nash) expect(individual).toContain(partition);
		}),
		{ numRuns: 40 },
	);
});

it("an airport shares nothing among nobody", () => {
	expect(() => airportShares([1, 2], [1, 0])).toThrow("count of kind 1 is 0");
	expect(() => airportShares([1, Number.NaN], [1, 1])).toThrow("cost of kind 1 is NaN");
	expect(() => airportShares([1], [1, 1])).toThrow("1 costs and 2 counts");
});
