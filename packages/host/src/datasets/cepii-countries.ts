import { flag, label, number, state, text, year } from "./build.ts";
import { builderFor, defineDataset } from "./dataset.ts";
import type { Row } from "./delimited.ts";
import { yesNo } from "./dyad-years.ts";
import { Once } from "./once.ts";

/** The year of the states and cities in it, as in the file of pairs. */
const TAKEN = 2004;

const CONTINENTS = ["Africa", "America", "Asia", "Europe", "Pacific"] as const;
const CAPITAL = ["no", "capital", "second or former capital"] as const;
const numbered = (name: string, most: number) => Array.from({ length: most }, (_, i) => `${name}${i + 1}`);
/** Our columns, each of several of the file. */
const LISTS = {
	officialLanguages: [numbered("langoff_", 3), "official languages"],
	spokenLanguages: [numbered("lang20_", 4), "mother tongue of at least a fifth of the people"],
	minorityLanguages: [numbered("lang9_", 4), "mother tongue of 9 to 20 % of the people"],
	colonizers: [numbered("colonizer", 4), "who governed it for long, by ISO letters of then; the authors' coding, which is disputed for many"],
	shortColonizers: [numbered("short_colonizer", 3), "who governed it for a short time, likewise"],
} as const satisfies Readonly<Record<string, readonly [readonly string[], string]>>;
const lists = Object.entries(LISTS);

const panel = {
	schema: "state-year",
	about: "capital and largest city of a country with what is said of the country; two rows where they differ, one otherwise",
	columns: {
		state: state("the country"),
		year,
		city: text("the city, as the file spells it"),
		capital: label(CAPITAL, "whether it is the capital; second or former where there are two"),
		largest: flag("it is the most populous city"),
		latitude: number("degrees", "north of the equator"),
		longitude: number("degrees", "east of Greenwich"),
		area: number("km²", "of the country"),
		inner: number("km", "how far apart its own cities are taken to lie: .67 √(area/π)"),
		landlocked: flag("it has no coast; the Caspian is one"),
		continent: label(CONTINENTS, "as the publisher divides the world"),
		...Object.fromEntries(lists.map(([name, [, about]]) => [name, text(`${about}; several parted by a semicolon`)])),
	},
} as const;

/** Cities, areas, languages and colonial past of countries. */
export const cepiiCountries = defineDataset({
	id: "cepii-countries",
	title: "CEPII GeoDist, countries",
	about:
		"Where the capital and the largest city of a country lie, how large it is, which languages are spoken and who governed it before. One cross-section: Serbia and Montenegro are one, and capitals moved since stand where they were.",
	publisher: "CEPII",
	authors: ["Thierry Mayer", "Soledad Zignago"],
	licence: "Etalab Open Licence 2.0",
	cite: "Mayer and Zignago (2011), Notes on CEPII's distances measures: the GeoDist database",
	published: "2011",
	reliability: "B",
	because: "places and areas from gazetteers; languages and colonial past are coded by the authors, and some are wrong",
	coverage: "225 states and territories about 2004; nothing of other years",
	files: [
		{
			name: "countries",
			about: "countries with their cities",
			columns: { state: ["iso3"], city: ["city_en"], latitude: ["lat"], longitude: ["lon"], capital: ["cap"], largest: ["maincity"] },
			may: {
				area: ["area"],
				inner: ["dis_int"],
				landlocked: ["landlocked"],
				continent: ["continent"],
				...Object.fromEntries(lists.flatMap(([, [columns]]) => columns.map((column) => [column, [column]]))),
			},
		},
	],
	panels: { countries: panel },
	async read({ files, report, states: statesOf }) {
		const out = builderFor("countries", panel);
		const states = statesOf("iso3");
		const once = new Once();
		await files.each("countries", (row, at) => {
			const cell = (name: string) => at[name] ?? -1;
			const [code, city] = [row.text(cell("state")), row.text(cell("city"))];
			if (code === "") row.blame(cell("state"), "missing");
			if (city === "" || city === ".") row.blame(cell("city"), "missing");
			const capital = row.integer(cell("capital"), 0, 2);
			const largest = yesNo(row, cell("largest"));
			const place = [within(row, cell("latitude"), -90, 90), within(row, cell("longitude"), -180, 180)];
			const size = [within(row, cell("area"), 0, 20e6), within(row, cell("inner"), 0, 20_040)];
			const landlocked = yesNo(row, cell("landlocked"));
			const named = row.text(cell("continent"));
			const continent = (CONTINENTS as readonly string[]).indexOf(named);
			// The southern lands of France are on none.
			if (continent === -1 && !["", ".", "No"].includes(named)) row.blame(cell("continent"), `none of ${CONTINENTS.join(", ")}`);
			const words = lists.map(([, [columns]]) => columns.map((column) => row.text(cell(column))).filter((word) => word !== "" && word !== "."));
			if (row.fault) return;
			const cells = [city, capital, largest, ...place, ...size, landlocked, continent, ...words.map((all) => all.join("; ") || null)];
			if (!once.is(report, `${code} ${city}`, cells.join("\u0000"))) return;
			const country = states.of(code, TAKEN);
			if (country === -1) return;
			out.add(country, TAKEN, ...cells);
			report.keep();
		});
		const covers = { from: TAKEN, to: TAKEN, part: "capitals, largest cities, languages and colonial past", complete: false };
		return out.rows === 0 ? [] : [out.finish(states.ids, covers)];
	},
});

/** A number between two bounds; empty or a point is not known. */
function within(row: Row, cell: number, least: number, most: number): number {
	const value = row.number(cell);
	if (value < least || value > most) row.blame(cell, `not from ${least} to ${most}`);
	return value;
}
