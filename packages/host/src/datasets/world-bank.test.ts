import { expect, test } from "vitest";
import { importGiven } from "./given.ts";
import { datasetNamed } from "./index.ts";
import { resolvers } from "./resolvers.ts";
import { filesOf, rowsOf, sharedData, sum } from "./testing.ts";

const wide = sharedData("country-reference/population_data.csv.gz", "country-reference/gdp-per-capita-worldbank.csv.gz");
const long = sharedData("country-reference/gdp_population_2023.csv.gz");
const read = (paths: readonly string[]) => importGiven(datasetNamed("world-bank"), paths, { resolvers });

test.skipIf(!wide)("World Bank: years side by side and one year a row become one panel; groups and places that are no state are told", async () => {
	const { panels, report, files } = await read(wide ?? []);
	expect(report).toMatchObject({ read: 7333, malformed: 0, duplicate: 0, unknown: {} });
	expect(report.leftOut).toEqual({ "lines above the table": 4, "no value in any year": 1 });
	expect(report.aggregate["iso3 WLD"]).toBe(1);
	expect(report.aggregate["name World"] ?? report.aggregate["iso3 OWID_WRL"]).toBe(34);
	expect(report.territory["iso3 ABW"]).toBe(35);
	expect(files.map(({ name }) => name)).toEqual(["population_data.csv.gz", "gdp-per-capita-worldbank.csv.gz"]);
	const panel = panels[0]?.panel;
	expect(panel?.covers).toMatchObject({ from: 1960, to: 2023, complete: false });
	// "Azerbaijan","AZE","Population, total",… 2022 "10141756", 2023 "10153958", 2024 ""; and Azerbaijan,AZE,2022,21051.27
	expect(rowsOf(panel, { state: "actor:aze", year: 2022 })[0]).toMatchObject({ population: 10_141_756, gdpPppPerHead: 21_051.27, gdp: null });
	// The file has people for it since 1960, when it was no state.
	expect(Math.min(...rowsOf(panel, { state: "actor:aze" }).map((row) => Number(row.year)))).toBe(1991);
	expect(report.outside["iso3 AZE"]).toBe(1);
});

test.skipIf(!long)("World Bank: a column that does not say its unit is left out, and that is said", async () => {
	const { panels, report } = await read(long ?? []);
	expect(report).toMatchObject({ read: 191, kept: 181, malformed: 0 });
	expect(Object.keys(report.cells)).toEqual(["column GDP_per_capita: what it counts, or in which unit, is not said; left out"]);
	// Azerbaijan,AZE,2023,21262.299,10153958.0
	expect(rowsOf(panels[0]?.panel, { state: "actor:aze" })).toEqual([
		{ state: "actor:aze", year: 2023, population: 10_153_958, gdp: null, gdpPerHead: null, gdpPpp: null, gdpPppPerHead: null },
	]);
});

test("World Bank: malformed lines, repeated ones and other indicators are accounted for", async () => {
	const text = [
		'"Data Source","World Development Indicators",',
		"",
		'"Country Name","Country Code","Indicator Name","Indicator Code","2020","2021",',
		'"Korea, Rep.","KOR","Population, total","SP.POP.TOTL","10","",',
		'"Korea, Rep.","KOR","Population, total","SP.POP.TOTL","10","",',
		'"Korea, Rep.","KOR","Population, total","SP.POP.TOTL","11","12",',
		'"Korea, Rep.","KOR","Population, total","SP.POP.TOTL","13","",',
		'"Korea, Rep.","KOR","Forest area","AG.LND.FRST.K2","10","",',
		'"Chad","TCD","Population, total","SP.POP.TOTL","ten","",',
		'"Chad","TCD","Population, total","SP.POP.TOTL","5"',
		'"Nowhere","QQQ","Population, total","SP.POP.TOTL","5","",',
	].join("\n");
	const { panels, report } = await read(filesOf({ "a.csv": text }));
	expect(report).toMatchObject({ read: 10, kept: 2, duplicate: 1, malformed: 2, unknown: { "iso3 QQQ": 1 } });
	expect(report.examples.map(({ line }) => line)).toEqual([9, 10]);
	expect(sum(report.leftOut)).toBe(4);
	expect(rowsOf(panels[0]?.panel).map((row) => [row.year, row.population])).toEqual([
		[2020, 10],
		[2021, 12],
	]);
});
