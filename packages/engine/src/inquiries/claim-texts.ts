import { once } from "../base/once.ts";
import { byCodeUnit, editDistance, foldText } from "../base/text.ts";
import type { Claim } from "../evidence/claim.ts";
import type { Dossier } from "../evidence/dossier.ts";
import { idsIn, namesFor } from "../lenses/names.ts";

/** What a search for words looks through, in words. */
export const SEARCHED = "the gist, every field of the fact, the names and other names of all that it mentions, and where it stands in the source";

/** Every text that a claim has, folded: its gist, its fact, what people call all that it mentions, its place in the source. */
const textsOf = once((dossier: Dossier): ReadonlyMap<Claim, string> => {
	const others = new Map(
		dossier.claims.flatMap(({ says }) => ("aliases" in says && says.aliases ? [[says.id as string, says.aliases.join(" ")] as const] : [])),
	);
	return new Map(
		dossier.claims.map((claim) => {
			const says = JSON.stringify(claim.says);
			const ids = idsIn([says]);
			const called = [...Object.values(namesFor(dossier, ids)), ...[...ids].flatMap((id) => others.get(id) ?? [])];
			return [claim, foldText([claim.gist, says, claim.at, ...called].join(" "))];
		}),
	);
});

/** Whether a claim has all of some words among its texts, in any spelling and as parts of longer words. */
export function hasWords(dossier: Dossier, text: string): (claim: Claim) => boolean {
	const words = wordsIn(text);
	return words.length === 0 ? () => true : (claim) => words.every((word) => textsOf(dossier).get(claim)?.includes(word));
}

const wordsIn = (text: string) => foldText(text).split(/\s+/).filter(Boolean);

/** How many words in how many claims, for those that begin alike or are spelt nearly alike. */
const vocabulary = once((dossier: Dossier): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const text of textsOf(dossier).values())
		for (const word of new Set(text.match(/\p{L}{3,}/gu) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
});

/** So many near words are told. */
const FEW = 3;
/** A word is near where at most so much of it differs. */
const NEAR = 0.4;

/**
 * What to tell somebody whose words no claim has: what was searched, and of each word in how many claims it stands, or which words of the
 * dossier are nearest to it.
 */
export function noSuchWords(dossier: Dossier, text: string): string {
	const counts = wordsIn(text).map((word) => {
		const found = [...textsOf(dossier).values()].filter((one) => one.includes(word)).length;
		if (found > 0) return `“${word}” stands in ${found}`;
		const near = nearWords(dossier, word);
		return near.length > 0 ? `“${word}” stands in none; nearest: ${near.join(", ")}` : `“${word}” stands in none, and no word is near it`;
	});
	return `No claim has ${counts.length > 1 ? "all of these words" : "this word"} in what was searched: ${SEARCHED}. ${counts.join(". ")}. Claims are in the coders' words and not in those of the sources: try another word for the same thing.`;
}

function nearWords(dossier: Dossier, word: string): string[] {
	return [...vocabulary(dossier)]
		.map(([other, count]) => ({ other, count, far: editDistance(word, other) / Math.max(word.length, other.length) }))
		.filter(({ far }) => far <= NEAR)
		.sort((a, b) => a.far - b.far || b.count - a.count || byCodeUnit(a.other, b.other))
		.slice(0, FEW)
		.map(({ other }) => other);
}
