import { InputError } from "@interconnector/engine";
import { unzip, zip } from "./zip.ts";

/** A cell as a spreadsheet keeps it; null where it is empty. */
export type Found = string | number | boolean | Date | null;

export interface ReadSheet {
	readonly name: string;
	readonly rows: readonly (readonly Found[])[];
}

const MOST_BYTES = 50 * 1024 * 1024;
const MOST_CELLS = 200_000;
/** Rows times columns of the rectangle that a sheet spans: one far cell would make a reader lay out all that lies before it. */
const MOST_AREA = 2_000_000;

/**
 * Read a workbook that somebody else may have made. Sizes are checked before anything is parsed; the reader is handed a repacked
 * archive, so that it sees exactly what was checked. Throws InputError.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<ReadSheet[]> {
	const refuse = (field: string, value: string, problem: string, fix: string) => new InputError([{ file, field, value, problem, fix }]);
	if (bytes.length > MOST_BYTES) throw refuse("", `${bytes.length} bytes`, `larger than ${MOST_BYTES} bytes`, "split the workbook");
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
		throw refuse("", "not a workbook", "an .xlsx file is a zip archive, and this is none", "save it as .xlsx");
	const entries = unzip(bytes, file);
	let cells = 0;
	for (const [name, content] of Object.entries(entries)) {
		if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) continue;
		const found = extent(content);
		cells += found.cells;
		if (found.rows * found.columns > MOST_AREA)
			throw refuse(
				name,
				`${found.rows} rows × ${found.columns} columns`,
				"a cell stands far away from the others",
				"delete the empty rows and columns",
			);
	}
	if (cells > MOST_CELLS) throw refuse("", `${cells} cells`, `more than ${MOST_CELLS}`, "split the workbook");
	try {
		const { default: readXlsx } = await import("read-excel-file/node");
		const sheets = await readXlsx(Buffer.from(zip(entries)));
		return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Found[][] }));
	} catch (error) {
		throw refuse("", "not readable", `no sound workbook (${(error as Error).message})`, "open it in a spreadsheet and save it again as .xlsx");
	}
}

/** How many cells a sheet has and how far they reach, from its bytes alone. */
function extent(xml: Uint8Array): { readonly cells: number; readonly rows: number; readonly columns: number } {
	const text = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString("latin1");
	let [cells, rows, columns] = [0, 0, 0];
	for (const match of text.matchAll(/<(?:\w+:)?(c|row)[\s>/]([^>]*)/g)) {
		const name = match[1];
		const reference = /(?:^|\s)r\s*=\s*["']([A-Za-z]*)(\d*)["']/.exec(match[2] ?? "");
		if (name === "c") cells++;
		if (reference?.[2]) rows = Math.max(rows, Number(reference[2]));
		if (reference?.[1])
			columns = Math.max(
				columns,
				[...reference[1].toUpperCase()].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0),
			);
	}
	return { cells, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
}
