import { basename } from "node:path";
import { type Found, readWorkbook } from "../exchange/read-workbook.ts";
import { refused } from "./bytes.ts";
import { delimiterOf, lineCells } from "./line-cells.ts";

/** A sheet of a workbook as CSV; row n of it is line n. Throws InputError when there is no such sheet. */
export async function sheetText(bytes: Uint8Array, path: string, wanted: string | undefined): Promise<string> {
	const sheets = await readWorkbook(bytes, basename(path));
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

/** The features of a GeoJSON file as CSV: their properties, and the geometry as JSON; feature n is line n + 1. Throws InputError. */
export function geoJsonText(text: string, path: string): string {
	let json: { type?: unknown; features?: unknown };
	try {
		json = JSON.parse(text.replace(/^\ufeff/, ""));
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

/** A header whose column names hold no delimiter; the header itself when none of them does. */
export function plainHeader(header: string): string {
	if (!header.includes('"')) return header;
	const delimiter = delimiterOf(header);
	const cells = lineCells(header, delimiter);
	return cells.some((cell) => cell.includes(delimiter)) ? cells.map((cell) => `"${plainName(cell, delimiter)}"`).join(delimiter) : header;
}

/** A column name without delimiters, quotes and line breaks. */
export function plainName(name: string, delimiter: string): string {
	return name
		.replaceAll(delimiter, "")
		.replace(/["\r\n]/g, " ")
		.trim();
}

function cellOf(value: unknown): Found {
	if (value === null || value === undefined) return null;
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : JSON.stringify(value);
}

function rowText(cells: readonly Found[]): string {
	const texts = cells.map((cell) => {
		if (cell === null) return "";
		const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).replace(/\s*[\r\n]+\s*/g, " ");
		return /[",;\t]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
	});
	return `${texts.join(",")}\n`;
}
