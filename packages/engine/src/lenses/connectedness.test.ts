import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, type Formula, term } from "../world/formula.ts";
import { connectedness } from "./connectedness.ts";

const columns = connectedness.parts.index.columns;
const of = (column: keyof typeof columns, partners: readonly (readonly [share: number, distance: number])[]) =>
	evaluate(
		columns[column].formula as Formula,
		partners.flatMap(([share, distance], i) => [term("w", [`${i}`], share, []), term("d", [`${i}`], distance, [])]),
	) as number;

const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const distance = fc.double({ min: 0, max: 2, noNaN: true });
const partners = fc.array(fc.tuple(share, distance), { minLength: 1, maxLength: 8 });

describe("invariants of connectedness", () => {
	it("vulnerability lies between the nearest and the farthest partner, connectedness within half of that width", () => {
		fc.assert(
			fc.property(partners, (list) => {
				const [near, far] = [Math.min(...list.map(([, d]) => d)), Math.max(...list.map(([, d]) => d))];
				expect(of("vulnerability", list)).toBeGreaterThanOrEqual(near - 1e-9);
				expect(of("vulnerability", list)).toBeLessThanOrEqual(far + 1e-9);
				expect(of("connectedness", list)).toBeLessThanOrEqual((far - near) / 2 + 1e-9);
			}),
		);
	});

	it("is 0 where all partners are equally far, and does not heed the size of the total", () => {
		fc.assert(
			fc.property(partners, distance, fc.double({ min: 0.1, max: 10, noNaN: true }), (list, d, size) => {
				expect(
					of(
						"connectedness",
						list.map(([w]) => [w, d]),
					),
				).toBeCloseTo(0, 6);
				const scaled = list.map(([w, own]) => [w * size, own] as const);
				for (const column of ["vulnerability", "connectedness"] as const) expect(of(column, scaled)).toBeCloseTo(of(column, list), 6);
			}),
		);
	});

	it("splitting one partner into two that are as far changes nothing", () => {
		fc.assert(
			fc.property(partners, (list) => {
				const [[w, d], ...rest] = list as [[number, number], ...[number, number][]];
				const split = [[w / 3, d], [(2 * w) / 3, d], ...rest] as const;
				for (const column of ["vulnerability", "connectedness"] as const) expect(of(column, split)).toBeCloseTo(of(column, list), 9);
			}),
		);
	});
});
