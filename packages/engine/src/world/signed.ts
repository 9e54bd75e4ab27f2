import * as z from "zod";
import { push } from "../base/group.ts";
import { pairKey } from "../facts/define.ts";
import { coveredIn } from "./covered.ts";
import { isSilence, type Silence, silence, type Term, type Terms, term } from "./formula.ts";
import { pactOf } from "./pacts.ts";
import type { Slice } from "./world.ts";

/** Which agreements are friendly ties: an option of every lens on the signed network. */
export const signedOptions = z.strictObject({
	rung: z
		.int()
		.min(1)
		.max(5)
		.default(5)
		.describe("least rung of an agreement on security that counts as a friendly tie: 3 non-aggression, 5 defence"),
});

/** What the terms of the signed network are. */
export const SIGNED = { x: "1 for a pact, −1 for a rivalry, of two states", v: "a state with a tie" };

/**
 * The signed network between covered states, as terms: `v` for each state that has a tie, `x` = 1 for a pact on security from a rung on,
 * −1 for a rivalry that a source states as standing. Of two states with both, the rivalry counts. Both lists must be complete, or a missing
 * tie would mean nothing; without such lists, or without a tie, it is silent.
 */
export function signedTerms(slice: Slice<"agreement" | "tie" | "coverage">, rung: number): Term[] | Silence {
	const [pacts, rivalries] = [coveredIn(slice, "alliances"), coveredIn(slice, "rivalries")];
	if (isSilence(pacts)) return pacts;
	if (isSilence(rivalries)) return rivalries;
	const states = pacts.actors.filter(rivalries.has);
	const keys = [...pacts.keys, ...rivalries.keys];
	const hostile = new Map<string, string[]>();
	for (const { fact, stands, key } of slice.tie)
		if (stands && fact.kind === "rivalry" && fact.polarity < 0) {
			const pair = pairKey(...fact.between);
			push(hostile, pair, key);
		}
	const ties = states.flatMap((a, i) =>
		states.slice(i + 1).flatMap((b) => {
			const enemies = hostile.get(pairKey(a, b));
			if (enemies) return [term("x", [a, b], -1, [...enemies, ...keys])];
			const pact = pactOf(slice, a, b, rung);
			return pact.rung > 0 ? [term("x", [a, b], 1, [...pact.keys, ...keys])] : [];
		}),
	);
	if (ties.length === 0)
		return silence("no pact or rivalry between covered states is on record", "agreements in force and rivalries, or a lower rung");
	const tied = new Set(ties.flatMap(({ index }) => index));
	return [...states.filter((state) => tied.has(state)).map((state) => term("v", [state], 1, keys)), ...ties];
}

/** The network that signed terms print, as methods read it. `without` leaves out one tie. */
export function signedGraphOf(t: Terms, without?: readonly string[]) {
	const states = t.rows("v").map(({ index }) => index[0] as string);
	const at = new Map(states.map((state, i) => [state, i]));
	const ties = t.rows("x").filter(({ index }) => !without || index[0] !== without[0] || index[1] !== without[1]);
	return {
		states,
		ties: ties.map(({ index }) => index),
		graph: {
			nodes: states.length,
			from: Int32Array.from(ties, ({ index }) => at.get(index[0] as string) as number),
			to: Int32Array.from(ties, ({ index }) => at.get(index[1] as string) as number),
			sign: Int8Array.from(ties, ({ value }) => value),
		},
	};
}
