import { flag, state, year } from "./build.ts";
import { defineDataset } from "./dataset.ts";
import { COW_DYAD, readDyadYears, yesNo } from "./dyad-years.ts";

const KINDS = ["defense", "offense", "neutral", "nonagg", "consul"] as const;

const dyads = {
	schema: "dyad-year",
	about: "the obligations of two states in a year, each direction a row",
	columns: {
		state1: state("who is bound"),
		state2: state("towards whom"),
		year,
		defence: flag("to defend"),
		offence: flag("to join in attack"),
		neutrality: flag("to stay neutral"),
		nonaggression: flag("not to attack"),
		consultation: flag("to consult in a crisis; the OSCE counts, so most of Europe has it with most of Europe"),
	},
} as const;

/** Alliance Treaty Obligations and Provisions. */
export const atop = defineDataset({
	id: "atop",
	title: "Alliance Treaty Obligations and Provisions, directed dyad-years",
	about: "What written alliances bind states to. Consultation and non-aggression are widespread and weak; look at defence for allies.",
	publisher: "Rice University",
	authors: ["Brett Ashley Leeds", "Jeffrey Ritter", "Sara Mitchell", "Andrew Long"],
	licence: "free with citation",
	cite: "Leeds, Ritter, Mitchell and Long, Alliance Treaty Obligations and Provisions, 1815–1944 (2002), version 5.1",
	version: "5.1",
	published: "2022",
	reliability: "A",
	because: "coded from the texts of the treaties",
	coverage: "all states, 1815–2018",
	files: [
		{
			name: "dyads",
			about: "directed dyad-years of obligations",
			columns: { ...COW_DYAD, ...Object.fromEntries(KINDS.map((kind) => [kind, [`atop_${kind}`, kind]])) },
		},
	],
	panels: { dyads },
	read: (reading) =>
		readDyadYears(reading, {
			file: "dyads",
			part: "dyads",
			spec: dyads,
			cells: (row, at) => KINDS.map((kind) => yesNo(row, at[kind] as number)),
			covers: { part: "alliance obligations of states", complete: true },
		}),
});
