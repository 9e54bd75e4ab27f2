import * as z from "zod";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import { actorId } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { type DatedAct, datedActsAmong } from "../world/dated-acts.ts";
import { type Formula, silence, type Term, term } from "../world/formula.ts";
import { type Mark, marksIn } from "../world/marks.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "lever" | "agreement" | "event";

/** CAMEO code of a withdrawal. */
const WITHDRAWS = "087";

const M = {
	l: "a mark of presence that stood when the period began, or whose beginning is not told, and that has ended since (index: mark, state)",
	s: "one that stood then and stands now",
	u: "a lever first told of in the period that stands now: it may have stood before, 0 to 1",
	n: "an agreement that was made in the period and stands now",
	w: "an act of withdrawal in the period (CAMEO 087)",
};
const COUNT = (symbol: keyof typeof M, unit = "marks"): Formula => ({
	text: `number of ${symbol}`,
	symbols: { [symbol]: M[symbol] },
	unit,
	counts: true,
	compute: (t) => t.all(symbol).length,
});
const ROLLBACK: Formula = {
	text: "number of l / (number of l + number of s + Σ u)",
	symbols: { l: M.l, s: M.s, u: M.u },
	unit: "0 nothing left … 1 all gone",
	compute: (t) => t.all("l").length / (t.all("l").length + t.all("s").length + sum(t.all("u"))),
	falls: ["u"],
};
const FILLED: Formula = {
	text: "number of n",
	symbols: { n: "an agreement of another with the state, made on or after the day on which the one left", l: M.l },
	unit: "agreements",
	counts: true,
	compute: (t) => t.all("n").length,
};
const AGO = (symbol: string, what: string): Formula => ({
	text: `years from ${symbol} to the day asked about`,
	symbols: { [symbol]: what },
	unit: "years ago",
	compute: (t) => t.one(symbol),
});

export const presence = defineLens({
	id: "presence",
	family: "F",
	title: "Presence and rollback",
	question: "Which powers gained or lost a hold in an area over time, and who came where another left?",
	reads: ["actor", "lever", "agreement", "event"],
	options: z.strictObject({
		area: z.array(actorId).default([]).describe("the states of the area (default: the state and those of its neighbours that are no poles)"),
		years: z.number().positive().default(6).describe("length of the period, in years back from the day asked about"),
	}),
	parts: {
		powers: {
			shape: "matrix",
			title: "Who held, lost and gained what",
			rows: "power",
			order: "ended",
			columns: {
				ended: { title: "ended", formula: COUNT("l"), lowerBound: true },
				stayed: { title: "stayed", formula: COUNT("s"), lowerBound: true },
				made: { title: "agreements made", formula: COUNT("n"), lowerBound: true },
				told: { title: "levers first told of", formula: COUNT("u"), lowerBound: true },
				withdrew: { title: "withdrawals", formula: COUNT("w", "acts"), lowerBound: true },
				rollback: { title: "rollback", formula: ROLLBACK },
			},
		},
		filled: {
			shape: "matrix",
			title: "Who came where another left",
			rows: "who left, state, and who came after",
			columns: { made: { title: "agreements since", formula: FILLED } },
		},
		marks: {
			shape: "spans",
			title: "Each mark of presence",
			rows: "power, state and mark",
			columns: {
				from: { title: "began, or was first told of", formula: AGO("b", "its first day on record") },
				to: { title: "ended", formula: AGO("e", "the day from which it was gone") },
			},
		},
	},
	measure(slice, options) {
		const { on, focal } = slice.frame;
		const since = on - options.years * YEAR;
		const area = areaOf(slice, options.area);
		const marks = marksIn(slice, area).filter(({ by }) => by === focal || !area.has(by));
		const out = { powers: {}, filled: {}, marks: {} } as Rows;
		const terms = new Map<ActorId, Term[]>();
		const left: Mark[] = [];
		const made: Mark[] = [];
		for (const mark of marks) {
			const kind = kindOf(mark, marks, since, on);
			if (kind === "l") left.push(mark);
			if (kind === "n") made.push(mark);
			if (kind) push(terms, mark.by, markTerm(slice, mark, kind));
			out.marks[`${mark.by},${mark.in},${mark.id}`] = slice.recall("presence mark", [mark], () => spanCells(mark, on));
		}
		for (const { act, w } of withdrawals(slice))
			if (act.held.span.from > since && area.has(act.to) && (act.from === focal || !area.has(act.from))) push(terms, act.from, w);
		for (const [by, own] of [...terms].sort(([a], [b]) => byCodeUnit(a, b))) out.powers[by] = slice.recall("presence power", own, () => cellsOf(own));
		const filled = new Map<string, Mark[]>();
		for (const gone of left)
			for (const came of made) {
				if (came.in !== gone.in || came.by === gone.by || (came.from as number) < (gone.to as number)) continue;
				const row = `${gone.by},${gone.in},${came.by}`;
				filled.set(row, [...new Set([...(filled.get(row) ?? []), came, gone])]);
			}
		for (const [row, own] of filled)
			out.filled[row] = slice.recall(`presence filled ${row}`, own, () => ({
				made: own.map((mark) => term(mark.to === undefined ? "n" : "l", [mark.id], 1, mark.keys)),
			}));
		return out;
	},
	uncertainty:
		"What ended is counted where a source tells of the end, so losses are at least these. A lever first told of in the period may be old: the rollback is an interval where there are such.",
	cost: "light",
	covers: ["S1-05"],
	cites: [
		"Marks of presence: levers held in the state itself (its soil, media, believers, supplies), and agreements from a strategic partnership on, of two or three",
		"Rollback as the share of known marks that ended, and who made agreements afterwards: ours",
	],
	cautions: [
		"That one came after another left does not show that he came because of it.",
		"Marks count alike, a garrison as a broadcaster: read what they are.",
		"An agreement that a higher one of the same two replaced has not ended a presence.",
	],
	check: { cite: "small case by hand", file: "checks/presence.check.ts" },
	headline(view) {
		const top = view.known("powers", "ended").find(({ value }) => value >= 2);
		return top
			? [
					{
						text: `Marks of the presence of ${view.name(top.row)} around ${view.focal} that ended in the period: {value}.`,
						part: "powers",
						row: top.row,
						column: "ended",
					},
				]
			: [];
	},
});

interface Rows {
	readonly powers: Record<string, Record<"ended" | "stayed" | "made" | "told" | "withdrew" | "rollback", CellTerms>>;
	readonly filled: Record<string, Record<"made", CellTerms>>;
	readonly marks: Record<string, Record<"from" | "to", CellTerms>>;
}

/** The area asked for, or the focal state with those of its neighbours that are poles at no level. */
function areaOf(slice: Slice<Reads>, asked: readonly ActorId[]): ReadonlySet<string> {
	const { focal, levels, poles } = slice.frame;
	if (asked.length > 0) return new Set(asked);
	const strong = new Set<string>(Object.values(poles).flat());
	return new Set([focal, ...(levels.neighbourhood ?? []).filter((one) => !strong.has(one))]);
}

type Kind = "l" | "s" | "u" | "n";

/** What became of a mark in the period; undefined where it was gone before, or was made and given up in it. */
function kindOf(mark: Mark, marks: readonly Mark[], since: number, on: number): Kind | undefined {
	const stood = mark.from === undefined || mark.from <= since;
	if (mark.to !== undefined) return stood && mark.to > since && mark.to <= on && !replaced(mark, marks) ? "l" : undefined;
	return stood ? "s" : mark.kind === "agreement" ? "n" : "u";
}

function markTerm(slice: Slice<Reads>, mark: Mark, kind: Kind): Term {
	return slice.recall(`presence ${kind}`, [mark], () => term(kind, [mark.id, mark.in], kind === "u" ? { low: 0, high: 1 } : 1, mark.keys));
}

function spanCells(mark: Mark, on: number): Record<"from" | "to", CellTerms> {
	const ago = (symbol: string, day: number | undefined, unknown: string): CellTerms =>
		day === undefined || !Number.isFinite(day) ? silence(unknown) : [term(symbol, [], (on - day) / YEAR, mark.keys)];
	return { from: ago("b", mark.from, "only its end is told"), to: ago("e", mark.to, "it stands, by what is on record") };
}

const byWithdrawal = ({ cameo }: FactOf<"event">) => (cameo.startsWith(WITHDRAWS) ? [WITHDRAWS] : []);

function withdrawals(slice: Slice<Reads>): readonly { readonly act: DatedAct; readonly w: Term }[] {
	return slice.rows("presence")("withdrawals", () =>
		datedActsAmong(slice, slice.group("event", byWithdrawal, WITHDRAWS), Number.MAX_SAFE_INTEGER).map((act) => ({
			act,
			w: slice.recall("presence withdrawal", [act], () => term("w", [act.key, act.to], 1, [act.key], act.held.fact.title)),
		})),
	);
}

/** An agreement that ended while another of the same two stands is replaced and not given up. */
function replaced(mark: Mark, marks: readonly Mark[]): boolean {
	return (
		mark.kind === "agreement" && marks.some((one) => one.kind === "agreement" && one.by === mark.by && one.in === mark.in && one.to === undefined)
	);
}

function cellsOf(own: readonly Term[]): Rows["powers"][string] {
	const of = (...symbols: string[]) => own.filter(({ symbol }) => symbols.includes(symbol));
	const cell = (symbol: string, none: string): CellTerms => (of(symbol).length > 0 ? of(symbol) : silence(none, "a source that tells of one"));
	const base = of("l", "s", "u");
	return {
		ended: cell("l", "no mark of its presence is told to have ended in the period"),
		stayed: cell("s", "no mark of its presence is known to have stood all the time"),
		made: cell("n", "no agreement that it made in the period is on record"),
		told: cell("u", "no lever of it was first told of in the period"),
		withdrew: cell("w", "no withdrawal with a date is on record"),
		rollback:
			of("l", "s").length > 0 ? base : silence("nothing is known to have stood when the period began", "marks of presence with their beginnings"),
	};
}
