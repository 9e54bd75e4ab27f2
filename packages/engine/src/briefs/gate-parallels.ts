import type { Mention } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";

/** A stretch of a passage that says one thing, and who does it where that stands before. */
export interface Clause {
	readonly start: number;
	readonly end: number;
	readonly subject: Mention | undefined;
}

/** Names beyond which a text is no sentence of two parts. */
const MOST = 80;
const FORMS = /\b\p{L}{3,}(ing|ed)\b/gu;

/**
 * Where a second part begins that is built like the first, and by whom it is done where it has no subject of its own: "barred to A by B
 * and to C by D", "between A and B and between C and D", "A is drifting away from B and normalising relations with C".
 */
export function parallelsOf(passage: Passage): ReadonlyMap<number, Mention | undefined> {
	const found = new Map<number, Mention | undefined>();
	const { folded, mentions } = passage;
	if (mentions.length > MOST) return found;
	for (const match of folded.matchAll(/ and (to|between|by|from|with|for) (?:the )?/g)) {
		const after = match.index + match[0].length;
		const before = mentions.some(
			({ start }) => start < match.index && new RegExp(`\\b${match[1]} (?:the )?$`).test(folded.slice(Math.max(0, start - 14), start)),
		);
		// The part has two names of its own: "and to C by D", and not the second half of "of A and to B".
		const own = mentions.filter(({ start }) => start >= after);
		if (before && own[0]?.start === after && own.length > 1) found.set(match.index, undefined);
	}
	for (const match of folded.matchAll(/ and (?:(?:is|are|has|have|was|were|had) )?(?:\p{L}+ly )?\p{L}{3,}(ing|ed)\b/gu)) {
		if (!mentions.some(({ end }) => end === match.index)) continue;
		const subject = mentions.find(({ start, demonym, ids }) => start < match.index && !demonym && ids.some((id) => id.startsWith("actor:")));
		const first = [...folded.slice(subject?.end ?? 0, match.index).matchAll(FORMS)].some(([, form]) => form === match[1]);
		if (subject && first && subject.end < match.index) found.set(match.index, subject);
	}
	return found;
}
