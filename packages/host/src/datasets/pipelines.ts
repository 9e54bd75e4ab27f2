import type { Panel } from "@interconnector/engine";
import { flag, integer, number, state, text } from "./build.ts";
import { builderFor, defineDataset, type Reading } from "./dataset.ts";
import type { Row } from "./delimited.ts";
import { Once } from "./once.ts";

/** Neither file says when it was made; these are the years of the editions that the connector was written for. */
const EDITION = { assets: 2024, routes: 2026 } as const;
const edition = (year: number) => integer("year", `year of the edition (${year}): what stood in the tracker then, planned things among it`);

const panels = {
	assets: {
		schema: "state-year",
		about: "gas pipelines, terminals, fields and power stations, one row for each country that a thing is in",
		columns: {
			state: state("a country that it is in"),
			year: edition(EDITION.assets),
			countries: integer("countries", "how many countries it is in; its capacity is said once and repeated in each"),
			project: text("name of the project"),
			part: text("name of the part"),
			type: text("kind of thing"),
			status: text("operating, proposed, cancelled …: a plan is no flow"),
			start: number("year", "the year in which it began or is to begin"),
			expected: flag("the year of its beginning lies ahead"),
			capacity: number("as unit says", "what it can take in, carry or give; not what it does"),
			production: number("as unit says", "what it gave"),
			unit: text("unit of capacity and production"),
			owner: text("owners, as the file has them"),
			latitude: number("degrees", "where it is; for a line there is a route instead"),
			longitude: number("degrees", "likewise"),
			route: text("points of a line, as the file has them"),
		},
	},
	routes: {
		schema: "state-year",
		about: "routes of oil and gas pipelines as lines on the map",
		columns: {
			state: state("not known: the file names no country"),
			year: edition(EDITION.routes),
			project: text("number of the project at the publisher"),
			kind: text("gas or liquid"),
			length: number("km", "length of the line as drawn, shorter than the pipe"),
			readAs: text("name that whoever put the file together read from its ends; the publisher does not say it"),
			geometry: text("GeoJSON geometry, longitude before latitude"),
		},
	},
} as const;

/** Pipelines and other gas assets of Global Energy Monitor. */
export const pipelines = defineDataset({
	id: "pipelines",
	title: "Global Energy Monitor: gas assets of Asia and pipeline routes",
	about:
		"What is built, planned and given up, with capacities. The table covers Asia without the South Caucasus and Türkiye, which are in it only as ends of lines from elsewhere; absence means nothing there. Capacity is never a flow.",
	publisher: "Global Energy Monitor",
	licence: "CC BY 4.0",
	cite: "Global Energy Monitor, Asia Gas Tracker (2024) and pipeline routes of the Global Gas and Oil Infrastructure Trackers (2026)",
	published: "2026-04",
	reliability: "B",
	because: "put together from company reports and the press, with its sources named",
	coverage: "gas assets of Asia, May 2024; routes around the South Caucasus and the Caspian, April 2026",
	files: [
		{
			name: "assets",
			about: "gas assets, one a row (CSV)",
			optional: true,
			columns: {
				project: ["project"],
				part: ["unit"],
				type: ["type"],
				owner: ["owner"],
				countries: ["countries"],
				status: ["status_tabular"],
				start: ["start_year"],
				capacity: ["capacity"],
				production: ["production"],
				unit: ["units"],
				latitude: ["lat"],
				longitude: ["lng"],
				route: ["route"],
			},
		},
		{
			name: "routes",
			about: "routes (GeoJSON)",
			optional: true,
			columns: { project: ["ProjectID"], kind: ["kind"], length: ["polyline_km"], geometry: ["geometry"] },
			may: { readAs: ["inferred_name"] },
		},
	],
	panels,
	read: async (reading) => [...(await readAssets(reading)), ...(await readRoutes(reading))],
});

async function readAssets({ files, report, states: statesOf }: Reading): Promise<Panel[]> {
	const out = builderFor("assets", panels.assets);
	const states = statesOf("name");
	const once = new Once();
	await files.each("assets", (row, at) => {
		const words = (name: string) => row.text(at[name] as number) || null;
		const numbers = (["capacity", "production"] as const).map((name) => row.number(at[name] as number));
		const [latitude, longitude] = [degrees(row, at.latitude as number, 90), degrees(row, at.longitude as number, 180)];
		const countries = row.text(at.countries as number).split(/\s*[,;]\s*/);
		const project = words("project");
		if (project === null) row.blame(at.project as number, "missing");
		if (countries[0] === "") row.blame(at.countries as number, "missing");
		if (row.fault) return;
		const all = Object.values(at).map((cell) => row.text(cell));
		if (!once.is(report, all.join("\u0000"), 0)) return;
		const start = startOf(row.text(at.start as number));
		if (start.strange) report.cells(`start year ${JSON.stringify(start.strange)}: no year, not known`);
		const places = countries.map((name) => states.at(name, EDITION.assets));
		if (places.every((place) => place === -1)) {
			states.of(countries[0] as string, EDITION.assets);
			return;
		}
		for (const [i, place] of places.entries()) {
			if (place === -1) report.cells(`${countries[i]}: no state, its part of an asset of several countries left out`);
			else
				out.add(
					place,
					EDITION.assets,
					countries.length,
					project,
					words("part"),
					words("type"),
					words("status"),
					start.year,
					start.expected,
					...numbers,
					words("unit"),
					words("owner"),
					latitude,
					longitude,
					words("route"),
				);
		}
		report.keep();
	});
	const covers = { from: EDITION.assets, to: EDITION.assets, part: "gas assets of Asia without the South Caucasus and Türkiye", complete: false };
	return out.rows === 0 ? [] : [out.finish(states.ids, covers)];
}

async function readRoutes({ files, report }: Reading): Promise<Panel[]> {
	const out = builderFor("routes", panels.routes);
	const once = new Once();
	await files.each("routes", (row, at) => {
		const project = row.text(at.project as number);
		const geometry = row.text(at.geometry as number);
		const length = row.number(at.length as number);
		if (project === "") row.blame(at.project as number, "missing");
		if (geometry === "" || geometry === "null") row.blame(at.geometry as number, "a route without a line");
		if (length < 0) row.blame(at.length as number, "a length below nought");
		if (row.fault || !once.is(report, project, geometry)) return;
		out.add(-1, EDITION.routes, project, row.text(at.kind as number) || null, length, row.text(at.readAs ?? -1) || null, geometry);
		report.keep();
	});
	const covers = { from: EDITION.routes, to: EDITION.routes, part: "routes of oil and gas pipelines", complete: false };
	return out.rows === 0 ? [] : [out.finish([], covers)];
}

function degrees(row: Row, cell: number, most: number): number {
	const value = row.number(cell);
	if (Math.abs(value) > most) row.blame(cell, `not from −${most} to ${most} degrees`);
	return value;
}

/** The year in which something begins: "2014", "2030 (expected)"; anything else is not known, and said. */
function startOf(text: string): { readonly year: number; readonly expected: number; readonly strange?: string } {
	const found = /^(\d{4})( \(expected\))?$/.exec(text);
	if (found) return { year: Number(found[1]), expected: found[2] || Number(found[1]) > EDITION.assets ? 1 : 0 };
	return { year: Number.NaN, expected: Number.NaN, ...(text === "" ? {} : { strange: text }) };
}
