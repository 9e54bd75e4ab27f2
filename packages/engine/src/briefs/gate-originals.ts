import { LEVELS } from "../evidence/settings.ts";
import type { Fault } from "./gate.ts";
import type { CellGround, GateContext, Ground } from "./gate-context.ts";
import { rootsOf } from "./gate-licence.ts";
import { countFaults, headFaults, listedFaults, narrowedFaults, pairFaults, rangeFaults, strangerFaults } from "./gate-original-names.ts";
import type { Passage } from "./gate-passages.ts";
import { alike, type Difference, differenceOf, fewest, type Wording, wordingOf } from "./gate-wordings.ts";

/** From so large a part of its words a sentence is the program's own one, reworded here and there. */
const NEAR = 0.6;
/** With more words beyond it, and more than that part, it is a sentence of its own, which other rules read. */
const MORE = 2;

/** Words that may come and go without a change of what is said. */
const LIGHT = new Set(
	"the a an and that which it its is are be being has have of in on as to s with for now standing there this these those also both namely each who whom whose show shows such negative positive they them record recorded under".split(
		" ",
	),
);

/** Words without which one of the program's own sentences says another thing. */
const HEAVY = new Set([
	...LEVELS,
	..."not no none neither without alone together gross net declared rival unknown would least most some open".split(" "),
]);

/**
 * A sentence that is nearly one of the program's own on the same numbers may differ from it in words of the same meaning alone: what
 * was put there by the program is exact, and one word, one name or one count changed in it is another statement.
 */
export function originalFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const cells = grounds.filter((ground): ground is CellGround => ground.kind === "cell");
	if (cells.length === 0) return [];
	const own = [...new Set(cells.map(({ address }) => address))];
	const said = wordingOf(passage.text, context);
	const originals = context
		.originals(cells)
		.filter(({ rests }) => own.every((address) => rests.some((rest) => rest.kind === "finding" && rest.address === address)))
		.map(({ text, aside, head, leftOff = "" }) => ({ wording: wordingOf(text, context), aside, head, leftOff: wordingOf(leftOff, context).words }));
	const near = originals
		.map((one) => ({ ...one, found: differenceOf(said.words, one.wording.words) }))
		.filter(({ found }) => found.shared >= NEAR)
		// One that is told in full is not read as the shorter one.
		.filter(({ wording, leftOff }) => leftOff.length === 0 || differenceOf(said.words, [...wording.words, ...leftOff]).shared < NEAR);
	// Where one has the very words, it is that one and no other that is told.
	const same = near.filter(({ found, wording }) => verbatim(found, wording));
	const readings = (same.length > 0 ? same : near).flatMap(({ wording, head, leftOff, found }): Fault[][] => {
		const told = new Set([...leftOff, ...originals.flatMap((other) => (other.aside || other.wording === wording ? [] : other.wording.words))]);
		const known = (word: string) => LIGHT.has(word) || told.has(word) || wording.ofNames.has(word) || leftOff.some((other) => alike(word, other));
		const strange = found.extra.filter((word) => !known(word) && !found.missing.some((other) => alike(word, other)));
		if (strange.length > Math.max(MORE, NEAR * wording.words.length)) return [];
		return [
			[
				...wordFaults(strange, found),
				...doneFaults(said, wording),
				...unrecordedFaults(said, wording),
				...countFaults(said, wording),
				...pairFaults(said, wording),
				...listedFaults(said, wording),
				...(head ? headFaults(said, wording) : []),
				...(same.length > 0 ? [...strangerFaults(said, wording), ...rangeFaults(said, wording)] : []),
			],
		];
	});
	const heads = originals.filter(({ head }) => head).map(({ wording }) => wording);
	return [...fewest(readings), ...(heads.length > 0 ? narrowedFaults(said, heads) : [])];
}

/** "There is no agreement" where the original has that none is recorded. */
function unrecordedFaults(said: Wording, original: Wording): Fault[] {
	if (!/\bno (?:\p{L}+ ){1,5}(?:is|are) (?:recorded|on record|known)\b/u.test(original.folded)) return [];
	const word = /\b(?:no|without(?: any)?|lacks?|lacking) \p{L}{4,}/u.exec(said.folded)?.[0];
	return word === undefined || ON_RECORD.test(said.folded.replace(/\bnot (?:yet )?known\b/gu, ""))
		? []
		: [{ at: "scope", word, because: "none is recorded; that there is none is more than that" }];
}
const ON_RECORD = /\b(?:record\w*|evidence|known|sources?|document\w*|stated?|found|told|reported|listed|counted|given|noted|say|says|data|facts?)\b/;

/** What somebody can do told as done: "closed" where the original has "can close". */
function doneFaults(said: Wording, original: Wording): Fault[] {
	const able = /\bcan (\p{L}+)/u.exec(original.folded)?.[1];
	if (able === undefined || said.words.some((word) => word === "can" || alike(word, "can"))) return [];
	const done = said.words.find((word) => word !== able && word.endsWith("ed") && rootsOf(word).some((root) => rootsOf(able).includes(root)));
	return done === undefined ? [] : [{ at: "status", word: done, because: "it can be done; nothing says that it was" }];
}

/** All words of an original, and beside them only words that its names are made of. */
const verbatim = ({ extra, missing }: Difference, { ofNames }: Wording) => missing.length === 0 && extra.every((word) => ofNames.has(word));

function wordFaults(strange: readonly string[], { extra, missing }: Difference): Fault[] {
	const lacking = missing.filter((word) => HEAVY.has(word) && !extra.some((other) => alike(word, other)));
	return [
		...strange.map(
			(word): Fault => ({ at: "scope", word, because: "this word is not in what the numbers say, nor is it another word for one that is" }),
		),
		...lacking.map((word): Fault => ({ at: "scope", word, because: "without this word the numbers say another thing" })),
	];
}
