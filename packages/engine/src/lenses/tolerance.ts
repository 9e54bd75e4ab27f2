import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { riskId } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "../world/bodies.ts";
import { type Formula, type Silence, silence, type Term, type Terms, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import {
	AGAINST,
	bearerOf,
	type HeldRisk,
	keysUnder,
	projectKeys,
	resting,
	riskIds,
	risksUnder,
	riskTold,
	thingsBy,
	type Word,
	wordsOn,
} from "../world/projects.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "issue" | "position" | "risk" | "commitment" | "statement" | "event";

const L = { l: "a limit of the actor: 1 if it was reached, 0 if it was denied or has passed, between the two while it may still be" };
const LIMITS: Formula = { text: "number of limits l", symbols: L, unit: "limits", counts: true, compute: (t) => t.all("l").length };
const REACHED: Formula = { text: "max l", symbols: L, unit: "1 crossed, 0 not", compute: (t) => Math.max(...t.all("l")) };
const OPEN: Formula = {
	text: "number of limits that may still be reached",
	symbols: { o: "1 for a limit that may still be reached, else 0" },
	unit: "limits",
	counts: true,
	compute: (t) => t.all("o").filter((one) => one === 1).length,
};
const W = { w: "what it said of the move, in order of time: −1 against, 1 for it or giving way (index: statement)" };
const words = (text: string, unit: string, compute: (t: Terms) => number): Formula => ({ text, symbols: W, unit, compute });
const counted = (text: string, compute: (t: Terms) => number): Formula => ({ ...words(text, "statements", compute), counts: true });
const WARNED = counted("number of w = −1", (t) => t.all("w").filter((one) => one < 0).length);
const EASED = counted("number of w = 1", (t) => t.all("w").filter((one) => one > 0).length);
const LAST = words("w of the last", "−1 against, 1 for", (t) => t.all("w").at(-1) as number);
const SHOWN: Formula = {
	text: "number of acts e",
	symbols: { e: "a hostile act of the actor that names the move among what it is about" },
	unit: "acts",
	counts: true,
	compute: (t) => t.all("e").length,
};
const BORNE: Formula = {
	text: "x",
	symbols: { x: "0 where its position is against: the low half of the line of the issue, or the answer called against; else 1" },
	unit: "yes = 1",
	compute: (t) => t.one("x"),
};
const ONE: Formula = { text: "l", symbols: L, unit: "1 reached, 0 not", compute: (t) => t.one("l") };

const STILL: Formula = { ...OPEN, text: "o", unit: "yes = 1", counts: false, compute: (t) => t.one("o") };

export const tolerance = defineLens({
	id: "tolerance",
	family: "B",
	title: "Tolerance of others",
	question: "Which moves would others bear, up to which limit, and what have they said or done when it came near?",
	reads: ["actor", "issue", "position", "risk", "commitment", "statement", "event"],
	options: z.strictObject({
		reached: z.array(riskId).default([]).describe("limits to be taken as reached: what the move at hand would do"),
		avoided: z.array(riskId).default([]).describe("limits to be taken as not reached: what the move at hand rules out"),
	}),
	parts: {
		reactions: {
			shape: "matrix",
			title: "How each takes a move",
			rows: "actor and move",
			order: "limits",
			columns: {
				borne: { title: "can bear it, as last told", formula: BORNE },
				limits: { title: "limits told", formula: LIMITS, lowerBound: true },
				crossed: { title: "a limit crossed", formula: REACHED },
				open: { title: "still open", formula: OPEN },
				warned: { title: "words against", formula: WARNED },
				eased: { title: "milder words", formula: EASED },
				last: { title: "last word", formula: LAST },
				shown: { title: "hostile acts", formula: SHOWN },
			},
		},
		limits: {
			shape: "groups",
			title: "Each limit",
			rows: "actor and limit",
			columns: { open: { title: "may still be reached", formula: STILL }, reached: { title: "reached", formula: ONE } },
		},
	},
	measure(slice, options) {
		const out = { reactions: {}, limits: {} } as Rows;
		const rowOf = slice.rows(`tolerance ${options.reached}; ${options.avoided}`);
		for (const id of riskIds(slice)) {
			const limit = rowOf(id, () => limitOf(slice, id, options));
			if (limit) out.limits[limit.row] = limit.cells;
		}
		for (const [row, [actor, move]] of reactionsIn(slice)) {
			const cells = shown(slice, actor) ? rowOf(row, () => reactionOf(slice, actor, move, options)) : undefined;
			if (cells) out.reactions[row] = cells;
		}
		return out;
	},
	uncertainty:
		"A limit is known only where somebody told of it. While one may still be reached the rule is undecided and says so; a threshold that nobody drew may be there all the same.",
	cost: "light",
	covers: ["S2-11"],
	cites: [
		"Limits of tolerance as what a side says and shows: after Jervis 1970, The Logic of Images in International Relations; Schelling 1966, Arms and Influence",
		"The rule (a move is borne while no limit is reached) and its three values: ours",
	],
	cautions: [
		"A fear that is ascribed to an actor is not a line that it drew; a threat is, and may be a bluff.",
		"Words of one circle of an elite stand for that circle and not for the state.",
		"What was not crossed says nothing of what would follow if it were.",
	],
	check: { cite: "small case by hand", file: "checks/tolerance.check.ts" },
});

interface Rows {
	readonly reactions: Record<string, Record<"borne" | "limits" | "crossed" | "open" | "warned" | "eased" | "last" | "shown", CellTerms>>;
	readonly limits: Record<string, Record<"open" | "reached", CellTerms>>;
}
interface Assumed {
	readonly reached: readonly string[];
	readonly avoided: readonly string[];
}

/** Everybody but the state, among the actors of the level asked for. */
function shown({ frame, actor }: Slice<"actor">, one: ActorId): boolean {
	const whole = stateOf(actor, one);
	return whole !== frame.focal && (frame.query.level === "all" || frame.partners.includes(whole));
}

/** A risk of a project of the state that somebody else fears, with the facts under it. */
function feared(slice: Slice<Reads>, one: HeldRisk): { readonly one: HeldRisk; readonly keys: readonly string[] } | undefined {
	const keys = one.fact.seenBy !== undefined && shown(slice, bearerOf(one)) ? keysUnder(slice, one) : [];
	return keys.length > 0 ? { one, keys } : undefined;
}

function limitOf(slice: Slice<Reads>, id: string, assumed: Assumed): { row: string; cells: Rows["limits"][string] } | undefined {
	const told = riskTold(slice, id);
	const limit = told && feared(slice, told);
	if (!limit) return undefined;
	const l = limitTerm(limit.one, assumed, limit.keys);
	return { row: `${bearerOf(limit.one)},${id}`, cells: { open: [{ ...openTerm(l), index: [] }], reached: reachedOf(l) } };
}

type Actors = Slice<"actor">["actor"];

const fears = (fact: FactOf<"risk">) => (fact.about ?? []).map((move) => `${bearerOf({ fact })},${move}`);
const threats = once((actors: Actors) => ({ type, by, about = [] }: FactOf<"statement">) => {
	const states = type === "THREATEN" ? by.map((one) => stateOf(actors, one)) : [];
	return [...new Set(states.flatMap((one) => about.map((move) => `${one},${move}`)))];
});
/** Hostile acts by what they are about and the state that did them, also by its persons and organs. */
const hostile = once(
	(actors: Actors) =>
		({ type, intent, about, from }: FactOf<"event">) =>
			AGAINST.has(type) && intent !== "unintended" ? thingsBy(actors, about, from) : [],
);
const places = ({ actor, issue }: FactOf<"position">) => [`${actor},${issue}`];

const inOrder = once((feared: readonly string[]) =>
	once((threatened: readonly string[]) =>
		[...new Set([...feared, ...threatened])].sort(byCodeUnit).map((row) => [row, row.split(",") as [ActorId, string]] as const),
	),
);

/** Every actor and move on which any reading tells of a limit of the actor, or of a threat by it: the same in all draws. */
function reactionsIn(slice: Slice<Reads>) {
	return inOrder(slice.names("risk", fears))(slice.names("statement", threats(slice.actor)));
}

/** How an actor takes a move of the state, where a limit of the actor or a threat by it is on record. */
function reactionOf(slice: Slice<Reads>, actor: ActorId, move: string, assumed: Assumed): Rows["reactions"][string] | undefined {
	const row = `${actor},${move}`;
	const limits = risksUnder(slice, fears, row).flatMap((one) => feared(slice, one) ?? []);
	const threatened = slice.group("statement", threats(slice.actor), row);
	if (limits.length + threatened.length === 0) return undefined;
	const project = projectKeys(slice, move);
	const meant = ({ fact }: Held<FactOf<"statement">>) =>
		project.length > 0 || [...(fact.whom ?? []), ...(fact.to ?? [])].some((one) => stateOf(slice.actor, one) === slice.frame.focal);
	const [first, ...more] = [...(project.length > 0 ? limits.map(({ one }) => one) : []), ...threatened.filter(meant)].map(({ key }) => key);
	if (first === undefined) return undefined;
	const keys = [...new Set([first, ...project, ...more])];
	const l = limits.map(({ one, keys }) => limitTerm(one, assumed, keys));
	const w = resting(wordsOn(slice, actor, [move]).map(wordTerm), keys);
	const e = resting(actsOn(slice, actor, move), keys);
	const noLimit = silence("no source tells of a limit of its tolerance here", "what it fears of the move");
	const noWord = silence("no word of it for or against is on record", "statements about the move");
	return {
		borne: borneOf(slice, actor, move, keys),
		limits: l.length > 0 ? l : noLimit,
		crossed: l.length > 0 ? reachedOf(...l) : noLimit,
		open: l.length > 0 ? l.map(openTerm) : noLimit,
		warned: w.length > 0 ? w : noWord,
		eased: w.length > 0 ? w : noWord,
		last: w.length > 0 ? w : noWord,
		shown: e.length > 0 ? e : silence("no hostile act of it over this is on record", "acts that name the move among what they are about"),
	};
}

function limitTerm({ fact, denied }: HeldRisk, { reached, avoided }: Assumed, keys: readonly string[]): Term {
	const note = (how: string) => [how, fact.what, fact.trigger && `trigger: ${fact.trigger}`].filter(Boolean).join("; ");
	if (reached.includes(fact.id)) return term("l", [fact.id], 1, keys, note("taken as reached"));
	if (avoided.includes(fact.id)) return term("l", [fact.id], 0, keys, note("taken as ruled out"));
	if (denied) return term("l", [fact.id], 0, keys, note("denied"));
	const value = fact.status === "happened" ? 1 : fact.status === "passed" ? 0 : { low: 0, high: 1 };
	return term("l", [fact.id], value, keys, note(fact.status));
}

function openTerm({ index, value, facts, note }: Term): Term {
	return term("o", index, typeof value === "number" ? 0 : 1, facts, note);
}

/** The limits, or silence where they leave the rule undecided. */
function reachedOf(...limits: readonly Term[]): readonly Term[] | Silence {
	if (limits.some(({ value }) => value === 1) || limits.every(({ value }) => value === 0))
		return limits.map((one) => ({ ...one, index: limits.length === 1 ? [] : one.index }));
	return silence("undecided: a limit may still be reached", "whether it was; or ask with reached=risk:… or avoided=risk:…");
}

function wordTerm({ held, tone }: Word): Term {
	return term("w", [held.fact.id], tone, [held.key], held.fact.what);
}

function actsOn(slice: Slice<Reads>, actor: ActorId, move: string): Term[] {
	return slice.group("event", hostile(slice.actor), `${move},${actor}`).map(({ fact, key }) => term("e", [fact.id], 1, [key], fact.title));
}

/** Its last position on the move: bears it unless it is against, by the low half of a line or an answer that is called so. */
function borneOf(slice: Slice<Reads>, actor: ActorId, move: string, keys: readonly string[]): CellTerms {
	const own = slice.group("position", places, `${actor},${move}`).filter(({ fact }) => fact.placement !== undefined || fact.option !== undefined);
	const last = own.reduce<Held<FactOf<"position">> | undefined>((best, one) => (best && best.latest > one.latest ? best : one), undefined);
	if (last === undefined) return silence("its position on this is not on record", "what it says or does about it");
	const known = last.fact.placement !== undefined || slice.issue.some(({ fact }) => fact.id === move && fact.options?.includes("against"));
	if (!known) return silence("the answers to this are not for or against", "an issue with an answer called against, or with a low and a high end");
	const against = last.fact.placement === undefined ? last.fact.option === "against" : last.fact.placement < 0;
	return [term("x", [], against ? 0 : 1, [...new Set([...own.map(({ key }) => key), ...keys])], last.fact.option ?? `at ${last.fact.placement}`)];
}
