import { expect, test } from "vitest";
import { KWH_PER_CUBIC_METRE } from "./entsog-gas.ts";
import { imported, importShared, rowsOf, sharedData, sum } from "./testing.ts";

const flows = sharedData("entsog-gas/monthly_by_importer_exporter.csv.gz");

test.skipIf(!flows)("ENTSOG: gas into Italy from Albania, where the Trans Adriatic Pipeline ends, is 7.3 and 10.4 bcm in 2021 and 2022", async () => {
	const { panels, report } = await importShared("entsog-gas", flows ?? []);
	expect(report).toMatchObject({ read: 4071, duplicate: 0, malformed: 0, unknown: {}, aggregate: {} });
	// The own border points of Ukraine and the United Kingdom.
	expect(sum(report.leftOut)).toBe(99 + 99 + 42 + 22 + 6);
	const [piped, lng] = panels.map(({ panel }) => panel);
	const bcm = [2021, 2022].map((year) => {
		const [row] = rowsOf(piped, { state1: "actor:ita", state2: "actor:alb", year });
		return (Number(row?.entry) / KWH_PER_CUBIC_METRE / 1e9).toFixed(1);
	});
	expect(bcm).toEqual(["7.3", "10.4"]);
	// Neighbours at the border, not origins: there is no gas of Azerbaijan in it.
	expect(piped?.states).not.toContain("actor:aze");
	expect(piped?.covers).toMatchObject({ from: 2015, to: 2023, complete: false });
	expect(piped?.covers.part).toMatch(/2023 only in 3 of 12 months/);
	expect(rowsOf(lng, { state: "actor:gbr", year: 2022 })).toHaveLength(1);
});

test("ENTSOG: letters of the European Union, both directions, and rows that are none", async () => {
	const text = [
		"month,importer_iso2,exporter,direction,sum_of_values_kWh",
		"2021-01,EL,Turkey,entry,10",
		"2021-02,EL,Turkey,entry,20",
		"2021-02,EL,Turkey,exit,0",
		"2021-02,EL,Turkey,exit,0",
		"2021-02,EL,Turkey,exit,3",
		"2021-02,UK,LNG,entry,5",
		"2021-02,UK,Liquefied Natural Gas,entry,6",
		"2021-13,UK,Norway,entry,6",
		"2021-03,UK,Norway,sideways,6",
		"2021-03,UK,Norway,entry,-6",
		"2021-03,QQ,Norway,entry,6",
		"2021-03,UK,United Kingdom,entry,6",
	].join("\n");
	const { panels, report } = await imported("entsog-gas", { "a.csv": text });
	expect(report).toMatchObject({ read: 12, kept: 5, duplicate: 1, malformed: 3, unknown: { "iso2 QQ": 1 } });
	expect(sum(report.leftOut)).toBe(2);
	const [piped, lng] = panels.map(({ panel }) => panel);
	expect(rowsOf(piped)).toEqual([{ state1: "actor:grc", state2: "actor:tur", year: 2021, entry: 30, exit: 0, months: 2 }]);
	expect(rowsOf(lng)).toEqual([{ state: "actor:gbr", year: 2021, entry: 11, months: 1 }]);
});
