import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import { rootsOf, sameSense } from "./gate-licence.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, wordsOf } from "./gate-text.ts";

/** How much of a thing a gist speaks of, before the thing. */
const MUCH = /\b(most(?:ly)?|some|many|partly|hardly|part of|half of)(?: of(?: the)?)? (?:\p{L}+ )?(\p{L}{4,})/gu;
/** Words by which a sentence says how much of it, or how often. */
const HOW_MUCH =
	/\b(?:most|mostly|majority|mainly|largely|chiefly|some|many|several|part|partly|hardly|scarcely|barely|little|few|half|number|numerous|largest share|in the main|at times|sometimes|occasionally|from time to time|now and then|\d[\d.,]*)\b/;
/** Acts that a gist says to be done at times. */
const AT_TIMES = /\b(?:at times|sometimes|occasionally|now and then)\b/;
const OFTEN = /\b(?:at times|sometimes|occasionally|from time to time|now and then|once in a while|on occasion)\b/;

/** A gist that closes with what is not settled in what it tells. */
const OPEN_END =
	/[;,] (?:who is to answer for it is disputed|that [^;.]* (?:is|are) not shown|other accounts [^;.]*|[^;.]*\b(?:is|are) (?:disputed|doubtful|contested|unclear)\b[^;.]*)\.?$/;
const SETTLES_NOT =
	/\b(?:disput\w+|contest\w+|differ\w*|unclear|not shown|no proof|unproven|whether|other (?:accounts|sources)|doubt\w*|put at|estimate\w*|accounts?|traced|alleged|reported|said to)\b/;

/** What a gist says a thing to be in somebody's eyes, after the word; and how a sentence says that. */
const SEEN_AS = /\b(?:seen|regarded|viewed|perceived|taken) as (?<what>[^.;,]+)/;
const IN_EYES =
	/\b(?:s(?:een?|ees|aw|eeing)|regard\w*|view\w*|perce\w+|tak(?:e|es|en|ing)|took|consider\w*|thought|thinks?|deem\w*|held|hold(?:s|ing)?|look(?:s|ed|ing)?|count\w*|believ\w+|eyes|impression|appear\w*|seem\w*)\b/;

/** Whose account or view a gist gives: "By X's account", "X blamed", "X sees". */
const CLAIMANT =
	/^by (?:the |an? )?([\p{L}' -]{3,40}?)'s (?:account|projection|reading|words)\b|, by (?:the |an? )?([\p{L}' -]{3,40}?)'s account\b|^(?:the |an? )?([\p{L}' -]{3,40}?) (?:itself )?(?:blamed|accused|alleged|puts|sees|feels|fears|doubts|expects?|holds that|has warned|warned|foresees)\b/u;

/**
 * A hedge that a gist has and the sentence has not: "operators avoid the way" of most operators, "joins statements" of what is done at times, an
 * account of a president's told as its source's own, a deed whose doer a gist calls disputed told without the dispute, what was seen as so told as so. It holds in every voice.
 */
export function hedgeFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const text = passage.folded;
	const faults: Fault[] = [];
	const dropped = (word: string, because: string) => faults.push({ at: "scope", word, because });
	if (!HOW_MUCH.test(passage.bare.toLowerCase()))
		for (const { claim } of claims)
			for (const [, much = "", noun = ""] of fold(plain(claim.gist)).matchAll(MUCH)) {
				const said = passage.words.find(({ folded }) => rootsOf(folded).some((root) => rootsOf(noun).includes(root)));
				if (said && claims.length === 1) dropped(said.text, `what it rests on says this of ${much} of it`);
			}
	if (claims.every(({ claim }) => AT_TIMES.test(claim.gist)) && !OFTEN.test(text))
		dropped(passage.text.slice(0, 40), "what it rests on says that it is so at times");
	const seen = claims.map(({ claim }) => SEEN_AS.exec(fold(plain(claim.gist)))?.groups?.what);
	if (seen.every((what) => what !== undefined && tellsOf(passage, what)) && !IN_EYES.test(text))
		dropped(passage.text.slice(0, 40), "what it rests on says that it is seen so");
	if (claims.every(({ claim }) => OPEN_END.test(fold(plain(claim.gist)))) && !SETTLES_NOT.test(text))
		faults.push({ at: "side", word: passage.text.slice(0, 40), because: "what it rests on says that this is not settled" });
	const claimants = claims.map(({ claim }) => claimantOf(claim.gist));
	if (claimants.every((one) => one !== undefined) && !claimants.some((one) => one !== undefined && isNamed(one, passage, context)))
		faults.push({ at: "side", word: passage.text.slice(0, 40), because: `it is what ${claimants[0]} says or holds; say so` });
	return faults;
}

/** Whether a sentence has a word of some that are longer than the little ones. */
function tellsOf(passage: Passage, what: string): boolean {
	const words = wordsOf(what).filter(({ folded }) => folded.length > 2);
	return words.some(({ folded }) => passage.words.some((word) => sameSense(word.folded, folded)));
}

function claimantOf(gist: string): string | undefined {
	const match = CLAIMANT.exec(plain(gist).replace(/^\p{Lu}/u, (first) => first.toLowerCase()));
	return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** Whether a sentence names a claimant, by name or by one of the words for it. */
function isNamed(claimant: string, passage: Passage, context: GateContext): boolean {
	const named = `${claimant.charAt(0).toUpperCase()}${claimant.slice(1)}`;
	const ids = context.names.spot(named).flatMap((one) => one.ids);
	if (passage.mentions.some((mention) => mention.ids.some((id) => ids.includes(id)))) return true;
	return tellsOf(passage, claimant);
}
