import type { Cell } from "../lenses/finding.ts";
import { middle } from "../lenses/headline.ts";
import { encode, parseAddress, splitQuestion } from "../lenses/question.ts";
import type { InquiryContext } from "./inquiry.ts";

/** What is changed of the question that an address names; sources or claims left out come on top of those left out already. */
export interface Asked {
	readonly settings?: Record<string, number>;
	readonly without?: string;
	/** The day up to which things are told, and the day by which the sources had to be out, as EDTF. */
	readonly on?: string;
	readonly knownBy?: string;
}

/** The text of the question at an address, changed and without redraws. */
export function changedQuestion(text: string, { settings, without, on, knownBy }: Asked): string {
	const { id, values } = splitQuestion(parseAddress(text).question);
	const set = [values.settings, ...Object.entries(settings ?? {}).map(([key, value]) => `${key}:${value}`)].filter(Boolean).join(",");
	const left = [values.without, without].filter(Boolean).join(",");
	const pairs = Object.entries({
		...values,
		draws: "0",
		...(set ? { settings: set } : {}),
		...(left ? { without: left } : {}),
		...(on ? { on } : {}),
		...(knownBy ? { knownBy } : {}),
	});
	return `${id}?${pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&")}`;
}

/** The cell at an address under a changed question, or undefined when the finding has no such row. */
export function cellAt(context: InquiryContext, text: string, change: Asked): Cell | undefined {
	const { part = "", row = "", column = "" } = parseAddress(text);
	return context.ask(changedQuestion(text, change)).parts[part]?.cells[row]?.[column];
}

/** The number at an address, with some settings or one source changed, without redraws; null when it is silent. */
export function numberAt(context: InquiryContext, text: string, change: Asked): number | null {
	const cell = cellAt(context, text, change);
	return cell === undefined || cell.value === null ? null : middle(cell.value);
}
