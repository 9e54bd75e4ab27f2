import type { ActorId } from "../base/id.ts";
import { heldOn } from "./by-pair.ts";
import type { Slice } from "./world.ts";

/** What two states owe each other in security. */
export interface Pact {
	/** Highest rung of an agreement on security in force between the two; 0 where none is on record. */
	readonly rung: number;
	/** Keys of those agreements. */
	readonly keys: readonly string[];
}

/** A caution of what asks who owes whom what (decision 0034). */
export const OWED_ALIKE =
	"What a pact obliges to counts in full whether two took it on or many, as in the lists of alliances, and two who are at odds may share one; what is the pair's own is in the ladder, and in the tie a pact of many counts little.";

const NONE: Pact = { rung: 0, keys: [] };

/** The agreements on security in force between two, from a rung on. That there is none is known only where alliances are covered. */
export function pactOf(slice: Slice<"agreement">, a: ActorId, b: ActorId, least = 1): Pact {
	let pact = NONE;
	for (const { fact, stands, key } of heldOn(slice, "agreement", a, b))
		if (stands && fact.status === "in force" && fact.rung >= least && fact.domains.includes("security"))
			pact = { rung: Math.max(pact.rung, fact.rung), keys: [...pact.keys, key] };
	return pact;
}

/** How far a pact of a rung binds: consultation ¼, non-aggression or neutrality ½, alliance declared ¾, mutual defence 1. */
export function bindingness(rung: number): number {
	return Math.max(0, rung - 1) / 4;
}
