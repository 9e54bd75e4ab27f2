import type { ActorId } from "../base/id.ts";
import type { FactOf } from "../facts/index.ts";
import { heldOn } from "./by-pair.ts";
import { type Silence, silence, type Term, term } from "./formula.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

type Similarity = FactOf<"similarity">;
export type Choice = Similarity["on"];
export type Measure = Similarity["measure"];

/** The last similarity of two actors on record, and the keys of all years: that it is the last hangs on the others. */
export interface Alike {
	readonly held: Held<Similarity>;
	readonly keys: readonly string[];
	readonly all: readonly Held<Similarity>[];
}

/** How alike two actors last chose, by one measure, or why it is not known. */
export function alikeOn(slice: Slice<"similarity">, a: ActorId, b: ActorId, on: Choice, measure: Measure): Alike | Silence {
	const told = heldOn(slice, "similarity", a, b).filter(({ fact }) => fact.on === on && fact.measure === measure);
	const held = told.reduce<Held<Similarity> | undefined>((last, one) => (last && last.latest >= one.latest ? last : one), undefined);
	if (!held) return silence(`no ${measure} of ${a} and ${b} in ${on} is on record`, `a similarity of ${a} and ${b} in ${on}`);
	return { held, keys: told.map(({ key }) => key), all: told };
}

/** A number of a similarity as a term. */
export function alikeTerm(symbol: string, index: readonly string[], { held, keys }: Alike, value: number): Term {
	return term(symbol, index, value, keys, `of ${held.fact.at}, over ${held.fact.items} choices`);
}
