import fc from "fast-check";
import { expect, it } from "vitest";
import { type VotingGame, vetoPlayers, votingPower, wins } from "./voting-power.ts";
import { legendre, votingPowerOfMany } from "./voting-power-large.ts";

const games = fc.integer({ min: 1, max: 6 }).chain((members) =>
	fc
		.array(fc.record({ weights: fc.array(fc.nat(5), { minLength: members, maxLength: members }), quota: fc.integer({ min: 1, max: 14 }) }), {
			minLength: 1,
			maxLength: 3,
		})
		.map((rules): VotingGame => ({ members, rules })),
);

function* orders(list: readonly number[]): Generator<number[]> {
	if (list.length === 0) yield [];
	for (const first of list) for (const rest of orders(list.filter((one) => one !== first))) yield [first, ...rest];
}

it("counts what every coalition and every order count", () => {
	fc.assert(
		fc.property(games, (game) => {
			const n = game.members;
			const everyone = Array.from({ length: n }, (_, i) => i);
			const masks = Array.from({ length: 2 ** n }, (_, mask) => mask);
			const power = votingPower(game);
			expect(power.winning).toBe(masks.filter((mask) => wins(game, mask)).length);
			expect(Array.from(power.swings)).toEqual(
				everyone.map((i) => masks.filter((mask) => wins(game, mask) && (mask >>> i) & 1 && !wins(game, mask ^ (1 << i))).length),
			);
			const pivots = everyone.map(() => 0);
			let all = 0;
			for (const order of orders(everyone)) {
				let mask = 0;
				for (const i of order) {
					if (!wins(game, mask) && wins(game, mask | (1 << i))) pivots[i] = (pivots[i] as number) + 1;
					mask |= 1 << i;
				}
				all += 1;
			}
			if (!wins(game, 2 ** n - 1)) expect([power.shapleyShubik, power.banzhaf]).toEqual([null, null]);
			else for (const i of everyone) expect(power.shapleyShubik?.[i]).toBeCloseTo((pivots[i] as number) / all, 12);
			const vetoes = everyone.filter((i) => wins(game, 2 ** n - 1) && !wins(game, (2 ** n - 1) ^ (1 << i)));
			expect(vetoPlayers(game)).toEqual(vetoes);
		}),
	);
});

it("agrees between counting and quadrature, by any scale of weights", () => {
	const large = fc.record({
		weights: fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }),
		share: fc.double({ min: 0.05, max: 1, noNaN: true }),
		scale: fc.integer({ min: 1, max: 4 }),
	});
	fc.assert(
		fc.property(large, ({ weights, share, scale }) => {
			const quota = Math.max(1, Math.ceil(share * weights.reduce((a, b) => a + b, 0)));
			const exact = votingPower({ members: weights.length, rules: [{ weights, quota }] });
			const other = votingPowerOfMany({ weights: weights.map((weight) => weight * scale), quota: quota * scale });
			expect(other.shapleyShubik === null).toBe(exact.shapleyShubik === null);
			for (let i = 0; i < weights.length; i++) {
				expect(other.penrose[i]).toBeCloseTo(exact.penrose[i] as number, 10);
				if (exact.shapleyShubik) expect(other.shapleyShubik?.[i]).toBeCloseTo(exact.shapleyShubik[i] as number, 10);
			}
			if (exact.shapleyShubik) expect(exact.shapleyShubik.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
		}),
	);
});

it("integrates polynomials exactly", () => {
	for (const points of [1, 2, 5, 20])
		for (let degree = 0; degree < 2 * points; degree++)
			expect(legendre(points).reduce((sum, { at, share }) => sum + share * at ** degree, 0)).toBeCloseTo(1 / (degree + 1), 12);
});

it("refuses weights below nought and too many members", () => {
	expect(() => votingPower({ members: 1, rules: [{ weights: [-1], quota: 1 }] })).toThrow("weight of member 0 is -1: nought or more");
	expect(() => votingPower({ members: 33, rules: [{ weights: new Array(33).fill(1), quota: 17 }] })).toThrow("33 members");
	expect(() => votingPowerOfMany({ weights: [0.5], quota: 1 })).toThrow("weight of member 0 is 0.5: a whole number from 0");
});

it("is the same when weights and quotas are all divided, decimals as they may come out", () => {
	fc.assert(
		fc.property(games, fc.constantFrom(10, 7, 3000), (game, by) => {
			const small = {
				members: game.members,
				rules: game.rules.map(({ weights, quota }) => ({ weights: Array.from(weights, (weight) => weight / by), quota: quota / by })),
			};
			expect(votingPower(small)).toEqual(votingPower(game));
			expect(vetoPlayers(small)).toEqual(vetoPlayers(game));
		}),
	);
	expect(Array.from(votingPower({ members: 3, rules: [{ weights: [2.6, 2.4, 1.3], quota: 3.7 }] }).shapleyShubik ?? [])).toEqual([
		1 / 3,
		1 / 3,
		1 / 3,
	]);
});

it("refuses weights and quotas that are no numbers", () => {
	expect(() => votingPower({ members: 2, rules: [{ weights: [1, 1], quota: Number.NaN }] })).toThrow("a quota of NaN");
	expect(() => votingPower({ members: 2, rules: [{ weights: [1, Number.POSITIVE_INFINITY], quota: 1 }] })).toThrow("weight of member 1");
	expect(() => votingPowerOfMany({ weights: [1, 1], quota: Number.NaN })).toThrow("a quota of NaN");
});
