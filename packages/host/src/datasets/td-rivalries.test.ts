import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData, sum } from "./testing.ts";

const spells = sharedData("cow-atop/td_rivalries.csv.gz");

test.skipIf(!spells)("rivalries of the handbook: cut to the system of states, ended in 2010, what they are about in order", async () => {
	const { panels, report } = await importShared("td-rivalries", spells ?? []);
	const panel = panels[0]?.panel;
	// Line 7 names Venice, which is in no list of states; the 24 ended before both sides were in one.
	expect(report).toMatchObject({ read: 197, kept: 172, malformed: 0, unknown: { "cow 324": 1 } });
	expect(sum(report.outside)).toBe(24);
	expect(panel?.covers).toMatchObject({ from: 1816, to: 2010, complete: true });
	// Line 181 of the file.
	const own = rowsOf(panel, { state1: "actor:arm", state2: "actor:aze" });
	expect(own).toHaveLength(20);
	expect(own[0]).toMatchObject({ year: 1991, first: "spatial", spatial: 1, positional: 0, name: "Armenia-Azerbaijan" });
	expect(rowsOf(panel, { state1: "actor:fra", state2: "actor:austria-hungary", year: 1816 })).toMatchObject([{ since: 1494 }]);
});

test("malformed spells are shown", async () => {
	const { panels, report } = await imported("td-rivalries", {
		"a.csv":
			"rivalryno,rivalryname,ccode1,ccode2,styear,endyear,region,type1,type2,type3\n1,A,371,373,2008,2010,X,spatial,positional,\n1,A,371,373,2008,2010,X,spatial,positional,\n2,B,371,640,1999,1991,X,spatial,,\n3,C,371,630,1999,2001,X,jealous,,\n4,D,,630,1999,2001,X,spatial,,\n5,E,371,998,1999,2001,X,spatial,,\n6,F,371,365,1950,1960,X,spatial,,\n",
	});
	expect(report).toMatchObject({ read: 7, kept: 1, duplicate: 1, malformed: 3, unknown: { "cow 998": 1 }, outside: { "cow 371": 1 } });
	expect(report.examples.map(({ line, field }) => `${line} ${field}`)).toEqual(["4 endyear", "5 type1", "6 ccode1"]);
	expect(rowsOf(panels[0]?.panel).map((row) => row.year)).toEqual([2008, 2009, 2010]);
});
