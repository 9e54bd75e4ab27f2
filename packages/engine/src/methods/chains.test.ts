import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRHat, summariseChains } from "./chains.ts";
import { judge } from "./posterior.ts";
import { RandomStream } from "./random-stream.ts";

/** An autoregressive chain about a level. */
function chain(seed: number, n: number, memory: number, level = 0): number[] {
	const random = new RandomStream(seed);
	let x = 0;
	return Array.from({ length: n }, () => {
		x = memory * x + Math.sqrt(1 - memory * memory) * random.normal();
		return level + x;
	});
}

describe("what chains say", () => {
	it("independent draws count fully, draws with memory ρ as (1 − ρ)/(1 + ρ) of them", () => {
		for (const memory of [0, 0.5, 0.9]) {
			const { rHat, effective, sd } = summariseChains([chain(1, 20_000, memory), chain(2, 20_000, memory)]);
			expect(rHat).toBeLessThan(1.01);
			expect((effective as number) / 40_000 / ((1 - memory) / (1 + memory))).toBeCloseTo(1, 0);
			expect(sd).toBeCloseTo(1, 1);
		}
	});

	it("R̂ sees chains that stand apart, and a chain that drifts", () => {
		expect(splitRHat([chain(1, 500, 0), chain(2, 500, 0, 2)])).toBeGreaterThan(1.3);
		expect(splitRHat([Array.from({ length: 100 }, (_, i) => i)])).toBeGreaterThan(1.3);
		expect(splitRHat([[1, 1, 2, 2]])).toBe(Number.POSITIVE_INFINITY);
		expect(splitRHat([[1, 1, 1, 1]])).toBeUndefined();
		expect(() => splitRHat([[1, 2]])).toThrow("2 draws");
	});

	it("a draw that is not finite leaves nothing to say, and never counts as converged", () => {
		for (const bad of [Number.NaN, Number.POSITIVE_INFINITY])
			for (const draws of [
				[bad, 1, 2, 3, 4, 5],
				[1, 2, bad, 4, 5],
			]) {
				expect(splitRHat([draws])).toBeNaN();
				const nothing = { mean: Number.NaN, sd: Number.NaN, rHat: Number.NaN, effective: Number.NaN };
				expect(summariseChains([draws])).toEqual(nothing);
			}
		// One broken quantity of forty lies outside the share that must converge, and is an estimate all the same.
		const draws = [1, 2].map((seed) => Float32Array.from(chain(seed, 40 * 50, 0)));
		expect(judge(draws, 40, 50, 1.5, 0.95).converged).toBe(true);
		for (const list of draws) list.fill(Number.NaN, 0, 50);
		expect(judge(draws, 40, 50, 1.5, 0.95)).toMatchObject({ converged: false, because: "1 of 40 estimates have draws that are not finite numbers" });
		const still = [1, 2].map(() => new Float32Array(50).fill(3));
		expect(judge(still, 1, 50, 1.1, 1)).toMatchObject({ converged: true });
	});

	it("does not depend on the order of the chains, nor on where the scale begins", () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 8, maxLength: 8 }), { minLength: 2, maxLength: 4 }),
				(chains) => {
					const [here, turned] = [summariseChains(chains), summariseChains([...chains].reverse())];
					if (here.rHat === undefined || !Number.isFinite(here.rHat)) return;
					expect(turned.rHat).toBeCloseTo(here.rHat, 9);
					const moved = summariseChains(chains.map((draws) => draws.map((x) => 3 * x + 5)));
					if (here.sd > 1e-3) expect(moved.rHat).toBeCloseTo(here.rHat, 6);
				},
			),
		);
	});

	it("the posterior is that of the draws, or a refusal that says why", () => {
		const draws = [1, 2].map((seed) => Float32Array.from([...chain(seed, 100, 0), ...chain(seed + 2, 100, 0, 5)]));
		const got = judge(draws, 2, 100, 1.1, 1);
		if (!got.converged) throw new Error(got.because);
		const second = draws.flatMap((chain) => [...chain.subarray(100)]).sort((a, b) => a - b);
		expect(got.mean[1]).toBeCloseTo(second.reduce((a, b) => a + b, 0) / 200, 9);
		expect([got.low[1], got.high[1]]).toEqual([second[9], second[189]]);
		const apart = [chain(1, 50, 0), chain(2, 50, 0, 9)].map((list) => Float32Array.from(list));
		expect(judge(apart, 1, 50, 1.1, 1)).toMatchObject({ converged: false, because: expect.stringContaining("at most 1.1") });
	});
});
