import { integer, state, year } from "./build.ts";
import { defineDataset } from "./dataset.ts";
import { COW_DYAD, readDyadYears } from "./dyad-years.ts";

const dyads = {
	schema: "dyad-year",
	about: "in how many organisations two states sit together in a year; each pair one row, state1 the one with the lower COW number",
	columns: {
		state1: state("one side"),
		state2: state("the other"),
		year,
		shared: integer("organisations", "intergovernmental organisations of which both are full members; 0 is a counted nought"),
	},
} as const;

/** Shared memberships in intergovernmental organisations. */
export const cowIgo = defineDataset({
	id: "cow-igo",
	title: "COW Intergovernmental Organizations, shared memberships of dyad-years",
	about:
		"How many intergovernmental organisations two states share as full members. It says neither which, nor whether they agree in them; worldwide bodies weigh as much as close ones, so most pairs share dozens.",
	publisher: "Correlates of War Project",
	authors: ["Jon C. W. Pevehouse", "Timothy Nordstrom", "Roseanne W. McManus", "Anne Spencer Jamison"],
	licence: "free with citation",
	cite: "Pevehouse, Nordstrom, McManus and Jamison (2020), Tracking Organizations in the World: The Correlates of War IGO Version 3.0 Datasets",
	version: "3.0",
	published: "2020",
	reliability: "A",
	because: "coded by the project from the Yearbook of International Organizations and the organisations themselves",
	coverage: "pairs of states of the COW system, 1816–2014; nothing after 2014",
	files: [{ name: "dyads", about: "dyad-years with the number of shared organisations", columns: { ...COW_DYAD, shared: ["dyadigos"] } }],
	panels: { dyads },
	read: (reading) =>
		readDyadYears(reading, {
			file: "dyads",
			part: "dyads",
			spec: dyads,
			cells: (row, at) => [row.integer(at.shared as number, 0, 1000)],
			covers: { part: "shared full memberships in intergovernmental organisations", complete: true },
		}),
});
