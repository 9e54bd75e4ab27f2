import { isoDay } from "@interconnector/engine";
import type { Days, TimeSpan } from "./spans.ts";

/** Days that something may have been on, as a date where they are one: "2020", "2025-08", "2024-12-16"; else from one to the other. */
function pointText([first, last]: Days): string {
	const [a, b] = [isoDay(first), isoDay(last)];
	if (a === b) return a;
	if (a.slice(0, 7) === b.slice(0, 7)) return a.slice(0, 7);
	if (a.slice(0, 4) === b.slice(0, 4) && a.endsWith("-01-01") && b.endsWith("-12-31")) return a.slice(0, 4);
	return `between ${a.slice(0, 7)} and ${b.slice(0, 7)}`;
}

const NONE = "not on record";

function beginText([first, last]: Days): string {
	if (Number.isFinite(first)) return pointText([first, last]);
	return Number.isFinite(last) ? `by ${isoDay(last).slice(0, 7)}` : NONE;
}

/** An end that comes after the day asked about is still open on it. */
function endText(ends: Days, on: number): string {
	if (ends[0] > on) return "open";
	return Number.isFinite(ends[1]) ? pointText(ends) : NONE;
}

/** When it began and ended, in words; where sources date it differently, each of their dates. */
export function spanText({ dated }: Pick<TimeSpan, "dated">, on: number): { readonly begins: string; readonly ends: string } {
	const each = (text: (one: TimeSpan["dated"][number]) => string) => [...new Set(dated.map(text))].join(" or ");
	return { begins: each(({ begins }) => beginText(begins)), ends: each(({ ends }) => endText(ends, on)) };
}
