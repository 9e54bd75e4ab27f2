import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData } from "./testing.ts";

const dyads = sharedData("cow-atop/cow_igo_ndy.csv.gz");

test.skipIf(!dyads)(
	"shared organisations: every row is kept, noughts stay noughts, and the end is 2014",
	async () => {
		const { panels, report } = await importShared("cow-igo", dyads ?? []);
		const panel = panels[0]?.panel;
		expect(report).toMatchObject({ read: 917_695, kept: 917_695 });
		expect(panel?.covers).toMatchObject({ from: 1816, to: 2014, complete: true });
		const shared = (state1: string, state2: string, year: number) => rowsOf(panel, { state1, state2, year }).map((row) => row.shared);
		// Lines 2, 96, 587179 and 610130 of the file.
		expect(shared("actor:usa", "actor:can", 1920)).toEqual([7]);
		expect(shared("actor:usa", "actor:can", 2014)).toEqual([72]);
		expect(shared("actor:rus", "actor:aze", 2014)).toEqual([44]);
		expect(shared("actor:arm", "actor:aze", 2014)).toEqual([39]);
		expect(rowsOf(panel, { shared: 0 })).toHaveLength(45_276);
	},
	60_000,
);

test("a count that is none is malformed, and a number that no state bears is unknown", async () => {
	const { panels, report } = await imported("cow-igo", {
		"a.csv": "ccode1,ccode2,year,dyadigos\n2,20,1990,60\n2,20,1990,60\n2,200,1990,\n2,220,1990,-9\n2,255,1990,many\n2,998,1990,5\n2,20\n",
	});
	expect(report).toMatchObject({ read: 7, kept: 1, duplicate: 1, malformed: 4, unknown: { "cow 998": 1 } });
	expect(report.examples.map(({ line, value }) => [line, value])).toEqual([
		[4, ""],
		[5, "-9"],
		[6, "many"],
		[8, "2 cells"],
	]);
	expect(rowsOf(panels[0]?.panel)).toEqual([{ state1: "actor:usa", state2: "actor:can", year: 1990, shared: 60 }]);
});
