import type { Fault } from "./gate.ts";
import type { CellGround, Ground } from "./gate-context.ts";
import { figuresIn } from "./gate-figures.ts";
import type { Mention } from "./gate-names.ts";
import { cellBears } from "./gate-numbers.ts";
import type { Passage } from "./gate-passages.ts";
import { blank } from "./gate-text.ts";

/** A number in brackets after a name is that of its row: "A (0.2) and B (0.5)" where A has 0.5 and B 0.2 has two numbers changed over. */
export function rowFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const cells = grounds.filter((ground): ground is CellGround => ground.kind === "cell" && ground.cell.value !== null);
	if (cells.length < 2) return [];
	const figures = figuresIn(blank(passage.bare, passage.dates), passage.text);
	return passage.mentions.flatMap((last): Fault[] => {
		const bracket = /^ \(([^()]*)\)/.exec(passage.text.slice(last.end));
		if (bracket === null) return [];
		const rows = cells.filter(({ ids }) =>
			chainTo(last, passage).every((one) => one.ids.some((id) => ids.some((own) => own === id || own.includes(id)))),
		);
		if (rows.length === 0) return [];
		const [start, end] = [last.end, last.end + bracket[0].length];
		const stray = figures.find(
			(figure) =>
				figure.start >= start && figure.end <= end && !rows.some((row) => cellBears(figure, row)) && cells.some((row) => cellBears(figure, row)),
		);
		return stray ? [{ at: "number", word: passage.text.slice(stray.start, stray.end), because: "it is the number of another row" }] : [];
	});
}

/** A name with those that it is joined to: "A to B", "A and B". */
function chainTo(last: Mention, passage: Passage): readonly Mention[] {
	const before = passage.mentions.find(({ end }) => end < last.start && /^ (?:to|and|over) (?:the )?$/.test(passage.folded.slice(end, last.start)));
	return before === undefined ? [last] : [before, last];
}
