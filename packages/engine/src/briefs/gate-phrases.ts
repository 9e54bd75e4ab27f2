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
	[/\b(?:has|have) not been able to (?=[^.;]*\bsince\b)/g, "cannot "],
	[/(?<=\bsince [^.;]{1,60})\b(?:has|have) not been able to\b/giu, "cannot"],
	[/\b(?:has|have|had) not been able to\b/g, "could not"],
	[/\b(?:has|have|had) been able to\b/g, "could"],
	[/(?<!\bno )(?<!\bany )\bsuch as (?=\p{Lu})/gu, "like "],
	[/\b(?:[Oo]nce|[Aa]fter) (?:the |that )?restraint(?: on the holder)? is (?:taken off|deducted|subtracted),/g, "net of that restraint,"],
	[/\b(?:carries|holds) no (?=\p{Ll}+)/gu, "has no "],
	[/\bh[eo]lds? that\b/g, "says that"],
	[/\bheld that\b/g, "said that"],
	[/\bwas absent (?=from\b|on\b|in\b)/g, "stayed away "],
	[/\bwithout (?:any )?(?:outside help|help from outside)\b/g, "by themselves"],
	// What a range is, and what a number is not below.
	[
		/\b(?:throughout (?:its|the) (?:whole )?range|over (?:its|the) (?:whole|entirety|full length) of (?:its|the) range|over the whole range)\b/g,
		"over its whole range",
	],
	[/\bthroughout their (?:whole )?ranges?\b/g, "over their whole range"],
	[/(?:\bat )?((?:[$€£−])?\d[\d.,]*(?: (?:per cent|%|bcm|million|billion))?) or more\b/g, "at least $1"],
	[/, namely (?=\p{Lu})/gu, ": "],
	[/\b([Ii]t) remains open whether\b/g, "$1 is open whether"],
	[/\b(?:has|have) been unable to (?=[^.;]*\bsince\b)/g, "cannot "],
	[/\b(?:has|have|had|was|were) (?:been )?unable to\b/g, "could not"],
	[/\b(?:is|are) unable to\b/g, "cannot"],
	[/\bgot worse\b/g, "worsened"],
	[/\bgot better\b/g, "improved"],
	[/\b(has|have|had) kept away from\b/g, "$1 avoided"],
	[/\bkeeps? away from\b/g, "avoids"],
	[/\bspoke of (?=[^.;,]* as an? )/g, "named "],
	[/\ba single (?=claim|source)/g, "one "],
	[/\bputs a strain on\b/g, "strains"],
	[/\bput a strain on\b/g, "strained"],
	[new RegExp(`\\b(${USED}) served (?=(?:the )?\\p{Lu})`, "gu"), "$1 were used by "],
];

const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** Tens in words, which stand alone. */
const IN_WORDS = new RegExp(`\\b(${TENS.join("|")})\\b(?!-)`, "gi");
/** Why numbers are not known, told as what follows from it, or as the ground of it: the program writes "…; reason: …". */
const SO_UNKNOWN =
	/^([^;:]{1,300}?)(?:, so(?: that)? |, and so |; for that reason |; therefore )([^;]{0,200}?\b(?:is|are) (?:not known|unknown)\b[^;]{0,200}?)(?=[;.]|$)/u;
const UNKNOWN_SO = /^([^;:]{1,300}?)(?:; )([^;]{0,200}?\b(?:is|are)) therefore (not known|unknown)\b/u;
const UNKNOWN_AS = /\b((?:is|are) (?:not known|unknown)),? (?:because|since|as) (?=\p{L})/u;

/** A number that is not known has its reason on record, so that a sentence may tell it as one. */
function reasonTold(text: string): string {
	return text
		.replace(SO_UNKNOWN, (_, why: string, what: string) => `${what}; reason: ${why}`)
		.replace(UNKNOWN_SO, (_, why: string, what: string, unknown: string) => `${what} ${unknown}; reason: ${why}`)
		.replace(UNKNOWN_AS, "$1; reason: ");
}

/** Authors, as a sentence names them: "Gordadze", "Shukurlu and Shumunov 2025". */
const AUTHOR = "\\p{Lu}[\\p{L}'-]{1,30}";
const BY = `((?<![\\p{L}'-])${AUTHOR}(?:(?:, ${AUTHOR}){0,4} and (?:${AUTHOR}|others))?(?:,? \\(?(?:19|20)\\d\\d\\)?)?)`;
/** Whose word it is, told in passing: of authors of what the sentence rests on, as "according to" them, or as what they say. */
const TOLD_BY: readonly (readonly [RegExp, string])[] = [
	[new RegExp(`, (?:as )?(?:cited|quoted) by ${BY},`, "gu"), ", according to $1,"],
	[new RegExp(`, (?:which|as) ${BY} (?:passes on|relays),`, "gu"), ", according to $1,"],
	[new RegExp(`, by ${BY}'s? (?:account|reading),`, "gu"), ", according to $1,"],
	[new RegExp(`\\b[Aa]s ${BY} (?:tells|puts|has|sees) it,`, "gu"), "according to $1,"],
	[new RegExp(`\\b(?:[Bb]y|[Oo]n|[Ii]n) ${BY}'s? (?:figures|numbers|telling),`, "gu"), "according to $1,"],
	[new RegExp(`${BY}'s? (?:view|account|reading) is that\\b`, "gu"), "$1 says that"],
	[new RegExp(`${BY}'s? (?:account|paper|article|text) (?=(?:describes|says|tells|speaks|puts|calls|gives|names)\\b)`, "gu"), "$1 "],
	[new RegExp(`${BY} regards (?=[^;]{0,200} as )`, "gu"), "$1 describes "],
];

/** A sentence in plain words. A turn that stands so in what it rests on is left as it is: it is told. */
export function inPlainWords(text: string, grounds: readonly Ground[]): string {
	const told = (turn: RegExp) =>
		grounds.some((ground) =>
			[...ground.titles, ...ground.texts, ...(ground.kind === "claim" ? [ground.claim.gist] : [])].some((one) => plain(one).search(turn) !== -1),
		);
	let out = plain(text);
	for (const [turn, words] of PLAIN_WORDS) if (out.search(turn) !== -1 && !told(turn)) out = out.replace(turn, words);
	if (!told(IN_WORDS)) out = out.replace(IN_WORDS, (ten) => String((TENS.indexOf(ten.toLowerCase()) + 2) * 10));
	if (grounds.every((ground) => ground.kind === "cell" && ground.cell.value === null)) out = reasonTold(out);
	const authors = new Set(grounds.flatMap(({ sources }) => sources.flatMap(({ author = [] }) => author.flatMap((one) => plain(one).split(/[ ,]+/)))));
	const isAuthor = (who: string) => authors.has(/^[\p{L}-]+/u.exec(who)?.[0] ?? who);
	for (const [turn, words] of TOLD_BY) out = out.replace(turn, (whole: string, who: string) => (isAuthor(who) ? words.replace("$1", who) : whole));
	return out;
}
