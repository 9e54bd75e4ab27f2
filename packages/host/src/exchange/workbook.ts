import type { Blob } from "node:buffer";
import type { Stream } from "node:stream";
import { unzipSync } from "fflate";
import type { Feature, SheetData } from "write-excel-file/node";
import type { CellValue } from "./cells.ts";
import { element, fragment, xmlSafe } from "./xml.ts";
import { zip } from "./zip.ts";

/** A rule that a spreadsheet checks while somebody types. */
export interface Validation {
	/** 0-based column. */
	readonly column: number;
	/** A range of cells that lists what is allowed, or the ends of a range of numbers. */
	readonly allow: { readonly list: string } | { readonly minimum: number; readonly maximum: number; readonly whole: boolean };
	readonly prompt: string;
}

export interface Sheet {
	/** At most 31 characters. */
	readonly name: string;
	readonly header: readonly string[];
	readonly widths: readonly number[];
	readonly rows: readonly (readonly (CellValue | undefined)[])[];
	readonly validations?: readonly Validation[];
	/** Columns are text, so that a date or a code that somebody types stays as typed. */
	readonly typed?: boolean;
}

/** Most characters of one cell. */
const MOST_CHARACTERS = 32_767;
/** Last row whose cells are checked while somebody types. */
const LAST_CHECKED = 5000;
type Content = Stream | Buffer | Blob;

/**
 * Sheets as an .xlsx workbook: first row bold and frozen, texts as texts (never formulas), dates as EDTF texts. The library stamps its
 * archive with the time of day, so it is packed again without times: the same sheets give the same bytes.
 */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
	const { default: writeXlsx } = await import("write-excel-file/node");
	const made = await writeXlsx(
		sheets.map((sheet) => ({
			data: dataOf(sheet),
			sheet: sheet.name,
			columns: sheet.widths.map((width) => ({ width })),
			stickyRowsCount: 1,
		})),
		{ features: [rules(sheets)] },
	).toBuffer();
	return zip(unzipSync(made));
}

function dataOf(sheet: Sheet): SheetData {
	const head = sheet.header.map((title) => ({ value: cut(title), type: String, fontWeight: "bold" as const, format: "@" }));
	const rows = sheet.rows.map((row) =>
		row.map((value) => {
			if (value === undefined || value === "") return null;
			return typeof value === "string" ? { value: cut(value), type: String, format: "@" } : value;
		}),
	);
	const blank = sheet.typed ? [sheet.header.map(() => ({ type: String, format: "@" }))] : [];
	return [head, ...rows, ...blank] as SheetData;
}

function cut(text: string): string {
	const safe = xmlSafe(text);
	return safe.length > MOST_CHARACTERS ? `${safe.slice(0, MOST_CHARACTERS - 1)}…` : safe;
}

/** Adds what the library has no option for: validation rules, and text as the style of whole columns. */
function rules(sheets: readonly Sheet[]): Feature<Content> {
	return {
		files: {
			transform: {
				"xl/worksheets/sheet{id}.xml": {
					transform: (xml, _options, { sheetIndex }) => {
						const sheet = sheets[sheetIndex];
						if (!sheet) return xml;
						const style = sheet.typed ? /<c r="A2" s="(\d+)"/.exec(xml)?.[1] : undefined;
						const styled = style === undefined ? xml : xml.replace(/<col /g, `<col style="${style}" `);
						return styled.replace("</sheetData>", `</sheetData>${validationXml(sheet.validations ?? [])}`);
					},
				},
			},
		},
	} as Feature<Content>;
}

function validationXml(validations: readonly Validation[]): string {
	if (validations.length === 0) return "";
	const rules = validations.map(({ column, allow, prompt }) => {
		const cells = `${columnName(column)}2:${columnName(column)}${LAST_CHECKED}`;
		const common = { allowBlank: 1, showErrorMessage: 1, errorTitle: "Not allowed", error: prompt.slice(0, 220), sqref: cells };
		if ("list" in allow) return element("dataValidation", { type: "list", ...common }, element("formula1", {}, allow.list));
		const ends = [element("formula1", {}, String(allow.minimum)), element("formula2", {}, String(allow.maximum))];
		return element("dataValidation", { type: allow.whole ? "whole" : "decimal", operator: "between", ...common }, ...ends);
	});
	return fragment(element("dataValidations", { count: rules.length }, ...rules));
}

/** A, B … Z, AA … of a 0-based column. */
export function columnName(index: number): string {
	return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}
