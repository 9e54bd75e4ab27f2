import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { MONTH } from "../base/time.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { byTwo, type DatedAct, datedActsAmong, severityOf } from "./dated-acts.ts";
import type { Held } from "./held.ts";
import { settled } from "./settled.ts";
import type { Slice } from "./world.ts";

/** Severity from which an act opens a crisis. */
const SEVERE = 0.5;
/** Months without a severe act after which a crisis is over, and within which an apology or a concession still belongs to it. */
export const QUIET = 18;
/** CAMEO codes that close one: to apologise (055), to yield (08). */
export const CONCILES = /^(055|08)/;

/** A crisis between two: its severe acts in order, and the first apology or concession after the last of them. */
export interface Crisis {
	readonly acts: readonly DatedAct[];
	readonly closing: DatedAct | undefined;
}

/** The crises among the acts of two actors, each a run of severe acts with no long quiet between. Ours, after concept S1-25. */
function crisesOf(between: readonly DatedAct[]): Crisis[] {
	const runs: DatedAct[][] = [];
	const severe = between.filter(({ severity }) => severity >= SEVERE).sort((a, b) => a.day - b.day || byCodeUnit(a.key, b.key));
	for (const act of severe) {
		const last = runs.at(-1)?.at(-1);
		if (last && act.day - last.day <= QUIET * MONTH) runs.at(-1)?.push(act);
		else runs.push([act]);
	}
	return runs.map((acts) => {
		const { day: after } = acts.at(-1) as DatedAct;
		const closes = between.filter(({ day, held }) => day > after && day - after <= QUIET * MONTH && CONCILES.test(held.fact.cameo));
		return { acts, closing: closes.sort((a, b) => a.day - b.day || byCodeUnit(a.key, b.key))[0] };
	});
}

/** Acts that may open a crisis or close it, done or fought, by the two between whom they were. */
const byTurn = once((actors: Slice<"actor">["actor"]) => {
	const pairsOf = byTwo(actors);
	return (fact: FactOf<"event">) => (severityOf(fact) >= SEVERE || CONCILES.test(fact.cameo) ? pairsOf(fact) : []);
});

/** Such acts of two actors on record, in key order. */
export function turnsOn(slice: Slice<"actor" | "event">, a: ActorId, b: ActorId): readonly Held<FactOf<"event">>[] {
	return slice.group("event", byTurn(slice.actor), pairKey(a, b));
}

/** Everybody with whom an actor by any reading has such an act, in code-unit order: the same in all draws. */
export function adversariesOf(slice: Slice<"actor" | "event">, actor: ActorId): readonly ActorId[] {
	return slice.rows("adversaries")(actor, () => {
		const pairs = slice.names("event", byTurn(slice.actor)).map((pair) => pair.split("|") as ActorId[]);
		return pairs.flatMap((pair) => (pair.includes(actor) ? pair.filter((one) => one !== actor) : [])).sort(byCodeUnit);
	});
}

/**
 * The crises between two: the very same ones in all draws in which they are made of the same acts. A mishap shows no side, and
 * may open a crisis all the same.
 */
export function crisesBetween(slice: Slice<"actor" | "event">, a: ActorId, b: ActorId, longest: number): readonly Crisis[] {
	return settled(slice, `crises ${longest} ${a},${b}`, () => {
		const acts = datedActsAmong(slice, turnsOn(slice, a, b), longest).filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
		return recalledCrises(slice, acts);
	});
}

/** The crises among the acts of two actors, each the very same as before where it was made of the same acts. */
export function recalledCrises(slice: Pick<Slice<never>, "recall">, between: readonly DatedAct[]): Crisis[] {
	return crisesOf(between).map((crisis) => slice.recall("crisis", crisis.closing ? [...crisis.acts, crisis.closing] : crisis.acts, () => crisis));
}
