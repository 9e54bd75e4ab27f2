import { expect, test } from "vitest";
import { digest } from "../base/id.ts";
import { absenceIn, type Panel, type PanelCoverage, panelBytes, panelFaults } from "./panel.ts";

const covers: PanelCoverage = { from: 1946, to: 2022, gaps: [1964], part: "votes", complete: true };
const panel = (change: Partial<Panel> = {}): Panel => ({
	schema: "state-year",
	part: "points",
	rows: 2,
	states: ["actor:aze", "actor:geo"],
	columns: {
		state: { kind: "index", unit: "state", about: "the member", values: Int16Array.of(0, 1) },
		year: { kind: "integer", unit: "year", about: "the year", values: Int32Array.of(2000, 2001) },
		point: { kind: "number", unit: "point", about: "where it stood", values: Float64Array.of(0.5, Number.NaN) },
	},
	covers,
	...change,
});
const content = (one: Panel) => digest([...panelBytes(one)].map((bytes) => [...bytes].join()).join("|"), 64);

test("absence means no inside complete coverage, nothing inside partial coverage, and is outside elsewhere", () => {
	expect(absenceIn(covers, 1990)).toBe("no");
	expect(absenceIn({ ...covers, complete: false }, 1990)).toBe("not known");
	expect(absenceIn(covers, 2023)).toBe("outside");
	expect(absenceIn(covers, 1964)).toBe("outside");
	expect(absenceIn({ ...covers, actors: ["actor:aze"] }, 1990, "actor:aze", "actor:geo")).toBe("outside");
});

test("a sound panel has no faults", () => {
	expect(panelFaults(panel())).toEqual([]);
});

test("what is wrong with a panel is said", () => {
	const { year: _, ...columns } = panel().columns;
	expect(panelFaults(panel({ columns }))).toEqual(["a state-year panel needs the column year"]);
	expect(panelFaults(panel({ rows: 3 }))).toContain("state has 2 values in a panel of 3 rows");
	expect(panelFaults(panel({ states: ["actor:geo", "actor:aze"] }))).toEqual(["states are not sorted, or one comes twice"]);
	expect(panelFaults(panel({ states: ["actor:aze"] }))).toEqual(["state has the index 1 in row 1, of 1 possible"]);
	expect(panelFaults(panel({ covers: { ...covers, to: 1900 } }))).toEqual(["covers ends in 1900, before it begins in 1946"]);
});

test("the same content has the same bytes, whatever a column is said to mean and however not-a-number and nought are written", () => {
	const odd = new Float64Array(new BigUint64Array([0x3fe0000000000000n, 0xfff8000000000001n]).buffer);
	const { point, state, year } = panel().columns as Record<string, Panel["columns"][string]>;
	const other = panel({ columns: { year, state, point: { ...point, about: "said otherwise", values: odd } } as Panel["columns"] });
	expect(Number.isNaN(odd[1])).toBe(true);
	expect(content(other)).toBe(content(panel()));
	expect(content(panel({ part: "others" }))).not.toBe(content(panel()));
	const changed = { ...point, values: Float64Array.of(0.25, Number.NaN) } as Panel["columns"][string];
	expect(content(panel({ columns: { ...panel().columns, point: changed } }))).not.toBe(content(panel()));
});
