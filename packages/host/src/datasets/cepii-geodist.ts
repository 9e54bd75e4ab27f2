import { flag, number, state, year } from "./build.ts";
import { builderFor, defineDataset } from "./dataset.ts";
import { yesNo } from "./dyad-years.ts";
import { Once } from "./once.ts";

/** The year of the populations by which the distances are weighted; the states are those of that year. */
const TAKEN = 2004;

const FLAGS = {
	contiguous: ["contig", "they touch"],
	officialLanguage: ["comlang_off", "they share an official or primary language"],
	spokenLanguage: ["comlang_ethno", "a language is spoken by at least 9 % in both"],
	colony: ["colony", "one was ever a colony of the other"],
	commonColonizer: ["comcol", "both had one colonizer after 1945"],
	colonyNow: ["curcol", "one is a colony of the other now"],
	colonyAfter1945: ["col45", "one was a colony of the other after 1945"],
	sameCountry: ["smctry", "they were or are one country"],
} as const;
const KILOMETRES = {
	distance: ["dist", "great circle between the most populous cities"],
	capitals: ["distcap", "great circle between the capitals"],
	weighted: ["distw", "mean over the largest cities of both, weighted by population; not known for small places"],
	weightedHarmonic: ["distwces", "the same as a harmonic mean, as trade falls off with distance"],
} as const;

type Kinds = Readonly<Record<string, readonly [string, string]>>;
const columnsOf = (kinds: Kinds) => Object.fromEntries(Object.entries(kinds).map(([name, [column]]) => [name, [column]]));
const specsOf = <T>(kinds: Kinds, spec: (about: string) => T) =>
	Object.fromEntries(Object.entries(kinds).map(([name, [, about]]) => [name, spec(about)]));

const panel = {
	schema: "dyad-year",
	about: "distances and old bonds of two states, each direction a row; one cross-section, given under the year of its populations",
	columns: {
		state1: state("one side"),
		state2: state("the other"),
		year,
		...specsOf(FLAGS, flag),
		...specsOf(KILOMETRES, (about) => number("km", about)),
	},
} as const;

/** Distances and colonial and language bonds. */
export const cepiiGeodist = defineDataset({
	id: "cepii-geodist",
	title: "CEPII GeoDist, bilateral",
	about:
		"Distances between cities, and whether two states share a border, a language or a colonial past. One cross-section: later borders are not in it, and Serbia and Montenegro are one.",
	publisher: "CEPII",
	authors: ["Thierry Mayer", "Soledad Zignago"],
	licence: "Etalab Open Licence 2.0",
	cite: "Mayer and Zignago (2011), Notes on CEPII's distances measures: the GeoDist database",
	published: "2011",
	reliability: "A",
	because: "computed from the coordinates and populations of cities; the bonds are coded by the authors",
	coverage: "224 states and territories about 2004; nothing of other years",
	files: [
		{
			name: "dyads",
			about: "pairs of countries with their distances",
			columns: { from: ["iso_o"], to: ["iso_d"], distance: KILOMETRES.distance.slice(0, 1), capitals: KILOMETRES.capitals.slice(0, 1) },
			may: { ...columnsOf(FLAGS), weighted: ["distw"], weightedHarmonic: ["distwces"] },
		},
	],
	panels: { dyads: panel },
	async read({ files, report, states: statesOf }) {
		const out = builderFor("dyads", panel);
		const states = statesOf("iso3");
		const once = new Once();
		await files.each("dyads", (row, at) => {
			const [from, to] = [row.text(at.from as number), row.text(at.to as number)];
			if (from === "") row.blame(at.from as number, "missing");
			if (to === "") row.blame(at.to as number, "missing");
			const flags = Object.keys(FLAGS).map((name) => yesNo(row, at[name] ?? -1));
			const kilometres = Object.keys(KILOMETRES).map((name) => {
				const value = row.number(at[name] ?? -1);
				if (value < 0 || value > 20_040) row.blame(at[name] as number, "no distance on earth");
				return value;
			});
			if (row.fault || !once.is(report, `${from} ${to}`, [...flags, ...kilometres].join())) return;
			if (from === to) return report.leftOut("a country with itself: how far its own cities lie apart");
			const a = states.of(from, TAKEN);
			const b = a === -1 ? -1 : states.of(to, TAKEN);
			if (b === -1) return;
			if (kilometres.some(Number.isNaN)) report.cells("no weighted distance: not known");
			out.add(a, b, TAKEN, ...flags, ...kilometres);
			report.keep();
		});
		if (out.rows === 0) return [];
		return [out.finish(states.ids, { from: TAKEN, to: TAKEN, part: "distances, languages and colonial bonds", complete: false })];
	},
});
