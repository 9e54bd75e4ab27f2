import { IDEAL_POINT, type Panel, type StateId } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { idealPoints } from "./ideal-points.ts";

const id = (tail: string): StateId => `actor:${tail}`;
const NONE = Number.NaN;

/** Estimates of three members: rows of [state, year, point, low, high]. */
function panel(rows: readonly (readonly [number, number, number, number, number])[]): Panel {
	const about = { unit: "x", about: "x" };
	const number = (i: number) => ({ kind: "number" as const, ...about, values: Float64Array.from(rows, (row) => row[i] as number) });
	return {
		...{ schema: "state-year", part: "points", rows: rows.length, states: [id("aze"), id("fra"), id("usa")] },
		columns: {
			state: { kind: "index", ...about, values: Int16Array.from(rows, (row) => row[0]) },
			year: { kind: "integer", ...about, values: Int32Array.from(rows, (row) => row[1]) },
			...{ all: number(2), allLow: number(3), allHigh: number(4) },
		},
		covers: { from: 2000, to: 2024, part: "x", complete: false },
	};
}
const ROWS = [
	...[2006, 2007, 2011, 2015, 2019, 2023].map((year) => [0, year, -0.5004, -0.75, -0.25] as const),
	...([2019, 2023] as const).map((year) => [1, year, 0.75, NONE, NONE] as const),
	...([2019, 2023, 2024] as const).map((year) => [2, year, year === 2024 ? NONE : 2.5, 2.25, 2.75] as const),
];
const said = (until: number, ...members: StateId[]) =>
	(idealPoints.read([panel(ROWS)], until)?.among(members).sayings ?? []).flatMap(({ says }) =>
		says.is === "indicator" ? [[says.at, says.of.slice(6), says.what, says.value] as const] : [],
	);

describe("ideal points as facts", () => {
	test("the last year with estimates from all votes, and every four years before", () => {
		const reader = idealPoints.read([panel(ROWS)], 2200);
		expect(reader).toMatchObject({ years: "2007/2023", last: 2023, notes: ["2007, 2011, 2015, 2019, 2023"] });
		// From 2019 back: 2003 has no row.
		expect(idealPoints.read([panel(ROWS)], 2022)).toMatchObject({ last: 2019, notes: ["2007, 2011, 2015, 2019"] });
		expect(idealPoints.read([panel(ROWS)], 1999)).toBeUndefined();
	});

	test("a point, its interval where one was published, and who stands outermost of all members, asked about or not", () => {
		expect(said(2200, id("aze")).filter(([year]) => year === "2023")).toEqual([
			["2023", "aze", IDEAL_POINT.lowest, -0.5],
			["2023", "usa", IDEAL_POINT.highest, 2.5],
			["2023", "aze", IDEAL_POINT.point, -0.5],
			["2023", "aze", IDEAL_POINT.interval, { low: -0.75, high: -0.25 }],
		]);
		expect(said(2200, id("fra")).filter(([, of]) => of === "fra")).toEqual([
			["2019", "fra", IDEAL_POINT.point, 0.75],
			["2023", "fra", IDEAL_POINT.point, 0.75],
		]);
		expect(said(2200, id("deu"))).toEqual([]);
	});
});
