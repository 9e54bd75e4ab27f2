import { goldstein } from "../base/cameo.ts";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { middleDay, parseDate } from "../base/time.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { VERBAL_TYPES } from "../facts/statement.ts";
import { heldOn } from "./by-pair.ts";
import { type Held, pairsOf } from "./held.ts";
import type { Slice } from "./world.ts";

type EventFact = FactOf<"event">;
type StatementFact = FactOf<"statement">;
export type ActParts = "event" | "statement" | "actor";

/** One act of one state towards another, in word or deed. */
export interface Act {
	readonly key: string;
	readonly from: ActorId;
	readonly to: ActorId;
	readonly type: EventFact["type"];
	/** Said and not done. */
	readonly verbal: boolean;
	/** Goldstein value over 10, −1 hostile … 1 friendly. */
	readonly s: number;
	/** The middle of the days on which it may have been done, the first of them and the last. */
	readonly day: number;
	readonly first: number;
	readonly last: number;
	/** Keys of the acts that its sources say it answers. */
	readonly answers: readonly string[];
}

const VERBAL: ReadonlySet<string> = new Set(VERBAL_TYPES);
/** CAMEO root of a statement by what is done by saying it. A request may be a plea or a demand, and talk has no tone: neither is here. */
const ROOT: Readonly<Partial<Record<StatementFact["type"], string>>> = {
	AGREE: "03",
	SUPPORT: "05",
	CONCEDE: "08",
	ACCUSE: "11",
	REJECT: "12",
	THREATEN: "13",
};

/**
 * Acts between the focal state and another, each from one to the other, in the order of their keys, in the domains asked about (a
 * statement has none, so it counts only where all are asked about). What both sides did together (`between`) is nobody's act towards
 * the other; mishaps and disputed intent are left out; a statement that is coded as an event is counted as that. A person that is
 * part of a state speaks for it, unless others who do not speak for it say the same; an organ, a party or a crowd does not.
 */
export function actsWith(slice: Slice<ActParts>, other: ActorId, manner: Manner | "any" = "any"): readonly Act[] {
	const { focal, query } = slice.frame;
	const actors = slice.actor;
	const name = `${pairKey(focal, other)} ${manner}`;
	const said = query.domains.length > 0 ? [] : slice.group("statement", byStates(actors), name);
	const acts = [
		...asked(slice, slice.group("event", byManner, name)).flatMap((held) => made(held, () => eventActs(held))),
		...said.flatMap((held) => made(held, () => statementActs(held, personsIn(actors)))),
	];
	return acts.filter(({ from, to }) => (from === focal && to === other) || (from === other && to === focal));
}

/** What the focal state and another did together, as acts from the one to the other: signings, exercises, wars. */
export function jointActsWith(slice: Slice<"event">, other: ActorId): readonly Act[] {
	const { focal } = slice.frame;
	return asked(slice, heldOn(slice, "event", slice.frame.focal, other)).flatMap((held) =>
		held.fact.between ? slice.recall(`done with ${other}`, [held], () => eventActs(held, [focal], [other])) : [],
	);
}

function asked(slice: Slice<"event">, events: readonly Held<EventFact>[]): readonly Held<EventFact>[] {
	const { domains } = slice.frame.query;
	return domains.length > 0 ? events.filter(({ fact }) => fact.domains.some((one) => domains.includes(one))) : events;
}

/** How an act is done: what is friendly by word or by deed, and what is hostile. */
export type Manner = "symbolic" | "material" | "hostile";
const SYMBOLIC = new Set(["SUPPORT", "CONCEDE"]);
const MATERIAL = new Set(["AID", "COOPERATE", "RETREAT"]);

/** Names of each pair: all acts, and those of their manner. */
function namesOf(pairs: readonly string[], type: string, cameo: string | undefined): string[] {
	const s = cameo === undefined ? 0 : goldstein(cameo);
	const manner: Manner | undefined =
		s < 0 ? "hostile" : s === 0 ? undefined : SYMBOLIC.has(type) ? "symbolic" : MATERIAL.has(type) ? "material" : undefined;
	return pairs.flatMap((pair) => (manner ? [`${pair} any`, `${pair} ${manner}`] : [`${pair} any`]));
}

/** Events by the two that they are acts between, and by manner. */
const byManner = once((fact: EventFact) => (fact.between ? [] : namesOf(pairsOf(fact), fact.type, fact.cameo)));

/** Persons and what they are part of. */
const personsIn = once(
	(actors: Slice<"actor">["actor"]): ReadonlyMap<ActorId, ActorId> =>
		new Map(actors.flatMap(({ fact }) => (fact.kind === "person" && fact.partOf ? [[fact.id, fact.partOf] as const] : []))),
);

/** Statements by the two states between which they are acts, and by manner. */
const byStates = once((actors: Slice<"actor">["actor"]) => {
	const persons = personsIn(actors);
	return once((fact: StatementFact) => {
		const [by, whom] = sidesOf(fact, persons);
		const pairs = by === undefined ? [] : whom.filter((one) => one !== by).map((one) => pairKey(by, one));
		return namesOf(pairs, fact.type, ROOT[fact.type]);
	});
});

/** What a fact says is read once: the same fact stands in many draws. */
const known = new WeakMap<Held, readonly Act[]>();
function made(held: Held, make: () => readonly Act[]): readonly Act[] {
	const acts = known.get(held) ?? make();
	known.set(held, acts);
	return acts;
}

function eventActs({ fact, key, span }: Held<EventFact>, from = fact.from ?? [], to = fact.to ?? []): Act[] {
	if (fact.intent === "unintended" || fact.intent === "disputed") return [];
	const s = goldstein(fact.cameo) / 10;
	return each(from, to, { key, type: fact.type, verbal: VERBAL.has(fact.type), s, answers: keysOf(fact.answers), ...started(fact.at, span.from) });
}

const keysOf = (ids: readonly string[] = []) => ids.map((id) => `event:${id}`);

function statementActs({ fact, key, span }: Held<StatementFact>, persons: ReadonlyMap<ActorId, ActorId>): Act[] {
	const root = ROOT[fact.type];
	if (root === undefined || fact.event !== undefined) return [];
	const [by, whom] = sidesOf(fact, persons);
	if (by === undefined) return [];
	return each([by], whom, { key, type: fact.type, verbal: true, s: goldstein(root) / 10, answers: [], ...started(fact.at, span.from) });
}

/** The one state that says something, none where several do, and those that it is said of; to concede is said to somebody. */
function sidesOf(fact: StatementFact, persons: ReadonlyMap<ActorId, ActorId>): [by: ActorId | undefined, whom: ActorId[]] {
	const states = (actors: readonly ActorId[] = []) => [...new Set(actors.map((actor) => persons.get(actor) ?? actor))];
	const by = states(fact.by);
	return [by.length === 1 ? by[0] : undefined, states(fact.type === "CONCEDE" ? (fact.to ?? fact.whom) : fact.whom)];
}

function each(from: readonly ActorId[], to: readonly ActorId[], more: Omit<Act, "from" | "to">): Act[] {
	return from.flatMap((one) => to.filter((other) => other !== one).map((other) => ({ from: one, to: other, ...more })));
}

/** An act told for a span of time may have been on any day of it; one that began and has no end told, on any on which it may have begun. */
function started(at: string, from: number): Pick<Act, "day" | "first" | "last"> {
	const dated = parseDate(at);
	const first = dated?.start[0] ?? from;
	if (!dated || !Number.isFinite(first)) return { day: from, first: Number.NEGATIVE_INFINITY, last: from };
	const last = Number.isFinite(dated.end[1]) ? dated.end[1] : dated.start[1];
	return { day: middleDay(first, last), first, last };
}
