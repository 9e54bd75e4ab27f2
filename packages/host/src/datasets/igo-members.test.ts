import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData } from "./testing.ts";

const memberships = sharedData("igo-members/memberships_MIGO.csv.gz");

test.skipIf(!memberships)("named memberships: an extract, so no row is never a no; dissolved states are themselves", async () => {
	const { panels, report } = await importShared("igo-members", memberships ?? []);
	const panel = panels[0]?.panel;
	expect(report).toMatchObject({ read: 80_624, kept: 80_624, unknown: {}, outside: {} });
	expect(panel?.covers).toMatchObject({ from: 1925, to: 2010, complete: false });
	expect(new Set(rowsOf(panel).map((row) => row.organisation)).size).toBe(244);
	// 14 bodies in 2010, and neither the United Nations nor the Council of Europe among them.
	const own = rowsOf(panel, { state: "actor:aze", year: 2010 }).map((row) => row.organisation);
	expect(own).toHaveLength(14);
	expect(own).not.toContain("UN");
	// Lines 11015 to 11022 of the file: this body changed its form in 1999, and nobody left it.
	expect(rowsOf(panel, { state: "actor:aze", organisation: "BSEC" }).map((row) => row.year)).toEqual([
		1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999,
	]);
	// Line 26961: the letters are CZE, the number is that of Czechoslovakia.
	expect(rowsOf(panel, { state: "actor:csk", organisation: "CSCE", year: 1975 })).toMatchObject([{ membership: "full" }]);
	// Their letters are NA, ALG and SRB in the file.
	for (const state of ["actor:cog", "actor:dza", "actor:yug"]) expect(rowsOf(panel, { state }).length).toBeGreaterThan(0);
});

test("malformed rows are shown; a second kind of membership in one year is left out, and said", async () => {
	const head = "igoID,stateID,StateName,membership,Year,Begin,End,cowID,active\n";
	const { panels, report } = await imported("igo-members", {
		"a.csv": `${head}X,AZE,Azerbaijan,3,2001,1992,2010,373,1\nX,AZE,Azerbaijan,3,2001,1992,2010,373,1\nX,AZE,Azerbaijan,1,2001,1992,2010,373,1\nX,AZE,Azerbaijan,9,2002,1992,2010,373,1\n,AZE,Azerbaijan,1,2002,1992,2010,373,1\nX,AZE,Azerbaijan,1,2002,1992,2010,NA,1\nX,AZE,Azerbaijan,1,1980,1992,2010,373,1\nX,ATL,Atlantis,1,2001,1992,2010,998,1\n`,
	});
	expect(report).toMatchObject({ read: 8, kept: 1, duplicate: 1, malformed: 3, unknown: { "cow 998": 1 }, outside: { "cow 373": 1 } });
	expect(report.examples.map(({ line, field }) => `${line} ${field}`)).toEqual(["5 membership", "6 igoID", "7 cowID"]);
	expect(rowsOf(panels[0]?.panel)).toEqual([{ state: "actor:aze", year: 2001, membership: "observer", organisation: "X" }]);
});
