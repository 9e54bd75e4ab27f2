import type { Fault } from "./gate.ts";
import type { CellGround, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";

/** Somebody or something that keeps or moves a number, where the number is measured and nothing says what makes it so. */
const MOVES =
	/\b(?:keeps?|kept|holds?|held|pulls?|pulled|push(?:es|ed)?|lifts?|lifted|lowers?|lowered|raises?|raised|weighs? on) (?:the )?(?:affinity|equidistance|exposure|engagement|stress|dependence|intensity|momentum|breadth)\b/;
/** Stages of work on a way, of which a count of legs that are open or closed says nothing. */
const WORK = /\b(?:beg[aiu]n|start(?:s|ed)?|under way|halted|resumed|funded|financed|delayed|planned)\b/;

/** Makers of a measured number, and stages of work that no cell has. */
export function movingFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const cells = grounds.filter((ground): ground is CellGround => ground.kind === "cell");
	if (cells.length === 0 || cells.length < grounds.length) return [];
	const text = passage.bare.toLowerCase();
	const moves = MOVES.exec(text);
	if (moves) return [{ at: "cause", word: moves[0], because: "the number is measured, and nothing under the sentence says what makes it so" }];
	const work = cells.every(({ finding, partId }) => finding.id === "corridors" && partId !== "closing") ? WORK.exec(text) : null;
	const told = cells.some(({ titles, column }) =>
		[...titles, column.title, column.id].some((title) => work && title.toLowerCase().includes(work[0])),
	);
	return work && !told ? [{ at: "status", word: work[0], because: "the legs are counted as open or not, and no stage of work is told" }] : [];
}
