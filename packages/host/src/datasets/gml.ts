import { flag, integer, number, state, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import type { Row } from "./delimited.ts";
import { Once } from "./once.ts";

/** The code of the project for what it does not know. */
const MISSING = -9;

/** Each number of the file: least and most of its scale (unknown apart), its unit and its meaning. */
const NUMBERS = {
	onset: [0, 1, "1 yes, 0 no", "the first year of the dispute"],
	sidea1: [0, 1, "1 yes, 0 no", "state1 is on the side that acted first; it need not be the aggressor"],
	orig1: [0, 1, "1 yes, 0 no", "state1 took part from the first day"],
	orig2: [0, 1, "1 yes, 0 no", "state2 took part from the first day"],
	hostlev1: [1, 5, "level", "highest hostility of state1: 1 none, 2 threat, 3 display, 4 use of force, 5 war"],
	hostlev2: [1, 5, "level", "the same of state2"],
	hiact1: [0, 22, "code", "most hostile act of state1 in the dispute, 0 none … 20 interstate war"],
	hiact2: [0, 22, "code", "the same of state2"],
	fatality1: [0, 6, "level", "deaths of state1: 0 none, 1 to 25, 2 to 100, 3 to 250, 4 to 500, 5 to 999, 6 more"],
	fatality2: [0, 6, "level", "the same of state2"],
	fatalpre1: [0, 1e9, "persons", "deaths of state1 in the whole dispute, against all its opponents"],
	fatalpre2: [0, 1e9, "persons", "the same of state2"],
	hostlev: [1, 5, "level", "highest hostility of anybody in the whole dispute"],
	fatality: [0, 6, "level", "deaths in the whole dispute"],
	recip: [0, 1, "1 yes, 0 no", "the other side answered with an act of its own"],
	mindur: [1, 20_000, "days", "least length of the whole dispute"],
	maxdur: [1, 20_000, "days", "greatest length of it"],
} as const;
const NAMES = Object.keys(NUMBERS) as (keyof typeof NUMBERS)[];
/** Names in the file where they are not the column's own. */
const HEADER: Readonly<Record<string, readonly string[]>> = { onset: ["gmlmidonset", "midonset"] };

const panels = {
	disputes: {
		schema: "dyad-year",
		about: "two states on opposite sides of a dispute in a year, each direction a row; two disputes in one year are two rows",
		columns: {
			state1: state("one side"),
			state2: state("the other"),
			year,
			dispute: integer("id", "number of the dispute"),
			...Object.fromEntries(
				NAMES.map((name) => {
					const [, , unit, about] = NUMBERS[name];
					return [name, unit === "1 yes, 0 no" ? flag(about) : number(unit, about)];
				}),
			),
		},
	},
} as const;

/** Militarised interstate disputes in the Gibler–Miller–Little edition. */
export const gml = defineDataset({
	id: "gml",
	title: "Militarized Interstate Disputes (Gibler, Miller and Little)",
	about:
		"Threats, displays and uses of force between states, corrected dispute by dispute. Levels and deaths are those of the whole dispute, repeated in each of its years: never add them up over years. Violence with groups that are no state is not in it.",
	publisher: "Douglas M. Gibler, University of Alabama",
	authors: ["Douglas M. Gibler", "Steven V. Miller", "Erin K. Little"],
	licence: "free with citation",
	cite: "Gibler, Miller and Little, An Analysis of the Militarized Interstate Dispute (MID) Dataset, 1816–2001 (2016), version 2.2.1",
	version: "2.2.1",
	published: "2021",
	reliability: "A",
	because: "every dispute was read again in its sources",
	coverage: "states of the COW system, 1816–2010; nothing after 2010",
	files: [
		{
			name: "disputes",
			about: "directed dyad-years of disputes",
			columns: {
				dispnum: ["dispnum"],
				ccode1: ["ccode1"],
				ccode2: ["ccode2"],
				year: ["year"],
				...Object.fromEntries(NAMES.map((name) => [name, HEADER[name] ?? [name]])),
			},
		},
	],
	panels,
	async read({ files, report, states: statesOf }) {
		const out = builderFor("disputes", panels.disputes);
		const states = statesOf("cow");
		const years = new Years();
		const once = new Once();
		await files.each("disputes", (row, at) => {
			const dispute = row.integer(at.dispnum as number, 1, 1_000_000);
			const ccode1 = row.integer(at.ccode1 as number, 1, 999);
			const ccode2 = row.integer(at.ccode2 as number, 1, 999);
			const when = row.integer(at.year as number, 1816, 2200);
			const numbers = NAMES.map((name) => scaled(row, at[name] as number, NUMBERS[name][0], NUMBERS[name][1]));
			if (!row.fault && ccode1 === ccode2) row.blame(at.ccode2 as number, "a state with itself");
			if (row.fault) return;
			const a = states.of(ccode1, when);
			const b = a === -1 ? -1 : states.of(ccode2, when);
			if (b === -1 || !once.is(report, `${dispute} ${a} ${b} ${when}`, numbers.join())) return;
			for (const [i, value] of numbers.entries()) if (Number.isNaN(value)) report.cells(`${NAMES[i]} not known`);
			out.add(a, b, when, dispute, ...numbers);
			years.add(when);
			report.keep();
		});
		if (out.rows === 0) return [];
		// A year without a row is a year without a dispute, not a gap.
		const { from, to } = years.span();
		return [out.finish(states.ids, { from, to, part: "militarised disputes between states", complete: true })];
	},
});

/** A number of a scale; NaN where it is empty or coded as not known. What is beyond the scale is a fault. */
function scaled(row: Row, cell: number, least: number, most: number): number {
	const value = row.number(cell);
	if (Number.isNaN(value) || value === MISSING) return Number.NaN;
	if (value < least || value > most) row.blame(cell, `not from ${least} to ${most}, nor the code for not known (${MISSING})`);
	return value;
}
