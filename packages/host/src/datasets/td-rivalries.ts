import { flag, integer, label, state, text, year } from "./build.ts";
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
			first: label(KINDS, "what it is about first of all"),
			positional: flag("over rank and influence"),
			spatial: flag("over territory"),
			ideological: flag("over beliefs and systems"),
			interventionary: flag("over meddling in the affairs of the other"),
			name: text("name of the rivalry"),
		},
	},
} as const;

/** Strategic rivalries in the handbook of 2012, which tss-rivalries revised. */
export const tdRivalries = defineDataset({
	id: "td-rivalries",
	title: "Strategic Rivalries (Thompson and Dreyer)",
	about:
		"Spells in which two states saw each other as threatening competitors, with what they were about in order. The authors revised it in tss-rivalries, which reaches ten years further: use this one to compare, not to add.",
	publisher: "CQ Press",
	authors: ["William R. Thompson", "David R. Dreyer"],
	licence: "free for research with citation",
	cite: "Thompson and Dreyer, Handbook of International Rivalries, 1494–2010 (2012)",
	published: "2012",
	reliability: "B",
	because: "one consistent reading of diplomatic history by its authors",
	coverage: "all states, 1494–2010; years before a state is in the system of states are cut; a rivalry that ends in 2010 may have gone on",
	files: [
		{
			name: "spells",
			about: "spells of rivalry, one a row",
			columns: {
				id: ["rivalryno"],
				name: ["rivalryname"],
				ccode1: ["ccode1"],
				ccode2: ["ccode2"],
				start: ["styear"],
				end: ["endyear"],
				type1: ["type1"],
			},
			may: { type2: ["type2"], type3: ["type3"] },
		},
	],
	panels,
	read(reading) {
		return rivalryYears(reading, builderFor("rivalries", panels.rivalries), (row, at) => {
			const types = (["type1", "type2", "type3"] as const).map((name) => {
				const type = row.text(at[name] ?? -1);
				const kind = (KINDS as readonly string[]).indexOf(type);
				if (kind === -1 && type !== "" && type !== "NA") row.blame(at[name] as number, `no type of rivalry: ${KINDS.join(", ")}`);
				return kind;
			});
			return [types[0] as number, ...KINDS.map((_, kind) => (types.includes(kind) ? 1 : 0))];
		});
	},
});
