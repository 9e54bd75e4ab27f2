import { decimalsFor, highOf, type Interval, isInterval, lowOf, showNumber } from "../base/quantity.ts";
import type { Cell } from "../lenses/finding.ts";

/** A number as a sentence, a table or a figure prints it. */
export interface Shown {
	/** The number, or the interval it is known to lie in, with the digits that its range supports; "not known" for a silence. */
	readonly value: string;
	/** "[low to high]" of the finding's spread; absent where no run moved the number or the interval is that range. */
	readonly range?: string;
	readonly lowerBound: boolean;
	readonly known: boolean;
}

/** Below this many full-weight facts the evidence on a tie is thin. */
export const THIN = 2;

/** More than two decimals are never supported by five or fifty sources. */
const MOST = 2;

function decimals(cell: Cell & { value: number | Interval }): number {
	const ends = [lowOf(cell.value), highOf(cell.value), ...(cell.range ? [cell.range.low, cell.range.high] : [])];
	if (ends.every(Number.isInteger)) return 0;
	const [low, high] = [Math.min(...ends), Math.max(...ends)];
	return Math.min(MOST, decimalsFor(high - low, Math.max(Math.abs(low), Math.abs(high))));
}

/** Print a cell: value, range and whether it is a lower bound. Never more digits than the range supports. */
export function showCell(cell: Cell): Shown {
	if (cell.value === null) return { value: "not known", lowerBound: false, known: false };
	const places = decimals(cell as Cell & { value: number | Interval });
	const show = (value: number) => showNumber(value, places);
	const [low, high] = [show(lowOf(cell.value)), show(highOf(cell.value))];
	const value = isInterval(cell.value) && low !== high ? `between ${low} and ${high}` : low;
	const ends = cell.range && [show(cell.range.low), show(cell.range.high)];
	const told = ends && ends[0] !== ends[1] && !(ends[0] === low && ends[1] === high && isInterval(cell.value));
	return { value, ...(told ? { range: `[${ends.join(" to ")}]` } : {}), lowerBound: cell.lowerBound === true, known: true };
}

/** The number with its range, for running text: "0.76 [0.74 to 0.78]", "at least 2.8", "not known". */
export function cellText(cell: Cell, options: { readonly atLeast?: boolean } = {}): string {
	const { value, range, lowerBound } = showCell(cell);
	const between = value.startsWith("between ");
	const bounded = lowerBound && between ? `${value} or more` : lowerBound && options.atLeast !== false ? `at least ${value}` : value;
	return range ? `${bounded} ${range}` : bounded;
}

/** The number for a figure or a table cell, where space is short: "≥ 2.8", "0.25–1.00", "?". */
export function cellMark(cell: Cell): string {
	const { value, lowerBound, known } = showCell(cell);
	if (!known) return "?";
	const short = value.replace(/^between (.*) and (.*)$/, "$1–$2");
	return lowerBound ? `≥ ${short}` : short;
}

/** A unit in words after a number, or nothing where the unit is a scale that the legend explains (0–1, yes = 1). */
export function unitWord(unit: string, value: string): string {
	if (/[0-9=…]|^share$|^probability$|^unit of|^sum of|^as described/.test(unit)) return "";
	return value === "1" ? ` ${unit.replace(/s$/, "")}` : ` ${unit}`;
}
