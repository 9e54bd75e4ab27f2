import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactOf } from "../facts/index.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { IDEAL_POINT } from "../world/ideal-points.ts";
import { actor } from "./checks/say.ts";

const YEARS = ["2019", "2023"];
const POLES = ["p", "q", "s"];
const say = (of: string, what: string, at: string, value: FactOf<"indicator">["value"]): FactOf<"indicator"> => ({
	...{ is: "indicator", of: actor(of), what, value, unit: IDEAL_POINT.unit, at },
});
const place = fc.integer({ min: -200, max: 200 }).map((n) => n / 100);
const half = fc.integer({ min: 5, max: 60 }).map((n) => n / 100);
/** Points of f and three poles in each year, with their half-widths, inside the range of all members. */
const points = fc.record({
	values: fc.array(fc.array(place, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 2 }),
	halves: fc.array(half, { minLength: 4, maxLength: 4 }),
});
const factsOf = ({ values, halves }: { readonly values: readonly number[][]; readonly halves: readonly number[] }, turn = 1, shift = 0) =>
	YEARS.flatMap((at, y) => [
		...["f", ...POLES].flatMap((of, i) => {
			const value = turn * (values[y]?.[i] as number) + shift;
			const width = halves[i] as number;
			return [say(of, IDEAL_POINT.point, at, value), say(of, IDEAL_POINT.interval, at, { low: value - width, high: value + width })];
		}),
		say("x", IDEAL_POINT.lowest, at, -2.5 + shift),
		say("y", IDEAL_POINT.highest, at, 2.5 + shift),
	]);
const ask = (facts: readonly FactOf<"indicator">[]) => {
	const finding = askOf(dossierOf(facts, { poles: { systemic: POLES.map(actor) } }), "ideal-points?pairs=all");
	return (path: string) => cellOf(finding, path).value as number;
};
const runs = { numRuns: 40 };

describe("ideal points of states", () => {
	it("are at least and at most as far apart as their intervals allow, and the distance lies between", () => {
		fc.assert(
			fc.property(points, (made) => {
				const cell = ask(factsOf(made));
				for (const pole of POLES)
					for (const at of YEARS) {
						const [least, distance, most] = ["least", "distance", "most"].map((column) => cell(`distances/${actor(pole)},${at}/${column}`)) as [
							number,
							number,
							number,
						];
						expect(least).toBeLessThanOrEqual(distance + 1e-9);
						expect(distance).toBeLessThanOrEqual(most + 1e-9);
						const i = POLES.indexOf(pole) + 1;
						expect(most).toBeCloseTo(distance + (made.halves[0] as number) + (made.halves[i] as number), 9);
					}
			}),
			runs,
		);
	});

	it("balance alike whichever end is called positive and wherever 0 is", () => {
		fc.assert(
			fc.property(points, fc.constantFrom(0, 0.5, -1.25), (made, shift) => {
				const [plain, mirrored] = [ask(factsOf(made)), ask(factsOf(made, -1, shift))];
				for (const at of YEARS) {
					for (const column of ["E", "level"])
						expect(mirrored(`balance/systemic,${at}/${column}`)).toBeCloseTo(plain(`balance/systemic,${at}/${column}`), 9);
					expect(plain(`balance/systemic,${at}/E`)).toBeGreaterThanOrEqual(-1e-9);
					expect(plain(`balance/systemic,${at}/E`)).toBeLessThanOrEqual(1 + 1e-9);
				}
				for (const pole of POLES) expect(mirrored(`moves/${actor(pole)}/apart`)).toBeCloseTo(plain(`moves/${actor(pole)}/apart`), 9);
			}),
			runs,
		);
	});

	it("are all told: where the state and every pole stand at one point, E and level are 1", () => {
		const cell = ask(factsOf({ values: [Array(4).fill(0.5), Array(4).fill(-1)], halves: Array(4).fill(0.1) }));
		for (const at of YEARS) for (const column of ["E", "level"]) expect(cell(`balance/systemic,${at}/${column}`)).toBe(1);
	});

	it("silence a pole that has no point, and a denied point is none", () => {
		const facts = factsOf({
			values: [
				[0, 1, -1, 0.5],
				[0, 1, -1, 0.5],
			],
			halves: [0.1, 0.1, 0.1, 0.1],
		});
		const denied = { says: say("p", IDEAL_POINT.point, "2023", 1), stance: "against" as const };
		const head = { poles: { systemic: POLES.map(actor) } };
		const finding = askOf(
			dossierOf([...facts.filter((one) => !(one.of === "actor:p" && one.at === "2023")), denied], head),
			"ideal-points?pairs=all",
		);
		expect(cellOf(finding, "distances/actor:p,2023/distance").silence?.because).toContain("actor:p");
		expect(cellOf(finding, "balance/systemic,2023/E").value).toBeNull();
		expect(cellOf(finding, "balance/systemic,2019/E").value).not.toBeNull();
	});
});
