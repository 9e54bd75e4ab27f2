import type { Fault } from "./gate.ts";
import type { GateContext, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { plain, wordsOf } from "./gate-text.ts";

/** Little words that set two things against each other, in time, in place or in reason: one for another is another statement. */
const LITTLE = new Set(
	`of to from by with for on in at over under before after since until till between among against without within despite beyond through
	into onto behind towards toward upon and or but nor because so than as not no if unless while although though whereas`.split(/\s+/),
);
/** Pairs that say the same between the same two words. */
const SAME = new Set(
	`and:to in:by if:without among:as from:between of:between on:in in:at on:at of:for of:in for:to of:with with:to with:towards to:towards to:toward towards:toward over:on over:about of:on through:over through:by
	by:through through:via from:of for:of upon:on into:in onto:on within:in among:between by:of in:within since:from until:till as:like and:with
	though:although while:whereas but:though but:while but:whereas but:and because:since because:as and:while and:but in:over for:over with:by as:with
	in:through in:for at:by to:for`
		.split(/\s+/)
		.flatMap((pair) => [pair, pair.split(":").reverse().join(":")]),
);
/**
 * A little word that stands between the same two words as another one in the gist or the original under the sentence: "after the loss" for
 * "over the loss". Words that say the same there may change.
 */
export function littleWordFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const cells = grounds.flatMap((ground) => (ground.kind === "cell" ? [ground] : []));
	const originals = [
		...grounds.flatMap((ground) => (ground.kind === "claim" ? [ground.claim.gist, ...ground.titles] : [])),
		...(cells.length > 0 ? context.originals(cells).map(({ text }) => text) : []),
	];
	const told = new Map<string, Set<string>>();
	for (const text of originals)
		for (const [frame, word] of framesIn(text)) {
			const set = told.get(frame) ?? new Set();
			told.set(frame, set.add(word));
		}
	return framesIn(passage.text).flatMap(([frame, word]): Fault[] => {
		const known = told.get(frame);
		if (known === undefined || known.has(word)) return [];
		const other = [...known].find((one) => LITTLE.has(one) && !SAME.has(`${one}:${word}`));
		return LITTLE.has(word) && other !== undefined && [...known].every((one) => LITTLE.has(one))
			? [{ at: "scope", word, because: `between these words it is told with “${other}”` }]
			: [];
	});
}

/** Before a date or a number other rules read the little word. */
const WHEN = /^(?:\p{N}|january|february|march|april|may|june|july|august|september|october|november|december)/u;

/** Each word of a text with the words on both sides of it, articles left out. */
function framesIn(text: string): [frame: string, word: string][] {
	const words = wordsOf(plain(text))
		.map(({ folded }) => folded)
		.filter((word) => !/^(?:an?|the)$/.test(word));
	return words.flatMap((word, i): [string, string][] => {
		const [left, right] = [words[i - 1], words[i + 1]];
		return left === undefined || right === undefined || WHEN.test(right) ? [] : [[`${left} ${right}`, word]];
	});
}
