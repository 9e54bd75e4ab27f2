import { basename } from "node:path";
import { InputError, type Issue } from "@interconnector/engine";
import { contentOf, refused } from "./bytes.ts";
import { type Dialect, type Row, readRows } from "./delimited.ts";
import type { Report } from "./report.ts";

/** One kind of file of a dataset, known by its columns and not by its name, which people change. */
export interface FileSpec {
	readonly name: string;
	readonly about: string;
	readonly optional?: boolean;
	/** Columns that it must have: our name → names in the header (any case), or the place (from 0) where there is no header. */
	readonly columns: Readonly<Record<string, readonly string[] | number>>;
	/** Columns that it may have. */
	readonly may?: Readonly<Record<string, readonly string[]>>;
	/** Without a header: whether a file is of this kind, by the cells of its first row and its name. */
	readonly headless?: (cells: readonly string[], name: string) => boolean;
	/** Where it is always the same; otherwise comma, semicolon and tab are tried. */
	readonly delimiter?: "," | ";" | "\t";
	/** Raw event files do not quote. */
	readonly quotes?: false;
}

/** A file as recognised. */
interface Known {
	readonly path: string;
	readonly spec: FileSpec;
	readonly dialect: Dialect;
	readonly header: readonly string[];
	readonly at: Readonly<Record<string, number>>;
}

/** How many rows of a file without a header are looked at to tell its kind. */
const LOOKED_AT = 20;

export type Each = (row: Row, at: Readonly<Record<string, number>>) => void;

/** The files of one import: recognised at once, read when asked for. */
export class Tables {
	readonly #known: readonly Known[];
	readonly #report: Report;
	readonly #pause: (() => void) | undefined;

	private constructor(known: readonly Known[], report: Report, pause?: () => void) {
		this.#known = known;
		this.#report = report;
		this.#pause = pause;
	}

	/** Recognise files by their first row. Throws InputError with every file that is of no kind, and every kind that is missing. */
	static async open(paths: readonly string[], specs: readonly FileSpec[], report: Report, pause?: () => void): Promise<Tables> {
		const issues: Issue[] = [];
		const known: Known[] = [];
		for (const path of paths) {
			try {
				known.push(recognise(path, await firstPiece(path), specs));
			} catch (error) {
				if (!(error instanceof InputError)) throw error;
				issues.push(...error.issues);
			}
		}
		// What is missing is only known when every file was recognised.
		const strange = issues.length;
		for (const spec of specs)
			if (!spec.optional && strange === 0 && !known.some((one) => one.spec === spec))
				issues.push({
					file: spec.name,
					field: "files",
					value: paths.map((path) => basename(path)).join(", "),
					problem: `no file of ${spec.about} was given`,
					fix: `name it too; it has ${columnsText(spec)}`,
				});
		if (issues.length > 0) throw new InputError(issues);
		return new Tables(known, report, pause);
	}

	has(name: string): boolean {
		return this.#known.some((one) => one.spec.name === name);
	}

	/** Whether a column of a kind of file was found. */
	hasColumn(name: string, column: string): boolean {
		return this.#known.some((one) => one.spec.name === name && (one.at[column] ?? -1) >= 0);
	}

	/** Name of a column as the file has it. */
	headerOf(name: string, column: string): string | undefined {
		const one = this.#known.find((file) => file.spec.name === name);
		return one?.header[one.at[column] ?? -1];
	}

	/** Read all files of a kind. Every row is counted as read; a row of the wrong length is malformed and not handed on. */
	async each(name: string, each: Each): Promise<void> {
		for (const { path, spec, dialect, header, at } of this.#known) {
			if (spec.name !== name) continue;
			const width = header.length;
			const row = await readRows(
				path,
				dialect,
				spec.headless ? 0 : 1,
				(row) => {
					this.#report.read();
					// One that ends a row begins no cell.
					const ended = row.cells === width + 1 && row.text(width) === "";
					if (row.cells !== width && !ended) row.blame(-1, `${spec.headless ? "rows of this file have" : "the header has"} ${width}`);
					else each(row, at);
					if (row.fault) this.#report.malformed(path, row.line, header[row.fault.cell] ?? "", row.fault);
				},
				this.#pause,
			);
			this.#report.cells("cells that are no UTF-8, read as Windows-1252", row.foreign);
		}
	}
}

/** The beginning of a file, at least to the end of its first line where that is near. */
async function firstPiece(path: string): Promise<Buffer> {
	const pieces: Buffer[] = [];
	let length = 0;
	for await (const piece of contentOf(path)) {
		pieces.push(piece);
		length += piece.length;
		if (length >= 1 << 16 || piece.includes(10)) break;
	}
	if (length === 0) throw refused(path, "the file is empty", "fetch it again");
	return Buffer.concat(pieces).subarray(0, 1 << 16);
}

function recognise(path: string, piece: Buffer, specs: readonly FileSpec[]): Known {
	if (piece.subarray(0, 4096).includes(0))
		throw refused(
			path,
			piece[0] === 0xff || piece[0] === 0xfe ? "written in UTF-16" : "not a text table: it holds binary bytes",
			"name a CSV, TSV or TAB file in UTF-8, plain, gzip or zip",
		);
	const lines = piece
		.toString("utf8")
		.replace(/^\ufeff/, "")
		.split(/\r?\n/)
		.filter((one) => one.trim() !== "");
	const line = lines[0] ?? "";
	let nearest: { spec: FileSpec; missing: string[] } | undefined;
	for (const spec of specs) {
		const delimiter =
			spec.delimiter ?? ([",", ";", "\t"] as const).map((one) => [one, line.split(one).length] as const).sort((a, b) => b[1] - a[1])[0]?.[0] ?? ",";
		const cells = line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
		const dialect: Dialect = { delimiter, quotes: spec.quotes ?? true };
		// A delimiter that ends the header names no column.
		if (!spec.headless && cells.length > 1 && cells.at(-1) === "") cells.pop();
		if (spec.headless) {
			if (spec.headless(cells, basename(path)))
				return { path, spec, dialect, header: namesByPlace(spec, cells.length), at: spec.columns as Record<string, number> };
			continue;
		}
		const lower = cells.map((cell) => cell.toLowerCase());
		const find = (names: readonly string[]) => names.map((name) => lower.indexOf(name.toLowerCase())).find((at) => at !== -1) ?? -1;
		const at = Object.fromEntries(Object.entries({ ...spec.columns, ...spec.may }).map(([name, names]) => [name, find(names as readonly string[])]));
		const missing = Object.keys(spec.columns).filter((name) => at[name] === -1);
		if (missing.length === 0) return { path, spec, dialect, header: cells, at };
		if (!nearest || missing.length < nearest.missing.length) nearest = { spec, missing };
	}
	// A file without a header may begin with a broken row; its kind shows in those that follow.
	for (const broken of lines.slice(1, LOOKED_AT))
		for (const spec of specs) {
			const { headless, delimiter } = spec;
			if (!delimiter) continue;
			const cells = broken.split(delimiter).map((cell) => cell.trim());
			if (headless?.(cells, basename(path))) {
				const dialect: Dialect = { delimiter, quotes: spec.quotes ?? true };
				return { path, spec, dialect, header: namesByPlace(spec, cells.length), at: spec.columns as Record<string, number> };
			}
		}
	const wanted = specs.map((spec) => `${spec.about} (${columnsText(spec)})`).join("; or ");
	throw refused(
		path,
		nearest && nearest.missing.length < Object.keys(nearest.spec.columns).length
			? `the header lacks ${nearest.missing.map((name) => (nearest.spec.columns[name] as readonly string[]).join(" or ")).join(", ")} for ${nearest.spec.about}`
			: "no file of this dataset looks like this",
		`it should be ${wanted}`,
		JSON.stringify(line.slice(0, 120)),
		1,
	);
}

function namesByPlace(spec: FileSpec, length: number): string[] {
	const names = Array.from({ length }, (_, i) => `cell ${i + 1}`);
	for (const [name, at] of Object.entries(spec.columns)) names[at as number] = name;
	return names;
}

function columnsText(spec: FileSpec): string {
	return spec.headless
		? `no header: ${Object.keys(spec.columns).join(", ")}`
		: `columns ${Object.values(spec.columns)
				.map((names) => (names as readonly string[]).join(" or "))
				.join(", ")}`;
}
