import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeVotes } from "../testing/made-votes.ts";
import type { Drift } from "./ideal-point-drift.ts";
import { type IdealPointMode, idealPointMode } from "./ideal-point-mode.ts";
import { estimateIdealPoints } from "./ideal-points.ts";
import { fastNormalCdf } from "./normal.ts";
import type { OrdinalVotes } from "./ordinal-chain.ts";

type Item = [beta: number, low: number, high: number];

const logChance = (answer: number, m: number, [, low, high]: Item): number => {
	const chance = answer === 1 ? fastNormalCdf(low - m) : answer === 3 ? fastNormalCdf(m - high) : fastNormalCdf(high - m) - fastNormalCdf(low - m);
	return Math.log(Math.max(chance, 1e-12));
};
/** Minus the second difference of log P in βθ: what a vote tells. */
const told = (answer: number, m: number, item: Item): number => {
	const h = 0.02;
	return -(logChance(answer, m + h, item) - 2 * logChance(answer, m, item) + logChance(answer, m - h, item)) / (h * h);
};
/** The place of the largest value between two ends, by thirds. */
function largest(value: (x: number) => number, low: number, high: number): number {
	for (let [a, b] = [low, high]; ; ) {
		const [c, d] = [a + (b - a) / 3, b - (b - a) / 3];
		if (d - c < 1e-7) return (a + b) / 2;
		if (value(c) < value(d)) a = c;
		else b = d;
	}
}

/**
 * The slow obvious twin: every parameter in turn is set to where its own part of the objective is largest, found by trying, with derivatives by
 * differences; nothing is accelerated. An item with two kinds of answer has one threshold, and one with a single kind is left out.
 */
function slowly({ units, items, unit, item, answer, start }: OrdinalVotes, { lag, variance: drift }: Drift, rounds: number): Float64Array {
	const ofItem = Array.from({ length: items }, (_, v) => [...unit.keys()].filter((k) => item[k] === v));
	const ofUnit = Array.from({ length: units }, (_, i) => [...unit.keys()].filter((k) => unit[k] === i));
	const kinds = ofItem.map((votes) => [...new Set(votes.map((k) => answer[k] as number))].sort());
	// Of two kinds the lower is told as a yes and the upper as a no.
	const kindOf = (k: number): number => {
		const own = kinds[item[k] as number] as number[];
		return own.length === 2 ? (answer[k] === own[0] ? 1 : 3) : (answer[k] as number);
	};
	const list: Item[] = Array.from(start, (beta, v) =>
		kinds[v]?.length === 3 ? [beta, -0.5, 0.5] : kinds[v]?.length === 2 ? [beta, 0, 0] : [0, 0, 0],
	);
	let theta = new Float64Array(units);
	let raw = new Float64Array(units);
	let spread = new Float64Array(units);
	for (let round = 0; round < rounds; round++) {
		for (const [v, votes] of ofItem.entries()) {
			const sorts = kinds[v]?.length as number;
			if (round === 0 || sorts === 1) continue;
			const own = list[v] as Item;
			const at = (k: number) => theta[unit[k] as number] as number;
			const lost = votes.reduce((sum, k) => sum + (spread[unit[k] as number] as number) * told(kindOf(k), own[0] * at(k), own), 0);
			const part = (tried: Item) =>
				votes.reduce((sum, k) => sum + logChance(kindOf(k), tried[0] * at(k), tried), 0) - 0.5 * tried[0] ** 2 * (1 + lost);
			own[0] = largest((beta) => part([beta, own[1], own[2]]), -6, 6);
			if (sorts === 2) {
				own[1] = own[2] = largest((both) => part([own[0], both, both]), -8, 8);
				continue;
			}
			own[1] = largest((low) => part([own[0], low, own[2]]), -8, own[2]);
			own[2] = largest((high) => part([own[0], own[1], high]), own[1], 8);
		}
		raw = raw.map((here, i) => {
			const from = (lag[i] as number) < 0 ? 0 : (theta[lag[i] as number] as number);
			const part = (x: number) =>
				(ofUnit[i] as number[]).reduce((sum, k) => {
					const one = list[item[k] as number] as Item;
					return sum + logChance(kindOf(k), one[0] * x, one);
				}, 0) -
				(x - from) ** 2 / (2 * (drift[i] as number));
			return largest(part, here - 3, here + 3);
		});
		const variances = raw.map((x, i) => {
			const informed = (ofUnit[i] as number[]).reduce((sum, k) => {
				const one = list[item[k] as number] as Item;
				return sum + one[0] ** 2 * told(kindOf(k), one[0] * x, one);
			}, 0);
			return 1 / (informed + 1 / (drift[i] as number));
		});
		const mean = raw.reduce((a, b) => a + b) / units;
		const square = raw.reduce((sum, x, i) => sum + x * x + (variances[i] as number), 0) / units - mean * mean;
		theta = raw.map((x) => (x - mean) / Math.sqrt(square));
		spread = variances.map((x) => x / square);
	}
	return theta;
}

const found = (votes: OrdinalVotes, drift: Drift, tolerance = 1e-6): IdealPointMode => {
	const got = idealPointMode(votes, drift, { tolerance });
	if (!got.converged) throw new Error(got.because);
	return got;
};
const furthest = (a: Float64Array, b: Float64Array) => Math.max(...a.map((value, i) => Math.abs(value - (b[i] as number))));

describe("ideal points by their mode", () => {
	it("are those of the slow twin", { timeout: 120_000 }, () => {
		for (const seed of [1, 2]) {
			const { votes, drift } = madeVotes(seed, { states: 8, sessions: 2, each: 12 });
			const kinds = Array.from({ length: votes.items }, (_, v) => new Set(votes.answer.filter((__, k) => votes.item[k] === v)).size);
			expect(new Set(kinds)).toEqual(new Set([2, 3]));
			expect(furthest(found(votes, drift).point, slowly(votes, drift, 60))).toBeLessThan(1e-4);
		}
	});

	it("are standardised with their variances, and near the truth and the means of the sampler", { timeout: 60_000 }, () => {
		const { truth, votes, drift } = madeVotes(1);
		const { point, sd, low, high } = found(votes, drift);
		const n = point.length;
		expect(point.reduce((a, b) => a + b) / n).toBeCloseTo(0, 9);
		expect(point.reduce((sum, x, i) => sum + x * x + (sd[i] as number) ** 2, 0) / n).toBeCloseTo(1, 9);
		const spread = Math.sqrt(truth.reduce((sum, x) => sum + x * x, 0) / n - (truth.reduce((a, b) => a + b) / n) ** 2);
		const middle = truth.reduce((a, b) => a + b) / n;
		const standard = truth.map((x) => (x - middle) / spread);
		for (const [i, x] of standard.entries()) expect(Math.abs((point[i] as number) - x), `${i}`).toBeLessThan(0.6);
		expect(standard.filter((x, i) => x >= (low[i] as number) && x <= (high[i] as number)).length / n).toBeGreaterThan(0.7);
		const sampled = estimateIdealPoints(votes, drift, { seed: 3, burnIn: 200, iterations: 1000 });
		if (!sampled.converged) throw new Error(sampled.because);
		expect(furthest(point, sampled.mean)).toBeLessThan(0.25);
		for (const [i, value] of sd.entries()) expect(value / (sampled.sd[i] as number), `${i}`).toBeGreaterThan(0.7);
	});

	it("mirror when the anchor's side is turned, and do not hang on the order of states, items or votes", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (seed, shuffle) => {
				const { votes, drift } = madeVotes(seed, { states: 8, sessions: 2, each: 12 });
				const { point } = found(votes, drift);
				const mirrored = found({ ...votes, start: votes.start.map((value) => -value) }, drift).point;
				expect(
					furthest(
						point,
						mirrored.map((value) => -value),
					),
				).toBeLessThan(1e-4);
				const turn = (n: number, by: number) => Array.from({ length: n }, (_, i) => (i + by) % n);
				const [units, items, order] = [turn(votes.units, shuffle), turn(votes.items, shuffle), turn(votes.unit.length, shuffle)];
				const placed = <T extends Int32Array | Float64Array | Uint8Array>(values: T, to: number[]) => {
					const out = values.slice() as T;
					for (const [i, at] of to.entries()) out[at] = values[i] as number;
					return out;
				};
				const moved = found(
					{
						...votes,
						unit: placed(
							votes.unit.map((i) => units[i] as number),
							order,
						),
						item: placed(
							votes.item.map((v) => items[v] as number),
							order,
						),
						answer: placed(votes.answer, order),
						start: placed(votes.start, items),
					},
					{
						lag: placed(
							drift.lag.map((j) => (j < 0 ? j : (units[j] as number))),
							units,
						),
						variance: placed(drift.variance, units),
					},
				).point;
				expect(furthest(placed(point, units), moved)).toBeLessThan(1e-4);
			}),
			{ numRuns: 15 },
		);
	});

	it("say so when the rounds do not suffice, and refuse what cannot be", () => {
		const { votes, drift } = madeVotes(2);
		const got = idealPointMode(votes, drift, { rounds: 3 });
		expect(got).toMatchObject({ converged: false });
		expect((got as { because: string }).because).toContain("after 3 rounds");
		expect(() => idealPointMode(votes, drift, { tolerance: 0 })).toThrow("tolerance: 0");
		expect(() => idealPointMode({ ...votes, answer: votes.answer.map(() => 0) }, drift)).toThrow("answer 0");
		expect(idealPointMode({ ...votes, answer: votes.answer.map(() => 1) }, drift)).toMatchObject({ because: expect.stringContaining("two kinds") });
	});
});
