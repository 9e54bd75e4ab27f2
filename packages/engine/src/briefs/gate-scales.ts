import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import { isGraded } from "./gate-graded.ts";
import { ownWords, type Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

/** Words that grade or set apart in a sentence on numbers, beside those that grade everywhere. */
const ALSO = /^(?:too|independent|regular|strategic|common)$/;

/** How a lens itself says them: each with what must stand before and after it. */
const OF_SCALES: readonly (readonly [word: RegExp, before: RegExp, after: RegExp])[] = [
	[/^thin$/, /\bevidence\b[^.;:]* (?:is|was) $/, /^(?: on\b| for\b| with\b|[,.;:]|$)/],
	[/^thin$/, /(?:^|[ (])$/, /^ evidence\b/],
	[/^(?:warm|cold|friendly|hostile)$/, /\bthe $/, /^ side\b/],
	[/^hostile$/, /\b(?:is|are|were|was) $/, /^ to (?:each other|one another)\b/],
	[/^(?:active)$/, /\b(?:none|neither|all|both|one|\d+) of them (?:is |are )?$/, /^(?:[,.;]| and\b|$)/],
	[/^active$/, /\bnone of the levers\b[^.;]* (?:is|are) $/, /^(?:[,.;]| and\b|$)/],
	[/^close$/, /\b(?:can|could|can together|together can|to|that|holders) $/, /^ (?:all|every|each|any|the|both)\b/],
	[/^smallest$/, /(?:^|[ (])$/, /^ (?:closing )?sets?\b/],
	[/^(?:larger|smaller|greater)$/, /\b(?:is|are|was|were|been|stands?|no|much|a|the) $/, /./],
	// What is compared is held to the numbers by a rule of its own (gate-comparisons).
	[/^(?:warmer|colder|closer|wider|narrower|stronger|weaker)$/, /./, /^[^.;]* than\b/],
	// An effective number, and the fears that a lens counts.
	[/^effective$/, /(?:^|[ (])$/, /^ (?:number|pillars|partners|suppliers|senders)\b/],
	[/^fears$/, /\b(?:the|\d+) $/, /^ (?:that|of|on)\b/],
	[/^independent$/, /./, /^ sources?\b/],
	[/^major$/, /\ba $/, /^ powers?\b/],
	[/^new$/, /\b(?:are|is|the|\d+) $/, /^(?::|[,.;]| claims?| numbers?| evidence| \d|$)/],
	[/^old$/, /\b(?:years?|days?|months?) $/, /./],
];

/**
 * A graded word in a sentence on numbers: a lens says how far and not how good, so that only the words of its own scale may stand there, as
 * it has them: "thin" of evidence, "warm" and "cold" of a side. What a gist under a number calls close or deep is not what was measured.
 */
export function scaleFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	if (!grounds.some(({ kind }) => kind === "cell")) return [];
	// A dispute that a finding lists is told in the words of its sources, each under its name.
	const named = passage.voices !== undefined && passage.voices !== "read";
	const gists = grounds.flatMap((ground) => (named && ground.kind === "claim" ? [fold(plain(ground.claim.gist))] : []));
	const disputed = grounds.every((ground) => ground.kind === "claim" || ground.finding.id === "contradictions");
	const free = ownWords(passage);
	const labels = grounds.flatMap((ground) =>
		ground.kind === "cell" ? [ground.finding.title, ground.part.title, ground.part.rowsAre, ground.column.title] : [],
	);
	const label = fold(labels.map(plain).join("; "));
	return free.flatMap(({ text, folded, start, end }): Fault[] => {
		if (!isGraded(folded) && !ALSO.test(folded)) return [];
		if (disputed && gists.some((gist) => new RegExp(`\\b${folded}\\b`).test(gist))) return [];
		const [before, after] = [passage.folded.slice(Math.max(0, start - 120), start), passage.folded.slice(end, end + 40)];
		const said = OF_SCALES.some(([word, left, right]) => word.test(folded) && left.test(before) && right.test(after));
		// "effective pillars": a label of the finding has it before the same word.
		const next = /^ [\p{L}-]+/u.exec(after)?.[0];
		return said || (next !== undefined && label.includes(folded + next))
			? []
			: [{ at: "loaded", word: text, because: "how much is much is not measured, and no scale of the numbers has this word here" }];
	});
}
