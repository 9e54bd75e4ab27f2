import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData, sum } from "./testing.ts";

const deliveries = sharedData("sipri-tiv/sipri-exports-processed.csv.gz");

test.skipIf(!deliveries)("arms: rows, end of coverage, cells, and Russia's share of 2011 to 2021", async () => {
	const { panels, report } = await importShared("sipri-tiv", deliveries ?? []);
	const panel = panels[0]?.panel;
	expect(report).toMatchObject({ read: 21_324, malformed: 0, duplicate: 0, outside: {}, unknown: { "name Biafra": 5, "name Katanga": 4 } });
	expect(sum(report.leftOut)).toBe(275);
	expect(panel?.covers).toMatchObject({ from: 1950, to: 2021, complete: true });
	// Lines 10926 and 7446 of the file.
	expect(rowsOf(panel, { state1: "actor:rus", state2: "actor:aze", year: 2013 })).toMatchObject([{ tiv: 305 }]);
	expect(rowsOf(panel, { state1: "actor:isr", state2: "actor:aze", year: 2016 })).toMatchObject([{ tiv: 250 }]);
	const years = Array.from({ length: 11 }, (_, i) => 2011 + i);
	const from = (state2: string, state1?: string) =>
		rowsOf(panel, { state2, year: years, ...(state1 ? { state1 } : {}) }).reduce((total, row) => total + Number(row.tiv), 0);
	expect(["rus", "isr", "blr", "tur"].map((code) => from("actor:aze", `actor:${code}`))).toEqual([1967, 872, 233, 96]);
	const share = (code: string) => Number((from(`actor:${code}`, "actor:rus") / from(`actor:${code}`)).toFixed(2));
	expect(["arm", "kaz", "aze", "geo"].map(share)).toEqual([0.87, 0.85, 0.6, 0]);
});

const HEAD = "supplier,recipient,year,value,supplier_cown,recipient_cown\n";

test("an armed group is not the state it fought, though the file gives it that state's number", async () => {
	const { panels, report } = await imported("sipri-tiv", {
		"a.csv": `${HEAD}Unknown supplier(s),PKK (Turkey)*,2015,0,NA,640\nGermany,Turkey,2015,12,255,640\nItaly,NATO**,1980,3,325,NA\n`,
	});
	expect(report).toMatchObject({
		kept: 1,
		leftOut: { "delivered by or to an armed group, not a state": 1, "delivered by or to an organisation, not a state": 1 },
	});
	expect(rowsOf(panels[0]?.panel)).toEqual([{ state1: "actor:deu", state2: "actor:tur", year: 2015, tiv: 12 }]);
});

test("an unknown supplier stays a delivery; less than half a million is 0; an empty volume is not known", async () => {
	const { panels, report } = await imported("sipri-tiv", {
		"a.csv": `${HEAD}Unknown supplier(s),Azerbaijan,2018,4,NA,373\nFrance,Azerbaijan,2019,0,220,373\nFrance,Azerbaijan,2020,,220,373\n`,
	});
	expect(rowsOf(panels[0]?.panel)).toEqual([
		{ state1: null, state2: "actor:aze", year: 2018, tiv: 4 },
		{ state1: "actor:fra", state2: "actor:aze", year: 2019, tiv: 0 },
		{ state1: "actor:fra", state2: "actor:aze", year: 2020, tiv: null },
	]);
	expect(sum(report.cells)).toBe(3);
});

test("two names of one state in a year are added up, and said", async () => {
	const { panels, report } = await imported("sipri-tiv", { "a.csv": `${HEAD}UAE,Libya GNC,2016,1,696,620\nUAE,Libya,2016,5,696,620\n` });
	expect(rowsOf(panels[0]?.panel)).toMatchObject([{ state2: "actor:lby", tiv: 6 }]);
	expect(report).toMatchObject({ kept: 2, cells: { "added to a row of the same two states and year under another name": 1 } });
});

test("malformed rows are shown", async () => {
	const { report } = await imported("sipri-tiv", {
		"a.csv": `${HEAD}France,Azerbaijan,2019,7,220,373\nFrance,Azerbaijan,2019,7,220,373\nFrance,Azerbaijan,2019,8,220,373\nFrance,,2019,7,220,373\nFrance,Iraq,1019,7,220,645\nFrance,Iraq,2019,-9,220,645\nFrance,Atlantis,2019,7,220,1\n`,
	});
	expect(report).toMatchObject({ read: 7, kept: 1, duplicate: 1, malformed: 3, unknown: { "name Atlantis": 1 } });
	expect(sum(report.leftOut)).toBe(1);
	expect(report.examples.map(({ line, field, value }) => [line, field, value])).toEqual([
		[5, "recipient", ""],
		[6, "year", "1019"],
		[7, "value", "-9"],
	]);
});
