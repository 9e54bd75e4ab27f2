import { flag, state, year } from "./build.ts";
import { defineDataset } from "./dataset.ts";
import { COW_DYAD, readDyadYears, yesNo } from "./dyad-years.ts";

const KINDS = ["defense", "neutral", "nonagg", "entente"] as const;

const dyads = {
	schema: "dyad-year",
	about: "the alliances of two states in a year, each direction a row",
	columns: {
		state1: state("one side"),
		state2: state("the other"),
		year,
		defence: flag("type I: bound to defend each other"),
		neutrality: flag("type IIa: bound to stay neutral"),
		nonaggression: flag("type IIb: bound not to attack"),
		entente: flag("type III: bound to consult"),
	},
} as const;

/** Formal alliances of the Correlates of War project. */
export const cowAlliances = defineDataset({
	id: "cow-alliances",
	title: "COW Formal Alliances, dyad-years",
	about:
		"Written alliances between states. A promise on paper: whether it would be kept is another question, and friends without a treaty are not in it.",
	publisher: "Correlates of War Project",
	authors: ["Douglas M. Gibler"],
	licence: "free with citation",
	cite: "Gibler, International Military Alliances, 1648–2008 (2009), version 4.1",
	version: "4.1",
	published: "2013",
	reliability: "A",
	because: "coded from the texts of the treaties",
	coverage: "all states of the COW system, 1816–2012",
	files: [
		{
			name: "dyads",
			about: "dyad-years of alliances",
			columns: { ...COW_DYAD, ...Object.fromEntries(KINDS.map((kind) => [kind, [`cow_${kind}`, kind]])) },
		},
	],
	panels: { dyads },
	read: (reading) =>
		readDyadYears(reading, {
			file: "dyads",
			part: "dyads",
			spec: dyads,
			cells: (row, at) => KINDS.map((kind) => yesNo(row, at[kind] as number)),
			covers: { part: "formal alliances of states", complete: true },
		}),
});
