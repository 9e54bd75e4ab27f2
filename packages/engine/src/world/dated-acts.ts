import { goldstein } from "../base/cameo.ts";
import type { ActorId } from "../base/id.ts";
import { parseDate } from "../base/time.ts";
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
	return length <= longest ? span.from + Math.floor((length - 1) / 2) : undefined;
}

/** Directed acts of the domains asked about that have a date, each by each who did it against each target; persons and organs act for their state. */
export function datedActs(slice: Slice<"actor" | "event">, longest: number): DatedAct[] {
	const { domains } = slice.frame.query;
	const out: DatedAct[] = [];
	for (const held of slice.event) {
		if (held.fact.from === undefined) continue;
		if (domains.length > 0 && !held.fact.domains.some((domain) => domains.includes(domain))) continue;
		out.push(...slice.recall(`dated act ${longest}`, [held], () => actsOf(slice, held, longest)));
	}
	return out;
}

function actsOf(slice: Slice<"actor">, held: Held<FactOf<"event">>, longest: number): DatedAct[] {
	const { fact, key } = held;
	const day = dayOfAct(held, longest);
	if (day === undefined) return [];
	const ends = (actors: readonly ActorId[] = []) => [...new Set(actors.map((actor) => stateOf(slice.actor, actor)))];
	const severity = -goldstein(fact.cameo) / 10;
	return ends(fact.from).flatMap((from) => ends(fact.to).flatMap((to) => (from === to ? [] : [{ from, to, day, severity, key, held }])));
}
