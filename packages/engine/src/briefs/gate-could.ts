import { parseDate } from "../base/time.ts";
import { kindOf } from "../facts/index.ts";
import type { Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

/** What whoever is let in can do. */
const COULD = /\bcould (?:again )?(?:enter|travel|come in|cross|go|visit)\b/g;
/** Words by which somebody is let in, or kept from it. */
const LET = /\b(?:let|lets|allow\w*|permit\w*|visa|waive\w*|free entry|cross|travellers?)\b/;

/** "Citizens of A could enter B from 2024": the past of "can", of a leave that was given on a day that is over, and no forecast. */
export function couldThen(passage: Passage, grounds: readonly Ground[]): boolean {
	if (passage.dates.length === 0 || (passage.folded.match(/\bcould\b/g) ?? []).length !== [...passage.folded.matchAll(COULD)].length) return false;
	return grounds.every(
		(ground) =>
			ground.kind === "claim" &&
			ground.fact.is === "event" &&
			parseDate(kindOf(ground.fact).during(ground.fact) ?? "") !== undefined &&
			LET.test(fold(plain([ground.claim.gist, ...ground.titles].join("; ")))),
	);
}
