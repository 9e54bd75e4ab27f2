import type { ActorId } from "../base/id.ts";
import { byCodeUnit } from "../base/text.ts";
import { pairKey } from "../facts/define.ts";
import { type Term, term } from "./formula.ts";
import type { Slice } from "./world.ts";

/** Two rivals on the day. */
export interface Rivalry {
	readonly between: readonly [ActorId, ActorId];
	/** ρ in (0, 1]: as the dossier declares it, else |polarity| of the rivalry that a source states. */
	readonly weight: Term;
}

/** Rival pairs, declared or stated by a source as standing, in code-unit order. What is declared goes before what is stated. */
export function rivalriesOf(slice: Slice<"tie">): Rivalry[] {
	const found = new Map<string, Rivalry>();
	for (const { between, weight, because } of slice.frame.rivals) {
		const pair = pairKey(...between);
		found.set(pair, { between: ends(pair), weight: term("ρ", [pair], weight, [], `declared: ${because}`) });
	}
	const stated = new Map<string, { weight: number; keys: string[] }>();
	for (const { fact, stands, key } of slice.tie) {
		if (!stands || fact.kind !== "rivalry" || fact.polarity >= 0) continue;
		const pair = pairKey(...fact.between);
		if (found.has(pair)) continue;
		const before = stated.get(pair);
		if (before) before.keys.push(key);
		stated.set(pair, { weight: Math.max(before?.weight ?? 0, -fact.polarity), keys: before?.keys ?? [key] });
	}
	for (const [pair, { weight, keys }] of stated) found.set(pair, { between: ends(pair), weight: term("ρ", [pair], weight, keys) });
	return [...found].sort(([a], [b]) => byCodeUnit(a, b)).map(([, rivalry]) => rivalry);
}

function ends(pair: string): [ActorId, ActorId] {
	return pair.split("|") as [ActorId, ActorId];
}
