import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { byCodeUnit } from "../base/text.ts";
import { riskId } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "../world/bodies.ts";
import { type Formula, type Silence, silence, type Term, type Terms, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import { AGAINST, bearerOf, type HeldRisk, keysUnder, projectsOf, resting, risksTold, type Word, wordsOn } from "../world/projects.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "issue" | "position" | "risk" | "commitment" | "statement" | "event";

const L = { l: "a limit of the actor: 1 if it was reached, 0 if it was denied or has passed, between the two while it may still be" };
const LIMITS: Formula = { text: "number of limits l", symbols: L, unit: "limits", compute: (t) => t.all("l").length };
const REACHED: Formula = { text: "max l", symbols: L, unit: "1 crossed, 0 not", compute: (t) => Math.max(...t.all("l")) };
const OPEN: Formula = {
	text: "number of limits that may still be reached",
	symbols: { o: "1 for a limit that may still be reached, else 0" },
	unit: "limits",
	compute: (t) => t.all("o").filter((one) => one === 1).length,
};
const W = { w: "what it said of the move, in order of time: −1 against, 1 for it or giving way (index: statement)" };
const words = (text: string, unit: string, compute: (t: Terms) => number): Formula => ({ text, symbols: W, unit, compute });
const WARNED = words("number of w = −1", "statements", (t) => t.all("w").filter((one) => one < 0).length);
const EASED = words("number of w = 1", "statements", (t) => t.all("w").filter((one) => one > 0).length);
const LAST = words("w of the last", "−1 against, 1 for", (t) => t.all("w").at(-1) as number);
const SHOWN: Formula = {
	text: "number of acts e",
	symbols: { e: "a hostile act of the actor that names the move among what it is about" },
	unit: "acts",
	compute: (t) => t.all("e").length,
};
const BORNE: Formula = {
	text: "x",
	symbols: { x: "0 where its position is against: the low half of the line of the issue, or the answer called against; else 1" },
	unit: "yes = 1",
	compute: (t) => t.one("x"),
};
const ONE: Formula = { text: "l", symbols: L, unit: "1 reached, 0 not", compute: (t) => t.one("l") };

const STILL: Formula = { ...OPEN, text: "o", unit: "yes = 1", compute: (t) => t.one("o") };

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
		const { focal, query, partners } = slice.frame;
		const out = { reactions: {}, limits: {} } as Rows;
		const shown = (actor: ActorId) =>
			stateOf(slice.actor, actor) !== focal && (query.level === "all" || partners.includes(stateOf(slice.actor, actor)));
		const projects = projectsOf(slice);
		const risks = risksTold(slice).filter((one) => one.fact.seenBy !== undefined && shown(bearerOf(one)) && keysUnder(one, projects).length > 0);
		const limitOf = (one: HeldRisk) => limitTerm(one, options, keysUnder(one, projects));
		for (const one of risks) {
			const l = limitOf(one);
			out.limits[`${bearerOf(one)},${one.fact.id}`] = { open: [{ ...openTerm(l), index: [] }], reached: reachedOf(l) };
		}
		for (const [row, { actor, move, keys }] of movesOf(slice, projects, risks, shown)) {
			const own = risks.filter((one) => bearerOf(one) === actor && one.fact.about?.includes(move as never));
			const l = own.map(limitOf);
			const w = resting(wordsOn(slice, actor, new Set([move])).map(wordTerm), keys);
			const e = resting(actsOn(slice, actor, move), keys);
			const noLimit = silence("no source tells of a limit of its tolerance here", "what it fears of the move");
			const noWord = silence("no word of it for or against is on record", "statements about the move");
			out.reactions[row] = {
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

/** Every actor and move of the state on which a limit of the actor, or a threat by it, is on record, with the facts that put it here. */
function movesOf(
	slice: Slice<Reads>,
	projects: ReadonlyMap<string, readonly string[]>,
	risks: readonly HeldRisk[],
	shown: (actor: ActorId) => boolean,
) {
	const found = new Map<string, { actor: ActorId; move: string; keys: string[] }>();
	const add = (actor: ActorId, move: string, keys: readonly string[]) => {
		const one = found.get(`${actor},${move}`) ?? { actor, move, keys: [] };
		found.set(`${actor},${move}`, { ...one, keys: [...new Set([...one.keys, ...keys, ...(projects.get(move) ?? [])])] });
	};
	for (const one of risks) for (const move of one.fact.about ?? []) if (projects.has(move)) add(bearerOf(one), move, [one.key]);
	for (const { fact, key } of slice.statement) {
		if (fact.type !== "THREATEN") continue;
		const meant = [...(fact.whom ?? []), ...(fact.to ?? [])].some((one) => stateOf(slice.actor, one) === slice.frame.focal);
		for (const by of fact.by)
			for (const move of fact.about ?? []) if (shown(by) && (meant || projects.has(move))) add(stateOf(slice.actor, by), move, [key]);
	}
	return new Map([...found].sort(([a], [b]) => byCodeUnit(a, b)));
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

/** Hostile acts of an actor, with its persons and organs, that name a move among what they are about. */
function actsOn(slice: Slice<Reads>, actor: ActorId, move: string): Term[] {
	return slice.event.flatMap(({ fact, key }) => {
		const mine = fact.from?.some((one) => stateOf(slice.actor, one) === actor) === true && fact.intent !== "unintended";
		return mine && AGAINST.has(fact.type) && fact.about?.includes(move) ? [term("e", [fact.id], 1, [key], fact.title)] : [];
	});
}

/** Its last position on the move: bears it unless it is against, by the low half of a line or an answer that is called so. */
function borneOf(slice: Slice<Reads>, actor: ActorId, move: string, keys: readonly string[]): CellTerms {
	const own = slice.position.filter(
		({ fact }) => fact.actor === actor && fact.issue === move && (fact.placement !== undefined || fact.option !== undefined),
	);
	const last = own.reduce<Held<FactOf<"position">> | undefined>((best, one) => (best && best.latest > one.latest ? best : one), undefined);
	if (last === undefined) return silence("its position on this is not on record", "what it says or does about it");
	const known = last.fact.placement !== undefined || slice.issue.some(({ fact }) => fact.id === move && fact.options?.includes("against"));
	if (!known) return silence("the answers to this are not for or against", "an issue with an answer called against, or with a low and a high end");
	const against = last.fact.placement === undefined ? last.fact.option === "against" : last.fact.placement < 0;
	return [term("x", [], against ? 0 : 1, [...new Set([...own.map(({ key }) => key), ...keys])], last.fact.option ?? `at ${last.fact.placement}`)];
}
