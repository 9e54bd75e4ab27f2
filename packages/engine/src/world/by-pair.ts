import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { pairKey } from "../facts/define.ts";
import type { Fact } from "../facts/index.ts";
import type { Held } from "./held.ts";

const NONE: readonly never[] = [];

type Find = (pair: string) => readonly Held[];
const known = new WeakMap<readonly Held[], Find>();

/** Say how the facts of a list that speak of two actors are found without going through the list. */
export function findBy(facts: readonly Held[], find: Find): void {
	known.set(facts, find);
}

const byPair = once((facts: readonly Held[]): Find => {
	const index = new Map<string, Held[]>();
	for (const held of facts) {
		for (const pair of held.pairs) {
			const list = index.get(pair);
			if (list) list.push(held);
			else index.set(pair, [held]);
		}
	}
	return (pair) => index.get(pair) ?? NONE;
});

/** The facts of a slice's part that speak of two actors, in the order of the part. */
export function heldOn<F extends Fact>(facts: readonly Held<F>[], a: ActorId, b: ActorId): readonly Held<F>[] {
	const find = known.get(facts) ?? byPair(facts);
	return find(pairKey(a, b)) as readonly Held<F>[];
}
