import type { Evidence, Key } from "../evidence/weigh.ts";
import { pairKey } from "../facts/define.ts";
import { type Fact, kindOf, NOUNS, type Noun, nouns } from "../facts/index.ts";
import type { Plan } from "./holder.ts";

/** Nouns whose facts carry signals for dyads. */
export const DYAD_NOUNS: readonly Noun[] = NOUNS.filter((noun) => "signal" in nouns[noun]);

/** Where the keys of each noun stand in the evidence. Keys are sorted, so those of one noun follow each other. */
export function placesByNoun(evidence: Evidence): ReadonlyMap<Noun, readonly number[]> {
	const places = new Map<Noun, number[]>();
	for (const [k, { noun }] of evidence.keys.entries()) {
		const own = places.get(noun);
		if (own) own.push(k);
		else places.set(noun, [k]);
	}
	return places;
}

/** The two that a fact speaks of, or each two of several. */
export function endsOf(fact: Fact): string[] {
	return kindOf(fact)
		.ends(fact)
		.map(([a, b]) => pairKey(a, b));
}

/** Where some keys stand by the names that any of their readings is found under, in the order of the keys. */
export function placesBy(evidence: Evidence, own: Iterable<number>, edits: Plan, by: (fact: Fact) => readonly string[]): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (const k of own) {
		const { key, readings } = evidence.keys[k] as Key;
		for (const reading of readings) {
			for (const name of by(edits.change(key, reading).fact)) {
				const list = found.get(name);
				if (!list) found.set(name, [k]);
				else if (list.at(-1) !== k) list.push(k);
			}
		}
	}
	return found;
}

/** Places of all keys that carry signals for dyads. */
export function* speakingPlaces(places: ReadonlyMap<Noun, readonly number[]>): Generator<number> {
	for (const [noun, own] of places) if (DYAD_NOUNS.includes(noun)) yield* own;
}
