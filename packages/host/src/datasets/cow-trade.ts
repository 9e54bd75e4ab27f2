import { number, state, year } from "./build.ts";
import { defineDataset } from "./dataset.ts";
import { COW_DYAD, readDyadYears } from "./dyad-years.ts";

const FLOWS = ["flow1", "flow2", "smoothflow1", "smoothflow2"] as const;
const USD = "million current USD";

const dyads = {
	schema: "dyad-year",
	about: "trade of two states in a year; each flow as its importer saw it",
	columns: {
		state1: state("one side"),
		state2: state("the other"),
		year,
		flow1: number(USD, "imports of state1 from state2; 0 is a reported nought"),
		flow2: number(USD, "imports of state2 from state1"),
		smooth1: number(USD, "flow1 with gaps filled and spikes smoothed by the project"),
		smooth2: number(USD, "flow2 likewise"),
	},
} as const;

/** Bilateral trade of the Correlates of War project. */
export const cowTrade = defineDataset({
	id: "cow-trade",
	title: "COW Trade, dyad-years",
	about: "Goods trade of pairs of states, both flows apart. Services are not in it, and goods that pass through a third country count as its own.",
	publisher: "Correlates of War Project",
	authors: ["Katherine Barbieri", "Omar Keshk"],
	licence: "free with citation",
	cite: "Barbieri, Keshk and Pollins, Trading Data (2009), version 4.0",
	version: "4.0",
	published: "2016",
	reliability: "B",
	because: "national returns to the IMF, completed by the project",
	coverage: "states of the COW system, 1870–2014; nothing after 2014",
	files: [
		{
			name: "dyads",
			about: "dyad-years of trade",
			columns: { ...COW_DYAD, flow1: ["flow1"], flow2: ["flow2"] },
			may: { smoothflow1: ["smoothflow1"], smoothflow2: ["smoothflow2"] },
		},
	],
	panels: { dyads },
	read: (reading) =>
		readDyadYears(reading, {
			file: "dyads",
			part: "dyads",
			spec: dyads,
			cells: (row, at) =>
				FLOWS.map((flow) => {
					const value = row.number(at[flow] ?? -1);
					if (Number.isNaN(value)) {
						reading.report.cells(`${flow} empty: not known`);
						return value;
					}
					if (value >= 0) return value;
					// The project writes −9 for what it does not know.
					if (value === -9) reading.report.cells(`${flow} −9: not known`);
					else row.blame(at[flow] as number, "a flow below nought that is not the code for not known (−9)");
					return Number.NaN;
				}),
			covers: { part: "bilateral trade in goods", complete: false },
		}),
});
