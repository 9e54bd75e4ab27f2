import { flag, integer, state, text, year } from "./build.ts";
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
			// An empty cell is how this dataset writes no.
			const kinds = KINDS.map((kind) => ((at[kind] ?? -1) === -1 ? Number.NaN : row.number(at[kind] as number) === 1 ? 1 : 0));
			if (end < start) row.blame(at.end as number, `ends before it begins in ${start}`);
			if (row.fault || !once.is(report, `${ccode1} ${ccode2} ${start}`, end)) return;
			let before = 0;
			let kept = 0;
			for (let when = start; when <= end; when++) {
				const [a, b] = [states.at(ccode1, when), states.at(ccode2, when)];
				if (a === -1 || b === -1) {
					before++;
					continue;
				}
				out.add(a, b, when, id, start, ...kinds, row.text(at.name as number));
				years.add(when);
				kept++;
			}
			if (kept > 0) {
				report.cells("years of a rivalry in which a side is not in the system of states, left out", before);
				return report.keep();
			}
			// No year was kept: say for which of the two.
			if (states.of(ccode1, end) !== -1 && states.of(ccode2, end) !== -1) report.leftOut("at no time were both sides in the system of states");
		});
		if (out.rows === 0) return [];
		const { from, to } = years.span();
		return [out.finish(states.ids, { from, to, part: "strategic rivalries", complete: true })];
	},
});
