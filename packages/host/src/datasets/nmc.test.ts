import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData } from "./testing.ts";

const capabilities = sharedData("cow-atop/cow_nmc.csv.gz");

test.skipIf(!capabilities)("capabilities: empty cells are not known, and a state with two numbers in a year is there once", async () => {
	const { panels, report } = await importShared("nmc", capabilities ?? []);
	expect(report).toMatchObject({ read: 17_121, kept: 17_119, duplicate: 0, malformed: 0, unknown: {}, outside: {} });
	const panel = panels[0]?.panel;
	expect(panel?.covers).toMatchObject({ from: 1816, to: 2022, complete: false });
	// 373,2022,2641000,64,359,30989,10295,4152,0.0013838517
	expect(rowsOf(panel, { state: "actor:aze", year: 2022 })).toEqual([
		{ state: "actor:aze", year: 2022, milex: 2_641_000, milper: 64, irst: 359, pec: 30_989, tpop: 10_295, upop: 4152, cinc: 0.0013838517 },
	]);
	// 373,1991,302500,,384,,… and 373,2002,9e+05,…
	expect(rowsOf(panel, { state: "actor:aze", year: 1991 })[0]).toMatchObject({ milper: null, pec: null, irst: 384 });
	expect(rowsOf(panel, { state: "actor:aze", year: 2002 })[0]).toMatchObject({ milex: 900_000 });
	// In 1990 the file has the Federal Republic (260) beside Germany (255), and the Yemen Arab Republic (678) beside Yemen (679).
	expect(rowsOf(panel, { year: 1990, state: ["actor:deu", "actor:yem"] }).map((row) => row.tpop)).toEqual([79_402, 11_279]);
	const shares = rowsOf(panel, { year: 2010 }).reduce((total, row) => total + Number(row.cinc), 0);
	// The shares of this edition are not quite shares: the file itself adds up to this.
	expect(shares).toBeCloseTo(1.0033971, 6);
});

test("capabilities: −9 is not known, other numbers below nought and shares above one are malformed", async () => {
	const text = [
		"ccode,year,milex,milper,irst,pec,tpop,upop,cinc",
		"2,1990,-9,2,3,4,5,6,0.1",
		"2,1991,1,2,3,4,5,6,1.1",
		"2,1992,1,-2,3,4,5,6,0.1",
		"2,1990,-9,2,3,4,5,6,0.1",
		"2,1990,1,2,3,4,5,6,0.1",
		"999,1990,1,2,3,4,5,6,0.1",
		"2,,1,2,3,4,5,6,0.1",
	].join("\n");
	const { panels, report } = await imported("nmc", { "a.csv": text });
	expect(report).toMatchObject({ read: 7, kept: 1, duplicate: 1, malformed: 3, unknown: { "cow 999": 1 }, cells: { "milex not known": 1 } });
	expect(Object.values(report.leftOut)).toEqual([1]);
	expect(rowsOf(panels[0]?.panel)).toEqual([
		{ state: "actor:usa", year: 1990, milex: null, milper: 2, irst: 3, pec: 4, tpop: 5, upop: 6, cinc: 0.1 },
	]);
});
