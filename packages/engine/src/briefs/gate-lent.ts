import { sameSense } from "./gate-licence.ts";
import { wordsOf } from "./gate-text.ts";

/** Words of chance and of rank that a gist lends to our own voice, since they are not ours: reported, counted or ordinal. */

const SPEECH = /\b(?:nam(?:ed|es)|warn(?:ed|s)|alleg\w+|envisag\w+)\b/;

/**
 * A chance that is not ours: in the words of somebody whose speech both the sentence and a gist report ("an envoy named it as a possible
 * entrant"), in an indirect question ("discussed whether a line should be set up"), as a condition ("should A rearm without a treaty"),
 * or denied as the gist denies it ("not certain").
 */
export function isReported(word: string, bare: string, gists: readonly string[]): boolean {
	const told = gists.map((gist) => gist.toLowerCase());
	const every = (test: (gist: string) => boolean) => told.length > 0 && told.every(test);
	if (word === "should") {
		if (/\bdiscuss\w* whether\b[^.;]* should\b/.test(bare)) return every((gist) => /\bwhether to\b/.test(gist));
		return /\bwarn\w*\b[^.;]* should {2,}\p{L}/u.test(bare) && every((gist) => /\bwarn\w*\b.*\b(?:could|would|if|without)\b/.test(gist));
	}
	// "how it could be revived" of a gist that has "how to revive it".
	if (/^(?:could|might|should)$/.test(word) && new RegExp(`\\bhow\\b[^.;]* ${word}\\b`).test(bare)) return every((gist) => /\bhow to\b/.test(gist));
	if (/^certain/.test(word))
		return new RegExp(`\\bnot (?:wholly |quite )?${word}\\b`).test(bare) && every((gist) => /\bwithout certainty\b|\bnot certain\b/.test(gist));
	const speech = SPEECH.exec(bare);
	return (
		/^possibl[ey]$/.test(word) &&
		speech !== null &&
		speech.index < bare.indexOf(word) &&
		every((gist) => gist.includes(speech[0]) && gist.indexOf(speech[0]) < gist.indexOf(word))
	);
}

/** "most European operators" of a gist that says so of the same; "mostly" and "for the most part" where it says mostly. */
export function mostAsTold(bare: string, gists: readonly string[]): boolean {
	const told = gists.map((gist) => gist.toLowerCase());
	return [...bare.matchAll(/\bmost\b(?: (\p{L}+))?/gu)].every(({ 1: noun, index }) => {
		if (/\bfor the $/.test(bare.slice(0, index))) return noun === "part" && told.some((gist) => /\bmostly\b/.test(gist));
		const next = noun ?? /^\S* +(\p{L}+)/u.exec(bare.slice(index))?.[1];
		return next !== undefined && told.some((gist) => new RegExp(`\\bmost (?:\\p{L}+ )?${next}\\b`, "u").test(gist));
	});
}

/** "the first war": the number of a thing in a row, which a gist calls so. */
export function firstAsTold(bare: string, gists: readonly string[]): boolean {
	const told = gists.map((gist) => gist.toLowerCase());
	return [...bare.matchAll(/\bfirst (\p{L}+)/gu)].every(({ 1: noun }) => told.some((gist) => gist.includes(`the first ${noun}`)));
}

/** What a gist itself has as expected, under its source's name: "with growth expected" is "is expected to grow", "expect A to meet" that A will. */
export function isExpected(word: string, bare: string, gists: readonly string[]): boolean {
	if (gists.length === 0 || !gists.every((gist) => /\bexpect(?:s|ed)?\b/i.test(gist))) return false;
	if ((bare.match(/\bexpect/g) ?? []).length > 1) return false;
	if (word === "will") return /\bexpects? that\b[^.;]* will\b/.test(bare) && (bare.match(/\bwill\b/g) ?? []).length === 1;
	// What is expected must be what the gist has: growth is no fall.
	const verb = /\bexpected to (\p{L}+)/u.exec(bare)?.[1];
	return verb !== undefined && gists.some((gist) => wordsOf(gist.toLowerCase()).some(({ folded }) => sameSense(verb, folded)));
}
