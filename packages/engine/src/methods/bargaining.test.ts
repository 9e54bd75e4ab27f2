import fc from "fast-check";
import { expect, it } from "vitest";
import { type Bargain, bargain } from "./bargaining.ts";

const actors = fc.array(
	fc.record({
		capability: fc.integer({ min: 1, max: 20 }).map((value) => value / 10),
		position: fc.integer({ min: 0, max: 10 }),
		salience: fc.integer({ min: 1, max: 10 }).map((value) => value / 10),
	}),
	{ minLength: 2, maxLength: 6 },
);

it("keeps positions inside the range at the start, and the median is the one that beats every other in votes", () => {
	fc.assert(
		fc.property(actors, (list) => {
			const result = bargain(list, 4);
			const start = list.map(({ position }) => position);
			if (new Set(start).size < 2) {
				expect(result).toBeNull();
				return;
			}
			for (const { positions, median } of (result as Bargain).rounds) {
				for (const x of positions) expect(x >= Math.min(...start) - 1e-9 && x <= Math.max(...start) + 1e-9).toBe(true);
				for (const rival of positions) {
					const votes = positions.reduce((sum, x, k) => {
						const { capability, salience } = list[k] as (typeof list)[number];
						return sum + capability * salience * (Math.abs(x - rival) - Math.abs(x - median));
					}, 0);
					expect(votes).toBeGreaterThan(-1e-9);
				}
			}
		}),
		{ numRuns: 60 },
	);
});

it("does not depend on the unit of the issue or of capability", () => {
	fc.assert(
		fc.property(actors, fc.constantFrom(2, 4, 8), (list, scale) => {
			const one = bargain(list, 2)?.rounds;
			const other = bargain(
				list.map((actor) => ({ ...actor, position: actor.position * scale, capability: actor.capability * scale })),
				2,
			)?.rounds;
			expect(other?.length).toBe(one?.length);
			for (const [r, round] of (one ?? []).entries()) {
				for (const [i, x] of round.positions.entries()) expect(other?.[r]?.positions[i]).toBeCloseTo(x * scale, 6);
				expect((other?.[r]?.mean ?? 0) / scale).toBeCloseTo(round.mean ?? 0, 6);
			}
		}),
		{ numRuns: 60 },
	);
});

it("stops when nobody moves, and says so", () => {
	const settled = bargain([
		{ capability: 1, position: 0, salience: 1 },
		{ capability: 1, position: 1, salience: 1 },
	]);
	expect([settled?.settled, settled?.rounds.length]).toEqual([true, 2]);
	expect(() => bargain([{ capability: 1, position: 0, salience: 2 }])).toThrow("actor 0 has capability 1, salience 2, position 0");
});

it("refuses capabilities that decide nothing", () => {
	const actors = [0, 4, 10].map((position) => ({ capability: 0, position, salience: 0.5 }));
	expect(() => bargain(actors)).toThrow("capability is 0 of every actor");
	expect(() => bargain(actors.map((actor) => ({ ...actor, capability: Number.POSITIVE_INFINITY })))).toThrow("actor 0 has capability Infinity");
});
