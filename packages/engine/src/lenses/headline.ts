import { capital, inText } from "../base/article.ts";
import type { Interval } from "../base/quantity.ts";
import type { Cell, Finding } from "./finding.ts";
import type { AnyLens, PartDef } from "./lens.ts";
import { addressText } from "./question.ts";
import { cellText, rangeText } from "./show.ts";

/** A finding as headlines read it: cells by part and name, without digging through the record. */
export interface FindingView<Parts extends string = string> {
	readonly finding: Finding;
	readonly focal: string;
	/** What people call it, as it stands inside a sentence. */
	name(id: string): string;
	/** Rows of a part whose cell in a column is known, in the order of the part. */
	known(part: Parts, column: string): { readonly row: string; readonly ids: readonly string[]; readonly value: number; readonly cell: Cell }[];
	cell(part: Parts, row: string, column: string): Cell | undefined;
}

/** A sentence bound to one cell: {value} is replaced by the number with its range and unit. */
export interface HeadlineSentence {
	readonly text: string;
	readonly part: string;
	readonly row: string;
	readonly column: string;
}

export type Headline<P extends Readonly<Record<string, PartDef>>> = (view: FindingView<keyof P & string>) => readonly HeadlineSentence[];

/** The single number that stands for a value where one is needed (ordering): the middle of an interval. */
export function middle(value: number | Interval): number {
	return typeof value === "number" ? value : (value.low + value.high) / 2;
}

export function viewOf(finding: Finding): FindingView {
	const name = (id: string) => inText(id, finding.names[id] ?? id);
	return {
		finding,
		focal: name(finding.focal),
		name,
		known(part, column) {
			const found = finding.parts[part];
			if (!found) return [];
			return found.rows.flatMap((row) => {
				const cell = found.cells[row]?.[column];
				return cell && cell.value !== null ? [{ row, ids: row.split(","), value: middle(cell.value), cell }] : [];
			});
		},
		cell: (part, row, column) => finding.parts[part]?.cells[row]?.[column],
	};
}

/** A headline with its number filled in, ready to be printed beside its range, its age and the way to its sources. */
export interface FilledHeadline {
	readonly text: string;
	readonly number: string;
	readonly range: string | undefined;
	readonly spread: string;
	readonly unit: string;
	/** Newest day under the number, ISO. */
	readonly newest: string | undefined;
	readonly address: string;
	readonly lens: string;
}

/** The headlines of a finding, each bound to its cell; none where the lens has none or the cells are silent. */
export function headlinesOf(lens: AnyLens, finding: Finding): FilledHeadline[] {
	return (lens.headline?.(viewOf(finding)) ?? []).flatMap((sentence: HeadlineSentence) => {
		const part = finding.parts[sentence.part];
		const cell = part?.cells[sentence.row]?.[sentence.column];
		if (!part || !cell || cell.value === null) return [];
		const number = cellText(cell);
		// A range over the runs that spoke hides those that could not: where one source carries the number, that is said.
		const silent = (cell.silentWithout ?? []).map((id) => id.replace("source:", ""));
		return [
			{
				text: capital(sentence.text.replace("{value}", number)),
				number,
				range: rangeText(cell),
				spread:
					silent.length > 0 ? `${finding.spread.says}; the evidence does not reach without ${silent.join(" or without ")}` : finding.spread.says,
				unit: part.columns.find((column) => column.id === sentence.column)?.unit ?? "",
				newest: cell.newest,
				address: addressText(finding.question, sentence.part, sentence.row, sentence.column),
				lens: finding.id,
			},
		];
	});
}
