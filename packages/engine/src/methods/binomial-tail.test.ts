import fc from "fast-check";
import { expect, it } from "vitest";
import { binomialTail, binomialTerms } from "./binomial-tail.ts";

it("is the sum of the chances by their definition, in logarithms", () => {
	const log = (n: number) => Array.from({ length: n }, (_, i) => Math.log(i + 1)).reduce((a, b) => a + b, 0);
	fc.assert(
		fc.property(fc.nat(1500), fc.nat(1500), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (k, n, p) => {
			let tail = 0;
			for (let i = Math.max(0, k); i <= n; i++) tail += Math.exp(log(n) - log(i) - log(n - i) + i * Math.log(p) + (n - i) * Math.log(1 - p));
			expect(binomialTail(k, n, p)).toBeCloseTo(k === 0 ? 1 : tail, 8);
		}),
		{ numRuns: 25 },
	);
	// SciPy 1.15: binom.sf(189, 200, .98), binom.sf(549, 1100, .5).
	expect(binomialTail(190, 200, 0.98)).toBeCloseTo(0.99747, 5);
	expect(binomialTail(550, 1100, 0.5)).toBeCloseTo(0.512, 4);
});

it("refuses what is no binomial", () => {
	expect(() => binomialTerms(3, 1)).toThrow("between 0 and 1");
	expect(() => binomialTerms(1.5, 0.5)).toThrow("whole number");
});
