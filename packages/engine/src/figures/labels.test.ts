import fc from "fast-check";
import { expect, it } from "vitest";
import { spread } from "./labels.ts";

it("leaves alone what does not collide", () => {
	expect(spread([0, 50, 100], 30, -10, 200)).toEqual([0, 50, 100]);
});

it("moves two that collide apart by the same amount", () => {
	expect(spread([50, 50], 30, 0, 100)).toEqual([35, 65]);
});

it("keeps every pair apart and inside, in order", () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: -300, max: 300, noNaN: true }), { minLength: 1, maxLength: 30 }), (wanted) => {
			const half = (wanted.length * 20) / 2 + 300;
			const ys = spread(wanted, 20, -half, half);
			const sorted = [...ys].sort((a, b) => a - b);
			for (let i = 1; i < sorted.length; i++) expect((sorted[i] as number) - (sorted[i - 1] as number)).toBeGreaterThan(20 - 1e-6);
			expect(sorted[0]).toBeGreaterThanOrEqual(-half - 1e-6);
			expect(sorted.at(-1)).toBeLessThanOrEqual(half + 1e-6);
			for (const [i, a] of wanted.entries()) for (const [j, b] of wanted.entries()) if (a < b) expect(ys[i] as number).toBeLessThan(ys[j] as number);
		}),
	);
});
