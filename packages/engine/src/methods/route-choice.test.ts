import fc from "fast-check";
import { expect, it } from "vitest";
import { logitEquilibrium, logitShares } from "./route-choice.ts";
import { bprCost } from "./user-equilibrium.ts";

const costs = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 6 });
const theta = fc.double({ min: 0.01, max: 3, noNaN: true });

it("shares sum to one, follow the formula, and do not change when all routes cost more alike", () => {
	fc.assert(
		fc.property(costs, theta, (list, t) => {
			const shares = logitShares(list, t);
			expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
			const odds = list.map((cost) => Math.exp(-t * cost));
			for (const [k, share] of shares.entries()) expect(share).toBeCloseTo((odds[k] as number) / odds.reduce((a, b) => a + b, 0), 9);
			for (const [k, share] of logitShares(
				list.map((cost) => cost + 1000),
				t,
			).entries())
				expect(share).toBeCloseTo(shares[k] as number, 9);
		}),
	);
	expect(logitShares([1, 5, 9], 0)).toEqual([1 / 3, 1 / 3, 1 / 3]);
});

it("flows at equilibrium are the shares at the costs they make", () => {
	const routes = fc.array(fc.record({ free: fc.integer({ min: 1, max: 9 }), capacity: fc.integer({ min: 1, max: 9 }) }), {
		minLength: 1,
		maxLength: 5,
	});
	fc.assert(
		fc.property(routes, theta, fc.integer({ min: 1, max: 20 }), (list, t, demand) => {
			const curves = list.map(({ free, capacity }) => bprCost(free, 0.15, capacity, 4).cost);
			const flows = logitEquilibrium(curves, demand, t);
			expect(flows.reduce((sum, x) => sum + x, 0)).toBeCloseTo(demand, 8);
			const shares = logitShares(
				flows.map((x, k) => curves[k]?.(x) as number),
				t,
			);
			for (const [k, x] of flows.entries()) expect(x).toBeCloseTo(demand * (shares[k] as number), 6);
		}),
	);
	expect(() => logitEquilibrium([], 1, 1)).toThrow("0 routes, demand 1, theta 1: each must be positive");
});

it("a way that nobody can pay has no share, and a choice without any other is refused", () => {
	const never = Number.POSITIVE_INFINITY;
	expect(logitShares([], 1)).toEqual([]);
	for (const theta of [0, 1]) expect(logitShares([never, 1], theta)).toEqual([0, 1]);
	expect(() => logitShares([never, never], 1)).toThrow("costs: Infinity, Infinity; give numbers, at least one of them finite");
	expect(() => logitShares([Number.NaN, 1], 1)).toThrow("costs: NaN, 1");
	expect(() => logitShares([1, 2], never)).toThrow("theta: Infinity");
});
