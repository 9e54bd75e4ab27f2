import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RandomStream } from "./random-stream.ts";

/** xoshiro128** as its authors print it, on BigInt. */
function* slow(state: readonly number[]): Generator<number> {
	const mask = 0xffffffffn;
	const rotate = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & mask;
	let [a, b, c, d] = state.map((word) => BigInt(word >>> 0)) as [bigint, bigint, bigint, bigint];
	for (;;) {
		yield Number((rotate((b * 5n) & mask, 7n) * 9n) & mask);
		const t = (b << 9n) & mask;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= t;
		d = rotate(d, 11n);
	}
}

describe("a stream of chance", () => {
	it("is xoshiro128**: a bit-wise slow twin from the state (1, 2, 3, 4) begins as published", () => {
		const twin = slow([1, 2, 3, 4]);
		expect([twin.next().value, twin.next().value, twin.next().value]).toEqual([11520, 0, 5927040]);
	});

	it("is the same for the same seed and lane, in pieces or at once, and another for others", () => {
		fc.assert(
			fc.property(fc.integer(), fc.nat(5), fc.integer({ min: 1, max: 40 }), (seed, lane, n) => {
				const all = new Float64Array(n);
				new RandomStream(seed, lane).fill(all);
				const one = new RandomStream(seed, lane);
				expect(Array.from({ length: n }, () => one.next())).toEqual([...all]);
				for (const u of all) expect(u > 0 && u < 1).toBe(true);
				expect(new RandomStream(seed, lane + 1).next()).not.toBe(all[0]);
				expect(new RandomStream(seed + 1, lane).next()).not.toBe(all[0]);
			}),
		);
	});

	it("fills the interval evenly, without memory, and its normal numbers have mean 0 and variance 1", () => {
		const u = new Float64Array(100_000);
		new RandomStream(7).fill(u);
		const bins = new Float64Array(64);
		let [lagged, mean, square] = [0, 0, 0];
		const stream = new RandomStream(8);
		for (const [i, value] of u.entries()) {
			bins[Math.floor(64 * value)] = (bins[Math.floor(64 * value)] as number) + 1;
			if (i > 0) lagged += 12 * (value - 0.5) * ((u[i - 1] as number) - 0.5);
			const z = stream.normal();
			mean += z / u.length;
			square += (z * z) / u.length;
		}
		const expected = u.length / 64;
		expect(bins.reduce((total, count) => total + (count - expected) ** 2 / expected, 0)).toBeLessThan(119);
		expect(Math.abs(lagged / u.length)).toBeLessThan(4 / Math.sqrt(u.length));
		expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(u.length));
		expect(Math.abs(square - 1)).toBeLessThan(6 / Math.sqrt(u.length));
	});

	it("shuffles each number into one place", () => {
		fc.assert(
			fc.property(
				fc.nat(),
				fc.nat(30),
				(seed, n) => void expect([...new RandomStream(seed).shuffled(n)].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i)),
			),
		);
	});
});
