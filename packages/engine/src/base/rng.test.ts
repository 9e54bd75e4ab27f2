import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fmix32, nameWords, uniform } from "./rng.ts";

const named = (seed: number, draw: number, name: string) => uniform(seed, draw, ...nameWords(name));

describe("uniform", () => {
	it("lies strictly between 0 and 1, and is a function of its arguments alone", () => {
		fc.assert(
			fc.property(fc.nat(), fc.nat(), fc.string(), (seed, draw, name) => {
				const u = named(seed, draw, name);
				expect(u).toBeGreaterThan(0);
				expect(u).toBeLessThan(1);
				named(seed + 1, draw, name);
				expect(named(seed, draw, name)).toBe(u);
			}),
		);
	});

	// 99.99 % of chi-square on 63 degrees of freedom lies below 119; the numbers are fixed, so this never flickers.
	const chi = (values: readonly number[]) => {
		const bins = new Array<number>(64).fill(0);
		for (const u of values) bins[Math.floor(u * 64)] = (bins[Math.floor(u * 64)] ?? 0) + 1;
		const expected = values.length / 64;
		return bins.reduce((total, count) => total + (count - expected) ** 2 / expected, 0);
	};
	const many = (make: (i: number) => number) => Array.from({ length: 20_000 }, (_, i) => make(i));

	it("fills the unit interval evenly over draws, seeds and names", () => {
		expect(chi(many((draw) => named(1, draw, "source:a")))).toBeLessThan(119);
		expect(chi(many((seed) => named(seed, 0, "source:a")))).toBeLessThan(119);
		expect(chi(many((i) => named(1, 0, `source:${i}`)))).toBeLessThan(119);
	});

	it("neighbouring draws, seeds and names are not correlated", () => {
		const correlation = (pairs: readonly (readonly [number, number])[]) =>
			(12 * pairs.reduce((total, [a, b]) => total + (a - 0.5) * (b - 0.5), 0)) / pairs.length;
		const pairs = (other: (i: number) => number) => Array.from({ length: 20_000 }, (_, i) => [named(1, i, "source:a"), other(i)] as const);
		for (const other of [(i: number) => named(1, i + 1, "source:a"), (i: number) => named(2, i, "source:a"), (i: number) => named(1, i, "source:b")])
			expect(Math.abs(correlation(pairs(other)))).toBeLessThan(4 / Math.sqrt(20_000));
	});
});

it("the mixer is one to one on a sample and moves half of the bits", () => {
	const seen = new Set(Array.from({ length: 50_000 }, (_, i) => fmix32(i)));
	expect(seen.size).toBe(50_000);
	const bits = (x: number) => x.toString(2).replaceAll("0", "").length;
	const flips = Array.from({ length: 2000 }, (_, i) => bits((fmix32(i) ^ fmix32(i ^ 1)) >>> 0));
	expect(flips.reduce((a, b) => a + b, 0) / flips.length).toBeCloseTo(16, 0);
});
