import { number, state, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import { Once } from "./once.ts";

const POINT = "ideal point (standard normal at the start)";
const NUMBERS = {
	all: ["idealpointall", "IdealPoint", "IdealPointAll"],
	allLow: ["q5all", "Q5%"],
	allHigh: ["q95all", "Q95%"],
	allVotes: ["nvotesall", "NVotes"],
	finalPassage: ["idealpointfp"],
	finalPassageLow: ["q5fp"],
	finalPassageHigh: ["q95fp"],
	finalPassageVotes: ["nvotesfp"],
	legacy: ["idealpointlegacy"],
} as const;

const panel = {
	schema: "state-year",
	about: "where each member stood in the votes of a year",
	columns: {
		state: state("the member"),
		year,
		all: number(POINT, "from all votes; high is near the United States, low is far from it"),
		allLow: number(POINT, "5th percentile of it"),
		allHigh: number(POINT, "95th percentile of it"),
		allVotes: number("votes", "votes that it rests on"),
		finalPassage: number(POINT, "from votes on final passage only: the project's first choice since 2025"),
		finalPassageLow: number(POINT, "5th percentile of it"),
		finalPassageHigh: number(POINT, "95th percentile of it"),
		finalPassageVotes: number("votes", "votes that it rests on"),
		legacy: number(POINT, "by the rules of the releases before 2025"),
	},
} as const;

/** Published ideal points from UN votes. */
export const idealPoints = defineDataset({
	id: "ideal-points",
	title: "Ideal points from UN General Assembly votes",
	about:
		"One dimension that explains votes best, comparable over time. It mixes agenda and preference less than agreement does; a distance between two states saturates beyond the poles.",
	publisher: "Harvard Dataverse",
	authors: ["Michael A. Bailey", "Anton Strezhnev", "Erik Voeten"],
	licence: "CC0 1.0",
	cite: "Bailey, Strezhnev and Voeten (2017), Estimating Dynamic State Preferences from United Nations Voting Data, doi:10.7910/DVN/LEJUQZ",
	published: "2025-07",
	reliability: "A",
	because: "the authors' own estimates, published with their error",
	coverage: "members of the United Nations, 1946–2024 (final passage), to 2023 (all votes)",
	files: [
		{
			name: "points",
			about: "ideal points, one member and year a row",
			columns: { ccode: ["ccode"], all: NUMBERS.all },
			may: { year: ["year"], session: ["session"], ...Object.fromEntries(Object.entries(NUMBERS).filter(([name]) => name !== "all")) },
		},
	],
	panels: { points: panel },
	async read({ files, report, states: statesOf }) {
		const out = builderFor("points", panel);
		const states = statesOf("cow", { early: "a member that voted before COW counts it as a state" });
		const years = new Years();
		const once = new Once();
		const byYear = files.hasColumn("points", "year");
		await files.each("points", (row, at) => {
			const ccode = row.integer(at.ccode as number, 1, 999);
			// Session 1 sat in 1946; older releases give the session alone.
			const when = byYear ? row.integer(at.year as number, 1946, 2100) : row.integer(at.session as number, 1, 200) + 1945;
			const numbers = Object.keys(NUMBERS).map((name) => row.number(at[name] ?? -1));
			if (row.fault) return;
			const member = states.of(ccode, when);
			if (member === -1 || !once.is(report, when * 1000 + member, numbers.join())) return;
			if (Number.isNaN(numbers[0])) report.cells("no ideal point from all votes");
			out.add(member, when, ...numbers);
			years.add(when);
			report.keep();
		});
		return out.rows === 0 ? [] : [out.finish(states.ids, { ...years.span(), part: "ideal points of members that voted", complete: false })];
	},
});
