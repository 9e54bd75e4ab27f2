import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";

/** Adjectives and adverbs that weigh what they stand with. */
const JUDGING =
	/\b(?:deep(?:er|ly)?|very|bad(?:ly)?|good(?! offices)|difficult(?:ies)?|hard(?!-line)|harsh(?:ly|er)?|reproachful(?:ly)?|fresh|uneven(?:ly)?|considerabl[ey]|pragmatic(?:ally)?|unusual(?:ly)?|serious(?:ly)?|enough|dependable|strong(?:ly)?(?!er)|weak(?:ly)?|modest(?:ly)?|wide(?:ly)?|extensive(?:ly)?|thin(?:ly)?|tense|strained|wary|cautious(?:ly)?|optimistic(?:ally)?|pessimistic|cordial|smooth(?:ly)?|tough|sharp(?:ly)?|loose(?:ly)?|great(?:ly)?|heav(?:y|ily)|visibl[ey]|shallow|hostile|unfriendly|estranged|unhappy|important(?:ly)?|significant(?:ly)?|useful|promising|fragile|stable|unstable|solid|firmly)\b/g;

/** A source's adjective in our own voice: that relations are deep, bad or uneven is a judgement, and wants the name of its judge. */
export function judgementFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	if (passage.voices !== undefined || grounds.length === 0 || grounds.some(({ kind }) => kind !== "claim")) return [];
	return [...passage.bare.toLowerCase().matchAll(JUDGING)].map((match) => ({
		at: "loaded",
		word: match[0],
		because: "it is the judgement of a source; say whose, “according to”",
	}));
}
