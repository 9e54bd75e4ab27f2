import type { Ground } from "./gate-context.ts";
import { plain } from "./gate-text.ts";

/** Kinds of things that serve somebody by being used, and can do no other service. */
const USED = "logistics|airspace|airports?|bases?|ports?|roads?|rail|railways?|pipelines?|corridors?|routes?";

/**
 * Turns of phrase, each with the plain words that say the same and no less: "came to an end" is "ended". Only what is equal stands here,
 * sign and time included, so that a sentence is judged as if its writer had taken the plain words; nothing is licensed by it.
 */
const PLAIN_WORDS: readonly (readonly [RegExp, string])[] = [
	[/\b(?:came|has come|had come) to an end\b/g, "ended"],
	[/\bcomes to an end\b/g, "ends"],
	[/\bput an end to\b/g, "ended"],
	[/\bputs an end to\b/g, "ends"],
	[/\b(to |not )pay compensation\b/g, "$1compensate"],
	[/\bpaid compensation\b/g, "compensated"],
	[/\bpays compensation\b/g, "compensates"],
	[/\bgr(?:ew|own) worse\b/g, "worsened"],
	[/\bgr(?:ew|own) better\b/g, "improved"],
	// The one who did it: no more is said of whoever it was.
	[/\bthe (?:man|person|one) who (?=(?:had )?\p{Ll}+ed\b)/gu, "he who "],
	[/\bis something (?:that|which) both\b/g, "is what both"],
	[/\bnow and (?:then|again)\b/g, "at times"],
	[/\bfrom time to time\b/g, "at times"],
	[/\b(?:the )?bulk of (?:the )?(?=\p{L})/gu, "most "],
	[/, as well as\b|\bas well as\b/g, "and"],
	[/\brather than\b/g, "not"],
	[/\bnot even (?=\d)/g, "fewer than "],
	[/\branks among\b/g, "is one of"],
	[/\brank among\b/g, "are among"],
	[/\barmed forces\b/g, "forces"],
	// A text that provides for a thing has it; the same is said of what it does not have.
	[/\bprovides for\b/g, "has"],
	[/\bprovided for\b/g, "had"],
	[/\bgave (?=(?:\p{Ll}+ ){0,4}momentum\b)/gu, "brought "],
	[/\bcame to (?=(?:about |some |nearly |over |under |close to )?[$€£]?\d)/g, "was "],
	[/\bcannot but\b/g, "must"],
	[/\bnot (under|in|at|of|on|subject to|part of) any (?=\p{L})/gu, "$1 no "],
	[/\bdoes not have any (?=\p{L})/gu, "has no "],
	[/\bdo not have any (?=\p{L})/gu, "have no "],
	[/\bdid not have any (?=\p{L})/gu, "had no "],
	[/\b(?:has|have|had) not been able to\b/g, "could not"],
	[/\b(?:has|have|had) been able to\b/g, "could"],
	[/(?<!\bno )(?<!\bany )\bsuch as (?=\p{Lu})/gu, "like "],
	[/\b(?:[Oo]nce|[Aa]fter) (?:the |that )?restraint is (?:taken off|deducted|subtracted),/g, "net of that restraint,"],
	[/\b(?:carries|holds) no (?=\p{Ll}+)/gu, "has no "],
	[/\bh[eo]lds? that\b/g, "says that"],
	[/\bheld that\b/g, "said that"],
	[/\bwas absent (?=from\b|on\b|in\b)/g, "stayed away "],
	[/\bwithout (?:any )?(?:outside help|help from outside)\b/g, "by themselves"],
	[new RegExp(`\\b(${USED}) served (?=(?:the )?\\p{Lu})`, "gu"), "$1 were used by "],
];

/** A sentence in plain words. A turn that stands so in what it rests on is left as it is: it is told. */
export function inPlainWords(text: string, grounds: readonly Ground[]): string {
	const told = (turn: RegExp) =>
		grounds.some((ground) =>
			[...ground.titles, ...ground.texts, ...(ground.kind === "claim" ? [ground.claim.gist] : [])].some((one) => plain(one).search(turn) !== -1),
		);
	let out = plain(text);
	for (const [turn, words] of PLAIN_WORDS) if (out.search(turn) !== -1 && !told(turn)) out = out.replace(turn, words);
	return out;
}
