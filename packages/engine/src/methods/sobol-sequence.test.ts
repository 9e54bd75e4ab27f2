import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centredDiscrepancy, starDiscrepancy } from "./discrepancy.ts";
import { haltonSequence, radicalInverse } from "./halton-sequence.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { RandomStream } from "./random-stream.ts";
import { SOBOL_DIMENSIONS, sobolSequence } from "./sobol-sequence.ts";

describe("sequences", () => {
	it("2^m points of Sobol' hold one in each of 2^m equal strata of every dimension", () => {
		const m = 7;
		const points = sobolSequence(2 ** m, SOBOL_DIMENSIONS);
		for (let j = 0; j < SOBOL_DIMENSIONS; j++) {
			const strata = new Set(Array.from({ length: 2 ** m }, (_, k) => Math.floor(2 ** m * (points[k * SOBOL_DIMENSIONS + j] as number))));
			expect(strata.size, `dimension ${j}`).toBe(2 ** m);
		}
	});

	it("the first points of more are the same points; a shift turns them", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 8 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (n, d, shift) => {
				const points = sobolSequence(n, d);
				expect(sobolSequence(n + 5, d).subarray(0, n * d)).toEqual(points);
				const turned = sobolSequence(n, d, new Float64Array(d).fill(shift));
				for (const [i, x] of turned.entries()) expect(x).toBeCloseTo(((points[i] as number) + shift) % 1, 12);
			}),
		);
		expect(() => sobolSequence(4, SOBOL_DIMENSIONS + 1)).toThrow("dimensions");
	});

	it("Halton's points are the mirrored digits", () => {
		fc.assert(
			fc.property(fc.nat(5000), fc.integer({ min: 2, max: 13 }), (k, base) => {
				const digits = k.toString(base).split("").reverse();
				const mirrored = digits.reduce((total, digit, i) => total + Number.parseInt(digit, base) * base ** -(i + 1), 0);
				expect(radicalInverse(k, base)).toBeCloseTo(mirrored, 12);
			}),
		);
		expect([...haltonSequence(2, 5).subarray(5)]).toEqual([1 / 2, 1 / 3, 1 / 5, 1 / 7, 1 / 11]);
	});

	it("a Latin hypercube holds one point in each stratum, and the seed decides which", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5 }), fc.nat(), (n, d, seed) => {
				const points = latinHypercube(n, d, seed);
				for (let j = 0; j < d; j++) expect(new Set(Array.from({ length: n }, (_, k) => Math.floor(n * (points[k * d + j] as number)))).size).toBe(n);
				expect(latinHypercube(n, d, seed)).toEqual(points);
			}),
		);
	});

	it("lie more evenly than points by chance, on either measure", () => {
		const chance = new Float64Array(64 * 3);
		new RandomStream(1).fill(chance);
		for (const measure of [centredDiscrepancy, starDiscrepancy])
			for (const points of [sobolSequence(64, 3), haltonSequence(64, 3)]) expect(measure(points, 3)).toBeLessThan(measure(chance, 3));
	});

	it("the star discrepancy in one dimension is the root of the integral of the squared difference", () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }), (points) => {
				const steps = 20_000;
				let total = 0;
				for (let s = 0; s < steps; s++) {
					const t = (s + 0.5) / steps;
					total += (points.filter((x) => x < t).length / points.length - t) ** 2 / steps;
				}
				expect(starDiscrepancy(points, 1)).toBeCloseTo(Math.sqrt(total), 3);
			}),
			{ numRuns: 30 },
		);
	});
});
