import { middle } from "../lenses/headline.ts";
import { parseAddress, splitQuestion } from "../lenses/question.ts";
import type { InquiryContext } from "./inquiry.ts";

/** The number at an address, with some settings or one source changed, without redraws; null when it is silent. */
export function numberAt(context: InquiryContext, text: string, change: { settings?: Record<string, number>; without?: string }): number | null {
	const address = parseAddress(text);
	const { id, values } = splitQuestion(address.question);
	const settings = [values.settings, ...Object.entries(change.settings ?? {}).map(([key, value]) => `${key}:${value}`)].filter(Boolean).join(",");
	const without = [values.without, change.without].filter(Boolean).join(",");
	const pairs = Object.entries({ ...values, draws: "0", ...(settings ? { settings } : {}), ...(without ? { without } : {}) });
	const finding = context.ask(`${id}?${pairs.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join("&")}`);
	const cell = finding.parts[address.part ?? ""]?.cells[address.row ?? ""]?.[address.column ?? ""];
	return cell === undefined || cell.value === null ? null : middle(cell.value);
}
