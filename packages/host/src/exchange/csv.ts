import { InputError } from "@interconnector/engine";
import type { CellValue } from "./cells.ts";

/** What a spreadsheet would take for a formula: texts that begin so, perhaps behind apostrophes of our own. */
const FORMULA = /^'*[=+\-@\t\r\n]/;
const GUARDED = /^'+[=+\-@\t\r\n]/;

/** A text that no spreadsheet runs: one that begins with = + - @, a tab or a line break gets an apostrophe in front. */
export function guard(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** Take the apostrophe away again. */
export function unguard(text: string): string {
	return GUARDED.test(text) ? text.slice(1) : text;
}

/** Rows as CSV (RFC 4180, UTF-8 without a byte order mark, CRLF). Texts are guarded; numbers and booleans stand as they are. */
export function csvText(header: readonly string[], rows: readonly (readonly (CellValue | undefined)[])[]): string {
	const line = (cells: readonly (CellValue | undefined)[]) =>
		`${cells.map((value) => quoted(value === undefined ? "" : plain(value))).join(",")}\r\n`;
	return [header, ...rows].map(line).join("");
}

function plain(value: CellValue): string {
	return typeof value === "string" ? guard(value) : String(value);
}

function quoted(text: string): string {
	return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Read CSV text: the header and the rows by column, guards undone, empty cells left out. Throws InputError on rows of the wrong length. */
export function readCsv(
	text: string,
	file: string,
): { readonly header: readonly string[]; readonly rows: readonly Readonly<Record<string, string>>[] } {
	const [header = [], ...lines] = parse(text.startsWith("\ufeff") ? text.slice(1) : text);
	const wrong = lines.flatMap((cells, i) => (cells.length === header.length ? [] : [{ line: i + 2, found: cells.length }]));
	if (wrong.length > 0)
		throw new InputError(
			wrong.map(({ line, found }) => ({
				file,
				line,
				field: "",
				value: `${found} cells`,
				problem: `the header has ${header.length}`,
				fix: "put cells that hold a comma or a line break in quotes",
			})),
		);
	return {
		header,
		rows: lines.map((cells) =>
			Object.fromEntries(header.flatMap((name, i) => (cells[i] === "" ? [] : [[name, unguard(cells[i] as string)] as const]))),
		),
	};
}

function parse(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = "";
	let inside = false;
	const endCell = () => {
		row.push(cell);
		cell = "";
	};
	const endRow = () => {
		endCell();
		rows.push(row);
		row = [];
	};
	for (let i = 0; i < text.length; i++) {
		const char = text[i] as string;
		if (inside) {
			if (char !== '"') cell += char;
			else if (text[i + 1] === '"') {
				cell += '"';
				i++;
			} else inside = false;
		} else if (char === '"' && cell === "") inside = true;
		else if (char === ",") endCell();
		else if (char === "\n") endRow();
		else if (char === "\r" && text[i + 1] === "\n") {
			i++;
			endRow();
		} else cell += char;
	}
	if (cell !== "" || row.length > 0) endRow();
	return rows;
}
