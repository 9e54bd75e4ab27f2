import * as z from "zod";
import { push } from "../base/group.ts";
import { pairsOf } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { derived, type Formula, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import { JOINT, type JointAct, type Setting, settingsOf } from "../world/joint-acts.ts";
import { BASES, GAP, gapTerms, placementOf, placesOf, positionsBy } from "../world/positions.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type IssueId = FactOf<"issue">["id"];
/** An act known less well than to the year cannot be held against positions of its time. */
const TO_THE_YEAR = 366;

const GAPS = { g: "gap of two members on the issue (index: the two)", d: "gap up to which they agree (option)" };
const ON_ISSUE: Formula = {
	text: "A = number of g ≤ d / number of g",
	symbols: GAPS,
	unit: "0–1",
	compute: (t) => t.all("g").filter((gap) => gap <= t.one("d") + 1e-12).length / t.all("g").length,
};
const MEAN: Formula = {
	text: "mean of A over issues",
	symbols: { A: "share of the pairs of members with known positions that agree on one issue" },
	unit: "0–1",
	compute: (t) => t.all("A").reduce((a, b) => a + b, 0) / t.all("A").length,
};
const COUNT: Formula = {
	text: "number of A",
	symbols: { A: "an issue on which positions of two members or more are known" },
	unit: "issues",
	counts: true,
	compute: (t) => t.all("A").length,
};
const APART: Formula = {
	text: "number of A < 1",
	symbols: MEAN.symbols,
	unit: "issues",
	counts: true,
	compute: (t) => t.all("A").filter((share) => share < 1).length,
};
const NEEDED: Formula = {
	text: "min of B",
	symbols: { B: "mean agreement on the issues known on the day of one success" },
	unit: "0–1",
	compute: (t) => Math.min(...t.all("B")),
};
const SUCCESSES: Formula = {
	text: "number of B",
	symbols: { B: "a success on whose day some agreement of positions is known" },
	unit: "agreements and decisions",
	counts: true,
	compute: (t) => t.all("B").length,
};
const PLACE: Formula = {
	text: "x",
	symbols: { x: "placement of the member, −1 the low end of the issue … 1 the high end" },
	unit: "−1…1",
	compute: (t) => t.one("x"),
};
const WITH: Formula = { ...ON_ISSUE, text: "number of g ≤ d / number of g, of one member", symbols: { ...GAPS, g: "gap of the member and another" } };

export const partialAgreement = defineLens({
	id: "partial-agreement",
	family: "D",
	title: "Partial agreement",
	question:
		"On how many issues do the members of a format, or the state and a partner, agree, and how little agreement was enough when they last succeeded?",
	reads: [...JOINT, "issue", "position"],
	options: z.strictObject({
		within: z.number().min(0).max(1).default(0.25).describe("gap up to which two positions on a line agree: .25 is a quarter of the line"),
		basis: z
			.enum(["any", ...BASES])
			.default("any")
			.describe("which positions: by deeds, by words, as ascribed by the source; any takes the first of these that is on record"),
	}),
	parts: {
		settings: {
			shape: "matrix",
			title: "How much they agree, and how little was enough",
			rows: "format, or partner of the focal state",
			order: "issues",
			columns: {
				share: { title: "agreement", formula: MEAN },
				issues: { title: "issues", formula: COUNT, lowerBound: true },
				apart: { title: "issues with members apart", formula: APART, lowerBound: true },
				needed: { title: "least at a success", formula: NEEDED },
				successes: { title: "successes held against it", formula: SUCCESSES, lowerBound: true },
			},
		},
		issues: {
			shape: "matrix",
			title: "Issue by issue",
			rows: "format or partner, and issue",
			columns: { share: { title: "agreement", formula: ON_ISSUE } },
		},
		grid: {
			shape: "matrix",
			title: "Members of formats on each issue",
			rows: "format, member and issue",
			columns: {
				place: { title: "position", formula: PLACE },
				with: { title: "agrees with of the others", formula: WITH },
			},
		},
		successes: {
			shape: "matrix",
			title: "Agreement on the day of each success",
			rows: "format or partner, and what was agreed",
			columns: {
				share: { title: "agreement then", formula: MEAN },
				issues: { title: "issues then", formula: COUNT, lowerBound: true },
			},
		},
	},
	measure(slice, { within, basis }) {
		const settings: Record<string, Record<"share" | "issues" | "apart" | "needed" | "successes", CellTerms>> = {};
		const issues: Record<string, Record<"share", CellTerms>> = {};
		const grid: Record<string, Record<"place" | "with", CellTerms>> = {};
		const successes: Record<string, Record<"share" | "issues", CellTerms>> = {};
		const d = term("d", [], within, [], "an option of the question");
		const positions = positionsBy(slice.position);
		for (const setting of settingsOf(slice)) {
			const known = [...setting.members.keys()].map((member) => positions.get(member)).filter((own) => own !== undefined);
			if (known.length < 2) continue;
			const mine = known.flat();
			const now = gapsOf(slice, mine, setting, basis);
			const own = agreementOf(now, d);
			const past = setting.acts.filter(datedSuccess).flatMap((act) => {
				const held = mine.filter(({ span }) => span.from <= act.last && span.to > act.first);
				const then = agreementOf(gapsOf(slice, held, setting, basis, act.facts), d);
				if (then.length === 0) return [];
				successes[`${setting.id},${idOf(act)}`] = { share: then, issues: then };
				return [derived("B", [idOf(act)], MEAN, then)];
			});
			if (own.length === 0 && past.length === 0) continue;
			const none = silence("on no issue are the positions of two members known", "positions of several members on the same issue");
			const untold = noSuccess(setting);
			settings[setting.id] = {
				share: own.length > 0 ? own : none,
				issues: own.length > 0 ? own : none,
				apart: own.length > 0 ? own : none,
				needed: past.length > 0 ? past : untold,
				successes: past.length > 0 ? past : untold,
			};
			for (const [issue, gaps] of now) {
				issues[`${setting.id},${issue}`] = { share: [...gaps.map(({ g }) => g), d] };
				if (!setting.id.startsWith("format:")) continue;
				for (const member of setting.members.keys()) {
					const mine = gaps.filter(({ pair }) => pair.includes(member));
					const [first] = mine;
					if (!first) continue;
					const place = first.pair[0] === member ? first.places[0] : first.places[1];
					const choice = silence("the answers are choices and not points on a line", "an issue with a low and a high end");
					grid[`${setting.id},${member},${issue}`] = { place: first.line ? [named(place, "x")] : choice, with: [...mine.map(({ g }) => g), d] };
				}
			}
		}
		return { settings, issues, grid, successes };
	},
	uncertainty:
		"Positions are on record where a source found them worth telling, mostly where members differ: agreement is over the issues known and no sample of all. What was known on the day of a success is thinner still.",
	cost: "light",
	covers: ["S0-16"],
	cites: [
		"Formula ours, after Sultanli 2025: agreement on everything is no condition of working together",
		"Positions on issues as in Thomson, Stokman, Achen & König 2006, The European Union Decides",
	],
	cautions: [
		"The least agreement at a success is no threshold: agreement at times when nothing was agreed is not on record.",
		"A success is an agreement, a signing or an adopted item of the agenda; whether it was carried out is asked by pledges and guarantees.",
		"Where the list of members is not complete it is the agreement of those on record.",
		"Positions of parties, organs and leaders are not taken for those of the state.",
		"An issue counts like any other, whatever it matters to those who hold it.",
	],
	check: { cite: "a worked example of our own: three members on three issues by hand", file: "checks/partial-agreement.check.ts" },
	headline(view) {
		const row = view
			.known("settings", "share")
			.find(({ row }) => row.startsWith("actor:") && (view.cell("settings", row, "apart")?.value ?? 0) !== 0);
		if (!row) return [];
		const text = `Share of the issues on record on which ${view.focal} and ${view.name(row.row)} agree: {value}.`;
		return [{ text, part: "settings", row: row.row, column: "share" }];
	},
});

interface PairGap {
	readonly pair: readonly [string, string];
	readonly places: readonly [Term, Term];
	readonly line: boolean;
	readonly g: Term;
}

/** Issue → gaps of all pairs of members with known positions on it, at one time; `also` is what made that the time. */
function gapsOf(
	slice: Slice<"issue">,
	position: Slice<"position">["position"],
	{ members }: Setting,
	basis: "any" | (typeof BASES)[number],
	also: readonly string[] = [],
): Map<IssueId, PairGap[]> {
	const places = placesOf({ position } as unknown as Slice<"position">, basis);
	const out = new Map<IssueId, PairGap[]>();
	for (const pair of pairsOf([...members.keys()])) {
		const [p, q] = pair;
		// Whose positions count is told by the list of members.
		const listed = [...(members.get(p) ?? []), ...(members.get(q) ?? []), ...also];
		const on = (one: Term): Term => ({ ...one, facts: [...new Set([...one.facts, ...listed])] });
		for (const [issue, own] of places.get(p) ?? []) {
			const theirs = places.get(q)?.get(issue);
			const gap = theirs && gapTerms(slice, own, theirs);
			if (!gap) continue;
			const [x, y] = [on(gap[0]), on(gap[1])];
			const g = derived("g", [p, q], GAP, [x, y]);
			push(out, issue, { pair, places: [x, y], line: placementOf(slice, own.last.fact) !== undefined, g });
		}
	}
	return out;
}

const agreementOf = (gaps: ReadonlyMap<IssueId, readonly PairGap[]>, d: Term): Term[] =>
	[...gaps].map(([issue, list]) => derived("A", [issue], ON_ISSUE, [...list.map(({ g }) => g), d]));

const datedSuccess = ({ agreed, first, last }: JointAct) => agreed && last - first < TO_THE_YEAR;
/** Id of what was agreed, or the short name of the item. */
const idOf = ({ key }: JointAct) => key.slice(key.startsWith("agenda:") ? key.lastIndexOf("|") + 1 : key.indexOf(":") + 1).replace(/#\d+$/, "");

function noSuccess({ acts }: Setting): Silence {
	return acts.some(datedSuccess)
		? silence("at no success were positions of two members on one issue known", "positions with the time in which they held")
		: silence("no agreement or decision with a known year is on record", "agreements and adopted items of the agenda, with their dates");
}
