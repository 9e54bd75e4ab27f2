import { highOf, type Interval, lowOf, type Value } from "./quantity.ts";

/** How a source may hedge a number. */
export const QUALIFIERS = ["approx", "just-under", "just-over", "under", "over", "at-least", "at-most"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** How far a rough number may lie from what is written: a tenth (decision 0035). */
const ROUGH = 0.1;

/** The same in words, to stand before the number. */
export const HEDGE_WORDS: Readonly<Record<Qualifier, string>> = {
	approx: "about",
	"just-under": "just under",
	"just-over": "just over",
	under: "under",
	over: "over",
	"at-least": "at least",
	"at-most": "at most",
};

/**
 * What a number may be by the words that a source hedges it with. "Under" a number that is not negative begins at 0, as amounts and counts
 * do; "over" one has no upper end (Infinity), and "under" a negative one no lower end. A number that nobody hedges is itself.
 */
export function hedged(value: Value, qualifier: Qualifier | undefined): Value {
	if (qualifier === undefined) return value;
	const [low, high] = [lowOf(value), highOf(value)];
	const [below, above] = [low - ROUGH * Math.abs(low), high + ROUGH * Math.abs(high)];
	const ends: Readonly<Record<Qualifier, Interval>> = {
		approx: { low: below, high: above },
		"just-under": { low: below, high },
		"just-over": { low, high: above },
		under: { low: openBelow(high), high },
		"at-most": { low: openBelow(high), high },
		over: { low, high: Number.POSITIVE_INFINITY },
		"at-least": { low, high: Number.POSITIVE_INFINITY },
	};
	const found = ends[qualifier];
	return found.low === found.high ? found.low : found;
}

const openBelow = (high: number) => (high >= 0 ? 0 : Number.NEGATIVE_INFINITY);
