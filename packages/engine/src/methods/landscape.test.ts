import fc from "fast-check";
import { expect, it } from "vitest";
import { landscape, sideOf } from "./landscape.ts";

const games = fc.integer({ min: 1, max: 6 }).chain((n) =>
	fc.record({
		size: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: n, maxLength: n }).map((sizes) => Float64Array.from(sizes)),
		propensity: fc
			.array(fc.integer({ min: -3, max: 3 }), { minLength: n * n, maxLength: n * n })
			.map((values) => Float64Array.from(values, (_, at) => values[Math.min(at, (at % n) * n + Math.floor(at / n))] as number)),
	}),
);

it("is the landscape that its definition gives, walked from every configuration", () => {
	fc.assert(
		fc.property(games, (game) => {
			const n = game.size.length;
			const { energy, minima } = landscape(game);
			const sides = (mask: number) => Array.from({ length: n }, (_, i) => sideOf(mask, i));
			const at = (x: readonly number[]) => {
				let total = 0;
				for (let i = 0; i < n; i++)
					for (let j = 0; j < n; j++)
						if (i !== j && x[i] !== x[j]) total += (game.size[i] as number) * (game.size[j] as number) * (game.propensity[i * n + j] as number);
				return total;
			};
			const flip = (x: readonly number[], i: number) => x.with(i, 1 - (x[i] as number));
			const basin = new Map<string, number>();
			const name = (x: readonly number[]) => (x[0] === 0 ? x : x.map((side) => 1 - side)).join("");
			for (let mask = 0; mask < energy.length; mask++) {
				expect(energy[mask]).toBe(at(sides(mask)));
				let x = sides(mask);
				for (;;) {
					const here = at(x);
					const after = Array.from({ length: n }, (_, i) => at(flip(x, i)));
					const least = Math.min(...after);
					if (least >= here) break;
					x = flip(x, after.indexOf(least));
				}
				basin.set(name(x), (basin.get(name(x)) ?? 0) + 1);
			}
			expect(new Map(minima.map((minimum) => [name(sides(minimum.sides)), minimum.basin]))).toEqual(basin);
			for (const { sides: mask, strict } of minima)
				expect(strict).toBe(Array.from({ length: n }, (_, i) => at(flip(sides(mask), i))).every((value) => value > at(sides(mask))));
		}),
		{ numRuns: 150 },
	);
});

it("refuses propensities that are not mutual, and too many actors", () => {
	const size = Float64Array.of(1, 1);
	expect(() => landscape({ size, propensity: Float64Array.of(0, 1, 2, 0) })).toThrow(
		"propensity of 0 for 1 is 1 and of 1 for 0 is 2: make them equal",
	);
	expect(() => landscape({ size: new Float64Array(25), propensity: new Float64Array(625) })).toThrow(
		"25 actors: a landscape is enumerated for 1 to 24",
	);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("refuses a size of %s", (size) => {
	expect(() => landscape({ size: Float64Array.of(size, 1), propensity: Float64Array.of(0, 1, 1, 0) })).toThrow(`size of actor 0 is ${size}`);
});
