import fc from "fast-check";
import { expect, it } from "vitest";
import { pCenter } from "./p-center.ts";
import { pMedian, type ServiceCosts, serviceCost } from "./p-median.ts";

const problems = fc.record({ customers: fc.integer({ min: 1, max: 8 }), sites: fc.integer({ min: 1, max: 7 }) }).chain(({ customers, sites }) =>
	fc.record({
		costs: fc
			.array(fc.integer({ min: 0, max: 12 }), { minLength: customers * sites, maxLength: customers * sites })
			.map((cost): ServiceCosts => ({ customers, sites, cost: Float64Array.from(cost) })),
		p: fc.integer({ min: 1, max: sites }),
	}),
);
function* choices(sites: number, p: number, start = 0): Generator<number[]> {
	if (p === 0) yield [];
	else for (let j = start; j < sites; j++) for (const rest of choices(sites, p - 1, j + 1)) yield [j, ...rest];
}
const farthest = ({ customers, sites, cost }: ServiceCosts, open: readonly number[]) =>
	Math.max(...Array.from({ length: customers }, (_, i) => Math.min(...open.map((j) => cost[i * sites + j] as number))));

it("is the best of all choices, by the sum and by the worst served", () => {
	fc.assert(
		fc.property(problems, ({ costs, p }) => {
			const all = [...choices(costs.sites, p)];
			const least = Math.min(...all.map((open) => serviceCost(costs, open)));
			const median = pMedian(costs, p);
			expect([median.lower, median.upper, serviceCost(costs, median.open), median.open.length]).toEqual([least, least, least, p]);
			const radius = Math.min(...all.map((open) => farthest(costs, open)));
			const centre = pCenter(costs, p);
			expect([centre.radius, farthest(costs, centre.open), new Set(centre.open).size]).toEqual([radius, radius, p]);
		}),
		{ numRuns: 200 },
	);
});

it("says how far it came when branches run out, and refuses what cannot be chosen", () => {
	const costs = { customers: 2, sites: 2, cost: Float64Array.of(0, 4, 4, 0) };
	const cut = pMedian(costs, 1, 0);
	expect([cut.lower <= 4, cut.upper, cut.branches]).toEqual([true, 4, 0]);
	expect(() => pMedian(costs, 3)).toThrow("p is 3: choose from 1 to 2 sites");
	expect(() => pCenter({ ...costs, cost: Float64Array.of(0, Number.POSITIVE_INFINITY, 1, 1) }, 1)).toThrow("cost 1 is Infinity");
});

it("proves its choice at any unit of the costs", () => {
	fc.assert(
		fc.property(problems, fc.constantFrom(1e-9, 0.37, 1e9 + 0.5), ({ costs, p }, unit) => {
			const scaled = { ...costs, cost: costs.cost.map((value) => value * unit) };
			const least = Math.min(...[...choices(costs.sites, p)].map((open) => serviceCost(scaled, open)));
			const { lower, upper, open } = pMedian(scaled, p);
			expect(lower).toBe(upper);
			expect(serviceCost(scaled, open)).toBe(upper);
			expect(upper).toBeLessThanOrEqual(least * (1 + 1e-6));
		}),
		{ numRuns: 200 },
	);
});
