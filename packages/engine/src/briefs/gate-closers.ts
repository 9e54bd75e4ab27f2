import type { Fault } from "./gate.ts";
import type { CellGround, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";

/** Who is said to close ways: "Italy alone can close" must have Italy for a holder, not only for the end of a way. */
export function closerFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const cells = grounds.filter((ground): ground is CellGround => ground.kind === "cell" && ground.partId === "closing");
	if (cells.length === 0 || cells.length < grounds.length) return [];
	const holders = new Set(cells.flatMap(({ ids }) => ids.filter((id) => id.startsWith("actor:"))));
	// "A and B together can close every way between C and D": the ends come last.
	const ends = /\b(?:between|from) (?:the )?/.exec(passage.folded.slice(passage.folded.search(/\b(?:close|shut|block|bar|closed)\b/)));
	const edge = ends ? passage.folded.search(/\b(?:close|shut|block|bar|closed)\b/) + ends.index : 0;
	const strangers = passage.mentions.filter(
		({ start, ids }) => start < edge && !ids.some((id) => holders.has(id) || id.startsWith("source:") || !id.startsWith("actor:")),
	);
	if (strangers.length > 0 && !/\b(?:between|from) /.test(passage.folded.slice(0, edge)))
		return strangers.map(({ start, end }) => ({
			at: "actor",
			word: passage.text.slice(start, end),
			because: "no way under the sentence is its to close",
		}));
	return passage.mentions.flatMap((one): Fault[] => {
		const acts =
			/^(?:,? (?:and|or) \S+(?: \S+)?)? (?:alone |together |could |can |on its own )+(?:can )?(?:close|shut|block|bar)\b/.test(
				passage.folded.slice(one.end, one.end + 60),
			) || /\b(?:closed|shut|blocked|barred) by (?:the )?$/.test(passage.folded.slice(Math.max(0, one.start - 16), one.start));
		if (!acts || one.ids.some((id) => holders.has(id))) return [];
		return [{ at: "actor", word: passage.text.slice(one.start, one.end), because: "no way under the sentence is its to close" }];
	});
}
