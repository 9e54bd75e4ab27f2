import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import { actorId } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { equivalent, leastToShow, rateRatio, sameRate } from "../methods/rate-ratio.ts";
import { stateOf } from "../world/bodies.ts";
import { type DatedAct, datedActs } from "../world/dated-acts.ts";
import { type Formula, isSilence, silence, type Term, type Terms, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import { AGAINST } from "../world/projects.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, type Column, defineLens } from "./lens.ts";

type Reads = "actor" | "event" | "lever" | "coverage";
type Resolution = Held<FactOf<"event">>;

/** An act told for more days than this has no side of a window of years. */
const DATED = 366;
/** With fewer acts no split at all is unlikely at 5 % either way: 2 / 2⁵ > .05 ≥ 2 / 2⁶. */
const SPLIT = 6;

const C = {
	b: "an act in the window before the first resolution",
	a: "an act in the window from its first day on, as long",
	m: "ratio of the rates that is too small to matter, either way (option)",
	n: "the least number of acts that could show it, with an even split",
};
const counts = (t: Terms): [before: number, after: number] => [t.all("b").length, t.all("a").length];
const BEFORE: Formula = { text: "number of b", symbols: C, unit: "acts", compute: (t) => counts(t)[0] };
const AFTER: Formula = { text: "number of a", symbols: C, unit: "acts", compute: (t) => counts(t)[1] };
const CHANGED: Formula = {
	text: "p = 2·P(X ≥ the larger of both), X binomial of all acts at ½, at most 1",
	symbols: C,
	unit: "0–1",
	compute: (t) => sameRate(...counts(t)),
};
const END = (end: "low" | "high"): Formula => ({
	text: `${end} end of the exact 90 % interval of the rate after to the rate before`,
	symbols: C,
	unit: "times",
	compute: (t) => rateRatio(...counts(t), 0.1)[end],
});
const ABSENT: Formula = {
	text: "1 if the exact 90 % interval of the rate after to the rate before lies within 1/m and m",
	symbols: C,
	unit: "yes = 1",
	compute: (t) => (equivalent(...counts(t), t.one("m")) ? 1 : 0),
};
const NUMBER: Formula = {
	text: "number of r",
	symbols: { r: "an act of criticism of the body on record, which may stand for several" },
	unit: "acts",
	compute: (t) => t.all("r").length,
};
const AGO: Formula = {
	text: "years since the first of d",
	symbols: { d: "years since the first day that a resolution may have been on" },
	unit: "years ago",
	compute: (t) => Math.max(...t.all("d")),
};
const LEVER: Formula = {
	text: "max x",
	symbols: { x: "1 where a source tells of a lever of the body on it, 0 where a source denies one" },
	unit: "yes = 1",
	compute: (t) => Math.max(...t.all("x")),
};
const STUDY = {
	before: { title: "before", formula: BEFORE, lowerBound: true },
	after: { title: "after", formula: AFTER, lowerBound: true },
	changed: { title: "p, same rate", formula: CHANGED },
	low: { title: "ratio at least", formula: END("low") },
	high: { title: "ratio at most", formula: END("high") },
	absent: { title: "no effect that matters", formula: ABSENT },
} as const satisfies Record<string, Column>;

export const resolutions = defineLens({
	id: "resolutions",
	family: "G",
	title: "Resolutions and their effect",
	question: "Did what a body resolved about a state change what the state did, or only the climate between them?",
	reads: ["actor", "event", "lever", "coverage"],
	options: z.strictObject({
		years: z.number().positive().default(3).describe("years before and after the first resolution; fewer where fewer have passed since"),
		against: actorId.optional().describe("whom the conduct that was criticised is against (default: anybody)"),
		ratio: z.number().min(1.25).default(2).describe("ratio of the rates after and before that is too small to matter, for the test of absence"),
	}),
	parts: {
		bodies: {
			shape: "matrix",
			title: "Who criticised whom",
			rows: "body, and whom",
			columns: {
				number: { title: "on record", formula: NUMBER, lowerBound: true },
				first: { title: "first", formula: AGO },
				lever: { title: "said to be a lever", formula: LEVER },
			},
		},
		conduct: { shape: "matrix", title: "Conduct: hostile acts of whom it criticised", rows: "body, and whom", columns: STUDY },
		climate: {
			shape: "matrix",
			title: "Climate: hostile acts and words between the two, the resolutions left out",
			rows: "body, and whom",
			columns: STUDY,
		},
	},
	measure(slice, options) {
		const { on } = slice.frame;
		const out = { bodies: {}, conduct: {}, climate: {} } as Rows;
		const all = datedActs(slice, DATED).filter(({ held }) => AGAINST.has(held.fact.type) && held.fact.intent !== "unintended");
		const least = leastToShow(options.ratio);
		for (const [row, { body, target, made }] of resolutionsIn(slice)) {
			const first = made.reduce((best, one) => (one.span.from < best.span.from ? one : best));
			const day = first.span.from;
			out.bodies[row] = {
				number: made.map(({ key, fact }) => term("r", [key], 1, [key], fact.title)),
				first: made.map(({ key, span }) => term("d", [key], (on - span.from) / YEAR, [key])),
				lever: leverOf(slice, body, target),
			};
			const own = new Set(made.map(({ key }) => key));
			const whole = stateOf(slice.actor, body);
			const conduct = all.filter(({ from, to }) => from === target && (options.against === undefined || to === options.against));
			const climate = all.filter(({ from, to, key }) => !own.has(key) && ((from === target && to === whole) || (from === whole && to === target)));
			const window = Math.min(options.years * YEAR, on - day);
			const rules = [term("m", [], options.ratio, [], "option ratio"), term("n", [], least, [], "follows from m")];
			const keys = made.map(({ key }) => key);
			const listed = (actors: readonly ActorId[]) => listOf(slice, actors, day - window, day + window);
			out.conduct[row] = study(conduct, day, window, keys, rules, listed([target]));
			out.climate[row] = study(climate, day, window, keys, rules, listed([target, whole]));
		}
		return out;
	},
	uncertainty:
		"Counts are of acts that sources tell of, and these tell more of some years than of others. Absence is shown only when the whole interval of the ratio is small; with too few acts for that, or acts that are told by no one rule, the test is silent.",
	cost: "light",
	covers: ["S4-24"],
	cites: [
		"Ratio of two Poisson rates: Przyborowski & Wilenski 1940, Biometrika 31, with the interval of Clopper & Pearson 1934",
		"Absence by two one-sided tests: Schuirmann 1987, Journal of Pharmacokinetics and Biopharmaceutics 15",
	],
	cautions: [
		"Before and after is no cause: a war may bring the resolutions and the change alike.",
		"That no change is seen does not show that there was none; that needs the test of absence.",
		"Acts are taken as independent; a crisis of many acts counts as many.",
	],
	check: { cite: "cases by hand, and the interval of Clopper and Pearson for 10 of 20", file: "checks/resolutions.check.ts" },
});

type Study = Record<keyof typeof STUDY, CellTerms>;
interface Rows {
	readonly bodies: Record<string, Record<"number" | "first" | "lever", CellTerms>>;
	readonly conduct: Record<string, Study>;
	readonly climate: Record<string, Study>;
}

/** Criticism by organs and organisations of the focal state, or by those of the focal state of others: by body and target. */
function resolutionsIn(slice: Slice<Reads>) {
	const bodies = new Set(slice.actor.flatMap(({ fact }) => (fact.kind === "organ" || fact.kind === "organisation" ? [fact.id as string] : [])));
	const { domains } = slice.frame.query;
	const found = new Map<string, { body: ActorId; target: ActorId; made: Resolution[] }>();
	for (const held of slice.event) {
		const { type, from, to, domains: own } = held.fact;
		if ((type !== "ACCUSE" && type !== "REJECT") || (domains.length > 0 && !own.some((one) => domains.includes(one)))) continue;
		for (const body of from ?? [])
			for (const target of to ?? []) {
				if (!bodies.has(body) || (target !== slice.frame.focal && stateOf(slice.actor, body) !== slice.frame.focal)) continue;
				const row = `${body},${target}`;
				const one = found.get(row) ?? { body, target, made: [] };
				one.made.push(held);
				found.set(row, one);
			}
	}
	return new Map([...found].sort(([a], [b]) => byCodeUnit(a, b)));
}

/** Whether sources say that the body has a hold on whom it criticises. */
function leverOf(slice: Slice<Reads>, body: ActorId, target: ActorId): CellTerms {
	const terms = [...slice.lever, ...slice.denied.lever]
		.filter(({ fact }) => fact.holder === body && fact.target === target)
		.map(({ fact, key, denied }) =>
			term("x", [fact.id], denied || fact.status !== "active" ? 0 : 1, [key], denied ? `denied: ${fact.what}` : fact.what),
		);
	return terms.length > 0 ? terms : silence("no source says whether it has a hold on it", "a lever of the body, or a source that denies one");
}

/** A source that tells of the acts of some actors by one rule over both windows: without it a change may be one of what is told. */
function listOf(slice: Slice<Reads>, actors: readonly ActorId[], from: number, to: number): string | undefined {
	return slice.coverage.find(
		({ fact, span }) => fact.part === "events" && actors.every((one) => fact.actors.includes(one)) && span.from <= from && span.to >= to,
	)?.key;
}

/** The acts in two windows of one length on either side of the first resolution, or why the test cannot speak. */
function study(
	acts: readonly DatedAct[],
	start: number,
	window: number,
	resolved: readonly string[],
	rules: readonly Term[],
	listed: string | undefined,
): Study {
	const seen = [...new Map(acts.map((act) => [act.key, act])).values()];
	const within = (symbol: "b" | "a", from: number, to: number): Term[] =>
		seen
			.filter(({ day }) => day >= from && day < to)
			.map(({ key, held }) => term(symbol, [key], 1, [...new Set([key, ...resolved])], held.fact.title));
	const [b, a] = [within("b", start - window, start), within("a", start, start + window)];
	const least = rules.find(({ symbol }) => symbol === "n")?.value as number;
	const tested = (needed: number): CellTerms => {
		if (listed === undefined)
			return silence(
				"no source tells of these acts by one rule over both windows, so a change could be one of what is told",
				"a coverage fact of events",
			);
		if (b.length + a.length < needed)
			return silence(`${b.length + a.length} acts with a date lie in the two windows, and ${needed} are needed`, "a longer record of acts");
		return [...b, ...a, ...rules].map((one, at) => (at === 0 ? { ...one, facts: [...one.facts, listed] } : one));
	};
	const none = silence("no such act with a date is on record in this window", "dated acts");
	const ends = tested(SPLIT);
	return {
		before: b.length > 0 ? b : none,
		after: a.length > 0 ? a : none,
		changed: ends,
		low: ends,
		high: b.length > 0 || isSilence(ends) ? ends : silence("no act before: the ratio has no upper end", "acts before the resolution"),
		absent: tested(least),
	};
}
