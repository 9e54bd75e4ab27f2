import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { pairKey } from "../facts/define.ts";
import type { Fact, FactOf, Noun } from "../facts/index.ts";
import { type Held, pairsOf } from "./held.ts";
import type { Part, Slice } from "./slice.ts";

/** Facts by the two that they speak of. */
const byPair = (fact: Fact) => pairsOf(fact);

/** The stated facts of a noun that speak of two actors, in key order. */
export function heldOn<N extends Part & Noun>(slice: Pick<Slice<N>, "group">, noun: N, a: ActorId, b: ActorId): readonly Held<FactOf<N>>[] {
	return slice.group(noun, byPair, pairKey(a, b)) as readonly Held<FactOf<N>>[];
}

/** Of each actor those with whom some pairs join it, by code unit. Kept by the list of pairs. */
export const othersAmong = once((pairs: readonly string[]): ReadonlyMap<string, readonly ActorId[]> => {
	const found = new Map<string, ActorId[]>();
	for (const pair of [...pairs].sort(byCodeUnit)) {
		const [a, b] = pair.split("|") as [ActorId, ActorId];
		push(found, a, b);
		push(found, b, a);
	}
	for (const list of found.values()) list.sort(byCodeUnit);
	return found;
});

/** Everybody of whom, together with an actor, any reading of a noun's facts speaks: the same in all draws, by code unit. */
export function othersWith<N extends Part & Noun>(slice: Pick<Slice<N>, "names">, noun: N, actor: ActorId): readonly ActorId[] {
	return othersAmong(slice.names(noun, byPair)).get(actor) ?? [];
}
