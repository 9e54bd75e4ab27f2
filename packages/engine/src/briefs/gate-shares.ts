import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { NameBook } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { plain, stem, stemsOf, wordsOf } from "./gate-text.ts";

/** What a share is a share of: "share of oil imports from Azerbaijan" is one of oil imports. */
function wholeOf(what: string): string[] {
	const whole = /^share of (?:the )?(.+?)(?: that| from| by| under| among| in| supporting|,|$)/.exec(what)?.[1];
	return whole === undefined ? [] : wordsOf(plain(whole)).map((word) => word.folded);
}

/** "40 per cent of": a part of something. */
const PART_OF = /(?:%|per ?cent|half|thirds?|quarters?|fifths?|tenths?) of (?:(?:the|all|its) )*([^,;.()]+)/u;
/** Where the words for a whole end. */
const WHOLE_ENDS = /^(?:of|from|in|by|to|with|at|as|for|and|was|were|is|are|has|have|had|come|comes|came|go|goes|went|that|which)$/;

/** What a coded share is one of, by its gist: "40 per cent of the oil imports of A"; by its field where the gist does not say. */
function partedIn({ fact, claim }: ClaimGround): string[] {
	if (fact.is !== "share") return [];
	const words = wordsOf(plain(PART_OF.exec(plain(claim.gist))?.[1] ?? ""));
	const first = words.findIndex(({ text }) => !/^\p{Lu}/u.test(text));
	const after = first === -1 ? [] : words.slice(first);
	const end = after.findIndex(({ folded, text }) => WHOLE_ENDS.test(folded) || /^\p{Lu}/u.test(text));
	const whole = (end === -1 ? after : after.slice(0, end)).map(({ folded }) => folded);
	return whole.length > 0 ? whole : [fact.what];
}

/** Words that make what is measured narrower, so that a number told without one of them is told of more. */
const LIMITING = /\b(?:piped|ethnic|crude|refined|direct|indirect|foreign|humanitarian|registered|displaced|gross|net|non-\p{L}+)\b/gu;

/** A measure told without the word that narrows it: fourth among suppliers of piped gas is not fourth among those of gas. */
export function limitFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const measures = grounds.flatMap((ground) => (ground.kind === "claim" && ground.fact.is === "indicator" ? [ground.fact.what.toLowerCase()] : []));
	if (measures.length === 0 || measures.length < grounds.length) return [];
	const limits = new Set(measures.flatMap((what) => [...what.matchAll(LIMITING)].map((match) => match[0])));
	const said = stemsOf([passage.text]);
	return [...limits]
		.filter((word) => measures.every((what) => what.includes(word)) && !said.has(stem(word)))
		.map((word) => ({ at: "scope", word, because: "it is measured of this alone, and the sentence does not say so" }));
}

const GOODS = /^(?:gas|oil|fuel|coal|goods|arms|troops|weapons)$/;

/** "imports of Russian gas" told as imports of gas: whose goods they are must be kept. */
export function originFaults(passage: Passage, grounds: readonly Ground[], names: NameBook): Fault[] {
	if (grounds.length !== 1) return [];
	const [ground] = grounds;
	if (ground?.kind !== "claim") return [];
	const gist = plain(ground.claim.gist);
	const named = new Set(passage.mentions.flatMap((one) => one.ids));
	return names.spot(gist).flatMap((one): Fault[] => {
		const good = /^ ([a-z]+)/.exec(gist.slice(one.end))?.[1] ?? "";
		if (!one.demonym || !GOODS.test(good) || one.ids.some((id) => named.has(id)) || !passage.words.some((word) => word.folded === good)) return [];
		return [{ at: "scope", word: good, because: `it is ${gist.slice(one.start, one.end)} ${good} alone, and the sentence does not say so` }];
	});
}

/** A share told of more than it is a share of: a percentage of oil imports is not one of oil. */
export function shareFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const shares = grounds.flatMap((ground): (readonly [ClaimGround, string[]])[] => {
		const whole = ground.kind !== "claim" ? [] : ground.fact.is === "indicator" ? wholeOf(ground.fact.what) : partedIn(ground);
		return ground.kind === "claim" && whole.length > 0 ? [[ground, whole]] : [];
	});
	if (shares.length === 0 || shares.length < grounds.length) return [];
	// "40 % of Israel's oil imports": what stands after "of" is the whole.
	const after = /(?:%|per ?cent|half|thirds?|quarters?|fifths?|tenths?) of ((?:[^\s,.;:]+ ?){1,6})/.exec(passage.text)?.[1];
	const said = stemsOf([after ?? passage.text]);
	const named = shares.some(([, whole]) => whole.every((word) => said.has(stem(word))));
	if (named || passage.verbatim) return [];
	const [, whole] = shares[0] as readonly [ClaimGround, string[]];
	const missing = whole.find((word) => !said.has(stem(word))) as string;
	return [{ at: "scope", word: missing, because: `it is a share of ${whole.join(" ")}, and the sentence does not say so` }];
}
