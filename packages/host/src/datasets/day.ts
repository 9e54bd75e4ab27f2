import { dayOf, isoDay } from "@interconnector/engine";
import type { Row } from "./delimited.ts";

const LAST_DAY = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A calendar date in a cell, YYYY-MM-DD or YYYYMMDD, as days since 1970-01-01. Anything else is a fault, and 0 is returned. */
export function dayAt(row: Row, cell: number): number {
	const written = row.date(cell);
	const known = SEEN.get(written);
	if (known !== undefined) return known;
	const [year, month, day] = [Math.floor(written / 10_000), Math.floor(written / 100) % 100, written % 100];
	const days = dayOf(year, month, day);
	if (Number.isNaN(written) || month < 1 || month > 12 || day < 1 || day > (LAST_DAY[month - 1] as number) || Number(isoDay(days).slice(8)) !== day) {
		row.blame(cell, row.text(cell) === "" ? "missing" : "not a date such as 2025-05-28");
		return 0;
	}
	SEEN.set(written, days);
	return days;
}

/** Few dates occur, and often; there are no more than the calendar has. */
const SEEN = new Map<number, number>();

/** A function from days to years that remembers. */
export function dayIn(): (day: number) => number {
	const years = new Map<number, number>();
	return (day) => {
		let year = years.get(day);
		if (year === undefined) {
			year = Number(isoDay(day).slice(0, 4));
			years.set(day, year);
		}
		return year;
	};
}
