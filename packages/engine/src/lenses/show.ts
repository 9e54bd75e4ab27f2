import { decimalsFor, highOf, isInterval, lowOf, showNumber, type Value } from "../base/quantity.ts";
import type { Cell } from "./finding.ts";

/** Decimal places that a cell supports: set by the width of its range or interval, none for whole counts. */
export function cellDecimals(cell: Cell): number {
	if (cell.value === null) return 0;
	const ends = [lowOf(cell.value), highOf(cell.value), ...(cell.range ? [cell.range.low, cell.range.high] : [])];
	if (ends.every((end) => Number.isInteger(end))) return 0;
	const width = Math.max(...ends) - Math.min(...ends);
	const size = Math.max(...ends.map(Math.abs));
	// Two decimals are as much as a reader can use of a number above a tenth, however small its range happens to be.
	return width > 0 ? Math.min(decimalsFor(width, size), size >= 0.1 ? 2 : 3) : 2;
}

/** Two ends as text: "low to high", or the one number where both read the same. */
export function fromTo(low: string, high: string): string {
	return low === high ? low : `${low} to ${high}`;
}

/** A value as text: a number, or an interval as "low to high". */
export function valueText(value: Value, decimals: number): string {
	if (!isInterval(value)) return showNumber(value, decimals);
	return fromTo(showNumber(value.low, decimals), showNumber(value.high, decimals));
}

/** A number as a reader sees it: with the digits its range supports, "at least" before a lower bound, silence as such. */
export function cellText(cell: Cell): string {
	if (cell.value === null) return "not known";
	const decimals = cellDecimals(cell);
	if (!cell.lowerBound) return valueText(cell.value, decimals);
	// Of an interval over what is known, the low end is a lower bound of the whole; the high end holds for the known part only.
	const [low, high] = [showNumber(lowOf(cell.value), decimals), showNumber(highOf(cell.value), decimals)];
	return `at least ${low}${low === high ? "" : `, up to ${high} on what is known`}`;
}

/** The range of a number, or undefined when there is none. */
export function rangeText(cell: Cell): string | undefined {
	if (cell.value === null || !cell.range) return undefined;
	return valueText(cell.range, cellDecimals(cell));
}

/** The range to stand beside a number: undefined too where it reads as the number itself, since no run moved it. */
export function rangeBeside(cell: Cell): string | undefined {
	const range = rangeText(cell);
	return cell.value === null || range === valueText(cell.value, cellDecimals(cell)) ? undefined : range;
}
