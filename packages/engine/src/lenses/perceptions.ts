import * as z from "zod";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { noisyOr } from "../base/maths.ts";
import { YEAR } from "../base/time.ts";
import { DOMAINS, type Domain } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import type { LIKELIHOODS } from "../facts/risk.ts";
import { type Formula, type Silence, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, type Column, defineLens } from "./lens.ts";

type HeldRisk = Held<FactOf<"risk">>;

/** Chances that the words of likelihood stand for (US Intelligence Community Directive 203, 2015). */
const CHANCE: Readonly<Record<(typeof LIKELIHOODS)[number], { readonly low: number; readonly high: number }>> = {
	"almost no chance": { low: 0.01, high: 0.05 },
	"very unlikely": { low: 0.05, high: 0.2 },
	unlikely: { low: 0.2, high: 0.45 },
	"roughly even": { low: 0.45, high: 0.55 },
	likely: { low: 0.55, high: 0.8 },
	"very likely": { low: 0.8, high: 0.95 },
	"almost certain": { low: 0.95, high: 0.99 },
};

const COUNT: Formula = {
	text: "n = number of risks still open",
	symbols: { n: "one risk, as last told" },
	unit: "risks",
	counts: true,
	compute: (t) => t.all("n").length,
};
const THREAT: Formula = {
	text: "P = 1 − Π(1 − p) over risks whose likelihood is told",
	symbols: { p: "chance of one risk, as told or as its word stands for" },
	unit: "0–1",
	compute: (t) => noisyOr(t.all("p")),
};
const LIKELIHOOD: Formula = {
	text: "p = the chance told, or the interval that the word stands for",
	symbols: { p: "chance of the risk" },
	unit: "0–1",
	compute: (t) => t.one("p"),
};
const OPEN: Formula = {
	text: "1 if it still may happen, 0 if it happened or passed",
	symbols: { o: "status as last told" },
	unit: "yes = 1",
	compute: (t) => t.one("o"),
};
const AGE: Formula = {
	text: "y = (day asked about − last day that it was told of) / 365.2425",
	symbols: { y: "years since then" },
	unit: "years",
	compute: (t) => Math.min(...t.all("y")),
};
const MUTUAL: Formula = {
	text: "min(number of risks that each sees in the other)",
	symbols: { a: "a risk that the first sees in the second", b: "a risk that the second sees in the first" },
	unit: "risks",
	counts: true,
	compute: (t) => Math.min(t.all("a").length, t.all("b").length),
};

const domainColumns = Object.fromEntries(DOMAINS.map((domain) => [domain, { title: domain, formula: COUNT }])) as Record<Domain, Column>;
const RISK_COLUMNS = {
	open: { title: "still open", formula: OPEN },
	likelihood: { title: "likelihood", formula: LIKELIHOOD },
	age: { title: "years since told", formula: AGE },
};
const WHO_COLUMNS = {
	fears: { title: "fears", formula: COUNT },
	threat: { title: "likelihood of some", formula: THREAT, lowerBound: true },
	age: { title: "years since last told", formula: AGE },
};

export const perceptions = defineLens({
	id: "perceptions",
	family: "B",
	title: "Perceptions",
	question: "Who fears what of whom, as the sources tell it?",
	reads: ["risk"],
	options: z.strictObject({
		years: z.number().positive().default(5).describe("how many years a fear may lie back and still be counted"),
	}),
	parts: {
		holders: {
			shape: "matrix",
			title: "Who fears whom",
			rows: "who fears, and whom",
			order: "fears",
			columns: WHO_COLUMNS,
		},
		domains: { shape: "matrix", title: "In which fields", rows: "who fears, and whom", columns: domainColumns },
		mutual: {
			shape: "records",
			title: "Fear on both sides",
			rows: "two that fear each other",
			order: "mutual",
			columns: { mutual: { title: "on both sides", formula: MUTUAL } },
		},
		fears: { shape: "records", title: "Each fear", rows: "who fears, and what", columns: RISK_COLUMNS },
		nobody: { shape: "records", title: "Fears of nobody in particular", rows: "who fears", columns: { fears: { title: "fears", formula: COUNT } } },
		judged: { shape: "records", title: "Risks in the judgement of the sources themselves", rows: "to whom, and what", columns: RISK_COLUMNS },
	},
	measure(slice, { years }) {
		const out = { holders: {}, domains: {}, mutual: {}, fears: {}, nobody: {}, judged: {} } as Rows;
		const fears = new Map<string, HeldRisk[]>();
		const unnamed = new Map<ActorId, HeldRisk[]>();
		for (const held of lastTold(slice)) {
			const { seenBy, from, to, id, status } = held.fact;
			out[seenBy ? "fears" : "judged"][`${seenBy ?? to},${id}`] = slice.recall("risk", [held], () => riskCells(held, slice.frame.on));
			if (!seenBy || status !== "open" || (slice.frame.on - held.latest) / YEAR > years) continue;
			for (const one of from ?? []) push(fears, `${seenBy},${one}`, held);
			if (!from) push(unnamed, seenBy, held);
		}
		for (const [row, held] of fears) {
			const cells = slice.recall("fears", held, () => fearCells(held, slice.frame.on));
			[out.holders[row], out.domains[row]] = [cells.holder, cells.domains];
			const [a, b] = row.split(",") as [string, string];
			const back = fears.get(`${b},${a}`);
			if (back && a < b) {
				const mutual = () => ({ mutual: [...held.map((one) => countTerm(one, "a")), ...back.map((one) => countTerm(one, "b"))] });
				out.mutual[row] = slice.recall(`mutual ${row}`, [...held, ...back], mutual);
			}
		}
		for (const [holder, held] of unnamed)
			out.nobody[holder] = slice.recall("fears of nobody", held, () => ({ fears: held.map((one) => countTerm(one)) }));
		return out;
	},
	uncertainty:
		"A fear that nobody wrote down is not here: counts say what the sources chose to tell. A likelihood that no source gives is silent, and what is told makes a lower bound.",
	cost: "light",
	covers: ["S3-20"],
	cites: [
		"Threat as it is perceived: Jervis 1976, Perception and Misperception in International Politics; Walt 1987, The Origins of Alliances",
		"Words of likelihood: US Intelligence Community Directive 203, 2015",
	],
	cautions: [
		"A fear is in the eyes of its holder: whether it is well founded is another question, and it is no hostile act of whom it is held of.",
		"What an author ascribes to a state is what that author believes that it fears.",
		"Risks that a source judges by itself stand apart and are not counted among fears.",
	],
	check: { cite: "words of likelihood of Directive 203; counts of a small case", file: "checks/perceptions.check.ts" },
	headline(view) {
		const top = view.known("holders", "fears").find(({ ids, value }) => ids[1] === view.finding.focal && value >= 2);
		if (!top) return [];
		return [
			{
				text: `Of the fears that the sources ascribe to ${view.name(top.ids[0] as string)}, {value} are of ${view.focal}.`,
				part: "holders",
				row: top.row,
				column: "fears",
			},
		];
	},
});

type RiskCells = Record<keyof typeof RISK_COLUMNS, CellTerms>;
interface Rows {
	readonly holders: Record<string, Record<keyof typeof WHO_COLUMNS, CellTerms>>;
	readonly domains: Record<string, Record<Domain, CellTerms>>;
	readonly mutual: Record<string, Record<"mutual", CellTerms>>;
	readonly fears: Record<string, RiskCells>;
	readonly nobody: Record<string, Record<"fears", CellTerms>>;
	readonly judged: Record<string, RiskCells>;
}

/** Each risk at the spell told last, in the fields asked for, among the actors of the level asked for. */
function lastTold(slice: Slice<"risk">): readonly HeldRisk[] {
	const { query, focal, partners } = slice.frame;
	const last = new Map<string, HeldRisk>();
	for (const held of slice.risk) {
		const before = last.get(held.fact.id);
		if (!before || before.span.from <= held.span.from) last.set(held.fact.id, held);
	}
	const shown = new Set<ActorId>([focal, ...partners]);
	return [...last.values()].filter(
		({ fact }) =>
			(query.domains.length === 0 || fact.domains.some((domain) => query.domains.includes(domain))) &&
			(query.level === "all" || [fact.seenBy ?? fact.to, ...(fact.from ?? [])].every((one) => shown.has(one))),
	);
}

/** What one actor fears of another. */
function fearCells(held: readonly HeldRisk[], on: number) {
	const chances = held.flatMap(chanceTerms);
	const holder = {
		fears: held.map((one) => countTerm(one)),
		threat: chances.length > 0 ? chances : untold(),
		age: held.map((one) => ageTerm(one, on)),
	};
	const domains = Object.fromEntries(DOMAINS.map((domain) => [domain, inDomain(held, domain)])) as Record<Domain, CellTerms>;
	return { holder, domains };
}

function riskCells(held: HeldRisk, on: number): RiskCells {
	const chances = chanceTerms(held);
	return {
		open: [
			term(
				"o",
				[],
				held.fact.status === "open" ? 1 : 0,
				[held.key],
				[held.fact.status, held.fact.trigger && `trigger: ${held.fact.trigger}`].filter(Boolean).join("; "),
			),
		],
		likelihood: chances.length > 0 ? chances : untold(),
		age: [ageTerm(held, on)],
	};
}

function chanceTerms({ fact, key }: HeldRisk): Term[] {
	if (fact.chance !== undefined) return [term("p", [], fact.chance, [key])];
	return fact.likelihood === undefined ? [] : [term("p", [], CHANCE[fact.likelihood], [key], fact.likelihood)];
}

function countTerm(held: HeldRisk, symbol = "n"): Term {
	return term(symbol, [held.fact.id], 1, [held.key], held.fact.what);
}

function ageTerm(held: HeldRisk, on: number): Term {
	return term("y", [held.fact.id], Math.max(0, on - held.latest) / YEAR, [held.key]);
}

function inDomain(held: readonly HeldRisk[], domain: Domain): CellTerms {
	const mine = held.filter(({ fact }) => fact.domains.includes(domain));
	return mine.length > 0 ? mine.map((one) => countTerm(one)) : silence(`no such fear in the field of ${domain} is on record`, "a source on it");
}

function untold(): Silence {
	return silence("no source says how likely it is", "a chance or a word of likelihood");
}
