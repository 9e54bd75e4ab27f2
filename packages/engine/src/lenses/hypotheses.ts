import * as z from "zod";
import { push } from "../base/group.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import { derived, type Formula, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Bearing = Held<FactOf<"bearing">>;

const w = "weight of one piece of evidence for the first over the second, 10·log10 of the likelihood ratio; below 0 it favours the second";

/** Of a group only the strongest piece on each side counts: pieces that are not independent say one thing once. */
const WEIGHT: Formula = {
	text: "W = Σ over groups (max(0, max w) + min(0, min w))",
	symbols: { w },
	unit: "decibels",
	compute: (t) => {
		const groups = new Map<string, number[]>();
		for (const { index, value } of t.rows("w")) push(groups, index[0] as string, value);
		return sum([...groups.values()].map((own) => Math.max(0, ...own) + Math.min(0, ...own)));
	},
};
const LOOSE: Formula = { text: "Σ w, as if every piece were independent", symbols: { w }, unit: "decibels", compute: (t) => sum(t.all("w")) };
const EVEN: Formula = {
	text: "p = 1 / (1 + 10^(−W/10))",
	symbols: { W: "weight of the evidence for the first over the second" },
	unit: "probability, from even odds",
	compute: (t) => 1 / (1 + 10 ** (-t.one("W") / 10)),
};
const GROUPS: Formula = {
	text: "number of groups",
	symbols: { w },
	unit: "groups",
	compute: (t) => new Set(t.rows("w").map(({ index }) => index[0])).size,
};
const PIECES: Formula = {
	text: "number of pieces",
	symbols: { w },
	unit: "pieces",
	compute: (t) => t.all("w").length,
};
const ONE: Formula = { text: "w", symbols: { w }, unit: "decibels", compute: (t) => t.one("w") };
const COUNTS: Formula = {
	text: "1 if no other piece v of its group is stronger on its side",
	symbols: { w, v: "each other piece of its group" },
	unit: "yes = 1",
	compute: (t) => {
		const own = t.one("w");
		return own !== 0 && t.all("v").every((v) => (own > 0 ? v <= own : v >= own)) ? 1 : 0;
	},
};
const against = "weight of one piece against the hypothesis and for one rival";
/** Heuer's count: how many pieces are hard to reconcile with a hypothesis, whatever speaks for it. */
const INCONSISTENT: Formula = {
	text: "I = number of pieces with some a ≥ notable",
	symbols: { a: against, notable: "weight from which a piece counts as inconsistent (an option)" },
	unit: "pieces",
	compute: (t) => new Set(t.rows("a").flatMap(({ index, value }) => (value >= t.one("notable") ? [index[0]] : []))).size,
	falls: ["notable"],
};
const CONSISTENT: Formula = {
	...INCONSISTENT,
	text: "number of pieces with no a ≥ notable",
	compute: (t) => new Set(t.rows("a").map(({ index }) => index[0])).size - INCONSISTENT.compute(t),
};
const LEADS: Formula = {
	text: "1 if every W over a rival is above 0",
	symbols: { W: "weight of the evidence for it over one rival" },
	unit: "yes = 1",
	compute: (t) => (t.all("W").every((one) => one > 0) ? 1 : 0),
};
const FEWEST: Formula = {
	text: "1 if every rival has more inconsistent pieces",
	symbols: { own: "pieces inconsistent with it", I: "pieces inconsistent with one rival" },
	unit: "yes = 1",
	compute: (t) => (t.all("I").every((one) => one > t.one("own")) ? 1 : 0),
	falls: ["own"],
};

export const hypotheses = defineLens({
	id: "hypotheses",
	family: "G",
	title: "Rival explanations",
	question: "How far does the evidence favour one explanation over its rival, and does counting what speaks against each agree?",
	reads: ["hypothesis", "bearing"],
	options: z.strictObject({
		notable: z
			.number()
			.positive()
			.default(3)
			.describe("decibels against a hypothesis from which a piece counts as inconsistent; 3 is twice as expected"),
	}),
	parts: {
		odds: {
			shape: "matrix",
			title: "Weight of evidence, first over second",
			rows: "two rival hypotheses",
			order: "weight",
			columns: {
				weight: { title: "by groups", formula: WEIGHT },
				loose: { title: "as if independent", formula: LOOSE },
				even: { title: "first, from even odds", formula: EVEN },
				groups: { title: "groups", formula: GROUPS },
				pieces: { title: "pieces", formula: PIECES },
			},
		},
		pieces: {
			shape: "records",
			title: "Each piece of evidence",
			rows: "two rivals and the piece",
			columns: { weight: { title: "weight", formula: ONE }, counts: { title: "counts in its group", formula: COUNTS } },
		},
		ach: {
			shape: "matrix",
			title: "Analysis of competing hypotheses",
			rows: "hypothesis",
			columns: { inconsistent: { title: "inconsistent", formula: INCONSISTENT }, others: { title: "other pieces", formula: CONSISTENT } },
		},
		standing: {
			shape: "groups",
			title: "Where each stands by the two ways of counting",
			rows: "hypothesis",
			columns: { weight: { title: "ahead by weight", formula: LEADS }, ach: { title: "fewest inconsistent", formula: FEWEST } },
		},
	},
	measure(slice, { notable }) {
		const odds: Record<string, Record<"weight" | "loose" | "even" | "groups" | "pieces", CellTerms>> = {};
		const pieces: Record<string, Record<"weight" | "counts", CellTerms>> = {};
		const ach: Record<string, Record<"inconsistent" | "others", CellTerms>> = {};
		const standing: Record<string, Record<"weight" | "ach", CellTerms>> = {};
		const rowOf = slice.rows(`hypotheses ${notable}`);
		const rivals = rivalsIn(slice.names("bearing", byRivals));
		for (const pair of rivals) {
			const found = rowOf(pair.row, () => pairCells(slice, pair));
			if (!found) continue;
			odds[pair.row] = found.odds;
			for (const [row, cells] of found.pieces) pieces[row] = cells;
		}
		const limit = term("notable", [], notable, [], "option notable");
		const questions = new Map(slice.hypothesis.map(({ fact }) => [fact.id as string, fact.question]));
		for (const id of [...questions.keys()].sort((a, b) => byCodeUnit(`${questions.get(a)} ${a}`, `${questions.get(b)} ${b}`)))
			[ach[id], standing[id]] = rowOf(id, () => standingOf(slice, rivals, id, limit));
		return { odds, pieces, ach, standing };
	},
	uncertainty: "The range shows what single sources carry. The weights themselves are judgements with their reasons: read those, and try others.",
	cost: "light",
	covers: ["S4-07", "S3-09", "S3-10", "S4-04"],
	cites: [
		"Weights of evidence in decibels for qualitative evidence: Fairfield & Charman 2017, Political Analysis 25(3)",
		"Evidence and probability in decibels: Jaynes 2003, Probability Theory, chapter 4; Good 1985",
		"Analysis of competing hypotheses: Heuer 1999",
		"Strongest piece on each side of a group: ours",
	],
	cautions: [
		"That an author concludes a hypothesis is no evidence for it: only observations weigh, each with the reason of its weight.",
		"The probability starts from even odds and from two rivals that exclude each other and leave nothing out; other odds before add to the decibels.",
		"The competing-hypotheses count takes each piece alike and looks only at what speaks against; where the two differ, read the pieces.",
		"Evidence that authors chose for one side bounds nothing from the other side.",
	],
	check: { cite: "worked example of our own; Jaynes 2003, table 4.1", file: "checks/hypotheses.check.ts" },
});

/** Two rival hypotheses in the order of their ids. */
interface Rivals {
	readonly row: string;
	readonly first: string;
	readonly second: string;
}

const byRivals = ({ on, over }: FactOf<"bearing">) => [[on as string, over as string].sort(byCodeUnit).join(",")];
/** Every two of which any reading says what bears on them, in order: the same in all draws. */
const rivalsIn = once((names: readonly string[]): readonly Rivals[] =>
	[...names].sort(byCodeUnit).map((row) => {
		const [first, second] = row.split(",") as [string, string];
		return { row, first, second };
	}),
);

const bearingsOn = (slice: Slice<"bearing">, { row }: Rivals): readonly Bearing[] => [
	...slice.group("bearing", byRivals, row),
	...slice.deniedGroup("bearing", byRivals, row),
];

function pairCells(slice: Slice<"bearing">, pair: Rivals) {
	const { row, first } = pair;
	const held = bearingsOn(slice, pair);
	if (held.length === 0) return undefined;
	const terms = held.map((one) => weightOf(one, first));
	const pieces = held.map((one, i) => {
		const own = weightOf(one, first, "w", []);
		const rest = held.filter((other, j) => j !== i && other.fact.group === one.fact.group).map((other) => weightOf(other, first, "v"));
		return [`${row},${one.fact.evidence}`, { weight: [own], counts: [own, ...rest] }] as const;
	});
	return { odds: { weight: terms, loose: terms, even: [derived("W", [], WEIGHT, terms)], groups: terms, pieces: terms }, pieces };
}

const QUIET = silence("no evidence is weighed for or against it", "bearings: what was observed, and how much more expected it is under one rival");

/** Where one hypothesis stands by the two ways of counting. */
function standingOf(
	slice: Slice<"bearing">,
	all: readonly Rivals[],
	id: string,
	limit: Term,
): readonly [Record<"inconsistent" | "others", CellTerms>, Record<"weight" | "ach", CellTerms>] {
	const pairsOf = (one: string) =>
		all
			.filter(({ first, second }) => first === one || second === one)
			.map((pair) => ({ rival: pair.first === one ? pair.second : pair.first, held: bearingsOn(slice, pair) }))
			.filter(({ held }) => held.length > 0);
	const inconsistent = (one: string): Term[] => [limit, ...pairsOf(one).flatMap(({ held }) => held.map((piece) => againstOf(piece, one)))];
	const rivals = pairsOf(id);
	if (rivals.length === 0)
		return [
			{ inconsistent: QUIET, others: QUIET },
			{ weight: QUIET, ach: QUIET },
		];
	const own = inconsistent(id);
	const weights = (held: readonly Bearing[]) => held.map((one) => weightOf(one, id));
	return [
		{ inconsistent: own, others: own },
		{
			weight: rivals.map(({ rival, held }) => derived("W", [rival], WEIGHT, weights(held))),
			ach: [derived("own", [], INCONSISTENT, own), ...rivals.map(({ rival }) => derived("I", [rival], INCONSISTENT, inconsistent(rival)))],
		},
	];
}

/** How much a piece favours one of its two hypotheses. Who denies that it bears says that it favours neither. */
function decibels(held: Bearing, id: string): number {
	if (held.denied || held.fact.decibels === 0) return 0;
	return held.fact.on === id ? held.fact.decibels : -held.fact.decibels;
}

function weightOf(held: Bearing, first: string, symbol = "w", index: readonly string[] = [held.fact.group, held.fact.evidence]): Term {
	return term(symbol, index, decibels(held, first), [held.key], held.denied ? "denied by the source" : held.fact.because);
}

function againstOf(held: Bearing, id: string): Term {
	const rival = held.fact.on === id ? held.fact.over : held.fact.on;
	return term("a", [held.fact.evidence, rival], decibels(held, rival), [held.key]);
}
