import { contentOf, refused } from "./bytes.ts";

/** Longest row. A quote that is opened and never closed would otherwise swallow the rest of the file. */
const LONGEST = 4 * 1024 * 1024;
const MOST_CELLS = 4096;
const [TAB, LF, CR, SPACE, QUOTE] = [9, 10, 13, 32, 34];

/** How the rows of a text table are written. */
export interface Dialect {
	readonly delimiter: string;
	/** Cells may stand in double quotes, doubled inside (RFC 4180). Raw event files have none: there a quote is a letter. */
	readonly quotes: boolean;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const windows = new TextDecoder("windows-1252");

/** What is wrong with a row, and in which cell (−1: the row as a whole). */
export interface Fault {
	readonly cell: number;
	readonly value: string;
	readonly problem: string;
}

/**
 * One row, read in place: cells are decoded only when they are asked for, so a table of a million rows costs little more than finding its
 * commas. The object is the same for every row. A cell that is not what was asked for leaves a fault, to be looked at when all are read.
 */
export class Row {
	line = 1;
	cells = 0;
	fault: Fault | undefined;
	/** Cells that were no UTF-8 and were read as Windows-1252. */
	foreign = 0;
	bytes: Buffer = Buffer.alloc(0);
	readonly starts = new Int32Array(MOST_CELLS);
	readonly ends = new Int32Array(MOST_CELLS);
	/** 0 as it stands, 1 quoted, 2 quoted with doubled quotes inside. */
	readonly quoted = new Uint8Array(MOST_CELLS);

	/** The text of a cell, spaces around it taken off; "" when it is empty or not there. */
	text(cell: number): string {
		if (cell < 0 || cell >= this.cells) return "";
		const text = this.#decode(this.starts[cell] as number, this.ends[cell] as number).trim();
		return this.quoted[cell] === 2 ? text.replaceAll('""', '"') : text;
	}

	/** A number; NaN when the cell is empty or says NA. Anything else is a fault. */
	number(cell: number): number {
		if (cell < 0 || cell >= this.cells) return Number.NaN;
		const whole = this.#whole(cell);
		if (!Number.isNaN(whole)) return whole;
		const text = this.text(cell);
		if (text === "" || text === "NA" || text === "." || text === "NaN" || text === "NULL") return Number.NaN;
		const value = Number(text);
		if (Number.isFinite(value)) return value;
		this.blame(cell, "not a number");
		return Number.NaN;
	}

	/** A whole number between two bounds; anything else is a fault, and 0 is returned. */
	integer(cell: number, least: number, most: number): number {
		const value = this.number(cell);
		if (value >= least && value <= most && Number.isInteger(value)) return value;
		this.blame(cell, Number.isNaN(value) ? "missing" : `not a whole number from ${least} to ${most}`);
		return 0;
	}

	/** A date as the number YYYYMMDD, written so or with hyphens; NaN when it is neither. Whether there is such a day is not looked at. */
	date(cell: number): number {
		if (cell < 0 || cell >= this.cells) return Number.NaN;
		const from = this.starts[cell] as number;
		const length = (this.ends[cell] as number) - from;
		if (length !== 8 && length !== 10) return Number.NaN;
		let value = 0;
		for (let i = 0; i < length; i++) {
			const byte = this.bytes[from + i] as number;
			if (length === 10 && (i === 4 || i === 7)) {
				if (byte !== 45) return Number.NaN;
			} else if (byte < 48 || byte > 57) return Number.NaN;
			else value = value * 10 + byte - 48;
		}
		return value;
	}

	blame(cell: number, problem: string): void {
		this.fault ??= { cell, value: cell === -1 ? `${this.cells} cells` : this.text(cell).slice(0, 80), problem };
	}

	/** Digits with perhaps a minus, up to nine of them; NaN for all else. */
	#whole(cell: number): number {
		let at = this.starts[cell] as number;
		const end = this.ends[cell] as number;
		const minus = this.bytes[at] === 45;
		if (minus) at++;
		if (at >= end || end - at > 9) return Number.NaN;
		let value = 0;
		for (; at < end; at++) {
			const digit = (this.bytes[at] as number) - 48;
			if (digit < 0 || digit > 9) return Number.NaN;
			value = value * 10 + digit;
		}
		return minus ? -value : value;
	}

	#decode(start: number, end: number): string {
		// Short ASCII is the rule, and cheapest this way.
		let ascii = true;
		for (let at = start; at < end && ascii; at++) ascii = (this.bytes[at] as number) < 128;
		if (ascii) return this.bytes.toString("latin1", start, end);
		const bytes = this.bytes.subarray(start, end);
		try {
			return utf8.decode(bytes);
		} catch {
			this.foreign++;
			return windows.decode(bytes);
		}
	}
}

/** Read a text table row by row, from `skip` rows on. `each` is called with one and the same row object. Blank lines are passed over. */
export async function readRows(path: string, dialect: Dialect, skip: number, each: (row: Row) => void, pause?: () => void): Promise<Row> {
	const row = new Row();
	let rest: Buffer = Buffer.alloc(0);
	let passed = 0;
	let line = 1;
	const take = (buffer: Buffer, last: boolean): number => {
		let at = 0;
		while (at < buffer.length) {
			const next = scan(buffer, at, dialect, last, row);
			if (next === -1) break;
			row.line = line;
			row.fault = undefined;
			line += linesIn(buffer, at, next, row);
			at = next;
			if (row.cells === 1 && row.starts[0] === row.ends[0]) continue;
			if (passed++ >= skip) each(row);
		}
		return at;
	};
	let first = true;
	for await (const piece of contentOf(path)) {
		const content = first ? withoutMark(path, piece) : piece;
		first = false;
		const buffer = rest.length === 0 ? content : Buffer.concat([rest, content]);
		rest = buffer.subarray(take(buffer, false));
		if (rest.length > LONGEST)
			throw refused(path, "a row never ends: a quote is opened and not closed", "repair the line", `${rest.length} bytes`, line);
		pause?.();
	}
	if (first) throw refused(path, "the file is empty", "fetch it again");
	if (take(rest, true) < rest.length) throw refused(path, "a quote is opened and not closed", "repair the line", "the end of the file", line);
	return row;
}

/** Content without a byte order mark. Throws InputError on what is no text. */
function withoutMark(path: string, content: Buffer): Buffer {
	if ((content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff))
		throw refused(path, "written in UTF-16", "save it as UTF-8");
	if (content.subarray(0, 4096).includes(0))
		throw refused(path, "not a text table: it holds binary bytes", "name a CSV, TSV or TAB file, plain, gzip or zip");
	return content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? content.subarray(3) : content;
}

/** Find the cells of the row that begins at `at`. Returns where the next row begins, or −1 when the row is not all there. */
function scan(bytes: Buffer, at: number, { delimiter, quotes }: Dialect, last: boolean, row: Row): number {
	const end = bytes.length;
	const comma = delimiter.charCodeAt(0);
	row.bytes = bytes;
	let cell = 0;
	let p = at;
	for (;;) {
		if (quotes && bytes[p] === QUOTE) {
			let q = p + 1;
			let kind = 1;
			for (;;) {
				q = bytes.indexOf(QUOTE, q);
				if (q === -1 || (q + 1 >= end && !last)) return -1;
				if (bytes[q + 1] !== QUOTE) break;
				kind = 2;
				q += 2;
			}
			row.starts[cell] = p + 1;
			row.ends[cell] = q;
			row.quoted[cell] = kind;
			p = q + 1;
			// Spaces or a carriage return after the closing quote; other letters there are part of no cell and make the row one cell short or long.
			while (p < end && bytes[p] !== comma && bytes[p] !== LF) p++;
		} else {
			row.starts[cell] = p;
			let byte = bytes[p];
			while (p < end && byte !== comma && byte !== LF) byte = bytes[++p];
			let stop = p;
			if (stop > (row.starts[cell] as number) && bytes[stop - 1] === CR && (p >= end || byte === LF)) stop--;
			while (comma !== TAB && stop > (row.starts[cell] as number) && bytes[stop - 1] === SPACE) stop--;
			row.ends[cell] = stop;
			row.quoted[cell] = 0;
		}
		if (p >= end && !last) return -1;
		if (cell < MOST_CELLS - 1) cell++;
		if (p >= end || bytes[p] === LF) {
			row.cells = cell;
			return p + 1 > end ? end : p + 1;
		}
		p++;
	}
}

/** Lines that a row takes: more than one when a quoted cell holds line breaks. */
function linesIn(bytes: Buffer, from: number, to: number, row: Row): number {
	for (let cell = 0; cell < row.cells; cell++) {
		if (row.quoted[cell] === 0) continue;
		let lines = 0;
		for (let at = bytes.indexOf(LF, from); at !== -1 && at < to; at = bytes.indexOf(LF, at + 1)) lines++;
		return Math.max(1, lines);
	}
	return 1;
}
