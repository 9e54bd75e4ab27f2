/**
 * Dates as people know them: EDTF level 1 (ISO 8601-2:2019) texts, parsed to the days they may mean.
 * A day is a whole number, 0 = 1970-01-01, in the proleptic Gregorian calendar; there are no time zones.
 */

/** Half-open span of days [from, to). ±Infinity where the text leaves an end open. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** A date or interval as parsed. `earliest`/`latest` bound a date; an interval has uncertain ends of its own. */
export interface Dated {
	/** First and last day (inclusive) that the start may be. */
	readonly start: readonly [number, number];
	/** First and last day (inclusive) that the end may be; Infinity when open. For a single date the same days as the start. */
	readonly end: readonly [number, number];
	readonly interval: boolean;
	readonly approximate: boolean;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
	return month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Day number of a calendar date (Howard Hinnant's days_from_civil, 2013). */
export function dayOf(year: number, month: number, day: number): number {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}

/** ISO text of a day number. */
export function isoDay(day: number): string {
	const z = day + 719468;
	const era = Math.floor(z / 146097);
	const dayOfEra = z - era * 146097;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** Seasons 21–24 (northern) as their months; winter ends in February of the next year. */
const SEASONS: Record<string, [number, number]> = { "21": [3, 5], "22": [6, 8], "23": [9, 11], "24": [12, 14] };
/** ISO 8601-2 quarters 33–36 are used for quarters; EDTF level 1 leaves them to level 2, kept here because papers date by season. */
const QUARTERS: Record<string, [number, number]> = { "33": [1, 3], "34": [4, 6], "35": [7, 9], "36": [10, 12] };

function monthSpan(year: number, first: number, last: number): [number, number] {
	const endYear = last > 12 ? year + 1 : year;
	const endMonth = last > 12 ? last - 12 : last;
	return [dayOf(year, first, 1), dayOf(endYear, endMonth, daysIn(endYear, endMonth))];
}

function parsePoint(text: string): readonly [number, number] | undefined {
	const bare = text.replace(/[~?%]$/, "");
	const decade = /^(\d{2})(\d|X)X$/.exec(bare);
	if (decade) {
		const first = Number(`${decade[1]}${decade[2] === "X" ? "0" : decade[2]}0`);
		const last = Number(`${decade[1]}${decade[2] === "X" ? "9" : decade[2]}9`);
		return [dayOf(first, 1, 1), dayOf(last, 12, 31)];
	}
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(bare);
	if (!match) return undefined;
	const year = Number(match[1]);
	if (match[2] === undefined) return [dayOf(year, 1, 1), dayOf(year, 12, 31)];
	const group = SEASONS[match[2]] ?? QUARTERS[match[2]];
	if (group && match[3] === undefined) return monthSpan(year, group[0], group[1]);
	const month = Number(match[2]);
	if (month < 1 || month > 12) return undefined;
	if (match[3] === undefined) return [dayOf(year, month, 1), dayOf(year, month, daysIn(year, month))];
	const day = Number(match[3]);
	if (day < 1 || day > daysIn(year, month)) return undefined;
	return [dayOf(year, month, day), dayOf(year, month, day)];
}

const OPEN: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
const PAST: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];

/** Texts read before: few differ, and each is asked for again on every day and in every draw. */
const read = new Map<string, Dated | undefined>();
const MOST_READ = 20_000;

/** Parse an EDTF text, or undefined when it is no date (month 13, 30 February, an interval that ends before it starts…). */
export function parseDate(text: string): Dated | undefined {
	const before = read.get(text);
	if (before || read.has(text)) return before;
	if (read.size >= MOST_READ) read.clear();
	const found = parsed(text);
	read.set(text, found);
	return found;
}

function parsed(text: string): Dated | undefined {
	const approximate = /[~?%]/.test(text);
	const parts = text.split("/");
	if (parts.length === 1) {
		const point = parsePoint(text);
		return point && { start: point, end: point, interval: false, approximate };
	}
	if (parts.length !== 2) return undefined;
	const [left, right] = parts as [string, string];
	// ".." is open: it was always so, or still is. Nothing is unknown: no more is vouched for than the bound that is given.
	const known = parsePoint(left || right);
	const start = left === ".." ? PAST : left === "" ? known : parsePoint(left);
	const end = right === ".." ? OPEN : right === "" ? known : parsePoint(right);
	if (!start || !end || end[1] < start[0]) return undefined;
	return { start, end, interval: true, approximate };
}

/** The days on which something dated so may be counted as standing: from its earliest start to its latest end. */
export function spanOf(dated: Dated): Span {
	return { from: dated.start[0], to: dated.end[1] + 1 };
}

/** Last day (inclusive) that a date may mean, at most `on`: decay runs from here. */
export function latestDay(dated: Dated, on: number): number {
	return Math.min(on, dated.end[1] === Number.POSITIVE_INFINITY ? on : dated.end[1]);
}

/** The day in the middle of some days, the first and the last given; the earlier of two. */
export function middleDay(first: number, last: number): number {
	return first + Math.floor((last - first) / 2);
}

/** Mean length of a Gregorian year and month, in days. */
export const YEAR = 365.2425;
export const MONTH = YEAR / 12;
