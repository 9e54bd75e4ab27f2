import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData } from "./testing.ts";

const files = sharedData(
	"armenia-trade/arm_trade_country.csv.gz",
	"armenia-trade/transfers_by_countries_clean.csv.gz",
	"armenia-trade/natural_gas_trade_armenia.csv.gz",
);

test.skipIf(!files)("Armenia: trade with Russia is 2.63 bn USD and 31 % in 2021, 12.40 bn and 41 % in 2024", async () => {
	const { panels, report } = await importShared("armenia-trade", files ?? []);
	expect(report).toMatchObject({ read: 28_367 + 42_744 + 426, duplicate: 0, malformed: 0 });
	expect(report.unknown).toMatchObject({ "name Folkland Islands (Malvinas)": 17 });
	expect(report.aggregate).toMatchObject({ "name Unknown country": 216, "name Others": 548 });
	const [trade, totals, transfers, transferTotals, gas] = panels.map(({ panel }) => panel);
	const both = (row: Record<string, unknown> | undefined) => Number(row?.export) + Number(row?.importOrigin);
	const share = (year: number) => {
		const russia = both(rowsOf(trade, { state2: "actor:rus", year })[0]);
		return [russia / 1e6, russia / both(rowsOf(totals, { year })[0])].map((one) => Number(one.toFixed(2)));
	};
	expect([share(2021), share(2024)]).toEqual([
		[2.63, 0.31],
		[12.4, 0.41],
	]);
	// Two names of one state in one file: Islamic Republic of Iran in 2024 alone.
	expect(rowsOf(trade, { state2: "actor:irn" })).toHaveLength(18);
	// Imports by origin and by consignment differ: Georgia 2024, 162 and 786 million USD.
	const [georgia] = rowsOf(trade, { state2: "actor:geo", year: 2024 });
	expect([georgia?.importOrigin, georgia?.importConsignment].map((one) => Math.round(Number(one) / 1000))).toEqual([162, 786]);
	expect(trade?.covers).toEqual({ from: 2007, to: 2024, part: "trade of Armenia in goods", complete: false });
	expect(transfers?.covers.part).toMatch(/2024 only in 5 of 12 months/);
	expect(rowsOf(transfers, { state2: "actor:rus", year: 2024 })[0]?.months).toBe(5);
	expect(rowsOf(transferTotals, { year: 2022 })[0]).toMatchObject({ months: 12 });
	expect(gas?.covers.part).toMatch(/2010 only in 10 of 12 months; 2023 only in 9/);
	// 2010,10,…,M,…,RUS,…,87326900,22608692.9 is a part of it; nothing goes back to Russia.
	expect(rowsOf(gas, { state2: "actor:rus", year: 2010 })[0]).toMatchObject({ importMass: 873_568_590, reExportMass: null });
});

test("Armenia: months add up, an empty cell stays unknown, and totals hold partners that are no state", async () => {
	const text = [
		"country,year,month,export,import_origin,import_consignment",
		"Georgia,2020,1,10,,3",
		"Georgia,2020,2,5,,4",
		"Georgia,2020,2,5,,4",
		"Georgia,2020,2,6,,4",
		"Hong Kong,2020,1,7,1,1",
		"Unknown country,2020,1,2,1,1",
		"Atlantis,2020,1,1,1,1",
		"Georgia,2020,13,1,1,1",
		"Georgia,2020,3,-1,1,1",
		",2020,3,1,1,1",
	].join("\n");
	const { panels, report } = await imported("armenia-trade", { "a.csv": text });
	expect(report).toMatchObject({ read: 10, kept: 2, duplicate: 1, malformed: 3, unknown: { "name Atlantis": 1 } });
	expect(report.territory).toEqual({ "name Hong Kong": 1 });
	expect(report.aggregate).toEqual({ "name Unknown country": 1 });
	const [trade, totals] = panels.map(({ panel }) => panel);
	expect(rowsOf(trade)).toEqual([
		{ state1: "actor:arm", state2: "actor:geo", year: 2020, export: 15, importOrigin: null, importConsignment: 7, months: 2 },
	]);
	expect(rowsOf(totals)[0]).toMatchObject({ export: 25, importOrigin: 3, importConsignment: 10 });
	expect(trade?.covers.part).toMatch(/2020 only in 2 of 12 months/);
});
