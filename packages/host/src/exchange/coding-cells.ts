import type { Field } from "./fields.ts";
import type { Found } from "./read-workbook.ts";

/** The text that somebody meant in a cell, or why that cannot be told: spreadsheets turn months into days and drop zeros in front. */
export function cellText(cell: Exclude<Found, null>, field: Field): { readonly text: string; readonly problem?: string; readonly fix?: string } {
	const retype = "format the cell as text and type it again";
	if (cell instanceof Date) {
		const text = Number.isNaN(cell.getTime()) ? "a broken date" : cell.toISOString().slice(0, 10);
		if (field.kind !== "date") return { text, problem: "the spreadsheet turned this into a date", fix: retype };
		// 2025-05 becomes the first of May: a day that nobody stated.
		if (text.endsWith("-01")) return { text, problem: "the spreadsheet made a day of this, perhaps of a month or a year", fix: retype };
		return { text };
	}
	if (typeof cell === "number") {
		const text = String(cell);
		if (field.kind === "date" && !/^\d{4}$/.test(text)) return { text, problem: "a number, where a date is wanted", fix: retype };
		if (field.pattern !== undefined) return { text, problem: "the spreadsheet took this for a number, which drops zeros in front", fix: retype };
		return { text };
	}
	if (typeof cell === "boolean") return { text: String(cell) };
	return { text: cell.trim() };
}

/** The column that a path of the claim came from: says.between.1 → between, at → locator. */
export function columnOf(path: string, fields: readonly Field[]): string {
	if (path === "at") return "locator";
	const plain = path.replace(/^says\./, "").replace(/\.\d+(?=\.|$)/g, "");
	return (
		fields
			.map((field) => field.column)
			.filter((column) => column === plain || plain.startsWith(`${column}.`) || column.startsWith(`${plain}.`))
			.sort((a, b) => b.length - a.length)[0] ?? plain
	);
}
