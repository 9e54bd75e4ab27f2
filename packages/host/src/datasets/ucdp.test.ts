import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData } from "./testing.ts";

const conflicts = sharedData("cow-atop/ucdp_acd.csv.gz");

test.skipIf(!conflicts)("UCDP: a contingent in Iraq or Afghanistan does not make Azerbaijan a party there", async () => {
	const { panels, report } = await importShared("ucdp", conflicts ?? []);
	// Hyderabad (751) is in no list of states.
	expect(report).toMatchObject({ read: 5652, kept: 5649, duplicate: 0, malformed: 0, unknown: { "gw 751": 3 }, outside: {} });
	const [parties, pairs, supporters] = panels.map(({ panel }) => panel);
	expect([parties?.part, pairs?.part, supporters?.part]).toEqual(["parties", "interstate", "supporters"]);
	for (const one of [parties, pairs, supporters]) expect(one?.covers).toMatchObject({ from: 1946, to: 2024, complete: true });
	const of = (panel: typeof parties, state: string) => [...new Set(rowsOf(panel, { state }).map((row) => row.conflict))].sort();
	expect(of(parties, "actor:aze")).toEqual([388, 396]);
	expect(of(supporters, "actor:aze")).toEqual([259, 333]);
	// 388,2020,373,640,,371,territory,2,II,1991-12-29,1,2020-07-16,1,0,
	expect(rowsOf(parties, { state: "actor:aze", year: 2020 })).toEqual([
		{
			state: "actor:aze",
			year: 2020,
			conflict: 388,
			side: "a",
			kind: "internationalised",
			over: "territory",
			size: "war",
			against: 0,
			since: "1991-12-29",
			episode: "2020-07-16",
			ends: 0,
		},
	]);
	expect(rowsOf(supporters, { conflict: 388, year: 2020 }).map((row) => [row.state, row.side])).toEqual([
		["actor:tur", "a"],
		["actor:arm", "b"],
	]);
	expect(rowsOf(pairs, { year: 2022, state1: "actor:rus" })).toEqual([
		{ state1: "actor:rus", state2: "actor:ukr", year: 2022, conflict: 13_243, over: "both", size: "war" },
	]);
	// Two states against one with eight supporters are sixteen rows of the file and two pairs.
	expect(rowsOf(pairs, { conflict: 16_099 }).map((row) => row.state1)).toEqual(["actor:gbr", "actor:usa"]);
});

const HEADER =
	"conflict_id,year,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,incompatibility,intensity_level,type_of_conflict,start_date,start_prec,start_date2,start_prec2,ep_end,ep_end_date";

test("UCDP: words or numbers of the publisher; rows that contradict each other, unknown and malformed ones are counted", async () => {
	const rows = [
		"1,2000,365,2,369,,territory,1,interstate,2000-01-01,1,2000-01-01,1,0,",
		"1,2000,365,20,369,,1,1,2,2000-01-01,1,2000-01-01,1,0,",
		"1,2000,365,20,369,,1,1,2,2000-01-01,1,2000-01-01,1,0,",
		"1,2000,365,200,369,,territory,2,interstate,2000-01-01,1,2000-01-01,1,0,",
		"2,2000,365,,,,government,1,II,2000-02-30,1,2000-01-01,1,0,",
		"2,2000,365,,,,weather,1,intrastate,2000-01-01,1,2000-01-01,1,0,",
		"2,2000,999,,,,government,1,intrastate,2000-01-01,1,2000-01-01,1,0,",
		"3,2000,365,999,,,government,1,4,2000-01-01,1,2000-01-01,1,1,",
	];
	const { panels, report } = await imported("ucdp", { "a.csv": [HEADER, ...rows].join("\n") });
	expect(report).toMatchObject({ read: 8, kept: 3, duplicate: 1, malformed: 2, unknown: { "gw 999": 1 } });
	expect(report.examples.map(({ line, field }) => `${line} ${field}`)).toEqual(["6 start_date", "7 incompatibility"]);
	expect(Object.values(report.leftOut)).toEqual([1]);
	expect(Object.values(report.cells)).toEqual([1]);
	const [parties, pairs, supporters] = panels.map(({ panel }) => panel);
	expect(rowsOf(parties).map((row) => [row.state, row.side, row.against])).toEqual([
		["actor:rus", "a", 1],
		["actor:ukr", "b", 1],
		["actor:rus", "a", 0],
	]);
	expect(pairs?.rows).toBe(1);
	expect(rowsOf(supporters).map((row) => row.state)).toEqual(["actor:usa", "actor:can"]);
});
