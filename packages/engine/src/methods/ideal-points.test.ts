import { describe, expect, it } from "vitest";
import { madeVotes } from "../testing/made-votes.ts";
import { driftOf } from "./ideal-point-drift.ts";
import { idealPointMode } from "./ideal-point-mode.ts";
import { estimateIdealPoints } from "./ideal-points.ts";
import { estimateItemResponse } from "./item-response.ts";
import { RandomStream } from "./random-stream.ts";

describe("ideal points with drift", () => {
	it("finds the order of voters that stand in a row, and its intervals hold most of them", { timeout: 60_000 }, () => {
		const { truth, votes, drift } = madeVotes(1);
		const got = estimateIdealPoints(votes, drift, { seed: 3, burnIn: 200, iterations: 1000 });
		if (!got.converged) throw new Error(got.because);
		const [mean, sd] = [truth.reduce((a, b) => a + b) / truth.length, Math.sqrt(truth.reduce((total, x) => total + x * x, 0) / truth.length)];
		const standard = truth.map((x) => (x - mean) / sd);
		for (const [i, x] of standard.entries()) expect(Math.abs((got.mean[i] as number) - x), `${i}`).toBeLessThan(0.6);
		expect(standard.filter((x, i) => x >= (got.low[i] as number) && x <= (got.high[i] as number)).length / standard.length).toBeGreaterThan(0.7);
		expect(estimateIdealPoints(votes, drift, { seed: 3, burnIn: 200, iterations: 1000 })).toEqual(got);
	});

	it("says so when it has not converged, and refuses what cannot show it", () => {
		const { votes, drift } = madeVotes(2);
		expect(estimateIdealPoints(votes, drift, { seed: 1, burnIn: 0, iterations: 16, thin: 1, rHat: 1.0001, share: 1 })).toMatchObject({
			converged: false,
		});
		expect(() => estimateIdealPoints(votes, drift, { seed: 1, chains: 1 })).toThrow("chains: 1");
		const wrong = { ...votes, answer: votes.answer.map(() => 0) };
		expect(() => estimateIdealPoints(wrong, drift, { seed: 1 })).toThrow("answer 0");
	});
});

describe("ideal points that stand still", () => {
	it("mirror when the other end is to be positive, and find the order", () => {
		const random = new RandomStream(5);
		const voters = 9;
		const rows = Array.from({ length: 60 }, (_, item) => {
			const [beta, middle] = [(item % 2 === 0 ? 1 : -1) * 2, 2 * random.next() - 1];
			return Array.from({ length: voters }, (__, voter) => ({ voter, item, yes: beta * (-1 + voter / 4 - middle) + random.normal() > 0 ? 1 : 0 }));
		}).flat();
		const votes = {
			...{ voters, items: 60 },
			voter: Int32Array.from(rows, (row) => row.voter),
			item: Int32Array.from(rows, (row) => row.item),
			yes: Uint8Array.from(rows, (row) => row.yes),
		};
		const run = (positive: number) => estimateItemResponse(votes, { seed: 1, positive, itemVariance: 4, iterations: 4000 });
		const [right, left] = [run(voters - 1), run(0)];
		if (!right.converged || !left.converged) throw new Error("not converged");
		for (let i = 0; i < voters; i++) expect(left.mean[i]).toBeCloseTo(-(right.mean[i] as number), 6);
		for (let i = 2; i < voters; i++) expect(right.mean[i]).toBeGreaterThan(right.mean[i - 2] as number);
		expect(() => run(voters)).toThrow("positive: 9");
	});
});

describe("votes that place nobody", () => {
	const { votes, drift } = madeVotes(2);
	const ordinal = (change: Partial<typeof votes>, lean = drift) => estimateIdealPoints({ ...votes, ...change }, lean, { seed: 1 });
	const none = { unit: new Int32Array(), item: new Int32Array(), answer: new Uint8Array() };

	it("are refused by the ordered model", () => {
		const one = { lag: Int32Array.of(-1), variance: Float64Array.of(0.25) };
		expect(() => ordinal({ units: 1, unit: votes.unit.map(() => 0) }, one)).toThrow("units: 1; give at least two");
		expect(() => ordinal(none)).toThrow("votes: none");
		for (const unit of [99, -1])
			expect(() => ordinal({ unit: votes.unit.map((i, k) => (k === 3 ? unit : i)) })).toThrow(`unit ${unit} in entry 3; give a unit below 36`);
		for (const variance of [0, -1, Number.NaN]) {
			const still = { ...drift, variance: drift.variance.map(() => variance) };
			expect(() => ordinal({}, still)).toThrow(`variance: ${variance} of state-session 0`);
			expect(() => idealPointMode(votes, still)).toThrow(`variance: ${variance} of state-session 0`);
		}
		expect(() => ordinal({}, { ...drift, lag: drift.lag.map(() => 36) })).toThrow("lag: 36 of state-session 0");
		expect(() => ordinal({}, { ...drift, lag: new Int32Array(2) })).toThrow("2 lags and 36 variances for 36 state-sessions");
	});

	it("are refused by the model of yes and no", () => {
		const binary = { voters: 2, items: 1, voter: Int32Array.of(0, 1), item: Int32Array.of(0, 0), yes: Uint8Array.of(1, 0) };
		const run = (change: Partial<typeof binary>, positive = 0) =>
			estimateItemResponse({ ...binary, ...change }, { seed: 1, positive, itemVariance: 4, normalise: true });
		expect(() => run({ voters: 1, voter: Int32Array.of(0, 0) })).toThrow("voters: 1; give at least two");
		expect(() => run({ voter: new Int32Array(), item: new Int32Array(), yes: new Uint8Array() })).toThrow("votes: none");
		for (const voter of [99, -1]) expect(() => run({ voter: Int32Array.of(0, voter) })).toThrow(`voter ${voter} in entry 1; give a voter below 2`);
		expect(() => run({}, 0.5)).toThrow("positive: 0.5");
	});
});

describe("drift", () => {
	it("leans on the last session, the first on the second, and a lone one on 0", () => {
		const { lag, variance } = driftOf([1, 1, 2, 1], [5, 3, 3, 9], [10, 30, 7, 10]);
		expect([...lag]).toEqual([1, 0, -1, 0]);
		expect([...variance]).toEqual([0.5 * (10 / 40), 0.5 * (30 / 40), 0.25, 0.5 * (10 / 20)]);
		expect(() => driftOf([1, 1], [2, 2], [1, 1])).toThrow("session 2 twice");
		expect(() => driftOf([1, 1], [2, 3], [0, 1])).toThrow("votes: ");
	});
});
