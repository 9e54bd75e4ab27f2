import { describe, expect, it } from "vitest";
import { correlation } from "../testing/correlation.ts";
import { estimateItemResponse } from "./item-response.ts";
import { itemResponseMode } from "./item-response-mode.ts";
import type { Posterior } from "./posterior.ts";
import { RandomStream } from "./random-stream.ts";

/** Votes of voters who stand at places that are known. */
function madeVotes(voters: number, items: number, seed: number) {
	const random = new RandomStream(seed);
	const place = Float64Array.from({ length: voters }, () => random.normal());
	const [voter, item, yes]: number[][] = [[], [], []];
	for (let j = 0; j < items; j++) {
		const [alpha, beta] = [random.normal(), 1.5 * random.normal()];
		for (let i = 0; i < voters; i++) {
			// One vote in twenty is missing.
			if (random.below(20) === 0) continue;
			voter?.push(i);
			item?.push(j);
			yes?.push(beta * (place[i] as number) - alpha + random.normal() > 0 ? 1 : 0);
		}
	}
	const votes = { voters, items, voter: Int32Array.from(voter ?? []), item: Int32Array.from(item ?? []), yes: Uint8Array.from(yes ?? []) };
	return { place, votes, positive: place.indexOf(Math.max(...place)) };
}

describe("ideal points that stand still, by their mode", () => {
	it("lie where the voters were placed, and where the sampler finds them", () => {
		const { place, votes, positive } = madeVotes(40, 120, 3);
		const mode = itemResponseMode(votes, positive);
		if (!mode.converged) throw new Error(mode.because);
		const sampled = estimateItemResponse(votes, { seed: 1, positive, itemVariance: 1, normalise: true, burnIn: 200, iterations: 800 }) as Posterior;
		expect(sampled.converged).toBe(true);
		expect(correlation(mode.point, sampled.mean).r).toBeGreaterThan(0.998);
		// As near to the truth as the sampler, up to what chance does.
		expect(correlation(mode.point, place).r).toBeGreaterThan(correlation(sampled.mean, place).r - 0.005);
		expect(mode.point[positive]).toBeGreaterThan(0);
	});

	it("are the same from the other side when the other side is positive", () => {
		const { place, votes, positive } = madeVotes(20, 60, 5);
		const lowest = place.indexOf(Math.min(...place));
		const [one, other] = [itemResponseMode(votes, positive), itemResponseMode(votes, lowest)];
		if (!one.converged || !other.converged) throw new Error("no mode");
		for (const [i, point] of one.point.entries()) {
			expect(other.point[i]).toBeCloseTo(-point, 2);
			expect(one.low[i]).toBeLessThan(point);
			expect(one.high[i]).toBeGreaterThan(point);
			expect(other.low[i]).toBeCloseTo(-(one.high[i] as number), 2);
		}
	});

	it("refuse a voter that is not there, and say when the votes place nobody", () => {
		const { votes } = madeVotes(6, 10, 7);
		expect(() => itemResponseMode(votes, 6)).toThrow("positive: 6");
		expect(itemResponseMode({ ...votes, yes: votes.yes.map(() => 1) }, 0)).toMatchObject({
			converged: false,
			because: expect.stringContaining("two kinds"),
		});
	});
});
