import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import { rootsOf, sameSense } from "./gate-licence.ts";
import type { Passage } from "./gate-passages.ts";
import { plain, wordsOf } from "./gate-text.ts";

/** Acts against somebody. */
const AGAINST = new Set(["ASSAULT", "COERCE", "MOBILIZE", "THREATEN", "ACCUSE", "SANCTION", "PROTEST", "REJECT", "DEMAND", "DISAPPROVE"]);
const BOTH = /\b(?:disput\w*|disagree\w*|differ\w*|whether|contest\w*|both|each other|one another|rival|mutual\w*)\b/;
/** Words by which a sentence speaks of the accounts themselves. */
const ACCOUNTS = /\b(?:accounts?|readings?|versions?|contradict\w*|silent|competing|compete|rest(?:s|ed)? on|matters?)\b/;
const SMALL =
	/^(?:the|an?|of|in|on|at|to|from|by|with|for|and|or|its|their|was|were|is|are|has|have|had|been|after|before|that|which|who|it|they|as|not|no|this|these|one|two|three|take|took|taken|place)$/;

/**
 * A sentence on a quarrel that rests on acts of both sides, or on both sides of a dispute, and tells those of one: what is under it has the other's
 * too. An act is told when the sentence has a word that its claim has and no claim of the other side.
 */
export function onesidedFaults(passages: readonly Passage[], grounds: readonly Ground[], context: GateContext): Fault[] {
	const [first] = passages;
	if (first === undefined) return [];
	const fault = (because: string): Fault[] => [{ at: "side", word: first.text.slice(0, 40), because }];
	// The head of a dispute names the matter and not its sides.
	const text = passages
		.map(({ folded }) => folded)
		.join(" ")
		.replace("(whether it is so)", "");
	const dispute = grounds.some((ground) => ground.kind === "cell" && ground.finding.id === "contradictions" && ground.sources.length > 1);
	// "tied to each other" is no word on two accounts.
	if (BOTH.test(dispute ? text.replace(/\b(?:each other|one another|mutual\w*)\b/g, " ") : text)) return [];
	if (dispute) {
		const cited = new Set(passages.flatMap((passage) => passage.cited.map(({ word }) => word)));
		if (cited.size === 1) return fault("the sources under it disagree, and it tells what one of them says");
		return cited.size === 0 && !ACCOUNTS.test(text) ? fault("the sources under it disagree; say whose account it is") : [];
	}
	// What a number rests on is not retold act by act.
	if (grounds.some(({ kind }) => kind === "cell")) return [];
	const acts = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim").flatMap((ground) => actOf(ground, context));
	for (const one of acts)
		for (const other of acts) {
			if (one.by !== other.on || one.on !== other.by || tells(passages, other.ground, one.ground, context)) continue;
			if (tells(passages, one.ground, other.ground, context))
				return fault(`it names only acts of ${nameOf(one.by, context)}; what it rests on has ${nameOf(other.by, context)}'s too`);
		}
	return [];
}

/** Who acts against whom by a claim; a person or a body of a state counts as the state. */
function actOf(ground: ClaimGround, context: GateContext): { ground: ClaimGround; by: string; on: string }[] {
	const { fact } = ground;
	if (fact.is !== "event" || !AGAINST.has(fact.type)) return [];
	return (fact.from ?? []).flatMap((by) => (fact.to ?? []).map((on) => ({ ground, by: context.whole(by), on: context.whole(on) })));
}

/** Whether a sentence has a word of a claim that another has not. */
function tells(passages: readonly Passage[], own: ClaimGround, other: ClaimGround, context: GateContext): boolean {
	const words = ({ claim, titles }: ClaimGround) =>
		[claim.gist, ...titles].flatMap((text) => {
			const names = context.names.spot(plain(text));
			return wordsOf(plain(text)).filter(
				({ folded, start }) => !SMALL.test(folded) && !/^\d/.test(folded) && !names.some((name) => start >= name.start && start < name.end),
			);
		});
	const theirs = words(other);
	const mine = words(own).filter(({ folded }) => !theirs.some((one) => rootsOf(one.folded).some((root) => rootsOf(folded).includes(root))));
	return passages.some((passage) => passage.words.some((word) => mine.some(({ folded }) => sameSense(word.folded, folded))));
}

function nameOf(id: string, context: GateContext): string {
	return context.names.of(id)[0] ?? id;
}
