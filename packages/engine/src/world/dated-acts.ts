import { goldstein } from "../base/cameo.ts";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { middleDay, parseDate } from "../base/time.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "./bodies.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

/** One directed act on a day that is known well enough, of those who did it to one target. */
export interface DatedAct {
	readonly from: ActorId;
	readonly to: ActorId;
	readonly day: number;
	/** −Goldstein value / 10: positive for a hostile act, negative for a friendly one. */
	readonly severity: number;
	readonly key: string;
	readonly held: Held<FactOf<"event">>;
}

/**
 * The middle of the days that an act may have been on, or undefined where these are more than `longest`. An act that is told only to
 * have been before some day may have been on any, though its source vouches for the last of them.
 */
export function dayOfAct({ span, fact }: Pick<Held<FactOf<"event">>, "span" | "fact">, longest: number): number | undefined {
	if (parseDate(fact.at)?.start[0] === Number.NEGATIVE_INFINITY) return undefined;
	const length = span.to - span.from;
	return length <= longest ? middleDay(span.from, span.to - 1) : undefined;
}

/** Directed acts among some events of the domains asked about that have a date, each by each who did it against each target; persons and organs act for their state. */
export function datedActsAmong(slice: Slice<"actor">, events: readonly Held<FactOf<"event">>[], longest: number): DatedAct[] {
	return events.flatMap((held) => actsOf(slice, held, longest));
}

/** Such acts that one did to another. */
export function datedActsBy(slice: Slice<"actor" | "event">, from: ActorId, to: ActorId, longest: number): DatedAct[] {
	const acts = datedActsAmong(slice, slice.group("event", byDirection(slice.actor), `${from},${to}`), longest);
	return acts.filter((act) => act.from === from && act.to === to);
}

/** Such acts by an actor or against it. */
export function datedActsWith(slice: Slice<"actor" | "event">, actor: ActorId, longest: number): DatedAct[] {
	const acts = datedActsAmong(slice, slice.group("event", byEnd(slice.actor), actor), longest);
	return acts.filter(({ from, to }) => from === actor || to === actor);
}

/** Events in which two have a part on whatever side, persons and organs for their state, in key order. */
export function eventsOn(slice: Slice<"actor" | "event">, a: ActorId, b: ActorId): readonly Held<FactOf<"event">>[] {
	return slice.group("event", byTwo(slice.actor), pairKey(a, b));
}

/** Who did something to whom by any reading, in code-unit order: the same in all draws. */
export function directionsIn(slice: Slice<"actor" | "event">): readonly (readonly [from: ActorId, to: ActorId])[] {
	return directions(slice.names("event", byDirection(slice.actor)));
}

const directions = once((names: readonly string[]) => [...names].sort(byCodeUnit).map((name) => name.split(",") as [from: ActorId, to: ActorId]));

type Actors = Slice<"actor">["actor"];

const byDirection = once((actors: Actors) => ({ from, to }: FactOf<"event">) => {
	const targets = statesAmong(actors, to);
	return statesAmong(actors, from).flatMap((one) => targets.flatMap((other) => (one === other ? [] : [`${one},${other}`])));
});
const byEnd = once(
	(actors: Actors) =>
		({ from = [], to = [] }: FactOf<"event">) =>
			statesAmong(actors, [...from, ...to]),
);
/** Events by each two states that have a part in them. */
export const byTwo = once((actors: Actors) => ({ between, from = [], to = [] }: FactOf<"event">) => {
	const states = statesAmong(actors, between ?? [...from, ...to]);
	return states.flatMap((a, i) => states.slice(i + 1).map((b) => pairKey(a, b)));
});

/** The states that some are or act for, each once. */
function statesAmong(actors: Actors, ends: readonly ActorId[] = []): ActorId[] {
	return [...new Set(ends.map((actor) => stateOf(actors, actor)))];
}

/** How hostile an act is. */
export function severityOf({ cameo }: FactOf<"event">): number {
	return -goldstein(cameo) / 10;
}

const NONE: readonly DatedAct[] = [];

function actsOf(slice: Slice<"actor">, held: Held<FactOf<"event">>, longest: number): readonly DatedAct[] {
	const { domains } = slice.frame.query;
	if (held.fact.from === undefined) return NONE;
	if (domains.length > 0 && !held.fact.domains.some((domain) => domains.includes(domain))) return NONE;
	return slice.recall(`dated act ${longest}`, [held], () => directed(slice, held, longest));
}

function directed(slice: Slice<"actor">, held: Held<FactOf<"event">>, longest: number): DatedAct[] {
	const { fact, key } = held;
	const day = dayOfAct(held, longest);
	if (day === undefined) return [];
	const severity = severityOf(fact);
	return statesAmong(slice.actor, fact.from).flatMap((from) =>
		statesAmong(slice.actor, fact.to).flatMap((to) => (from === to ? [] : [{ from, to, day, severity, key, held }])),
	);
}
