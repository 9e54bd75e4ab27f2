import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData } from "./testing.ts";

const dyads = sharedData("cow-atop/cow_mindist.csv.gz");

test.skipIf(!dyads)(
	"distances: every row is kept, neighbours are at 0 km, and a state of December has its first distance a year later",
	async () => {
		const { panels, report } = await importShared("cow-distances", dyads ?? []);
		const panel = panels[0]?.panel;
		expect(report).toMatchObject({ read: 952_244, kept: 952_244 });
		expect(panel?.covers).toMatchObject({ from: 1886, to: 2019, complete: false });
		const distance = (state1: string, state2: string, year: number) => rowsOf(panel, { state1, state2, year }).map((row) => row.distance);
		// Lines 945107, 933407, 114898 and 453382 of the file.
		expect(distance("actor:arm", "actor:aze", 2019)).toEqual([0]);
		expect(distance("actor:usa", "actor:aze", 2019)).toEqual([7291.9382430166]);
		expect(distance("actor:usa", "actor:rus", 1959)).toEqual([3243.44150510956]);
		expect([distance("actor:geo", "actor:aze", 1991), distance("actor:geo", "actor:aze", 1992)]).toEqual([[], [0]]);
	},
	60_000,
);

test("no distance is not 0 km; what is no distance on earth is malformed", async () => {
	const { panels, report } = await imported("cow-distances", {
		"a.csv": "ccode1,ccode2,year,mindist\n2,20,1990,0\n2,200,1990,NA\n2,220,1990,-1\n2,255,1990,40000\n2,998,1990,5\n2,20,1990,0\n2,20,1990,3\n",
	});
	expect(report).toMatchObject({ read: 7, kept: 2, duplicate: 1, malformed: 2, unknown: { "cow 998": 1 } });
	expect(Object.values(report.leftOut)).toEqual([1]);
	expect(rowsOf(panels[0]?.panel).map((row) => row.distance)).toEqual([0, null]);
});
