import { flag, integer, state, text, year } from "./build.ts";
import { builderFor, defineDataset } from "./dataset.ts";
import { rivalryYears } from "./rivalry-spells.ts";

const KINDS = ["positional", "spatial", "ideological", "interventionary"] as const;

const panels = {
	rivalries: {
		schema: "dyad-year",
		about: "each year of each rivalry, undirected",
		columns: {
			state1: state("one rival"),
			state2: state("the other"),
			year,
			rivalry: integer("id", "number of the rivalry in the dataset"),
			since: integer("year", "the year in which the rivalry began"),
			positional: flag("over rank and influence"),
			spatial: flag("over territory"),
			ideological: flag("over beliefs and systems"),
			interventionary: flag("over meddling in the affairs of the other"),
			name: text("name of the rivalry"),
		},
	},
} as const;

/** Strategic rivalries: pairs of states whose leaders saw each other as enemies and competitors. */
export const tssRivalries = defineDataset({
	id: "tss-rivalries",
	title: "Strategic Rivalries (Thompson, Sakuwa and Suhas)",
	about:
		"Spells in which two states saw each other as threatening competitors. A judgement of historians on perceptions, not a count of disputes; some pairs that many call rivals are not in it.",
	publisher: "Routledge",
	authors: ["William R. Thompson", "Kentaro Sakuwa", "Prashant Hosur Suhas"],
	licence: "free for research with citation",
	cite: "Thompson, Sakuwa and Suhas, Analyzing Strategic Rivalries in World Politics (2021)",
	published: "2021",
	reliability: "B",
	because: "one consistent reading of diplomatic history by its authors",
	coverage: "all states; spells to the end of 2020",
	files: [
		{
			name: "spells",
			about: "spells of rivalry, one a row",
			columns: { id: ["tssr_id"], name: ["rivalry"], ccode1: ["ccode1"], ccode2: ["ccode2"], start: ["start", "styear"], end: ["end", "endyear"] },
			may: Object.fromEntries(KINDS.map((kind) => [kind, [kind]])),
		},
	],
	panels,
	read(reading) {
		// An empty cell is how this dataset writes no.
		return rivalryYears(reading, builderFor("rivalries", panels.rivalries), (row, at) =>
			KINDS.map((kind) => ((at[kind] ?? -1) === -1 ? Number.NaN : row.number(at[kind] as number) === 1 ? 1 : 0)),
		);
	},
});
