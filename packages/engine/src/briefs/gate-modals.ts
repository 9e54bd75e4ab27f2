import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import { sameSense } from "./gate-licence.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, wordsOf } from "./gate-text.ts";

/** How firmly a gist says what it says: the turn, with what follows it up to the next stop; and the words by which a sentence keeps it. */
interface Turn {
	readonly said: RegExp;
	readonly kept: RegExp;
	readonly because: string;
}

const TURNS: readonly Turn[] = [
	{
		said: /\b(?:can|could|would|might|(?<!\b(?:in|of|since|until|by|from|early|late|mid|\d) |mid-)may(?! \d)) (?!not\b)(?<what>[^.;,]+)/g,
		kept: /\b(?:can|could|would|may|might|cannot|able|unable|capable|possib\w+|potential\w*|lets?|letting|allow\w*|enabl\w*|permit\w*|risk\w*|threat\w*|if|whether|chances?|free to|ready|will|about to|should|warn\w*|prospect\w*|conceivabl\w*|within reach|room)\b/,
		because: "what it rests on says that it can be, and not that it is",
	},
	{
		said: /\b(?:is|are|was|were) (?:said|reported|rumou?red|believed|thought|understood) to (?<what>[^.;,]+)|\breports? speaks? of (?<of>[^.;,]+)/g,
		kept: /\b(?:sa(?:id|y|ys|ying)|report\w*|alleg\w*|rumou?r\w*|reputed\w*|believed|thought|understood|put at|puts?|estimat\w*|claim(?:s|ed)|sp(?:oken|oke|eaks?) of|account\w*|held to|suppos\w*|disput\w*|counts?|gives?|given|about|mentions?|mentioned)\b/,
		because: "what it rests on is told by hearsay",
	},
	{
		said: /\b(?:undertook|agreed|promised|pledged|plans?|planned|intends?|means|meant|offered|vowed) to (?<what>[^.;,]+)/g,
		kept: /\b(?:undert\w+|agree\w*|promis\w*|pledg\w*|commit\w*|plan\w*|intend\w*|means?|meant|offer\w*|vow\w*|word|to be|is to|are to|was to|were to|will|would|wants?|ready|willing|aims?|aimed|hopes?)\b/,
		because: "what it rests on says that it was undertaken, and not that it was done",
	},
	{
		said: /\b(?:sees|views|regards|considers) (?<what>[^.;,]+)/g,
		kept: /\b(?:s(?:een?|ees|aw|eeing)|view\w*|regard\w*|perce\w+|consider\w*|thought|thinks?|deem\w*|held|holds?|look(?:s|ed)?|count(?:s|ed)?|believ\w+|eyes|tak(?:e|es|en)|treats?|call\w*|descri\w+|speaks?|names?|rates?|judg\w*)\b/,
		because: "what it rests on says that somebody sees it so",
	},
	{
		said: /\b(?:says?|said|insists|maintains) that (?:it |they |he |she )?(?<what>[^.;,]+)/g,
		kept: /\b(?:sa(?:id|y|ys|ying)|insist\w*|maintain\w*|hold(?:s|ing)?|held|words?|accounts?|claim\w*|declar\w*|assur\w*|promis\w*|announc\w*|told|tells?|warn\w*|admit\w*|stress\w*|views?|positions?|puts?|wants?|intends?|means?|aims?)\b/,
		because: "what it rests on says that somebody says so",
	},
];
/** A condition behind what hangs on it, "to sign once the condition is met"; and words that say that there is none. */
const ONLY_ONCE = /\b(?<what>\p{L}{4,})(?: it| them)? (?:only )?(?:once|unless|provided that|on condition that|only if) (?=\p{L})/u;
const AT_ONCE = /\b(?:at once|immediate(?:ly)?|right away|straight away|forthwith|unconditional(?:ly)?|without (?:any )?conditions?)\b/;
/** Verbs that say little alone. */
const LIGHT = new Set("have has had been being make made take taken come come well even also still only more most less".split(" "));

const AUXILIARY = new Set("be not will would to".split(" "));

/**
 * What can be told as what is, what is said to be as what is, what was undertaken as done, what somebody sees or says to be as what is, and what hangs on a condition as done at once. It holds
 * in every voice, where no claim under the sentence tells the same without the hedge.
 */
export function modalFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const gists = claims.map(({ claim }) => fold(plain(claim.gist)));
	const text = passage.bare.toLowerCase();
	const faults: Fault[] = [];
	for (const { said, kept, because } of TURNS) {
		if (kept.test(text)) continue;
		for (const [i, gist] of gists.entries())
			for (const { groups } of gist.matchAll(said)) {
				const word = tells(passage, groups?.what ?? groups?.of ?? "");
				const plainly = gists.some((other, j) => j !== i && wordsOf(other).some(({ folded }) => word !== undefined && sameSense(folded, word)));
				if (word !== undefined && !plainly) faults.push({ at: "scope", word, because });
			}
	}
	for (const gist of claims.length === 1 ? gists : []) {
		const hangs = ONLY_ONCE.exec(gist)?.groups?.what;
		if (hangs !== undefined && AT_ONCE.test(text) && passage.words.some(({ folded }) => sameSense(folded, hangs)))
			faults.push({ at: "scope", word: hangs, because: "what it rests on names a condition for it" });
	}
	return faults;
}

/** The word by which a passage tells what stands behind a turn: its verb or, where that says little alone, two of the words behind it. */
function tells(passage: Passage, what: string): string | undefined {
	const words = wordsOf(what).map(({ folded }) => folded);
	const has = (one: string) => passage.words.find(({ folded }) => sameSense(folded, one))?.folded;
	const [verb = "", ...rest] = words.filter((one) => !AUXILIARY.has(one));
	if (verb.length > 2 && !LIGHT.has(verb) && words[0] !== "be") return has(verb);
	const behind = [verb, ...rest].filter((one) => one.length > 3 && !LIGHT.has(one));
	const found = behind.flatMap((one) => has(one) ?? []);
	return found.length >= Math.min(2, behind.length) ? found[0] : undefined;
}
