import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { plain, stem, stemsOf, type Word, wordsOf } from "./gate-text.ts";

/**
 * Words without an article that a sentence may begin with before its verb, though they are no plurals: pronouns, words of place and
 * time, and nouns of what is not counted. A closed list: any other singular word in that place is a name.
 */
const OPENERS = new Set(
	`the a an in on at by to from of for with without within into onto over across through during until till after before between among against along behind
	below above near under beyond despite via per according like unlike out off up down as than but and or if two three four five six seven eight nine ten eleven twelve
	it this that these those there here he she they we what who which whatever one each both some many most few several all none neither either nobody somebody
	anybody everybody nothing something everything anything another such so then now today since once because while when where whether if as although though
	trade gas oil fuel energy coal freight power data aid money capital cash traffic transit cargo rail road access cooperation criticism tension pressure
	evidence affinity engagement exposure equidistance dependence stress trust mistrust support backing help work contact dialogue mediation diplomacy peace
	war fighting violence talk demand supply delivery output production investment growth progress history law territory public opinion faith religion
	culture language kinship friendship rivalry enmity closeness distance closure signature ratification accession admission membership consent agreement
	restraint leverage influence control security defence safety silence doubt caution interest attention weight membership overland commerce business
	rearmament recognition responsibility compensation regret approval refusal opposition participation attendance absence presence visa-free half nearly
	almost about around roughly over under part much little less more fewer nor not no never still yet only even`
		.split(/\s+/)
		.filter((word) => word !== ""),
);
/** What follows a name that is the subject of a sentence, its owner, or the first of two. */
const FOLLOWS =
	/^(?: (?:is|are|was|were|has|had|have|did|does|will|would|can|could|may|might|must|never|also|again|then|once|still|reportedly|came|went|met|held|said|told|took|gave|made|left|sent|saw|spoke|wrote|won|lost|fell|rose|grew|led|kept|put|cut|let|set|paid|brought|bought|sold|sought|fought|stood|sat|ran|began|became|drew|flew|\p{Ll}{2,}ed)\b| \p{Ll}{2,}s (?:the|an?|its|his|her|their|that|\p{Lu})|'s? |, (?:who|whose|then|now) | (?:and|or) \p{Lu})/u;

/**
 * A name that begins a sentence: it has its capital by its place, but a singular word without an article that is followed by its verb
 * is a name. One that nothing under the sentence has is nobody's that the sentence may speak of. So is any acronym.
 */
export function openerFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const told = stemsOf(grounds.flatMap((ground) => ground.texts));
	return passage.words.flatMap((word): Fault[] => {
		if (!opens(passage, word) || !isName(passage, word) || told.has(stem(word.folded))) return [];
		if (passage.mentions.some((one) => word.start >= one.start && word.end <= one.end)) return [];
		return [{ at: "actor", word: word.text, because: "nothing under the sentence has this name" }];
	});
}

/** Whether a word stands where any word has a capital. */
function opens(passage: Passage, word: Word): boolean {
	return /^\p{Lu}/u.test(word.text) && /(?:^|[.:!?]["'”)]? |^["'“(])$/u.test(passage.text.slice(Math.max(0, word.start - 3), word.start));
}

function isName(passage: Passage, word: Word): boolean {
	const after = passage.text.slice(word.end, word.end + 24);
	if (/^\p{Lu}{3,}$/u.test(word.text)) return true;
	if (word.text.length < 3 || OPENERS.has(word.folded) || /(?:ing|ly|ed|ion|ions|ment|ness|ship|ity)$/.test(word.folded)) return false;
	// A plural needs no article; the s of "Kallas" or "Orbis" makes none.
	if (/s$/.test(word.folded) && !/(?:as|is|us|os|ss)$/.test(word.folded) && !/^'/.test(after)) return false;
	if (/^(?:\p{L}*people|men|women|\p{L}+(?:s|ce|er)men|media|police|children)$/u.test(word.folded)) return false;
	return FOLLOWS.test(after) && wordsOf(plain(after)).length > 0;
}
