import type { ActorId } from "../base/id.ts";
import { pairKey } from "../facts/define.ts";
import type { Fact } from "../facts/index.ts";
import type { Held } from "./held.ts";

const NONE: readonly never[] = [];
const indices = new WeakMap<readonly Held[], ReadonlyMap<string, readonly Held[]>>();

/** The facts of a slice's part that speak of two actors, in the order of the part. The index is made once a slice. */
export function heldOn<F extends Fact>(facts: readonly Held<F>[], a: ActorId, b: ActorId): readonly Held<F>[] {
	let index = indices.get(facts) as ReadonlyMap<string, readonly Held<F>[]> | undefined;
	if (!index) {
		const made = new Map<string, Held<F>[]>();
		for (const held of facts) {
			for (const pair of held.pairs) {
				const list = made.get(pair);
				if (list) list.push(held);
				else made.set(pair, [held]);
			}
		}
		index = made;
		indices.set(facts, made);
	}
	return index.get(pairKey(a, b)) ?? NONE;
}
