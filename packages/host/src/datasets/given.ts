import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { InputError } from "@interconnector/engine";
import { unzip } from "../exchange/zip.ts";
import { geoJsonText, plainHeader, sheetText } from "./as-table.ts";
import { contentOf, fingerprint, refused } from "./bytes.ts";
import type { Dataset } from "./dataset.ts";
import { type Imported, type ImportOptions, importFiles } from "./import.ts";

/** Largest file that is laid out as a table in memory. */
const MOST = 256 * 1024 * 1024;

export interface GivenOptions extends ImportOptions {
	/** The sheet of a workbook; its first one when left out. */
	readonly sheet?: string | undefined;
}

/**
 * As `importFiles`, for files as people have them: sheets of an Excel workbook, GeoJSON, and tables whose column names hold the delimiter
 * are laid out as plain tables first, in a folder that is gone afterwards. What is kept of the files is their own name and digest.
 * Throws InputError.
 */
export async function importGiven(dataset: Dataset, paths: readonly string[], options: GivenOptions): Promise<Imported> {
	// In raw event files a quote is a letter, and the first line is no header.
	const mend = dataset.files.every(({ headless, quotes }) => !headless && quotes !== false);
	return withTables(paths, { sheet: options.sheet, mend }, async (tables) => {
		const imported = await importFiles(dataset, tables, options);
		return { ...imported, files: await Promise.all(paths.map(fingerprint)) };
	});
}

export interface Layout {
	readonly sheet?: string | undefined;
	/** Whether column names are cleared of the delimiter. */
	readonly mend: boolean;
}

/** Do something with files laid out as tables. */
export async function withTables<T>(paths: readonly string[], layout: Layout, use: (tables: readonly string[]) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), "interconnector-"));
	try {
		const tables: string[] = [];
		for (const path of paths) {
			const content = await tableOf(path, layout);
			if (content === undefined) tables.push(path);
			else {
				// The name stays, since messages show it; the reader goes by the content.
				const table = join(mkdtempSync(join(folder, "table-")), basename(path));
				writeFileSync(table, content);
				tables.push(table);
			}
		}
		return await use(tables);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The content of a file that is no plain table; undefined for one that is, or that the reader of tables will refuse by itself. */
async function tableOf(path: string, { sheet, mend }: Layout): Promise<string | Uint8Array | undefined> {
	const book = workbookAt(path);
	if (book) return sheetText(book, path, sheet);
	const head = await beginningOf(path);
	if (head === undefined) return undefined;
	if (/^(\xef\xbb\xbf)?\s*\{/.test(head.toString("latin1", 0, 64))) return geoJsonText((await wholeOf(path)).toString("utf8"), path);
	const line = /^(?:\xef\xbb\xbf)?(?:[ \t]*\r?\n)*([^\r\n]*\S[^\r\n]*)\r?\n/d.exec(head.toString("latin1"))?.indices?.[1];
	if (!mend || !line) return undefined;
	const [from, to] = line;
	const header = head.toString("utf8", from, to);
	const plain = plainHeader(header);
	if (plain === header) return undefined;
	const bytes = await wholeOf(path);
	// The rest stays byte for byte, whatever its encoding.
	return Buffer.concat([bytes.subarray(0, from), Buffer.from(plain), bytes.subarray(to)]);
}

/** The bytes of an Excel workbook; undefined for all else. */
function workbookAt(path: string): Uint8Array | undefined {
	if (!existsSync(path) || !statSync(path).isFile() || statSync(path).size > MOST || !isZip(path)) return undefined;
	const bytes = readFileSync(path);
	return Object.keys(unzip(bytes, basename(path))).some((name) => name.startsWith("xl/")) ? bytes : undefined;
}

function isZip(path: string): boolean {
	const file = openSync(path, "r");
	try {
		const bytes = Buffer.alloc(2);
		readSync(file, bytes);
		return bytes.toString("latin1") === "PK";
	} finally {
		closeSync(file);
	}
}

/** The first piece of a file; undefined when it cannot be opened, which the reader of tables explains. */
async function beginningOf(path: string): Promise<Buffer | undefined> {
	try {
		for await (const piece of contentOf(path)) return piece;
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
	}
	return undefined;
}

async function wholeOf(path: string): Promise<Buffer> {
	const pieces: Buffer[] = [];
	let length = 0;
	for await (const piece of contentOf(path)) {
		pieces.push(piece);
		length += piece.length;
		if (length > MOST)
			throw refused(path, `larger than ${MOST} bytes, and no plain table`, "split it, or rename the columns whose names hold the delimiter");
	}
	return Buffer.concat(pieces);
}
