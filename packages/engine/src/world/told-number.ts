import { HEDGE_WORDS, hedged } from "../base/hedge.ts";
import { highOf, lowOf, type Value } from "../base/quantity.ts";
import type { FactOf } from "../facts/index.ts";

type Told = FactOf<"indicator">;

/** The number of an indicator as its source tells it: an interval where it is hedged (decision 0035); undefined where it is a word. */
export function toldNumber({ value, qualifier, unit }: Told): Value | undefined {
	if (typeof value === "string") return undefined;
	const told = hedged(value, qualifier);
	// No share is more than the whole.
	return unit === "share" && highOf(told) > 1 && highOf(value) <= 1 ? { low: lowOf(told), high: 1 } : told;
}

/** The number of an indicator where its source gives one number without a hedge, for what can only be computed from such. */
export function exactNumber({ value, qualifier }: Told): number | undefined {
	return typeof value === "number" && qualifier === undefined ? value : undefined;
}

/** What stands beside such a number: the words of its hedge, and of when it is. */
export function toldNote({ value, qualifier, at }: Told): string {
	if (qualifier === undefined) return at;
	const number = typeof value === "object" ? `${value.low} to ${value.high}` : value;
	return `told as ${HEDGE_WORDS[qualifier]} ${number}, ${at}`;
}
