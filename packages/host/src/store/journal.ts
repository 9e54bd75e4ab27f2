import { digest } from "@interconnector/engine";
import { type Change, changeSchema } from "./entry.ts";

const DIGITS = 16;

/** One change as a line of the journal: its checksum, a space, its JSON. A line is whole or it does not count. */
export function journalLine(change: Change): string {
	const json = JSON.stringify(change);
	return `${digest(json, DIGITS)} ${json}\n`;
}

export interface Journal {
	readonly changes: readonly Change[];
	/** Lines that are not whole: a write was cut, or bytes were damaged. They were never confirmed, or are lost to the disk. */
	readonly torn: readonly { readonly line: number; readonly bytes: number }[];
	/** Bytes up to the end of the last whole line. */
	readonly whole: number;
}

/** Read a journal. A damaged line is left out and reported; the whole ones before and after it count. */
export function readJournal(bytes: Uint8Array): Journal {
	const changes: Change[] = [];
	const torn: { line: number; bytes: number }[] = [];
	let start = 0;
	let line = 0;
	let whole = 0;
	while (start < bytes.length) {
		line++;
		let end = bytes.indexOf(10, start);
		const cut = end === -1;
		if (cut) end = bytes.length;
		const change = cut ? undefined : parseLine(new TextDecoder().decode(bytes.subarray(start, end)));
		if (change) {
			changes.push(change);
			whole = end + 1;
		} else if (end > start) torn.push({ line, bytes: end - start });
		start = end + 1;
	}
	return { changes, torn, whole };
}

function parseLine(text: string): Change | undefined {
	const sum = text.slice(0, DIGITS);
	const json = text.slice(DIGITS + 1);
	if (text[DIGITS] !== " " || digest(json, DIGITS) !== sum) return undefined;
	try {
		const parsed = changeSchema.safeParse(JSON.parse(json));
		return parsed.success ? parsed.data : undefined;
	} catch {
		return undefined;
	}
}
