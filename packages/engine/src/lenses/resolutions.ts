import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import { actorId, pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { equivalent, leastToShow, rateRatio, sameRate } from "../methods/rate-ratio.ts";
import { stateOf } from "../world/bodies.ts";
import { dayOfAct } from "../world/dated-acts.ts";
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
const BEFORE: Formula = { text: "number of b", symbols: C, unit: "acts", counts: true, compute: (t) => counts(t)[0] };
const AFTER: Formula = { text: "number of a", symbols: C, unit: "acts", counts: true, compute: (t) => counts(t)[1] };
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
	counts: true,
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
		const out = { bodies: {}, conduct: {}, climate: {} } as Rows;
		const rowOf = slice.rows(`resolutions ${options.years} ${options.against} ${options.ratio}`);
		for (const [row, [body, target]] of criticsIn(slice)) {
			if (target !== slice.frame.focal && stateOf(slice.actor, body) !== slice.frame.focal) continue;
			const cells = rowOf(row, () => bodyOf(slice, row));
			if (!cells) continue;
			out.bodies[row] = cells;
			const whole = stateOf(slice.actor, body);
			out.conduct[row] = rowOf(`conduct ${row}`, () => studyOf(slice, row, conductOf(slice, target, options.against), [target], options));
			out.climate[row] = rowOf(`climate ${row}`, () => studyOf(slice, row, climateOf(slice, row, target, whole), [target, whole], options));
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

interface Options {
	readonly years: number;
	readonly against?: ActorId | undefined;
	readonly ratio: number;
}
type Actors = Slice<"actor">["actor"];

const criticised = ({ type, from = [], to = [] }: FactOf<"event">) =>
	type === "ACCUSE" || type === "REJECT" ? [...new Set(from.flatMap((body) => to.map((target) => `${body},${target}`)))] : [];

const critics = once((actors: Actors) => {
	const bodies = new Set(actors.flatMap(({ fact }) => (fact.kind === "organ" || fact.kind === "organisation" ? [fact.id as string] : [])));
	return once((names: readonly string[]) =>
		[...names]
			.sort(byCodeUnit)
			.map((row) => [row, row.split(",") as [body: ActorId, target: ActorId]] as const)
			.filter(([, [body]]) => bodies.has(body)),
	);
});

/** Organs and organisations that criticised somebody by any reading: the same in all draws. */
const criticsIn = (slice: Slice<Reads>) => critics(slice.actor)(slice.names("event", criticised));

/** Hostile acts by the state that did them, and by the two between whom they were; persons and organs act for their state. */
const hostile = ({ type, intent }: FactOf<"event">) => AGAINST.has(type) && intent !== "unintended";
const statesOf = (actors: Actors, some: readonly ActorId[] = []) => [...new Set(some.map((one) => stateOf(actors, one)))];
const hostileBy = once((actors: Actors) => (fact: FactOf<"event">) => (hostile(fact) ? statesOf(actors, fact.from) : []));
const hostileBetween = once((actors: Actors) => (fact: FactOf<"event">) => {
	const to = hostile(fact) ? statesOf(actors, fact.to) : [];
	return [...new Set(statesOf(actors, fact.from).flatMap((one) => to.flatMap((other) => (one === other ? [] : [pairKey(one, other)]))))];
});
const leversOf = ({ holder, target }: FactOf<"lever">) => [`${holder},${target}`];

/** Acts in the domains asked about. */
function asked(slice: Slice<Reads>, acts: readonly Resolution[]): readonly Resolution[] {
	const { domains } = slice.frame.query;
	return domains.length > 0 ? acts.filter(({ fact }) => fact.domains.some((one) => domains.includes(one))) : acts;
}

const madeBy = (slice: Slice<Reads>, row: string) => asked(slice, slice.group("event", criticised, row));

/** Criticism by organs and organisations of the focal state, or by those of the focal state of others. */
function bodyOf(slice: Slice<Reads>, row: string): Rows["bodies"][string] | undefined {
	const made = madeBy(slice, row);
	if (made.length === 0) return undefined;
	return {
		number: made.map(({ key, fact }) => term("r", [key], 1, [key], fact.title)),
		first: made.map(({ key, span }) => term("d", [key], (slice.frame.on - span.from) / YEAR, [key])),
		lever: leverOf([...slice.group("lever", leversOf, row), ...slice.deniedGroup("lever", leversOf, row)]),
	};
}

/** Hostile acts of whom a body criticised, against anybody or against one. */
function conductOf(slice: Slice<Reads>, target: ActorId, against: ActorId | undefined): readonly Resolution[] {
	return slice.group("event", hostileBy(slice.actor), target).filter(({ fact }) => {
		const to = statesOf(slice.actor, fact.to).filter((one) => one !== target);
		return against === undefined ? to.length > 0 : to.includes(against);
	});
}

/** Hostile acts between whom a body criticised and the state or body that it is part of, what it resolved left out. */
function climateOf(slice: Slice<Reads>, row: string, target: ActorId, whole: ActorId): readonly Resolution[] {
	const own = new Set(madeBy(slice, row));
	return slice.group("event", hostileBetween(slice.actor), pairKey(target, whole)).filter((one) => !own.has(one));
}

function studyOf(slice: Slice<Reads>, row: string, acts: readonly Resolution[], actors: readonly ActorId[], { years, ratio }: Options): Study {
	const made = madeBy(slice, row);
	const keys = made.map(({ key }) => key);
	const day = Math.min(...made.map(({ span }) => span.from));
	const window = Math.min(years * YEAR, slice.frame.on - day);
	const rules = [term("m", [], ratio, [], "option ratio"), term("n", [], leastToShow(ratio), [], "follows from m")];
	return study(datedIn(asked(slice, acts)), day, window, keys, rules, listOf(slice, actors, day - window, day + window));
}

interface Dated {
	readonly held: Resolution;
	readonly day: number;
}

function datedIn(acts: readonly Resolution[]): readonly Dated[] {
	return acts.flatMap((held) => {
		const day = dayOfAct(held, DATED);
		return day === undefined ? [] : [{ held, day }];
	});
}

/** Whether sources say that the body has a hold on whom it criticises. */
function leverOf(levers: readonly Held<FactOf<"lever">>[]): CellTerms {
	const terms = levers.map(({ fact, key, denied }) =>
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
	acts: readonly Dated[],
	start: number,
	window: number,
	resolved: readonly string[],
	rules: readonly Term[],
	listed: string | undefined,
): Study {
	const within = (symbol: "b" | "a", from: number, to: number): Term[] =>
		acts
			.filter(({ day }) => day >= from && day < to)
			.map(({ held: { key, fact } }) => term(symbol, [key], 1, [...new Set([key, ...resolved])], fact.title));
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
