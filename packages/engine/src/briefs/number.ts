import { highOf, isInterval, lowOf } from "../base/quantity.ts";
import type { Cell } from "../lenses/finding.ts";
import { cellDecimals, cellText, rangeBeside, valueText } from "../lenses/show.ts";

/** Below this many full-weight facts the evidence on a tie is thin. */
export const THIN = 2;

/** The range beside a number, or nothing where no run moved it or the number is that interval itself. */
function rangeOf(cell: Cell): string | undefined {
	const range = rangeBeside(cell);
	return range?.includes(" to ") ? `[${range}]` : undefined;
}

/** The number with its range, for running text and tables: "0.76 [0.74 to 0.78]", "at least 2.8", "not known". */
export function numberText(cell: Cell): string {
	const range = rangeOf(cell);
	return range ? `${cellText(cell)} ${range}` : cellText(cell);
}

/** The number for a figure, where space is short: "≥ 2.8", "0.25–1.00", "?" for a silence. */
export function cellMark(cell: Cell): string {
	if (cell.value === null) return "?";
	// In a figure two decimals are as many as an eye can compare; the table and the text keep all that are supported.
	const ends = [lowOf(cell.value), highOf(cell.value), ...(cell.range ? [cell.range.low, cell.range.high] : [])];
	const places = ends.every(Number.isInteger) ? 0 : Math.min(2, cellDecimals(cell));
	if (!cell.lowerBound) return valueText(cell.value, places).replace(" to ", "–");
	const low = valueText(isInterval(cell.value) ? cell.value.low : cell.value, places);
	const high = valueText(highOf(cell.value), places);
	return low === high ? `≥ ${low}` : `≥ ${low} (–${high})`;
}

/** The number and its range for a figure, as hovering tells it. */
export function markWithRange(cell: Cell): string {
	return [cellMark(cell), rangeOf(cell)].filter((part) => part !== undefined).join(" ");
}

/** A unit in words after a number, or nothing where the unit is a scale that the legend explains (0–1, yes = 1). */
export function unitWord(unit: string, value: string): string {
	if (/[0-9=…]|^share$|^probability$|^unit of|^sum of|^as described/.test(unit)) return "";
	return value === "1" ? ` ${unit.replace(/s$/, "")}` : ` ${unit}`;
}
