import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData } from "./testing.ts";

const disputes = sharedData("cow-atop/gml_mid_ddydisps.csv.gz");

test.skipIf(!disputes)("GML: both directions and every dispute of a year are rows; −9 is not known; nothing after 2010", async () => {
	const { panels, report } = await importShared("gml", disputes ?? []);
	expect(report).toMatchObject({ read: 9284, kept: 9284, malformed: 0, unknown: {}, outside: {} });
	expect(report.cells["fatalpre1 not known"]).toBe(1648);
	const panel = panels[0]?.panel;
	expect(panel?.covers).toEqual({ from: 1816, to: 2010, part: "militarised disputes between states", complete: true });
	// 3564,371,373,1992,1,1,1,0,6,6,5500,8500,20,20,5,5,1,1,6,5,1,1072,1102,1
	const [there] = rowsOf(panel, { state1: "actor:arm", state2: "actor:aze", year: 1992 });
	const [back] = rowsOf(panel, { state1: "actor:aze", state2: "actor:arm", year: 1992 });
	expect(there).toMatchObject({ dispute: 3564, onset: 1, sidea1: 1, fatalpre1: 5500, fatalpre2: 8500, hostlev1: 5, mindur: 1072 });
	expect(back).toMatchObject({ dispute: 3564, sidea1: 0, fatalpre1: 8500, fatalpre2: 5500 });
	expect(rowsOf(panel, { state1: "actor:arm", state2: "actor:aze", year: 1995 })[0]).toMatchObject({ fatality1: 2, fatalpre1: null });
	// Numbers that R wrote as 1e+05.
	expect(rowsOf(panel, { fatalpre1: 100_000 }).length).toBeGreaterThan(0);
});

const HEADER =
	"dispnum,ccode1,ccode2,year,gmlmidongoing,gmlmidonset,sidea1,sidea2,fatality1,fatality2,fatalpre1,fatalpre2,hiact1,hiact2,hostlev1,hostlev2,orig1,orig2,fatality,hostlev,recip,mindur,maxdur,stmon";
const ROW = "2968,2,20,1979,1,1,0,1,0,0,0,-9,0,15,1,4,1,1,0,4,0,6,6,8";

test("GML: two disputes of one pair in a year stand; what is beyond its scale, with itself or unknown does not", async () => {
	const rows = [ROW, ROW.replace("2968", "2969"), ROW, ROW.replace(",6,6,8", ",7,7,8"), ROW.replace(",1,4,1,1,", ",1,9,1,1,")];
	const more = [ROW.replace("2,20", "2,2"), ROW.replace("2,20", "2,998"), ROW.replace("2,20", "2,373"), ROW.replace("2968", "")];
	const { panels, report } = await imported("gml", { "a.csv": [HEADER, ...rows, ...more].join("\n") });
	expect(report).toMatchObject({ read: 9, kept: 2, duplicate: 1, malformed: 3, unknown: { "cow 998": 1 }, outside: { "cow 373": 1 } });
	expect(report.examples.map(({ line, field }) => `${line} ${field}`)).toEqual(["6 hostlev2", "7 ccode2", "10 dispnum"]);
	expect(Object.values(report.leftOut)).toEqual([1]);
	expect(rowsOf(panels[0]?.panel).map((row) => [row.dispute, row.fatalpre2])).toEqual([
		[2968, null],
		[2969, null],
	]);
});
