import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData } from "./testing.ts";

const spells = sharedData("cow-atop/cow_contdir.csv.gz");

test.skipIf(!spells)(
	"contiguity: spells become years, a spell of none is no row, and the end is 2016",
	async () => {
		const { panels, report } = await importShared("cow-contiguity", spells ?? []);
		const panel = panels[0]?.panel;
		expect(report).toMatchObject({ read: 1874, kept: 1694, leftOut: { "a spell in which they were not contiguous (type 0)": 180 } });
		expect(panel).toMatchObject({ rows: 82_406, covers: { from: 1816, to: 2016, complete: true } });
		const types = (state1: string, state2: string, ...year: number[]) => rowsOf(panel, { state1, state2, year }).map((row) => [row.year, row.type]);
		// Lines 999 to 1003 of the file.
		expect(
			rowsOf(panel, { state1: "actor:aze", year: 2016 })
				.map((row) => `${row.state2} ${row.type}`)
				.slice(0, 5),
		).toEqual(["actor:rus 1", "actor:arm 1", "actor:geo 1", "actor:irn 1", "actor:tur 1"]);
		// Lines 7 and 8: not at all to 1958, then across at most 12 miles.
		expect(types("actor:usa", "actor:rus", 1958, 1959)).toEqual([[1959, 2]]);
		// Lines 152 to 154: nearest on any day of a year.
		expect(types("actor:nic", "actor:col", 1903, 1910, 1928)).toEqual([
			[1903, 5],
			[1928, 4],
		]);
		// Lines 461 and 462: a border while another line says that there was none.
		expect(types("actor:deu", "actor:rus", 1930, 1940, 1943)).toEqual([[1940, 1]]);
		// Each direction is there.
		expect(rowsOf(panel, { state1: "actor:tur", year: 2016 })).toHaveLength(rowsOf(panel, { state2: "actor:tur", year: 2016 }).length);
	},
	60_000,
);

test("malformed spells are shown; a spell in which no side was a state is told by its code", async () => {
	const { panels, report } = await imported("cow-contiguity", {
		"a.csv":
			"ccode1,ccode2,conttype,stdate,enddate\n2,20,1,2014-01-01,2016-12-01\n2,20,1,2014-01-01,2016-12-01\n2,20,7,2014-01-01,2016-12-01\n2,2,1,2014-01-01,2016-12-01\n2,70,1,2016-12-01,2014-01-01\n2,70,1,2014-02-30,2016-12-01\n2,70,1,2014-01-01,\n2,998,1,2014-01-01,2016-12-01\n2,265,4,2014-01-01,2016-12-01\n",
	});
	expect(report).toMatchObject({ read: 9, kept: 1, duplicate: 1, malformed: 5, unknown: { "cow 998": 1 }, outside: { "cow 265": 1 } });
	expect(report.examples.map(({ line, field, problem }) => `${line} ${field}: ${problem}`)).toEqual([
		"4 conttype: not a whole number from 0 to 5",
		"5 ccode2: a state with itself",
		"6 enddate: ends before it begins on 2016-12-01",
		"7 stdate: not a date such as 2025-05-28",
		"8 enddate: missing",
	]);
	expect(rowsOf(panels[0]?.panel).map((row) => row.year)).toEqual([2014, 2015, 2016]);
});
