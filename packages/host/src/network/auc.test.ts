import fc from "fast-check";
import { expect, test } from "vitest";
import { auc } from "./auc.ts";

const scores = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 30 });

test("as large as counting every pair finds, and turned when the sides are", () => {
	fc.assert(
		fc.property(scores, scores, (cases, controls) => {
			const won = cases.flatMap((one): number[] => controls.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
			expect(auc(cases, controls)).toBeCloseTo(won.reduce((total, one) => total + one, 0) / won.length, 12);
			expect(auc(controls, cases)).toBeCloseTo(1 - auc(cases, controls), 12);
		}),
	);
});

test("all above is 1, all alike is a half, nobody to compare with is none", () => {
	expect(auc([3, 4], [1, 2])).toBe(1);
	expect(auc([1, 1], [1])).toBe(0.5);
	expect(auc([], [1])).toBeNaN();
});
