import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Following, followed, followedByChance } from "./after-windows.ts";

/** The slow way: mark every day on which an act would follow a trigger. */
function bySlowCount({ acts, triggers, within }: Following): number {
	const near = new Set(triggers.flatMap((day) => Array.from({ length: within + 1 }, (_, after) => day + after)));
	return acts.filter((day) => near.has(day)).length;
}

describe("acts that follow triggers", () => {
	it("counts acts on the day of a trigger and up to so many days after", () => {
		expect(followed({ acts: [10, 15, 16, 9], triggers: [10], within: 5 })).toBe(2);
		expect(followed({ acts: [1], triggers: [], within: 5 })).toBe(0);
	});

	it("shifts the triggers round the span, gaps and all", () => {
		// Span 0–3, one trigger: it follows on the shifts that put the trigger on 2 or on 3.
		expect(followedByChance({ acts: [0, 3], triggers: [1], within: 1 })).toEqual([0, 1, 1, 1]);
	});

	it("agrees with the slow way", () => {
		const days = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 });
		fc.assert(
			fc.property(days, days, fc.integer({ min: 0, max: 20 }), (acts, triggers, within) => {
				expect(followed({ acts, triggers, within })).toBe(bySlowCount({ acts, triggers, within }));
			}),
		);
	});
});
