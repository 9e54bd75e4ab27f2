import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uniform } from "../base/rng.ts";
import { inOrder, orderByChance } from "../methods/order-by-chance.ts";
import { type Act, smallSteps, stepsByChance } from "../methods/small-steps.ts";

const RULES = { minSteps: 3, window: 36, maxGapMonths: 18, stepBelow: 0.5, cumulativeAtLeast: 1, reactionAt: 0.5, reactionDays: 60 };

/** Every arrangement of some kinds, one by one. */
function arrangements(left: readonly number[], before: readonly number[] = []): number[][] {
	if (left.every((n) => n === 0)) return [[...before]];
	return left.flatMap((n, kind) =>
		n === 0
			? []
			: arrangements(
					left.map((m, k) => (k === kind ? m - 1 : m)),
					[...before, kind],
				),
	);
}

describe("the order of kinds by chance", () => {
	it("is what counting every arrangement gives", () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 }), (counts) => {
				const all = arrangements(counts);
				const ordered = all.filter((one) =>
					inOrder(
						one.map((kind, day) => ({ kind, day })),
						counts.length,
					),
				);
				expect(orderByChance(counts)).toBeCloseTo(ordered.length / all.length, 12);
			}),
			{ numRuns: 30 },
		);
	});

	it("is 0 where a kind is missing", () => expect(orderByChance([2, 0, 1])).toBe(0));
});

describe("runs of small steps", () => {
	const acts = fc.array(fc.record({ day: fc.integer({ min: 0, max: 3000 }), severity: fc.double({ min: 0.1, max: 1, noNaN: true }) }), {
		maxLength: 12,
	});

	it("do not depend on the order in which acts are told", () => {
		fc.assert(
			fc.property(acts, acts, (own, others) => {
				const distinct = own.filter((act, i) => own.findIndex(({ day }) => day === act.day) === i);
				expect(smallSteps([...distinct].reverse(), [...others].reverse(), RULES)).toEqual(smallSteps(distinct, others, RULES));
			}),
		);
	});

	it("have no step as large as a war, and none of them is detected once every step is answered hard", () => {
		fc.assert(
			fc.property(acts, (own) => {
				const run = smallSteps(own, [], RULES);
				expect(run.largest).toBeLessThan(RULES.stepBelow);
				const answers: Act[] = own.map(({ day }) => ({ day: day + 1, severity: 1 }));
				expect(smallSteps(own, answers, RULES).detected).toBe(false);
			}),
		);
	});

	it("a run in one burst against one state, among acts spread over others, is seldom made by shuffled dates", () => {
		const own = [0, 60, 120, 180].map((day) => ({ day, severity: 0.4 }));
		const others = Array.from({ length: 40 }, (_, i) => ({ day: 700 + 700 * i + Math.floor(uniform(1, i, 0, 0) * 300), severity: 0.4 }));
		const p = stepsByChance([...own, ...others], [...own.map(() => true), ...others.map(() => false)], [], RULES, 199, 8);
		expect(smallSteps(own, [], RULES).detected).toBe(true);
		expect(p).toBeLessThanOrEqual(0.05);
	});
});
