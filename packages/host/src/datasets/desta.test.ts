import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData } from "./testing.ts";

const memberships = sharedData("desta/memberships_DESTA_MEM.csv.gz");
const UNDATED = "without a year of signature: under negotiation, or not known";

test.skipIf(!memberships)("DESTA: lists of parties become pairs; what was not signed is left out, and said", async () => {
	const { panels, report } = await importShared("desta", memberships ?? []);
	const [parties, dyads] = panels.map(({ panel }) => panel);
	expect(report).toMatchObject({ read: 7466, kept: 6756, malformed: 0, duplicate: 0, unknown: {}, leftOut: { [UNDATED]: 630 } });
	expect(parties).toMatchObject({ part: "memberships", rows: 6756, covers: { from: 1948, to: 2020, complete: false } });
	// Lines 2119 and 3352 of the file.
	const bilateral = rowsOf(dyads, { agreement: ["AZE-RUS[RSS]_1992O", "AZE-GEO[NA]_1996O"] });
	expect(bilateral.map(({ state1, state2, year, force }) => [...[state1, state2].sort(), year, force].join(" "))).toEqual([
		"actor:aze actor:rus 1992 1993",
		"actor:aze actor:geo 1996 1996",
	]);
	// Line 4868: Kosovo, which has no ISO letters.
	expect(rowsOf(parties, { state: "actor:xkx", agreement: "ALB-KOS[NA]_2003O" })).toMatchObject([{ year: 2003 }]);
	// A pair counts once an agreement, however often that was changed.
	const cotonou = rowsOf(dyads, { agreement: "COTONO_2000A" }).map((row) => [row.state1, row.state2].sort().join(" "));
	expect(new Set(cotonou).size).toBe(cotonou.length);
	// Georgia and Russia: no agreement of 6759, a year that only stands for none.
	expect(rowsOf(dyads).every((row) => Number(row.year) <= 2020)).toBe(true);
});

test("of several acts the first pairs its parties; two years of entry into force stand side by side", async () => {
	const head = "treatyID,Title,stateID,Signature,Force,StateName,destaID\n";
	const row = (state: string, signed: string, force: string) => `T,Treaty,${state},${signed},${force},,1\n`;
	const { panels, report } = await imported("desta", {
		"a.csv": `${head}${row("AZE", "1994", "1995")}${row("GEO", "1994", "1996")}${row("AZE", "1999", "NA")}${row("GEO", "1999", "NA")}${row("UKR", "1999", "NA")}${row("UKR", "1999", "2001")}`,
	});
	const [parties, dyads] = panels.map(({ panel }) => panel);
	expect(report.kept).toBe(6);
	expect(rowsOf(parties, { state: "actor:ukr" }).map((one) => one.force)).toEqual([null, 2001]);
	expect(rowsOf(dyads).map(({ state1, state2, year, force }) => [state1, state2, year, force].join(" "))).toEqual([
		"actor:aze actor:geo 1994 1996",
		"actor:aze actor:ukr 1999 ",
		"actor:geo actor:ukr 1999 ",
	]);
});

test("malformed rows are shown", async () => {
	const { report } = await imported("desta", {
		"a.csv":
			"treatyID,Title,stateID,Signature,Force,StateName,destaID\nT,Treaty,AZE,1994,1995,,1\nT,Treaty,AZE,1994,1995,,1\nT,Treaty,GEO,94,1995,,1\n,Treaty,GEO,1994,1995,,1\nT,Treaty,,1994,1995,,1\nT,Treaty,GEO,NA,NA,,1\nT,Treaty,QQQ,1994,1995,,1\nT,Treaty\n",
	});
	expect(report).toMatchObject({ read: 8, kept: 1, duplicate: 1, malformed: 4, unknown: { "iso3 QQQ": 1 }, leftOut: { [UNDATED]: 1 } });
	expect(report.examples.map(({ line, field }) => `${line} ${field}`.trim())).toEqual(["4 Signature", "5 treatyID", "6 stateID", "9"]);
});
