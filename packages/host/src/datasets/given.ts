import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { unzip } from "../exchange/zip.ts";
import { type Found, readWorkbook } from "../exchange/read-workbook.ts";
import { contentOf, fingerprint, refused } from "./bytes.ts";
import type { Dataset } from "./dataset.ts";
import { type Imported, type ImportOptions, importFiles } from "./import.ts";
import { delimiterOf, lineCells } from "./line-cells.ts";

/** Largest GeoJSON file and largest table with a header to mend: both are laid out in memory. */
const MOST = 256 * 1024 * 1024;

export interface GivenOptions extends ImportOptions {
	/** The sheet of a workbook; its first one when left out. */
	readonly sheet?: string | undefined;
}

/**
 * As `importFiles`, for files as people have them: sheets of an Excel workbook, GeoJSON, and tables whose column names hold the delimiter
 * are laid out as plain tables first, in a folder that is gone afterwards. What is kept of the files is their own name and digest. Row n
 * of a sheet is line n; feature n of a GeoJSON file is line n + 1. Throws InputError.
 */
export async function importGiven(dataset: Dataset, paths: readonly string[], options: GivenOptions): Promise<Imported> {
	return withTables(paths, options.sheet, async (tables) => {
		const imported = await importFiles(dataset, tables, options);
		return { ...imported, files: await Promise.all(paths.map(fingerprint)) };
	});
}

/** Do something with files laid out as tables. */
export async function withTables<T>(paths: readonly string[], sheet: string | undefined, use: (tables: readonly string[]) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), "interconnector-"));
	try {
		const tables: string[] = [];
		for (const [i, path] of paths.entries()) {
			const text = await tableOf(path, sheet);
			if (text === undefined) tables.push(path);
			else {
				// The name stays, since messages show it.
				const own = mkdtempSync(join(folder, `${i}-`));
				tables.push(join(own, basename(path)));
				writeFileSync(tables.at(-1) as string, text);
			}
		}
		return await use(tables);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The text of a file that is no plain table; undefined for one that is, or that the reader of tables will refuse by itself. */
async function tableOf(path: string, sheet: string | undefined): Promise<string | undefined> {
	const head = beginningOf(path);
	if (head[0] === 0x50 && head[1] === 0x4b) return isWorkbook(path) ? sheetText(path, sheet) : undefined;
	if (head.toString("latin1").replace(/^\xef\xbb\xbf/, "").trimStart().startsWith("{")) return geoJsonText(path);
	return mended(path);
}

function beginningOf(path: string): Buffer {
	const bytes = Buffer.alloc(64);
	try {
		if (!statSync(path).isFile()) return bytes.subarray(0, 0);
		const file = openSync(path, "r");
		try {
			return bytes.subarray(0, readSync(file, bytes));
		} finally {
			closeSync(file);
		}
	} catch {
		// The reader of tables says what is wrong with it.
		return bytes.subarray(0, 0);
	}
}

function isWorkbook(path: string): boolean {
	if (statSync(path).size > MOST) return false;
	return Object.keys(unzip(readFileSync(path), basename(path))).some((name) => name.startsWith("xl/"));
}

async function sheetText(path: string, wanted: string | undefined): Promise<string> {
	const sheets = await readWorkbook(readFileSync(path), basename(path));
	const sheet = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted);
	if (!sheet) throw refused(path, "no such sheet", `sheets: ${sheets.map(({ name }) => name).join(", ")}`, wanted ?? "no sheet");
	const width = Math.max(0, ...sheet.rows.map((row) => row.length));
	const header = sheet.rows.findIndex((row) => row.some((cell) => cell !== null));
	const text = sheet.rows.map((row, at) => {
		// An empty row keeps its line, so that the lines of a report are the rows of the sheet.
		if (row.every((cell) => cell === null)) return "\n";
		const cells = Array.from({ length: width }, (_, i) => row[i] ?? null);
		return rowText(at === header ? cells.map((cell) => (typeof cell === "string" ? plainName(cell, ",") : cell)) : cells);
	});
	return text.join("");
}

function geoJsonText(path: string): string {
	if (statSync(path).size > MOST) throw refused(path, `larger than ${MOST} bytes`, "split it");
	let json: { type?: unknown; features?: unknown };
	try {
		json = JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
	} catch (error) {
		throw refused(path, `begins like JSON and is none (${(error as Error).message})`, "fetch it again, whole");
	}
	if (json.type !== "FeatureCollection" || !Array.isArray(json.features))
		throw refused(path, "JSON, but no GeoJSON FeatureCollection", "name a GeoJSON file or a table");
	const features = json.features as ({ properties?: Record<string, unknown> | null; geometry?: unknown } | null)[];
	const names = [...new Set(features.flatMap((one) => Object.keys(one?.properties ?? {})))].filter((name) => name !== "geometry");
	const cells = features.map((one) => [...names.map((name) => cellOf(one?.properties?.[name])), cellOf(one?.geometry)]);
	return [[...names.map((name) => plainName(name, ",")), "geometry"], ...cells].map(rowText).join("");
}

function cellOf(value: unknown): Found {
	if (value === null || value === undefined) return null;
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : JSON.stringify(value);
}

/** A table whose header names columns with the delimiter in them, with those names cleared of it; undefined when there is nothing to mend. */
async function mended(path: string): Promise<string | undefined> {
	const pieces: Buffer[] = [];
	let length = 0;
	let header: string | undefined;
	try {
		for await (const piece of contentOf(path)) {
			pieces.push(piece);
			length += piece.length;
			if (header === undefined) {
				header = headerOf(Buffer.concat(pieces).toString("utf8"));
				if (header !== undefined && clear(header) === header) return undefined;
			}
			if (length > MOST) throw refused(path, `larger than ${MOST} bytes, with a column name that holds the delimiter`, "rename that column");
		}
	} catch (error) {
		if (header !== undefined) throw error;
		return undefined;
	}
	if (header === undefined) return undefined;
	const text = Buffer.concat(pieces).toString("utf8");
	return text.replace(header, () => clear(header));
}

/** The first line that is not blank, once all of it is there. */
function headerOf(text: string): string | undefined {
	return /^\ufeff?(?:[ \t]*\r?\n)*([^\r\n]*\S[^\r\n]*)\r?\n/.exec(text)?.[1];
}

function clear(header: string): string {
	if (!header.includes('"')) return header;
	const delimiter = delimiterOf(header);
	const cells = lineCells(header, delimiter);
	return cells.some((cell) => cell.includes(delimiter)) ? cells.map((cell) => `"${plainName(cell, delimiter)}"`).join(delimiter) : header;
}

/** A column name without delimiters, quotes and line breaks. */
export function plainName(name: string, delimiter: string): string {
	return name.replaceAll(delimiter, "").replace(/["\r\n]/g, " ").trim();
}

function rowText(cells: readonly Found[]): string {
	return `${cells
		.map((cell) => {
			if (cell === null) return "";
			const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).replace(/\s*[\r\n]+\s*/g, " ");
			return /[",;\t]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
		})
		.join(",")}\n`;
}
