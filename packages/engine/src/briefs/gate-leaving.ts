import { highOf } from "../base/quantity.ts";
import type { CellGround, Ground } from "./gate-context.ts";
import type { Figure } from "./gate-figures.ts";
import type { Passage } from "./gate-passages.ts";

const LEFT_OUT = /\b(?:without|left out|leaving out|leave out|when left out)\b/;
const BY_HOW_MUCH = /\b(?:would be|is) (?:about )?\d[\d.]* (lower|higher|less|more)\b/;

/**
 * "With A left out it would be 0.02 lower": the change that a finding gives for the one source that the sentence names, told by its size and its
 * way. Undefined where the sentence does not say so or the change has the other sign.
 */
export function changeWithout(passage: Passage, grounds: readonly Ground[]): CellGround | undefined {
	const way = BY_HOW_MUCH.exec(passage.folded)?.[1];
	const [one, ...more] = passage.cited;
	if (way === undefined || one === undefined || more.length > 0 || !LEFT_OUT.test(passage.folded)) return undefined;
	return grounds.find((ground): ground is CellGround => {
		if (ground.kind !== "cell" || ground.finding.id !== "sources" || ground.column.id !== "change" || !one.ids.includes(ground.row)) return false;
		const { value } = ground.cell;
		return value !== null && highOf(value) < 0 === /^(?:lower|less)$/.test(way) && highOf(value) !== 0;
	});
}

/** Whether a number is the size of that change, to the digits with which it is written. */
export function isThatChange(passage: Passage, figure: Figure, grounds: readonly Ground[]): boolean {
	const value = changeWithout(passage, grounds)?.cell.value;
	if (value === undefined || value === null || !/^ (?:lower|higher|less|more)\b/.test(passage.folded.slice(figure.end))) return false;
	return figure.decimals > 0 && figure.decimals < 3 && Math.abs(highOf(value)).toFixed(figure.decimals) === figure.value.toFixed(figure.decimals);
}
