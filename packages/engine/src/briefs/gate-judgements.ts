import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import { isGraded } from "./gate-graded.ts";
import type { Mention } from "./gate-names.ts";
import { ownWords, type Passage } from "./gate-passages.ts";
import { fold, plain, type Word } from "./gate-text.ts";

/** Verbs by which somebody under the sentence says or holds what follows. */
const HOLDS =
	/^(?:,? (?:itself|himself|too|also|has|had))* (?:says?|said|calls?|called|describes?|described|sees?|saw|considers?|considered|holds?|held|regards?|regarded|rates?|rated|counts?|counted|speaks?|spoke|warns?|warned|named?|names|puts?|feels?|felt|fears?|feared|'s? (?:words|view|account|eyes|reading))\b/;

/** Comparatives after a verb of becoming, which say what changed, as a verb would: "had become worse", "made its forces stronger". */
const BECOME = /\b(?:becom\w+|became|gr[eo]w\w*|got|gets?|turn\w+|ma(?:d|k)e\w*(?: \p{L}+(?:'s?)?){1,3}) $/u;
const COMPARATIVE = /^(?:worse|better|\p{L}{3,}er)$/u;

/** Words of degree and size that a number beside them measures: "close to 70", "larger than", "as large as". */
const MEASURED =
	/^(?:close(?= to (?:[$€£]?\d|an? (?:half|third|quarter|fifth|tenth)|half|zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve)))|^(?:larger|smaller|bigger|greater)/;

/**
 * A source's adjective in our own voice: that relations are close, an actor active or a policy balanced is the judgement of whoever wrote it.
 * It wants the name of its judge, a source's or that of an actor who is on record as saying so, unless a coded field bears the word.
 */
export function judgementFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	if (passage.voices !== undefined || grounds.length === 0) return [];
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length < grounds.length) return [];
	const coded = new Set(claims.flatMap(codedWords));
	const free = ownWords(passage);
	return free.flatMap((word): Fault[] => {
		if (word.folded === "too" && !also(passage, word))
			return [{ at: "loaded", word: word.text, because: "it is the judgement of a source; say whose, “according to”" }];
		if (!isGraded(word.folded) || coded.has(word.folded) || gradesNothing(passage, word) || heldBy(passage, word, claims, context)) return [];
		return [{ at: "loaded", word: word.text, because: "it is the judgement of a source; say whose, “according to”" }];
	});
}

/** The words of coded fields that no author weighed: a status, a role, a kind. How good or bad a tie is, somebody assessed. */
function codedWords({ fact }: ClaimGround): string[] {
	return ["status", "role"].flatMap((name) => {
		const value = (fact as unknown as Record<string, unknown>)[name];
		return typeof value === "string" ? [value] : [];
	});
}

/** "good offices", "hard-line", "closer together": names of things and of movements in which the word grades nothing; and what a number measures. */
export function gradesNothing(passage: Passage, { start, end, folded }: Word): boolean {
	const [before, after] = [passage.folded.slice(0, start), passage.folded.slice(end)];
	if (folded === "good") return /^ offices\b/.test(after);
	if (folded === "hard") return /^-line/.test(after);
	if (folded === "closer") return /\b(?:mov|dr[ae]w|com|grow|grew)\p{L}* $/u.test(before);
	// "a private firm": a company.
	if (folded === "firm")
		return /^ (?:is|was|will|has|had|to|in|of|on|from|which|that)\b/.test(after) && !/\b(?:is|are|was|were|be|been|remains?) $/.test(before);
	// "the public": people.
	if (folded === "public") return /\bthe (?:\p{Ll}+ )?$/u.test(before) && /^(?:[.,;:]|$| (?:at|in|of|to|is|was|has|as|that|which|who)\b)/.test(after);
	if (COMPARATIVE.test(folded) && BECOME.test(before)) return true;
	if (folded === "large") return /\btimes as $/.test(before) || /^ as\b/.test(after);
	return MEASURED.test(folded + after);
}

/** "Armenia too won …", "… did so too": too is also after a name and at the end of a clause, and a degree before anything else. */
function also(passage: Passage, { start, end }: Word): boolean {
	return /^(?:[,.;]|$)/.test(passage.folded.slice(end)) || passage.mentions.some((mention) => mention.end === start - 1);
}

/** "Baku sees A as close": an actor who says so in the sentence, and in a gist. */
function heldBy(passage: Passage, word: Word, claims: readonly ClaimGround[], context: GateContext): boolean {
	const holders = (text: string, mentions: readonly Mention[], until: number) =>
		mentions
			.filter(({ end }) => end <= until && HOLDS.test(text.slice(end, end + 32)) && !/[;.]/.test(text.slice(end, until)))
			.flatMap(({ ids }) => ids);
	const own = holders(passage.folded, passage.mentions, word.start);
	if (own.length === 0) return false;
	return claims.some(({ claim }) => {
		const gist = plain(claim.gist);
		const at = fold(gist).indexOf(word.folded);
		return at !== -1 && holders(fold(gist), context.names.spot(gist), at).some((id) => own.includes(id));
	});
}
