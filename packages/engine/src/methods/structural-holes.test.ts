import fc from "fast-check";
import { expect, it } from "vitest";
import { structuralHoles } from "./structural-holes.ts";

it("follows the formulas written out, and gives a node without ties nothing", () => {
	const ties = fc.integer({ min: 1, max: 6 }).chain((nodes) =>
		fc.record({
			nodes: fc.constant(nodes),
			values: fc.array(fc.constantFrom(0, 0, 1, 2, 5), { minLength: nodes * nodes, maxLength: nodes * nodes }),
		}),
	);
	fc.assert(
		fc.property(ties, ({ nodes: n, values }) => {
			const a = (i: number, j: number) => (i === j ? 0 : (values[i * n + j] as number) + (values[j * n + i] as number));
			const all = Array.from({ length: n }, (_, i) => i);
			const sum = (i: number) => all.reduce((total, j) => total + a(i, j), 0);
			const p = (i: number, j: number) => (a(i, j) === 0 ? 0 : a(i, j) / sum(i));
			for (const [i, holes] of structuralHoles({ nodes: n, strength: Float64Array.from(values) }).entries()) {
				const contacts = all.filter((j) => a(i, j) > 0);
				if (contacts.length === 0) {
					expect(holes).toBeNull();
					continue;
				}
				const constraint = contacts.reduce((total, j) => total + (p(i, j) + all.reduce((through, q) => through + p(i, q) * p(q, j), 0)) ** 2, 0);
				const t = contacts.flatMap((x) => contacts.filter((y) => y > x && a(x, y) > 0)).length;
				const size = contacts.length - (2 * t) / contacts.length;
				expect(holes?.degree).toBe(contacts.length);
				expect(holes?.constraint).toBeCloseTo(constraint, 10);
				expect(holes?.effectiveSize).toBeCloseTo(size, 10);
				expect(holes?.efficiency).toBeCloseTo(size / contacts.length, 10);
			}
		}),
		{ numRuns: 200 },
	);
});
