import type { Evidence, Key } from "../evidence/weigh.ts";
import { pairKey } from "../facts/define.ts";
import { kindOf, NOUNS, type Noun, nouns } from "../facts/index.ts";
import { pairsOf } from "./held.ts";
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

/** Where the keys stand that speak of each two, in the order of the keys. */
export function placesByPair(evidence: Evidence, places: ReadonlyMap<Noun, readonly number[]>, edits: Plan): ReadonlyMap<string, readonly number[]> {
	const found = new Map<string, number[]>();
	for (const [noun, own] of places) {
		if (!DYAD_NOUNS.includes(noun)) continue;
		for (const k of own) {
			const { key, readings } = evidence.keys[k] as Key;
			for (const reading of readings) {
				const { fact } = edits.change(key, reading);
				for (const [a, b] of kindOf(fact).ends(fact)) {
					const pair = pairKey(a, b);
					const list = found.get(pair);
					if (!list) found.set(pair, [k]);
					else if (list.at(-1) !== k) list.push(k);
				}
			}
		}
	}
	return found;
}

/** Where the keys of one noun stand that speak of each two, as their facts are written. */
export function pairsAmong(evidence: Evidence, own: readonly number[]): ReadonlyMap<string, readonly number[]> {
	const found = new Map<string, number[]>();
	for (const k of own) {
		const pairs = new Set((evidence.keys[k] as Key).readings.flatMap(({ fact }) => pairsOf(fact)));
		for (const pair of pairs) {
			const list = found.get(pair);
			if (list) list.push(k);
			else found.set(pair, [k]);
		}
	}
	return found;
}
