import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, outside, plain, stem, wordsOf } from "./gate-text.ts";

/** Words by which a thing is told as still to come. */
const UNREALISED =
	/\b(?:is to|are to|was to|were to|to be|expect(?:s|ed|ing)?|plan(?:s|ned)?|propos\w+|foresee[ns]?|foreseen|foresaw|project(?:s|ed|ions?)|forecasts?|aims?|target\w*|possible|wait(?:s|ing) (?:on|for)|awaits|once|still to|yet|unfinished|missing|under construction|under consideration|whether|settled|articles|step|steps|accession|being (?:built|prepared|laid)|building|candida\w+|talks|negotiat\w+|discuss\w+|consider\w*|invited|undert\w+|seek\w*|sought|wants?|hopes? to|intends?|wish(?:es)? to|would|could|in preparation|no accession|pledg\w+|announc\w+|made known|subject to|conditional|not (?:yet )?(?:been )?(?:finished|completed?|built|open(?:ed)?|reported)|due to)\b/;
/** The plain futures of a coder's gist. */
const TO_COME =
	/\b(?:is to|are to|were to|wait(?:s|ing) (?:on|for)|once the|under consideration|possible entrant|expected to|(?:wants?|hopes?|intends?|wish(?:es)?|plans?) to)\b/;
/** Acts of speech in a gist, and the words by which a sentence keeps them so. */
const SAID: readonly (readonly [RegExp, RegExp])[] = [
	[/\bannounced that\b/, /\b(?:announc\w+|made known|declared|said|reported)\b/],
	[/\b(?:asked|urged|demanded|called)\b[^.]*\bthat\b/, /\b(?:ask\w*|urg\w+|demand\w*|call\w*|request\w*|appeal\w*|recommend\w*)\b/],
	[/\boffered\b/, /\b(?:offer\w*|propos\w+|went|came|visit\w*|talk\w*|was in|met)\b/],
	[/\bwarned\b/, /\b(?:warn\w*|threat\w*|caution\w*)\b/],
];
/** A predicate that a gist denies; "without a visa" and "a text without legal force" deny no predicate. */
const DENIED = /\b(?:is|are|was|were|has|have|did|does) not\b|\bno \p{L}+ (?:is|are|was|were|has|have)\b|^ ?not (?:the|its|an?)\b/u;
const ALLEGED = /\b(?:alleged\w*|without certainty|rumou?red|unconfirmed)\b/;
const DENYING = /\b(?:not|no|never|neither|nor|none|without|cannot|despite|left open|unproven|unshown|den(?:y|ies|ied)|disput\w+)\b/;

/**
 * What has not come about, or is not shown, is told with a word that says so: where every claim under the sentence says it that way,
 * and where the sentence takes the words of that clause of a claim alone.
 */
export function unrealisedFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const text = fold(passage.text);
	const faults: Fault[] = [];
	if (!UNREALISED.test(text)) {
		const open = claims.map(openOf);
		if (open.every((word) => word !== undefined))
			faults.push({ at: "status", word: open[0] as string, because: "by what it rests on this is still to come, and the sentence does not say so" });
		else faults.push(...clauseFaults(passage, claims, TO_COME, "by what it rests on this is still to come, and the sentence does not say so"));
	}
	const future = /\b(?:is|are|was|were) (?:still |yet )?to (?!(?:be (?:found|seen)|blame|date|say)\b)\p{L}+/u.exec(fold(passage.bare));
	if (future && claims.every((claim) => isThere(claim)))
		faults.push({ at: "status", word: future[0], because: "by what it rests on this has come about, and is not still to come" });
	for (const [said, kept] of SAID) {
		const word = said.exec(claims[0]?.claim.gist ?? "")?.[0];
		if (word !== undefined && claims.every(({ claim }) => said.test(claim.gist)) && !kept.test(text))
			faults.push({ at: "status", word, because: "by what it rests on it was only said, and the sentence tells it as done" });
	}
	if (claims.every(({ claim }) => ALLEGED.test(claim.gist)) && !ALLEGED.test(text) && !/\b(?:said to|reported\w*|doubt\w*|possibl\w+)\b/.test(text))
		faults.push({ at: "side", word: "alleged", because: "the source itself gives it as alleged, and the sentence does not" });
	if (!DENYING.test(text)) faults.push(...clauseFaults(passage, claims, DENIED, "by what it rests on this is not shown"));
	return faults;
}

function openOf({ fact, claim }: ClaimGround): string | undefined {
	if ("status" in fact) return /^(?:planned|building|proposed|talks)$/.test(fact.status) ? fact.status : undefined;
	const gist = fold(plain(claim.gist));
	if (fact.is === "corridor" || fact.is === "control") return (TO_COME.exec(gist) ?? /\bwould\b/.exec(gist))?.[0];
	const measured = fact.is === "indicator" ? /\b(?:projection|forecast|target)\b/.exec(fact.what)?.[0] : undefined;
	if (measured) return measured;
	return fact.is === "event" || fact.is === "flow" ? undefined : TO_COME.exec(gist)?.[0];
}

/** Whether a claim tells of what is or was, with no word of what is to come. */
function isThere(ground: ClaimGround): boolean {
	const { fact, claim } = ground;
	if (openOf(ground) !== undefined || (fact.is === "flow" && fact.kind !== "realised")) return false;
	const over = "status" in fact && /^(?:ended|withdrawn|lapsed|lost|closed)$/.test(fact.status);
	if (!over && !/^(?:tie|event|flow|leg|indicator)$/.test(fact.is)) return false;
	return !UNREALISED.test(fold(plain(claim.gist))) && !/\b(?:can|may|might|must|ready)\b/.test(claim.gist);
}

/** Words of a sentence that the gists have only in a clause that leaves them open. */
function clauseFaults(passage: Passage, claims: readonly ClaimGround[], pattern: RegExp, because: string): Fault[] {
	const clauses = claims.flatMap(({ claim }) => fold(plain(claim.gist)).split(/[;,:]| and | but |, as | (?=once |until |if |whether )/));
	const titles = claims.flatMap((claim) => claim.titles.map((title) => fold(plain(title))));
	const open = clauses.filter((clause) => pattern.test(clause));
	if (open.length === 0 || open.length === clauses.length) return [];
	const closed = [...clauses.filter((clause) => !pattern.test(clause)), ...titles];
	const known = contentOf(closed);
	const only = [...contentOf(open)].filter((word) => !known.has(word));
	const said = outside(passage.words, passage.mentions).filter((word) => only.includes(stem(word.folded)));
	const enough = said.length >= 2 || (said.length === 1 && only.length <= 3);
	return enough ? [{ at: "status", word: said[0]?.text ?? "", because }] : [];
}

function contentOf(texts: readonly string[]): Set<string> {
	return new Set(
		texts.flatMap((text) =>
			wordsOf(text)
				.filter((word) => word.folded.length > 4 && !/^\d/.test(word.folded))
				.map((word) => stem(word.folded)),
		),
	);
}

const EFFECT =
	/\b(?:waive[dr]?s?|waiv\w+|suspen\w+|lapse[ds]?|lapsed|lost|loses|ended|ends|no longer|was|were|gone|withdr\w+|repeal\w*|shut|clos\w+|rest(?:s|ed)|at rest|dormant|not (?:yet |again )?(?:met|convened)|left|gave (?:way|up)|until|had|\p{L}{3,}ed)\b/u;

/** A handle or text that is waived, lapsed or lost is not told as one that bites. */
export function dormantFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim" && ground.claim.stance !== "against");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const dormant = claims.every(({ fact }) => "status" in fact && /^(?:waived|lapsed|lost|suspended|withdrawn|ended|dormant)$/.test(fact.status));
	if (!dormant || EFFECT.test(fold(passage.bare))) return [];
	const { fact } = claims[0] as ClaimGround;
	return [
		{
			at: "status",
			word: "status" in fact ? fact.status : "",
			because: "by what it rests on it has no effect now, and the sentence does not say so",
		},
	];
}
