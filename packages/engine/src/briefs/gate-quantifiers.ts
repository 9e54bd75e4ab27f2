import { highOf } from "../base/quantity.ts";
import type { Fault } from "./gate.ts";
import { NOT_MET } from "./gate-acts.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem, stemsOf, wordsOf } from "./gate-text.ts";

const QUANTIFIERS =
	/\b(?:all|every|everyone|everything|everywhere|each|none|no|nobody|nothing|nowhere|any|anyone|both|whole|entire|majority|minority|bulk|lion's share|greater part|larger part|better part|most of|most|(?<!how )many|few|several|numerous|multiple|countless|various|often|repeatedly|frequently|regularly|routinely|usually|rarely|seldom|again and again)\b/g;
const NEGATIONS =
	/\b(?:not|never|neither|nor|cannot|without|no longer|hardly|failed to|fails to|unable|refus\w+|denie[sd]|lacks?|declin\w+)\b|n't\b/g;

/** Words over all rows or none, where the rows bear them; and denials that turn a claim round. Both are faults of scope. */
export function quantifierFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground) => ground.kind === "claim");
	const cells = grounds.filter((ground) => ground.kind === "cell");
	const told = wordSet([
		...claims.flatMap((ground) => ground.texts),
		...cells.flatMap((ground) => ground.titles.filter((title) => title !== ground.part.title)),
	]);
	const closing = cells.length > 0 && cells.every((ground) => ground.partId === "closing");
	const open = cells.length > 0 && cells.every((ground) => ground.partId === "routes" && ground.column.id === "open" && ground.cell.value === 1);
	const zero =
		cells.length > 0 &&
		cells.every((ground) => ground.cell.value !== null && highOf(ground.cell.value) === 0 && (ground.cell.range?.high ?? 0) === 0);
	let text = passage.bare
		.toLowerCase()
		.replace(/\bno (?:less|fewer) than (?=[\u2212\d])/g, " ")
		.replace(/\beach other\b|\bover (?:its|the|their) whole range\b|\ball but (?=\p{L}+ of\b|\d)/gu, " ");
	const within = closing && grounds.some((ground) => namesEnds(passage, ground));
	if (within || (closing && /\brecorded ways of\b/.test(text)))
		text = text.replace(
			/\b(?:every|all) (?:(?:the )?recorded\b|(?:of the )?(?:\p{L}+ )?(?:routes?|ways?) (?:that (?:is|are) )?(?:on record|recorded)\b)/gu,
			" ",
		);
	// "have 3 legs each": the number is judged of every row that is counted.
	if (cells.length > 1 && claims.length === 0) text = text.replace(/\b(have|has|had) (\d+)((?: \p{L}+){1,3}) each\b/gu, "$1 $2$3");
	if (open) text = text.replace(/\bevery leg is open\b/g, " ");
	if (zero) text = text.replace(/\bnone of the levers\b[^.;]*? (?:is|are) active\b/g, " ");
	if (zero) text = text.replace(/\b(?:none of (?:them|which)(?: is| are)?|not|no|no longer) active\b/g, " ");
	const active = zero && cells.every((ground) => ground.finding.id === "levers") ? /\b(?:active|acts?|bites?|presses)\b/.exec(text) : null;
	if (cells.length > 0 && cells.every((ground) => ground.ids.filter((id) => id.startsWith("actor:")).length === 2))
		text = text.replace(/\bboth\b/g, " ");
	if (
		claims.some(
			({ fact }) => ("between" in fact && fact.between?.length === 2) || (fact.is === "event" && fact.from?.length === 1 && fact.to?.length === 1),
		)
	)
		text = text.replace(/\bboth\b/g, " ");
	if (closing && /\brecorded ways of\b/.test(text)) text = text.replace(/\bcan all be (?=closed\b)/g, "can be ");
	for (const { pair, one, other } of pairsOf(passage)) if (ofBoth(claims, pair, one, other)) text = text.replace(`both ${pair}`, pair);
	if (areTwo(grounds)) text = text.replace(/\bboth (?=(?:legs|stretches|sections|segments|parts)\b)/gu, " ");
	const faults: Fault[] = active ? [{ at: "scope", word: active[0], because: "no lever under the sentence is active" }] : [];
	for (const match of text.matchAll(QUANTIFIERS)) {
		const word = match[0];
		if (word.split(" ").every((part) => told.has(part))) continue;
		if (word === "most" && /\bfor the most part\b/.test(text) && told.has("mostly")) continue;
		const part = claims.some(({ claim }) => /\b(?:most|mostly|many|some|several|nearly|almost|parts? of|hardly)\b/.test(claim.gist.toLowerCase()));
		if (/^(?:no|none)$/.test(word) && !part && isDenied(text.slice(match.index + word.length), claims)) continue;
		faults.push({ at: word === "most" ? "superlative" : "scope", word, because: "the rows under the sentence do not bear this word" });
	}
	return [...faults, ...negationFaults(passage, grounds)];
}

/** "A and B" as a passage has them. */
function pairsOf({ mentions, folded }: Passage): { pair: string; one: string; other: string }[] {
	return mentions.slice(1).flatMap((right, i) => {
		const left = mentions[i] as (typeof mentions)[number];
		const [one, other] = [folded.slice(left.start, left.end), folded.slice(right.start, right.end)];
		return /^ and (?:the )?$/.test(folded.slice(left.end, right.start)) ? [{ pair: folded.slice(left.start, right.end), one, other }] : [];
	});
}

/** Whether a claim has the two side by side, or two claims say the same of the one and of the other. */
function ofBoth(claims: readonly ClaimGround[], pair: string, one: string, other: string): boolean {
	const gists = claims.map(({ claim }) => fold(plain(claim.gist)));
	if (gists.some((gist) => gist.includes(pair))) return true;
	const [a, b] = gists;
	if (gists.length !== 2 || a === undefined || b === undefined) return false;
	const [first, second] = a.includes(one) ? [a, b] : [b, a];
	if (!first.includes(one) || !second.includes(other) || first.includes(other) || second.includes(one)) return false;
	const without = (gist: string, name: string) =>
		wordsOf(gist.replace(name, " "))
			.map(({ folded }) => folded)
			.filter((word) => !/^(?:too|also)$/.test(word))
			.join(" ");
	return without(first, one) === without(second, other);
}

/** Whether two claims say the same of two things, and of nothing else: "both stretches". */
function areTwo(grounds: readonly Ground[]): boolean {
	const [one, other] = grounds;
	if (grounds.length !== 2 || one?.kind !== "claim" || other?.kind !== "claim" || one.fact.is !== "control" || other.fact.is !== "control")
		return false;
	const [a, b] = [one.fact, other.fact];
	return a.leg !== b.leg && String(a.by) === String(b.by) && a.how === b.how;
}

/** Whether a sentence names both ends of a route whose ways it says are closed. */
function namesEnds(passage: Passage, ground: Ground): boolean {
	const ends = ground.kind === "cell" ? ground.ids.filter((id) => id.startsWith("place:")) : [];
	return ends.length === 2 && ends.every((end) => passage.mentions.some((one) => one.ids.includes(end)));
}

/** Whether the words after a "no" are denied in other words by a gist: "without a ratified duty". */
function isDenied(after: string, claims: readonly ClaimGround[]): boolean {
	const denied = stemsOf(claims.flatMap(({ claim }) => around(claim.gist)));
	const next = wordsOf(after.slice(0, 50)).filter((word) => word.folded.length > 2);
	return next[0] !== undefined && denied.has(stem(next[0].folded));
}

/** The stages of an agreement, each after the one before. */
const STAGES: readonly string[] = ["talks", "initialled", "signed", "ratified", "in force"];
const DENYING =
	/^(?:not|never|neither|nor|cannot|without|no|none|out|despite|avoid\w*|left|end(?:s|ed)?|kept|block\w*|reject\w*|refus\w+|stopp?\w*|free|declin\w+|den(?:y|ie)\w*|lacks?|fail\w*|un(?!t?il|der|i|o)\w+|absence|away|closed|shut|hardly|rather|little)$/;

/** Words near a denial in a text: what it denies. */
function around(text: string): string[] {
	const words = wordsOf(plain(text)).map((word) => word.folded);
	return words.flatMap((word, i) => (DENYING.test(word) ? words.slice(Math.max(0, i - 2), i + 7) : []));
}

function wordSet(texts: readonly string[]): ReadonlySet<string> {
	return new Set(texts.flatMap((text) => wordsOf(plain(text)).map((word) => word.folded)));
}

function negationFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground) => ground.kind === "claim");
	let text = passage.folded.replace(/\bnot (?:known|open|only)\b|\bnot why\b|\bno longer known\b/g, (phrase) =>
		grounds.some((ground) => ground.kind === "cell") ? " " : phrase,
	);
	// A text that is initialled is, in truth, not signed.
	const stages = claims.map(({ fact }) => (fact.is === "agreement" ? STAGES.indexOf(fact.status) : STAGES.length));
	if (claims.length > 0)
		text = text.replace(/\bnot (?:yet )?(?:been )?(initialled|signed|ratified|in force)\b/g, (phrase, stage) =>
			stages.every((one) => one >= 0 && one < STAGES.indexOf(stage)) ? " " : phrase,
		);
	if (claims.length > 0 && claims.every(({ fact }) => "status" in fact && fact.status === "dormant")) text = text.replace(NOT_MET, " ");
	if (claims.some(({ claim }) => /\bwithout certainty\b|\buncertain\b/.test(claim.gist)))
		text = text.replace(/\bnot (?:wholly |quite )?certain\b/g, " ");
	const cells = grounds.filter((ground) => ground.kind === "cell");
	if (cells.some((ground) => ground.cell.silentWithout?.length) || cells.some((ground) => /without=/.test(ground.finding.question)))
		text = text.replace(/\bwithout\b/g, " ");
	const found = [...text.matchAll(NEGATIONS)].map((match) => match[0]);
	const words = stemsOf(grounds.flatMap((ground) => ground.texts));
	if (claims.length === 0)
		return found
			.filter((word) => /^(?:not|never|neither|nor|cannot|without|no longer|hardly|n't)/.test(word) && !words.has(stem(word)))
			.slice(0, 1)
			.map((word): Fault => ({ at: "scope", word, because: "nothing under the sentence denies it" }));
	const faults: Fault[] = [];
	const affirmed = claims.filter(({ claim }) => claim.stance !== "against");
	if (affirmed.length === claims.length) {
		const denied = stemsOf(affirmed.flatMap(({ claim, titles }) => [claim.gist, ...titles].flatMap(around)));
		for (const match of text.matchAll(NEGATIONS)) {
			const next = wordsOf(text.slice(match.index + match[0].length, match.index + match[0].length + 60))
				.filter((word) => word.folded.length > 2)
				.slice(0, 3);
			// "did not ask" where the source says that they asked: the verb right after the denial is denied, not one further on.
			const verb = /^(?:did|do|does) not (\p{L}+)/u.exec(text.slice(Math.max(0, match.index - 5)).replace(/^\S* ?(?=d(?:id|o|oes) not)/, ""))?.[1];
			if (verb && verb.length > 2 && words.has(stem(verb)) && !denied.has(stem(verb))) {
				faults.push({ at: "scope", word: `${match[0]} ${verb}`, because: "what the sentence rests on affirms this" });
				continue;
			}
			if (!denied.has(stem(match[0])) && !next.some((word) => denied.has(stem(word.folded)) || denied.has(stem(`un${word.folded}`))))
				faults.push({ at: "scope", word: match[0], because: "what the sentence rests on affirms this" });
		}
	}
	const denied = claims.length > 0 && affirmed.length === 0;
	if (denied && found.length === 0 && !/\b(?:no|none|against|disput\w+|den(?:y|ies))\b/.test(passage.folded))
		faults.push({ at: "scope", word: passage.text.slice(0, 24), because: "what the sentence rests on denies this" });
	return faults;
}
