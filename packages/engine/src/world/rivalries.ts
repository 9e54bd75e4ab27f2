import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { othersAmong } from "./by-pair.ts";
import { type Term, term } from "./formula.ts";
import type { Frame } from "./frame.ts";
import type { Slice } from "./world.ts";

/** Two rivals on the day. */
export interface Rivalry {
	readonly between: readonly [ActorId, ActorId];
	/** ρ in (0, 1]: as the dossier declares it, else |polarity| of the rivalry that a source states. */
	readonly weight: Term;
}

/** The pair of a tie that says that two are rivals. */
const rivals = (fact: FactOf<"tie">) => (fact.kind === "rivalry" && fact.polarity < 0 ? [pairKey(...fact.between)] : []);

const declaredIn = once(
	(declared: Frame["rivals"]): ReadonlyMap<string, Rivalry> =>
		new Map(
			declared.map(({ between, weight, because }) => {
				const pair = pairKey(...between);
				return [pair, { between: ends(pair), weight: term("ρ", [pair], weight, [], `declared: ${because}`) }];
			}),
		),
);

const sorted = once((declared: Frame["rivals"]) =>
	once((stated: readonly string[]): readonly string[] => [...new Set([...declaredIn(declared).keys(), ...stated])].sort(byCodeUnit)),
);

/** Pairs that are declared rivals, or that any reading states as such, in code-unit order: the same list in all draws. */
export function rivalPairs(slice: Slice<"tie">): readonly string[] {
	return sorted(slice.frame.rivals)(slice.names("tie", rivals));
}

/** Everybody who is declared or by any reading stated to be a rival of an actor, by code unit: the same in all draws. */
export function rivalsOf(slice: Slice<"tie">, actor: ActorId): readonly ActorId[] {
	return othersAmong(rivalPairs(slice)).get(actor) ?? [];
}

/** The rivalry of a pair: declared, else as a source states that it stands. */
export function rivalryOn(slice: Slice<"tie">, pair: string): Rivalry | undefined {
	const declared = declaredIn(slice.frame.rivals).get(pair);
	return declared ?? slice.rows("rivalry")(pair, () => statedOn(slice, pair));
}

function statedOn(slice: Slice<"tie">, pair: string): Rivalry | undefined {
	const stated = slice.group("tie", rivals, pair).filter(({ stands }) => stands);
	if (stated.length === 0) return undefined;
	const keys = stated.map(({ key }) => key);
	return { between: ends(pair), weight: term("ρ", [pair], Math.max(...stated.map(({ fact }) => -fact.polarity)), keys) };
}

/** Rival pairs, declared or stated by a source as standing, in code-unit order. What is declared goes before what is stated. */
export function rivalriesOf(slice: Slice<"tie">): Rivalry[] {
	return rivalPairs(slice).flatMap((pair) => rivalryOn(slice, pair) ?? []);
}

/** The two of a pair. */
export function ends(pair: string): [ActorId, ActorId] {
	return pair.split("|") as [ActorId, ActorId];
}
