import type { Fault } from "./gate.ts";
import type { CellGround, GateContext, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { alike, type Difference, differenceOf, type Wording, wordingOf } from "./gate-wordings.ts";

/** From so large a part of its words a sentence is the program's own one, reworded here and there. */
const NEAR = 0.6;
/** With more words beyond it, and more than that part, it is a sentence of its own, which other rules read. */
const MORE = 2;

/** Words that may come and go without a change of what is said. */
const LIGHT = new Set(
	"the a an and that which it its is are be being has have of in on as to s with for now standing there this these those also both namely each who whom whose show shows such negative positive".split(
		" ",
	),
);

/** Words without which one of the program's own sentences says another thing. */
const HEAVY = new Set(
	"not no none neither without alone together gross net neighbourhood regional systemic declared rival unknown would least most some open".split(" "),
);

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
		.map(({ text, aside, head }) => ({ wording: wordingOf(text, context), aside, head }));
	const readings = originals.flatMap(({ wording, head }): Fault[][] => {
		const found = differenceOf(said.words, wording.words);
		if (found.shared < NEAR) return [];
		const told = new Set(originals.flatMap((other) => (other.aside || other.wording === wording ? [] : other.wording.words)));
		const known = (word: string) => LIGHT.has(word) || told.has(word) || wording.ofNames.has(word);
		const strange = found.extra.filter((word) => !known(word) && !found.missing.some((other) => alike(word, other)));
		if (strange.length > Math.max(MORE, NEAR * wording.words.length)) return [];
		return [
			[
				...wordFaults(strange, found),
				...countFaults(said, wording),
				...pairFaults(said, wording),
				...listedFaults(said, wording),
				...(head ? headFaults(said, wording) : []),
			],
		];
	});
	return readings.reduce<Fault[] | undefined>((best, one) => (best && best.length <= one.length ? best : one), undefined) ?? [];
}

function wordFaults(strange: readonly string[], { extra, missing }: Difference): Fault[] {
	const lacking = missing.filter((word) => HEAVY.has(word) && !extra.some((other) => alike(word, other)));
	return [
		...strange.map(
			(word): Fault => ({ at: "scope", word, because: "this word is not in what the numbers say, nor is it another word for one that is" }),
		),
		...lacking.map((word): Fault => ({ at: "scope", word, because: "without this word the numbers say another thing" })),
	];
}

/** "5 numbers" where the original has 6 of them. */
function countFaults(said: Wording, original: Wording): Fault[] {
	const told = countsIn(original);
	return countsIn(said).flatMap(({ count, noun }): Fault[] => {
		const same = told.filter((one) => one.noun === noun);
		return same.length === 0 || same.some((one) => one.count === count)
			? []
			: [{ at: "number", word: `${count} ${noun}`, because: `it is ${same.map((one) => one.count).join(" or ")} of them` }];
	});
}
const countsIn = ({ folded }: Wording) =>
	[...folded.matchAll(/(?<![\p{L}\d.,−-])(\d{1,4}) (?:more )?(\p{L}{4,})/gu)].map(([, count = "", noun = ""]) => ({
		count,
		noun: noun.replace(/s$/, ""),
	}));

/** Two names joined as holder and target, or as a pair, that the original does not join so. */
function pairFaults(said: Wording, original: Wording): Fault[] {
	const told = pairsIn(original);
	const named = new Set(original.names.flatMap(({ ids }) => ids));
	return pairsIn(said).flatMap(({ joint, left, right, word }): Fault[] => {
		if (![...left, ...right].every((id) => named.has(id))) return [];
		const like = told.filter((one) => one.joint === joint);
		const same = (a: readonly string[], b: readonly string[]) => a.some((id) => b.includes(id));
		const joined = like.some(
			(one) => (same(one.left, left) && same(one.right, right)) || (joint === "–" && same(one.left, right) && same(one.right, left)),
		);
		return like.length === 0 || joined ? [] : [{ at: "direction", word, because: "what it rests on does not join these two so" }];
	});
}
/** A name in a list that the original does not have in its own. */
function listedFaults(said: Wording, original: Wording): Fault[] {
	const named = new Set(original.names.flatMap(({ ids }) => ids));
	return said.names.flatMap(({ ids, start, end }): Fault[] => {
		const [before, after] = [said.folded.slice(0, start), said.folded.slice(end)];
		const listed = /(?:: |, | and |; |– ?|\(|among them )(?:the )?$/.test(before) && /^(?: \([a-z−\d]| and |[,;:.)–])/.test(after);
		return !listed || ids.some((id) => named.has(id))
			? []
			: [{ at: "actor", word: said.folded.slice(start, end), because: "this name is not among those that are told here" }];
	});
}

/** Names in the head of a dispute that it does not have there, or not in this order. */
function headFaults(said: Wording, original: Wording): Fault[] {
	let at = 0;
	return said.names.flatMap(({ ids, start, end }): Fault[] => {
		const found = original.names.findIndex((one, i) => i >= at && one.ids.some((id) => ids.includes(id)));
		if (found >= 0) at = found + 1;
		return found >= 0 ? [] : [{ at: "actor", word: said.folded.slice(start, end), because: "the dispute is not called so" }];
	});
}

function pairsIn({ names, folded }: Wording) {
	return names.slice(1).flatMap((right, i) => {
		const left = names[i] as Wording["names"][number];
		const joint = /^ (over|to) (?:the )?$|^(–)$/.exec(folded.slice(left.end, right.start));
		return joint ? [{ joint: joint[1] ?? "–", left: left.ids, right: right.ids, word: folded.slice(left.start, right.end) }] : [];
	});
}
