import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { outside, plain, stem, type Word, wordsOf } from "./gate-text.ts";

/** Words by which a sentence keeps a denial, in whatever form. */
const DENYING =
	/\b(?:not|no|never|neither|nor|none|without|cannot|despite|hardly|fail\w*|refus\w+|declin\w+|den(?:y|ies|ied|ying)|reject\w*|disput\w+|kept|keep\w*|bar(?:red|s)?|ban\w*|embargo|prevent\w*|block\w*|stop\w*|avoid\w*|shun\w*|absen\w+|lack\w*|miss\w*|away|free (?:of|from)|un(?!do|til|der|i)\p{L}{3,}|short of|instead|rather than|against|left open|open|turned down|withheld|survive\w*|outlast\w*|remain\w*|stay\w*|persist\w*|still|yet)\b|n't\b/u;
const DENIAL = /^(?:not|never|cannot|hardly|neither|nor|no)$/;
const PLACING = /^(?:under|with|among|part|for|from|within|behind|beyond|above|below)$/;
const SMALL = new Set("the a an its their his to be been being have has had of in on yet so any more longer fully again by".split(" "));

/** What a source denies, told as if it was: "has undone" where it has "has not undone", "bought" where it has "could not buy". */
export function deniedFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const denied = claims.map(({ claim }) => deniedOf(plain(claim.gist)));
	const faults = [...negatedFaults(passage, denied), ...lackedFaults(passage, claims)];
	if (faults.length > 0) return faults;
	// "would stop" of what "would not stop": the denied verb itself is no denial.
	const others = passage.words.filter(({ folded }) => !denied.some(({ denies }) => denies.has(stem(folded))));
	if (DENYING.test(others.map(({ folded }) => folded).join(" "))) return [];
	const shut = claims.every(({ fact }) => fact.is === "leg" && fact.status === "closed") && /\b(?:shut|closed)\b/.test(passage.folded);
	const affirmed = new Set(claims.flatMap(({ titles }) => titles.flatMap((title) => wordsOf(plain(title)).map(({ folded }) => stem(folded)))));
	for (const { affirms } of denied) for (const one of affirms) affirmed.add(one);
	return outside(passage.words, passage.mentions).flatMap((word): Fault[] => {
		const own = stem(word.folded);
		// The crossing that is shut, of which nobody can cross it.
		if (
			word.folded === "crossing" &&
			shut &&
			/\b(?:the|this|that|land|border) $/.test(passage.folded.slice(Math.max(0, word.start - 12), word.start))
		)
			return [];
		if (affirmed.has(own) || !denied.some(({ denies }) => denies.has(own))) return [];
		return [{ at: "sign", word: word.text, because: "what it rests on denies this" }];
	});
}

/** "has not warned" of what a source says was done: the verb right after the denial is affirmed by every word that has it. */
function negatedFaults(passage: Passage, told: readonly { readonly denies: ReadonlySet<string>; readonly affirms: ReadonlySet<string> }[]): Fault[] {
	return [
		...passage.folded.matchAll(
			/\b(?:is|are|was|were|has|have|had|did|does|do|would|could|can) (?:not|never) (?:yet |been |being |so |still |the |an? )*(\p{L}{3,})/gu,
		),
	].flatMap((match): Fault[] => {
		const verb = stem(match[1] as string);
		// What is not told is not denied.
		if (/ (?:reported|said|known|shown|stated|told|given)$/.test(match[0])) return [];
		if (!told.some(({ affirms }) => affirms.has(verb)) || told.some(({ denies }) => denies.has(verb))) return [];
		// "is not under sanctions" of "is under no sanctions".
		if (PLACING.test(match[1] as string) && told.some(({ denies }) => denies.size > 0)) return [];
		return [{ at: "sign", word: match[0], because: "what it rests on affirms this" }];
	});
}

/** What a source says was lacking, told as if it was there. */
function lackedFaults(passage: Passage, claims: readonly ClaimGround[]): Fault[] {
	const lacked = claims.flatMap(({ claim }) =>
		[...plain(claim.gist).matchAll(/\b(?:lack|want|absence) of (\p{L}{4,})/gu)].map((match) => stem(match[1] as string)),
	);
	return passage.words.flatMap((word, i): Fault[] => {
		if (!lacked.includes(stem(word.folded))) return [];
		const near = passage.words.slice(Math.max(0, i - 6), i).map(({ folded }) => folded);
		return near.some((other) => LACKING.test(other)) || /^(?:dis|un)/.test(word.folded)
			? []
			: [{ at: "sign", word: word.text, because: "what it rests on says that it was lacking" }];
	});
}
const LACKING = /^(?:lack\w*|want\w*|absen\w+|without|no|not|never|nor|neither|none|fail\w*|miss\w+|short|unable|could|cannot|den\w+|reach\w*)$/;

/** The verbs right after the denials of a text, and all its other words. */
function deniedOf(text: string): { readonly denies: ReadonlySet<string>; readonly affirms: ReadonlySet<string> } {
	const words = wordsOf(text);
	const denies = new Set<string>();
	const taken = new Set<Word>();
	for (const [i, word] of words.entries()) {
		if (!DENIAL.test(word.folded)) continue;
		const verb = words.slice(i + 1, i + 5).find(({ folded }) => !SMALL.has(folded));
		if (verb && verb.folded.length > 2) {
			denies.add(stem(verb.folded));
			taken.add(verb);
		}
	}
	return { denies, affirms: new Set(words.filter((word) => !taken.has(word)).map(({ folded }) => stem(folded))) };
}
