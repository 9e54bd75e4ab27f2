import { describe, expect, it } from "vitest";
import { madeVotes } from "../testing/made-votes.ts";
import { driftOf } from "./ideal-point-drift.ts";
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

describe("drift", () => {
	it("leans on the last session, the first on the second, and a lone one on 0", () => {
		const { lag, variance } = driftOf([1, 1, 2, 1], [5, 3, 3, 9], [10, 30, 7, 10]);
		expect([...lag]).toEqual([1, 0, -1, 0]);
		expect([...variance]).toEqual([0.5 * (10 / 40), 0.5 * (30 / 40), 0.25, 0.5 * (10 / 20)]);
		expect(() => driftOf([1, 1], [2, 2], [1, 1])).toThrow("session 2 twice");
		expect(() => driftOf([1, 1], [2, 3], [0, 1])).toThrow("votes: ");
	});
});
