import { number, state, year } from "./build.ts";
import { defineDataset } from "./dataset.ts";
import { COW_DYAD, readDyadYears } from "./dyad-years.ts";

const dyads = {
	schema: "dyad-year",
	about: "how near two states came to each other on 1 January of a year; each pair one row, state1 the one with the lower COW number",
	columns: {
		state1: state("one side"),
		state2: state("the other"),
		year,
		distance: number("km", "least distance between the territories of both; 0 where they touch"),
	},
} as const;

/** Least distances between states. */
export const cowDistances = defineDataset({
	id: "cow-distances",
	title: "Minimum distances between states of the COW system (from CShapes 2.0)",
	about:
		"How far the nearest points of two territories lie apart, with the borders of 1 January of each year. An outlying island or exclave counts; it is not the way between capitals, nor a way that anybody can travel.",
	publisher: "ETH Zurich",
	authors: ["Guy Schvitz", "Seraina Rüegger", "Luc Girardin", "Lars-Erik Cederman", "Nils Weidmann", "Kristian Skrede Gleditsch"],
	licence: "free for research with citation",
	cite: "Schvitz, Rüegger, Girardin, Cederman, Weidmann and Gleditsch (2022), Mapping the International System, 1886–2019: The CShapes 2.0 Dataset; distances by Miller, peacesciencer",
	version: "2.0",
	published: "2022",
	reliability: "A",
	because: "computed from digital maps of the borders of the day",
	coverage: "pairs of states of the COW system, 1886–2019; whoever becomes a state during a year has distances from the next",
	files: [{ name: "dyads", about: "dyad-years with the least distance", columns: { ...COW_DYAD, distance: ["mindist"] } }],
	panels: { dyads },
	read: (reading) =>
		readDyadYears(reading, {
			file: "dyads",
			part: "dyads",
			spec: dyads,
			cells: (row, at) => {
				const distance = row.number(at.distance as number);
				if (Number.isNaN(distance)) reading.report.cells("no distance: not known");
				// No two points of the earth are farther apart than half its girth.
				if (distance < 0 || distance > 20_040) row.blame(at.distance as number, "no distance on earth");
				return [distance];
			},
			covers: { part: "least distances between territories", complete: false },
		}),
});
