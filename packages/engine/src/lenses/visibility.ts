import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { YEAR } from "../base/time.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "../world/bodies.ts";
import { heldOn } from "../world/by-pair.ts";
import { derived, type Formula, isSilence, named, silence, type Term, term } from "../world/formula.ts";
import { type Held, pairsOf } from "../world/held.ts";
import { FOR } from "../world/projects.ts";
import { dependenceOf } from "../world/shares.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "event" | "agreement" | "statement" | "share" | "flow" | "coverage" | "similarity";

/** Parties up to which an agreement shows a tie of two. */
const FEW = 4;
/** Share of arms or of energy from which a tie is used. */
const USED = 0.1;
const EITHER = { low: 0, high: 1 };
const OPEN = ["visits", "agreements", "words"] as const;
const QUIET = ["arms", "oil", "gas", "votes"] as const;

const MARKS = {
	o: "one open channel (visits of leaders, agreements in force, friendly words in public): 1 where the tie shows in it, between where nobody tells",
	q: "one quiet channel (arms, oil, gas, votes): 1 where the tie is used, 0 where not, between where nobody tells",
};
const USE: Formula = {
	text: `1 if max d ≥ ${USED}`,
	symbols: { d: "share of the one in the total of the other, either way" },
	unit: "yes = 1",
	compute: (t) => (Math.max(...t.all("d")) >= USED ? 1 : 0),
};
const COUNT = (symbol: "o" | "q"): Formula => ({
	text: `number of ${symbol} known to be 1`,
	symbols: MARKS,
	unit: "channels",
	counts: true,
	compute: (t) => t.all(symbol).filter((one) => one === 1).length,
});
const HIDDEN: Formula = {
	text: `Σ q / ${QUIET.length}`,
	symbols: MARKS,
	unit: "share of quiet channels",
	compute: (t) => sum(t.all("q")) / QUIET.length,
};
const RATIO: Formula = {
	text: `v / (v + h), v = Σ o / ${OPEN.length}, h = Σ q / ${QUIET.length}`,
	symbols: MARKS,
	unit: "0 hidden … 1 in the open",
	compute: (t) => {
		const [v, h] = [sum(t.all("o")) / OPEN.length, sum(t.all("q")) / QUIET.length];
		return v === 0 ? 0 : v / (v + h);
	},
	falls: ["q"],
};

export const visibility = defineLens({
	id: "visibility",
	family: "A",
	title: "Visibility",
	question: "How much of the tie to each partner shows in visits, agreements and words, and how much only in arms, oil, gas and votes?",
	reads: ["actor", "event", "agreement", "statement", "share", "flow", "coverage", "similarity"],
	options: z.strictObject({ years: z.number().positive().default(3).describe("years back to which visits, words and what moved count") }),
	parts: {
		partners: {
			shape: "matrix",
			title: "What shows and what does not",
			rows: "partner",
			order: "hidden",
			columns: {
				open: { title: "open channels in use", formula: COUNT("o"), lowerBound: true },
				quiet: { title: "quiet channels in use", formula: COUNT("q"), lowerBound: true },
				hidden: { title: "quiet part", formula: HIDDEN },
				ratio: { title: "visibility", formula: RATIO },
			},
		},
	},
	measure(slice, { years }) {
		const { focal, partners } = slice.frame;
		const out: Record<string, Record<"open" | "quiet" | "hidden" | "ratio", CellTerms>> = {};
		const rowOf = slice.rows(`visibility ${years}`);
		const cellsOf = (partner: ActorId) => {
			const found = { ...openMarks(slice, focal, partner, years), ...quietMarks(slice, focal, partner, years) };
			const marks = (symbol: "o" | "q", names: readonly (typeof OPEN | typeof QUIET)[number][]) =>
				names.map((name) => {
					const mark = found[name];
					return mark ? named(mark, symbol, [name]) : term(symbol, [name], EITHER, [], "nobody tells");
				});
			const [o, q] = [marks("o", OPEN), marks("q", QUIET)];
			const told = (names: readonly (typeof OPEN | typeof QUIET)[number][]) => names.some((name) => found[name]);
			const noOpen = silence("no visit, agreement or friendly word in public is on record", "visits, agreements and statements");
			const noQuiet = silence("arms, oil, gas and votes are not on record", "shares or flows of arms and energy, or votes");
			return {
				open: told(OPEN) ? o.filter(({ value }) => value === 1) : noOpen,
				quiet: told(QUIET) ? q.filter(({ value }) => typeof value === "number") : noQuiet,
				hidden: told(QUIET) ? q : noQuiet,
				ratio: !told(OPEN) ? noOpen : told(QUIET) ? [...o, ...q] : noQuiet,
			};
		};
		for (const partner of partners) out[partner] = rowOf(partner, () => cellsOf(partner));
		return { partners: out };
	},
	uncertainty:
		"A channel that nobody tells of may be in use or not, so a part is an interval and the known ones are a lower bound; no hidden part is made up from what is said of it.",
	cost: "light",
	covers: ["S1-16"],
	cites: ["Visible and hidden part of a tie: after Shukurlu & Shumunov 2025; marks, and the ratio of shares of channels, are ours"],
	cautions: [
		"A quiet channel is one that shows in trade and in votes only; it need not be kept secret on purpose.",
		"Channels count alike, for nothing tells what a visit weighs against a shipload.",
		"That somebody says how much is out of sight is a statement, and no measure.",
	],
	check: { cite: "small case by hand", file: "checks/visibility.check.ts" },
	headline(view) {
		// Of the ties of which something shows, the one that shows least.
		const [top] = view.known("partners", "ratio").sort((a, b) => a.value - b.value);
		if (!top) return [];
		return [{ text: `Visibility of the tie of ${view.focal} to ${view.name(top.row)}: {value}.`, part: "partners", row: top.row, column: "ratio" }];
	},
});

type Marks<Name extends string> = Partial<Record<Name, Term>>;

const visitsBy = (fact: FactOf<"event">) => (fact.leaders === true ? pairsOf(fact) : []);
const agreementsBy = (fact: FactOf<"agreement">) => (fact.status === "in force" && fact.between.length <= FEW ? pairsOf(fact) : []);
const votesBy = (fact: FactOf<"similarity">) => (fact.on === "votes" ? pairsOf(fact) : []);
/** Friendly words in public by the two states of which one spoke to or of the other. */
const wordsBy = once((actors: Slice<"actor">["actor"]) => (fact: FactOf<"statement">): readonly string[] => {
	if (fact.form === "private" || !FOR.has(fact.type)) return [];
	const states = (ids: readonly ActorId[] = []) => [...new Set(ids.map((one) => stateOf(actors, one)))];
	const of = states([...(fact.whom ?? []), ...(fact.to ?? [])]);
	return [...new Set(states(fact.by).flatMap((a) => of.map((b) => pairKey(a, b))))];
});

/** Open channels on record: what nobody tells of is left out, not 0. */
function openMarks(slice: Slice<Reads>, a: ActorId, b: ActorId, years: number): Marks<(typeof OPEN)[number]> {
	const since = slice.frame.on - years * YEAR;
	const pair = pairKey(a, b);
	const facts: Record<(typeof OPEN)[number], readonly Held[]> = {
		visits: slice.group("event", visitsBy, pair).filter(({ latest }) => latest > since),
		agreements: slice.group("agreement", agreementsBy, pair).filter(({ stands }) => stands),
		words: slice.group("statement", wordsBy(slice.actor), pair).filter(({ latest }) => latest > since),
	};
	const marks: Marks<(typeof OPEN)[number]> = {};
	for (const name of OPEN)
		if (facts[name].length > 0)
			marks[name] = term(
				"o",
				[name],
				1,
				facts[name].map(({ key }) => key),
			);
	return marks;
}

/** Quiet channels of which something is known. */
function quietMarks(slice: Slice<Reads>, a: ActorId, b: ActorId, years: number): Marks<(typeof QUIET)[number]> {
	const marks: Marks<(typeof QUIET)[number]> = {};
	const since = slice.frame.on - years * YEAR;
	const moved = heldOn(slice, "flow", a, b).filter(({ fact, latest }) => fact.kind === "realised" && fact.value > 0 && latest > since);
	for (const name of ["arms", "oil", "gas"] as const) {
		const d = [dependenceOf(slice, a, b, name, "any"), dependenceOf(slice, b, a, name, "any")].flatMap((one, i) =>
			isSilence(one) ? [] : [named(one, "d", [String(i)])],
		);
		// One way known to be small says nothing of the other.
		const one = derived("q", [name], USE, d.length > 0 ? d : []);
		const own = moved.flatMap(({ fact, key }) => (fact.what === name ? [key] : []));
		if (d.length === 2 || (d.length === 1 && one.value === 1)) marks[name] = one;
		else if (own.length > 0) marks[name] = term("q", [name], 1, own, "an amount that moved, of unknown share");
	}
	const votes = [...slice.group("similarity", votesBy, pairKey(a, b))].sort((x, y) => x.latest - y.latest);
	const last = votes.at(-1)?.fact;
	if (last)
		marks.votes = term(
			"q",
			["votes"],
			last.value > last.world ? 1 : 0,
			votes.map(({ key }) => key),
			`${last.measure} ${last.value}, of all states ${last.world}`,
		);
	return marks;
}
