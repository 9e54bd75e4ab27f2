import { expect, test } from "vitest";
import { importGiven } from "./given.ts";
import { datasetNamed } from "./index.ts";
import { resolvers } from "./resolvers.ts";
import { filesOf, rowsOf, sharedData, sum } from "./testing.ts";

const files = sharedData("pipelines/asia_gas_tracker_data.utf8.csv.gz", "pipelines/south_caucasus_routes.geojson");
const read = (paths: readonly string[]) => importGiven(datasetNamed("pipelines"), paths, { resolvers });

test.skipIf(!files)(
	"pipelines: a thing in several countries is in each of them, routes keep their lines, years that are none are not known",
	async () => {
		const { panels, report, files: given } = await read(files ?? []);
		expect(report).toMatchObject({ read: 4598 + 79, kept: 4649, duplicate: 1, malformed: 0, unknown: {} });
		expect(report.territory).toEqual({ "name Hong Kong": 25, "name Macao": 2 });
		expect(report.cells['start year "2": no year, not known']).toBe(648);
		expect(given.map(({ name }) => name)).toEqual(["asia_gas_tracker_data.utf8.csv.gz", "south_caucasus_routes.geojson"]);
		const [assets, routes] = panels.map(({ panel }) => panel);
		// Azerbaijan is in the table of Asia only by lines that begin or end in Iran.
		const own = rowsOf(assets, { state: "actor:aze" });
		expect(own.map((row) => row.countries)).toEqual([2, 2]);
		expect(assets?.covers).toMatchObject({ from: 2024, to: 2024, complete: false });
		expect(routes?.rows).toBe(79);
		const [oil] = rowsOf(routes, { project: "P0644" });
		expect(oil).toMatchObject({ state: null, kind: "liquid-pipelines", length: 1652.7, readAs: "Baku-Tbilisi-Ceyhan (BTC) oil pipeline" });
		expect(JSON.parse(String(oil?.geometry)).type).toBe("MultiLineString");
	},
);

const HEADER = "project,unit,type,owner,parent,countries,status_tabular,start_year,capacity,production,units,geom,lat,lng,route,url,status";
const ROW = 'Line,,gas_pipeline,,,"Iran, Armenia",operating,2030 (expected),2.3,,bcm/y,line,,,"1,2:3,4",,operating';
const route = (id: string | null, geometry: unknown) => ({
	type: "Feature",
	properties: { ProjectID: id, kind: "gas-pipelines", polyline_km: 1.5 },
	geometry,
});

test("pipelines: malformed and repeated assets and routes are counted", async () => {
	const line = {
		type: "LineString",
		coordinates: [
			[44, 39],
			[45, 40],
		],
	};
	const { panels, report } = await read(
		filesOf({
			"a.csv": [
				HEADER,
				ROW,
				ROW,
				ROW.replace("2.3", "much"),
				ROW.replace("y,line,,", "y,line,99,"),
				ROW.replace("Iran, Armenia", "Atlantis"),
				"Line,x",
			].join("\n"),
			"b.geojson": JSON.stringify({
				type: "FeatureCollection",
				features: [route("P1", line), route("P1", line), route(null, line), route("P2", null)],
			}),
		}),
	);
	expect(report).toMatchObject({ read: 10, kept: 2, duplicate: 2, malformed: 5, unknown: { "name Atlantis": 1 } });
	expect(report.examples.map(({ file, line: at, field }) => `${file}:${at} ${field}`)).toEqual([
		"a.csv:4 capacity",
		"a.csv:5 lat",
		"a.csv:7 ",
		"b.geojson:4 ProjectID",
		"b.geojson:5 geometry",
	]);
	const [assets, routes] = panels.map(({ panel }) => panel);
	expect(rowsOf(assets).map((row) => [row.state, row.countries, row.start, row.expected, row.capacity])).toEqual([
		["actor:irn", 2, 2030, 1, 2.3],
		["actor:arm", 2, 2030, 1, 2.3],
	]);
	expect(rowsOf(routes)).toHaveLength(1);
	expect(sum(report.cells)).toBe(0);
});

test("a file that begins like JSON and is none is refused", async () => {
	await expect(read(filesOf({ "b.geojson": '{"type":"FeatureCollection","features":[' }))).rejects.toThrow(/begins like JSON and is none/);
	await expect(read(filesOf({ "b.geojson": '{"type":"Feature"}' }))).rejects.toThrow(/no GeoJSON FeatureCollection/);
});
