import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData, sum } from "./testing.ts";

const gas = sharedData("eurostat-gas/nrg_ti_gas_TJ_2011_2020.csv.gz");

test.skipIf(!gas)("Eurostat: an extract for Russia says nothing on Azerbaijan, and its second product does not double the first", async () => {
	const { panels, report } = await importShared("eurostat-gas", gas ?? []);
	// Natural gas and liquefied gas stand below each other under the same names.
	expect(report).toMatchObject({ read: 1702, kept: 794, malformed: 0, unknown: {}, outside: {} });
	expect(report.duplicate + sum(report.leftOut)).toBe(792);
	expect(sum(report.aggregate)).toBe(116);
	const [imports, totals] = panels.map(({ panel }) => panel);
	// Russia,Italy,2020,1094082.724 and Total,Italy,2020,2529566.823
	expect(rowsOf(imports, { state1: "actor:ita", year: 2020 })).toEqual([
		{ state1: "actor:ita", state2: "actor:rus", year: 2020, imports: 1_094_082.724 },
	]);
	expect(rowsOf(totals, { state: "actor:ita", year: 2020 })[0]?.imports).toBe(2_529_566.823);
	for (const state of ["actor:deu", "actor:xkx"]) expect(rowsOf(totals, { state, year: 2020 })).toHaveLength(1);
	expect(imports?.states).not.toContain("actor:aze");
	expect(imports?.covers).toMatchObject({ from: 2011, to: 2020, complete: false });
});

test("Eurostat: with a column of products only natural gas as a whole is read", async () => {
	const text = [
		"partner,geo,year,siec,TJ_GCV",
		"Russia,Greece,2020,G3200,1",
		"Russia,Greece,2020,G3000,5",
		"Russia,Greece,2020,G3000,5",
		"Russia,Greece,2020,G3000,6",
		"Total,European Union - 27 countries (from 2020),2020,G3000,9",
		"Russia,Ruritania,2020,G3000,9",
		"Russia,Greece,2020,G3000,-1",
		"Russia,,2020,G3000,1",
		"Russia,Italy,2020,G3000,:",
	].join("\n");
	const { panels, report } = await imported("eurostat-gas", { "a.csv": text });
	expect(report).toMatchObject({ read: 9, kept: 1, duplicate: 1, malformed: 3, unknown: { "name Ruritania": 1 } });
	expect([sum(report.leftOut), sum(report.aggregate)]).toEqual([2, 1]);
	expect(rowsOf(panels[0]?.panel)).toEqual([{ state1: "actor:grc", state2: "actor:rus", year: 2020, imports: 5 }]);
});
