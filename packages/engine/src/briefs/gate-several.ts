import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

/** Words by which a rank is shared. */
const SHARED = /\b(?:one of|among|some of|two of|part of|alongside|both|the (?:two|three|four|five|several|few))\b/;
const RANKS = /\b(?:\p{L}{3,}est|most|main|chief|principal|leading|foremost|key|central|major|top)\b/gu;
/** Words in -est that rank nothing. */
const NO_RANK = /^(?:west|east|interest|request|protest|forest|test|invest|arrest|contest|latest|rest|guest|unrest|northwest|northeast)$/;

/**
 * One of several told as the one: "the state closest" where a gist has "one of the two states closest", "the main pillar" of a gist's "a main
 * pillar". A word of rank that every gist shares among several must be shared in the sentence too.
 */
export function severalFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const gists = claims.map(({ claim }) => fold(plain(claim.gist)));
	const text = passage.bare.toLowerCase();
	return [...text.matchAll(RANKS)].flatMap(({ 0: word, index }): Fault[] => {
		const told = gists.filter((gist) => new RegExp(`\\b${word}\\b`).test(gist));
		if (NO_RANK.test(word) || told.length === 0) return [];
		const fault = (because: string): Fault[] => [{ at: "superlative", word, because }];
		if (told.every((gist) => isShared(gist, word)) && !SHARED.test(text) && !isPlural(text, word))
			return fault("what it rests on has it as one of several");
		const a = new RegExp(`\\ban? (?:\\p{L}+ )?${word} `, "u");
		const the = /\b(?:the|its|their|his|her|'s) $/.test(text.slice(0, index));
		return the && told.every((gist) => a.test(gist)) && !isPlural(text, word) ? fault("what it rests on has it as one among others") : [];
	});
}

/** Whether a gist gives a rank to several: "one of the two states closest", "among the largest". */
function isShared(gist: string, word: string): boolean {
	return new RegExp(`\\b(?:one of|among) (?:the |its )?(?:\\p{L}+ ){0,4}${word}\\b`, "u").test(gist);
}

/** "A and B are the states closest": the rank is told of more than one. */
function isPlural(text: string, word: string): boolean {
	return new RegExp(`\\b(?:are|were) (?:the |its |their )?(?:\\p{L}+ ){0,4}${word}\\b`, "u").test(text);
}
