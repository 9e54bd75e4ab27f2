import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceCorrected, similarityS, tauB } from "./similarity.ts";

const position = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 3 }) }, { weight: 1, arbitrary: fc.constant(Number.NaN) });
const both = fc.array(fc.tuple(position, position), { maxLength: 14 }).map((items) => [items.map(([a]) => a), items.map(([, b]) => b)] as const);
const common = (x: readonly number[], y: readonly number[]) =>
	x.flatMap((a, i) => (Number.isNaN(a) || Number.isNaN(y[i]) ? [] : [[a, y[i] as number] as const]));

describe("similarity", () => {
	it("κ and π with squared distances equal Häge's closed forms", () => {
		fc.assert(
			fc.property(both, ([x, y]) => {
				const items = common(x, y);
				const n = items.length;
				const add = (of: (a: number, b: number) => number) => items.reduce((total, [a, b]) => total + of(a, b), 0);
				const squares = add((a) => a * a) + add((_, b) => b * b);
				const forms = {
					kappa: squares - (2 / n) * add((a) => a) * add((_, b) => b),
					pi: squares - (add((a) => a) + add((_, b) => b)) ** 2 / (2 * n),
				};
				for (const by of ["kappa", "pi"] as const) {
					const found = chanceCorrected(x, y, by);
					if (n === 0 || forms[by] < 1e-9) expect(found).toBeUndefined();
					else expect(found).toBeCloseTo(1 - add((a, b) => (a - b) ** 2) / forms[by], 10);
				}
			}),
		);
	});

	it("expected distances equal those over all pairs of items", () => {
		fc.assert(
			fc.property(both, fc.constantFrom("absolute", "nominal", "squared"), ([x, y], distance) => {
				const items = common(x, y);
				const d = (a: number, b: number) => (distance === "nominal" ? (a === b ? 0 : 1) : distance === "squared" ? (a - b) ** 2 : Math.abs(a - b));
				let expected = 0;
				let observed = 0;
				for (const [a, b] of items) {
					observed += d(a, b) / items.length;
					for (const [, c] of items) expected += d(a, c) / items.length ** 2;
				}
				const found = chanceCorrected(x, y, "kappa", distance);
				if (expected < 1e-12) expect(found).toBeUndefined();
				else expect(found).toBeCloseTo(1 - observed / expected, 10);
			}),
		);
	});

	it("S runs from −1 at opposite ends to 1, survives swapping, and weights of one size change nothing", () => {
		fc.assert(
			fc.property(both, fc.double({ min: 0.1, max: 9, noNaN: true }), ([x, y], w) => {
				for (const distance of ["absolute", "squared"] as const) {
					const s = similarityS(x, y, { range: 2, distance });
					expect(s === undefined).toBe(common(x, y).length === 0);
					if (s === undefined) continue;
					expect(Math.abs(s)).toBeLessThanOrEqual(1);
					expect(similarityS(y, x, { range: 2, distance })).toBe(s);
					expect(similarityS(x, y, { range: 2, distance, weights: x.map(() => w) })).toBeCloseTo(s, 12);
				}
			}),
		);
		expect(similarityS([1, 3], [3, 1], { range: 2 })).toBe(-1);
		expect(similarityS([1, 3], [1, 3], { range: 2 })).toBe(1);
	});

	it("τ_b equals the count over all pairs of items", () => {
		fc.assert(
			fc.property(both, ([x, y]) => {
				const items = common(x, y);
				let [order, inX, inY] = [0, 0, 0];
				for (const [i, [a, b]] of items.entries())
					for (const [c, d] of items.slice(i + 1)) {
						order += Math.sign(a - c) * Math.sign(b - d);
						if (a !== c) inX++;
						if (b !== d) inY++;
					}
				const found = tauB(x, y);
				if (inX === 0 || inY === 0) expect(found).toBeUndefined();
				else expect(found).toBeCloseTo(order / Math.sqrt(inX * inY), 12);
			}),
		);
	});
});

it("refuses lists that do not match, positions off the scale and negative weights", () => {
	for (const run of [
		() => similarityS([1, 2, 3], [1, 2], { range: 2 }),
		() => chanceCorrected([1, 2, 3], [1, 2], "pi"),
		() => tauB([1, 2, 3], [1, 2]),
	])
		expect(run).toThrow("positions: 3 and 2; give both for every item");
	expect(() => similarityS([5], [0], { range: 2 })).toThrow("range: 2; positions go from 0 to 5");
	expect(similarityS([5], [0], { range: 2, distance: "nominal" })).toBe(-1);
	expect(() => similarityS([1, 2], [2, 1], { range: 3, weights: [-1, 2] })).toThrow("weights: -1 of item 0");
	expect(() => similarityS([1, 2], [2, 1], { range: 3, weights: [1] })).toThrow("weights: 1 for 2 items");
});
