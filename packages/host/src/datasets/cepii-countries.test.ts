import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData } from "./testing.ts";

const countries = sharedData("cepii/geo_cepii.csv.gz");

test.skipIf(!countries)(
	"countries of GeoDist: cities, areas and languages; capitals that are not the largest city have a row of their own",
	async () => {
		const { panels, report } = await importShared("cepii-countries", countries ?? []);
		const panel = panels[0]?.panel;
		expect(report).toMatchObject({ read: 238, malformed: 0, duplicate: 0, outside: {} });
		expect(report.kept).toBe(panel?.rows);
		expect(panel?.covers).toMatchObject({ from: 2004, to: 2004, complete: false });
		expect(rowsOf(panel, { state: "actor:aze" })).toEqual([
			{
				...{ state: "actor:aze", year: 2004, city: "Baku (Baki)", capital: "capital", largest: 1, latitude: 40.36666, longitude: 49.88334 },
				...{ area: 86_600, inner: 110.686, landlocked: 1, continent: "Asia" },
				...{ officialLanguages: "Azeri", spokenLanguages: "Azeri", minorityLanguages: "Talysh", colonizers: "RUS", shortColonizers: "TUR" },
			},
		]);
		expect(rowsOf(panel, { state: "actor:tur" }).map(({ city, capital, largest }) => [city, capital, largest])).toEqual([
			["Istambul", "no", 1],
			["Ankara", "capital", 0],
		]);
		expect(rowsOf(panel, { state: "actor:kaz", capital: "second or former capital" })).toMatchObject([{ city: "Alma-Ata (Almaty)" }]);
		// Its inner distance is .67 √(area/π) throughout.
		for (const { area, inner } of rowsOf(panel)) expect(Math.abs(Number(inner) / (0.67 * Math.sqrt(Number(area) / Math.PI)) - 1)).toBeLessThan(0.01);
	},
);

test("countries of GeoDist: a point is not known; malformed rows are shown", async () => {
	const head = "iso3,city_en,lat,lon,cap,maincity,area,landlocked,continent,langoff_1,langoff_2\n";
	const { panels, report } = await imported("cepii-countries", {
		"a.csv": `${head}AZE,Baku,40.4,49.9,1,1,.,.,Asia,.,.\nAZE,Baku,40.4,49.9,1,1,.,.,Asia,.,.\nAZE,Baku,40.5,49.9,1,1,.,.,Asia,.,.\nGEO,Tbilisi,91,44.8,1,1,1,0,Asia,Georgian,.\nGEO,Tbilisi,41.7,44.8,3,1,1,0,Asia,.,.\nGEO,.,41.7,44.8,1,1,1,0,Asia,.,.\nGEO,Tbilisi,41.7,44.8,1,1,1,0,Atlantis,.,.\nXQX,Town,0,0,1,1,1,0,Asia,.,.\nCHE,Bern,46.9,7.5,1,0,41288,1,Europe,German,French\n`,
	});
	expect(report).toMatchObject({ read: 9, kept: 2, duplicate: 1, malformed: 4, unknown: { "iso3 XQX": 1 } });
	expect(report.examples.map(({ line, field }) => `${line} ${field}`)).toEqual(["5 lat", "6 cap", "7 city_en", "8 continent"]);
	expect(rowsOf(panels[0]?.panel)).toMatchObject([
		{ area: null, landlocked: null, officialLanguages: null, inner: null },
		{ largest: 0, landlocked: 1, officialLanguages: "German; French" },
	]);
});
