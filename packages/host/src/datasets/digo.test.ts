import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData } from "./testing.ts";

const organisations = sharedData("igo-members/organizations_DIGO.csv.gz");

test.skipIf(!organisations)("DIGO: 561 bodies, 218 of them ended as published; uncoded members are not known, never nought", async () => {
	const { panels, report } = await importShared("digo", organisations ?? []);
	const panel = panels[0]?.panel;
	expect(report).toMatchObject({ read: 561, kept: 561, malformed: 0, duplicate: 0 });
	expect(panel?.covers).toMatchObject({ from: 1815, to: 2016, complete: false });
	expect(panel?.states).toEqual([]);
	const rows = rowsOf(panel);
	// Eilstrup-Sangiovanni (2020): of 561 bodies created, 218 have ceased to exist.
	expect(rows.filter(({ end }) => end !== null)).toHaveLength(218);
	expect(rows.filter(({ fate }) => fate === "succeeded by another")).toHaveLength(62);
	// The Collective Security Treaty: none of its first members was coded.
	expect(rowsOf(panel, { organisation: "CSTO" })).toMatchObject([
		{ state: null, year: 1992, end: null, last: 2016, membersFirst: null, membersLast: 6, function: "security", fate: null },
	]);
	expect(rowsOf(panel, { organisation: "ECO" })).toMatchObject([{ year: 1985, membersFirst: 3, membersLast: 10, region: "InterRegional" }]);
	expect(rowsOf(panel, { organisation: "EAEC" })).toMatchObject([{ end: 2015, fate: "succeeded by another" }]);
	// Whether it still stood is not given.
	expect(rowsOf(panel, { organisation: "RIOgroup" })).toMatchObject([{ end: null, last: 2016, function: null }]);
});

test("DIGO: the columns of the first edition are known too; malformed rows are shown", async () => {
	const { panels, report } = await imported("digo", {
		"a.csv":
			"ioname,orgname,sdate,ddate,Fate/death_reason,Living,scope_c,full_membership_start,missing_data_start\nA,Body A,1990,1999,EXP/ABS,0,n,5,0\nA,Body A,1990,1999,EXP/ABS,0,n,5,0\nB,Body B,1990,1980,DISS,0,broad,5,0\nC,Body C,199x,2016,NA,1,broad,5,0\n,Body D,1990,2016,NA,1,broad,5,0\nE,Body E,1990,2016,NA,2,broad,5,0\nF,Body F,1990,2016,NA,1,broad,-3,0\nG,Body G,1990,2001,NA,0,NA,0,214\n",
	});
	expect(report).toMatchObject({ read: 8, kept: 2, duplicate: 1, malformed: 5, cells: { "ended, and no fate given": 1 } });
	expect(report.examples.map(({ line, field }) => `${line} ${field}`)).toEqual([
		"4 ddate",
		"5 sdate",
		"6 ioname",
		"7 Living",
		"8 full_membership_start",
	]);
	expect(rowsOf(panels[0]?.panel)).toMatchObject([
		{ organisation: "A", end: 1999, fate: "expired or absorbed", scope: "narrow", membersFirst: 5, membersLast: null },
		{ organisation: "G", end: 2001, fate: null, scope: null, membersFirst: null },
	]);
});
