import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import { isVerb } from "./gate-exchanges.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, outside, plain, stem, stemsOf } from "./gate-text.ts";

/** Words that tie one thing told to the moment or the ground of another. */
const JOINT = / (?:when|as|once|until|while) (?!of\b|known\b|an?\b|(?:\p{L}+ )?(?:observer|member|candidate|chair)\b)/u;

/**
 * Things of different claims tied together by the sentence alone: "relations came back when the war began", where one claim has the
 * return and another the war. Each side of the joint has words of one claim that the other has not, and no claim has both.
 */
export function jointFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length < 2 || claims.length < grounds.length) return [];
	if (passage.dates.length > 1) return [];
	const words = new Map(claims.map((claim) => [claim, stemsOf([claim.claim.gist, ...claim.titles])]));
	const content = outside(passage.words, [...passage.mentions, ...passage.dates, ...passage.telling]).filter(({ folded }) => folded.length > 2);
	const ownersOf = (from: number, to: number) => {
		const said = content.filter(({ start, end }) => start >= from && end <= to).map(({ folded }) => stem(folded));
		const own = claims.map(
			(claim) => new Set(said.filter((word) => words.get(claim)?.has(word) && !claims.every((one) => words.get(one)?.has(word)))).size,
		);
		const most = Math.max(...own);
		return claims.filter((_, i) => most > 0 && own[i] === most);
	};
	const untied = (from: number, at: number, to: number) => {
		const [left, right] = [ownersOf(from, at), ownersOf(at, to)];
		return left.length > 0 && right.length > 0 && !left.some((claim) => right.includes(claim));
	};
	const end = (at: number) => at + (/[,;.]/.exec(passage.folded.slice(at))?.index ?? passage.text.length);
	// "relations, cut when the war began, came back": what the joint follows is in its own stretch between commas.
	const own = (at: number) => {
		const from = passage.folded.lastIndexOf(",", at) + 1;
		const [left, right] = [ownersOf(from, at), ownersOf(at, end(at + 1))];
		return from > 0 && /^[,;.]/.test(passage.folded.slice(end(at + 1))) && left.length === 1 && right.length === 1 && left[0] === right[0];
	};
	const because = "no claim under the sentence ties these two together";
	const [joint] = [...passage.folded.matchAll(new RegExp(JOINT, "gu"))].filter(
		// "…, while B speaks of it as signed" sets one account beside another, and ties no deed to a moment.
		({ 0: word, index }) =>
			!(
				word.trim() === "while" &&
				passage.cited.length > 1 &&
				passage.mentions.some((one) => one.start === index + word.length && one.ids.some((id) => id.startsWith("source:")))
			),
	);
	const after = joint ? /^ as (\p{L}+(?: \p{L}+)?)/u.exec(passage.folded.slice(joint.index))?.[1] : undefined;
	const told = after !== undefined && claims.some(({ claim }) => fold(plain(claim.gist)).includes(` as ${after}`));
	if (joint && !told && !own(joint.index) && untied(0, joint.index, end(joint.index + 1))) return [{ at: "cause", word: joint[0].trim(), because }];
	// "The execution is what restored relations".
	const what = / (?:is|was|are|were) what (?=\p{L})/u.exec(passage.folded);
	if (what && untied(0, what.index, end(what.index))) return [{ at: "cause", word: what[0].trim(), because }];
	// "The exercise restored relations": what one claim has as done, done by what another has.
	const names = new Set(passage.mentions.map(({ start }) => start));
	const cut = [...passage.folded.matchAll(/[,;]| (?:and|but|while|whereas) (?:the )?/g)].some(
		({ 0: word, index }) =>
			index > leadOf(passage) && !names.has(index + word.length) && !/^, (?:according to|as) [^,;]*$/.test(passage.folded.slice(index)),
	);
	if (cut) return [];
	const free = content.filter((word) => passage.bare.slice(word.start, word.end) === word.text);
	const verb = free.find((word, i) => i > 0 && isVerb(word, undefined) && !/^(?:held|met)$/.test(word.folded));
	const first = free[0];
	if (
		!verb ||
		!first ||
		/^(?:in|on|at|after|before|since|by|with|as)$/.test(passage.words.find(({ start }) => start >= leadOf(passage))?.folded ?? "")
	)
		return [];
	return untied(first.start, verb.start, passage.text.length) ? [{ at: "cause", word: verb.text, because }] : [];
}

/** Where the words of attribution at the beginning end. */
const leadOf = (passage: Passage) => /\S/.exec(passage.bare)?.index ?? 0;
