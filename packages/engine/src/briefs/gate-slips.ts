import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

/** Signs where none can stand: two of them, or one before a day, a date or a sum of sides. */
const SIGN =
	/\u2212\s*\u2212|\u2212(?=\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\u2212(?=\d{4}-\d\d)|\u2212(?=\d+(?:\.\d+)?\+\d)|(?<=\+)\u2212/u;
/** "3.3+3": a name made of numbers. */
const SUM = /(?<![\d.])\d+(?:\.\d+)?\+\d+(?:\.\d+)?/g;
const ONE_OF_MANY =
	/\b1 (?:formats|holders|legs|partners|claims|sources|numbers|triangles|pairs|ties|poles|routes|corridors|states|countries|channels)\b/;
const TWICE = /\b(january|february|march|april|may|june|july|august|september|october|november|december) and (?:in )?\1\b/;

/** Slips of the pen in numbers: a sign before a day, a name of numbers changed, "1 formats", "in May and May". */
export function slipFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const faults: Fault[] = [];
	const sign = SIGN.exec(passage.text);
	if (sign) faults.push({ at: "sign", word: sign[0], because: "no sign can stand here" });
	for (const [word] of passage.text.matchAll(SUM))
		if (!grounds.some((ground) => ground.texts.some((text) => plain(text).includes(word))))
			faults.push({ at: "number", word, because: "no name under the sentence has these numbers" });
	const one = ONE_OF_MANY.exec(passage.bare.toLowerCase());
	if (one) faults.push({ at: "number", word: one[0], because: "one is not many" });
	const twice = TWICE.exec(passage.folded);
	if (twice) faults.push({ at: "date", word: twice[0], because: "it names one thing twice" });
	return [...faults, ...orFaults(passage, grounds)];
}

/** "A or B", "A but not B", "A against B" of two of whom both are meant. */
function orFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	if (/\b(?:whether|either|neither|nor|disput\w*|differ\w*)\b/.test(passage.folded)) return [];
	const texts = grounds.flatMap((ground) => [...ground.texts, ...(ground.kind === "claim" ? [ground.claim.gist] : [])]).map((text) => fold(text));
	return passage.mentions.flatMap((one): Fault[] => {
		const joint = /^ (or|but not|not|against|without) (?:the |by |of )?/.exec(passage.folded.slice(one.end));
		if (
			joint === null ||
			texts.some((text) => text.includes(` ${joint[1]} `)) ||
			!passage.mentions.some(({ start }) => start === one.end + joint[0].length)
		)
			return [];
		return [{ at: "scope", word: passage.text.slice(one.start, one.end), because: "what it rests on says this of both" }];
	});
}
