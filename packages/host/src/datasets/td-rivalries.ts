import { flag, integer, label, state, text, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import { Once } from "./once.ts";

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
	async read({ files, report, states: statesOf }) {
		const out = builderFor("rivalries", panels.rivalries);
		const states = statesOf("cow");
		const years = new Years();
		const once = new Once();
		await files.each("spells", (row, at) => {
			const id = row.integer(at.id as number, 1, 100_000);
			const ccode1 = row.integer(at.ccode1 as number, 1, 999);
			const ccode2 = row.integer(at.ccode2 as number, 1, 999);
			const start = row.integer(at.start as number, 1000, 2100);
			const end = row.integer(at.end as number, 1000, 2100);
			const types = (["type1", "type2", "type3"] as const).map((name) => {
				const type = row.text(at[name] ?? -1);
				const kind = (KINDS as readonly string[]).indexOf(type);
				if (kind === -1 && type !== "" && type !== "NA") row.blame(at[name] as number, `no type of rivalry: ${KINDS.join(", ")}`);
				return kind;
			});
			if (end < start) row.blame(at.end as number, `ends before it begins in ${start}`);
			if (row.fault || !once.is(report, `${ccode1} ${ccode2} ${start}`, end)) return;
			const kinds = KINDS.map((_, kind) => (types.includes(kind) ? 1 : 0));
			let cut = 0;
			let kept = 0;
			for (let when = start; when <= end; when++) {
				const [a, b] = [states.at(ccode1, when), states.at(ccode2, when)];
				if (a === -1 || b === -1) {
					cut++;
					continue;
				}
				out.add(a, b, when, id, start, types[0] as number, ...kinds, row.text(at.name as number));
				years.add(when);
				kept++;
			}
			if (kept > 0) {
				report.cells("years of a rivalry in which a side is not in the system of states, left out", cut);
				return report.keep();
			}
			// No year was kept: say for which of the two.
			if (states.of(ccode1, end) !== -1 && states.of(ccode2, end) !== -1) report.leftOut("at no time were both sides in the system of states");
		});
		if (out.rows === 0) return [];
		return [out.finish(states.ids, { ...years.span(), part: "strategic rivalries", complete: true })];
	},
});
