import type { Fault } from "./gate.ts";
import { alike, type Wording } from "./gate-wordings.ts";

/** "5 numbers" where the original has 6 of them, and "6 partners" where it has 6 numbers. */
export function countFaults(said: Wording, original: Wording): Fault[] {
	const told = countsIn(original);
	return countsIn(said).flatMap(({ count, noun, after }): Fault[] => {
		const same = told.filter((one) => one.noun === noun);
		const fault = (because: string): Fault => ({ at: "number", word: `${count} ${noun}`, because });
		if (same.length > 0) return same.some((one) => one.count === count) ? [] : [fault(`it is ${same.map((one) => one.count).join(" or ")} of them`)];
		const counted = told.filter((one) => one.count === count && /^\p{L}/u.test(one.noun) && !one.noun.startsWith("of "));
		const other = counted.find((one) => !after.some((word) => word.replace(/s$/, "") === one.noun || alike(word, one.noun)));
		return other === undefined || counted.length > 1 || !NOUNS_COUNTED.has(noun) ? [] : [fault(`it is ${other.noun}s that are counted`)];
	});
}
/** What the program counts. */
const NOUNS_COUNTED = new Set("number partner channel claim source holder route corridor format state pole fact level act row lever".split(" "));

/** Numbers with what is counted: "6 numbers", "2 of 12 channels", "for 4:". */
const COUNTED = /(?<![\p{L}\d.,−-])(\d{1,4})(?: (?:more )?(of \d{1,4} \p{L}{4,}|\p{L}{4,})|(:))/gu;
const countsIn = ({ folded }: Wording) =>
	[...folded.matchAll(COUNTED)].map(({ 1: count = "", 2: noun, 3: colon = "", index }) => ({
		count,
		noun: noun?.replace(/s$/, "") ?? colon,
		/** The next words, among which what is counted may stand. */
		after: (folded.slice(index + count.length).match(/\p{L}+/gu) ?? []).slice(0, 3),
	}));

/** Two names joined as holder and target, or as a pair, that the original does not join so. */
export function pairFaults(said: Wording, original: Wording): Fault[] {
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

/** Names that stand joined: "A over B", "A to B", "A–B". */
function pairsIn({ names, folded }: Wording) {
	return names.slice(1).flatMap((right, i) => {
		const left = names[i] as Wording["names"][number];
		const joint = /^ (over|to) (?:the )?$|^(–)$/.exec(folded.slice(left.end, right.start));
		return joint ? [{ joint: joint[1] ?? "–", left: left.ids, right: right.ids, word: folded.slice(left.start, right.end) }] : [];
	});
}

/** A name in a list that the original does not have in its own. */
export function listedFaults(said: Wording, original: Wording): Fault[] {
	const named = new Set(original.names.flatMap(({ ids }) => ids));
	return said.names.flatMap(({ ids, start, end }): Fault[] => {
		const [before, after] = [said.folded.slice(0, start), said.folded.slice(end)];
		const listed = /(?:: |, | and | over | to |; |– ?|\(|among them )(?:the )?$/.test(before) && /^(?: \([a-z−\d]| and |[,;:.)–])/.test(after);
		return !listed || ids.some((id) => named.has(id))
			? []
			: [{ at: "actor", word: said.folded.slice(start, end), because: "this name is not among those that are told here" }];
	});
}

/** Names in the head of a dispute that it does not have there, or not in this order. */
export function headFaults(said: Wording, original: Wording): Fault[] {
	let at = 0;
	return said.names.flatMap(({ ids, start, end }): Fault[] => {
		const found = original.names.findIndex((one, i) => i >= at && one.ids.some((id) => ids.includes(id)));
		if (found >= 0) at = found + 1;
		return found >= 0 ? [] : [{ at: "actor", word: said.folded.slice(start, end), because: "the dispute is not called so" }];
	});
}

/** The head of a dispute, and what narrows or hedges its matter. */
const HEAD = /^[^:]*\((?:number|date|status|framing|cause|whether it is so)\)/;
const NARROWS = /\b(?:no (?:more|less) than|at (?:most|least)|certainly|probably|hardly|set to|soon to)\b/;

/** What is put into the head of a dispute to narrow it. */
export function narrowedFaults(said: Wording, heads: readonly Wording[]): Fault[] {
	const word = NARROWS.exec(HEAD.exec(said.folded)?.[0] ?? "")?.[0];
	return word === undefined || heads.some(({ folded }) => folded.includes(word))
		? []
		: [{ at: "scope", word, because: "the dispute is not called so" }];
}

/** A name put in the place of one that an original with the very same words has: one is there that it has not, or not so often, and one of its own is gone. */
export function strangerFaults(said: Wording, original: Wording): Fault[] {
	const gone = original.names.map(({ ids }) => ids);
	const strange = said.names.filter(({ ids }) => {
		const at = gone.findIndex((own) => own.some((id) => ids.includes(id)));
		if (at >= 0) gone.splice(at, 1);
		return at < 0;
	});
	if (gone.length === 0) return [];
	return strange.map(({ start, end }): Fault => ({ at: "actor", word: said.folded.slice(start, end), because: "another name stands in this place" }));
}

/** A range that an original with the very same words does not have, to as many digits as are said. */
export function rangeFaults(said: Wording, original: Wording): Fault[] {
	const told = rangesIn(original);
	return rangesIn(said)
		.filter(({ low, high }) => !told.some((one) => near(one.low, low) && near(one.high, high)))
		.map(({ word }): Fault => ({ at: "number", word, because: "no number here has this range" }));
}

const RANGE = /\[(−?\d+(?:\.\d+)?) to (−?\d+(?:\.\d+)?)\]/g;
const rangesIn = ({ folded }: Wording) => [...folded.matchAll(RANGE)].map(([word, low = "", high = ""]) => ({ word, low, high }));

/** Whether a number is the other, rounded to the digits that it has or that the other has. */
function near(told: string, said: string): boolean {
	const [a, b] = [told, said].map((text) => Number(text.replace("−", "-"))) as [number, number];
	const digits = Math.min(...[told, said].map((text) => text.split(".")[1]?.length ?? 0));
	return Math.abs(a - b) <= 0.51 * 10 ** -digits;
}
