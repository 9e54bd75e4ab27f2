import { dayOf, isoDay, parseDate } from "../base/time.ts";
import { InputError, shown } from "../evidence/issue.ts";

/** How many days may be asked for. */
const MOST_DAYS = 60;

/**
 * The days of a series, as ISO texts: from the first on in whole months, and the last one, by default the day asked about. Throws
 * InputError when there are none or too many.
 */
export function daysOf(asked: number, options: { from?: string | undefined; to?: string | undefined; step: number }): string[] {
	const end = (text: string | undefined) => (text === undefined ? undefined : parseDate(text)?.end[1]);
	const last = end(options.to) ?? asked;
	const first = end(options.from) ?? monthsOn(last, -60);
	const days: number[] = [];
	for (let n = 0; days.length <= MOST_DAYS && monthsOn(first, n * options.step) < last; n++) days.push(monthsOn(first, n * options.step));
	if (first > last || days.length > MOST_DAYS || !Number.isFinite(last))
		throw new InputError([
			{
				file: "question",
				field: "from",
				value: shown(options.from),
				problem: first > last ? "the first day is after the last" : `more than ${MOST_DAYS} days`,
				fix: "name a from before to, or a longer step",
			},
		]);
	return [...days, last].map(isoDay);
}

/** The same day some months on; the last of the month stays the last. */
function monthsOn(day: number, months: number): number {
	const [year, month, date] = isoDay(day).split("-").map(Number) as [number, number, number];
	const lastOf = (y: number, m: number) => dayOf(y, m + 1, 1) - dayOf(y, m, 1);
	const [y, m] = [year + Math.floor((month - 1 + months) / 12), ((((month - 1 + months) % 12) + 12) % 12) + 1];
	const most = m === 12 ? 31 : lastOf(y, m);
	return dayOf(y, m, isoDay(day + 1).endsWith("-01") ? most : Math.min(date, most));
}
