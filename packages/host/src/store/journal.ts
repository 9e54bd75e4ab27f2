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
	/** The end of a write that was cut: it was never confirmed. */
	readonly torn: { readonly line: number; readonly bytes: Uint8Array } | undefined;
	/** Whole lines whose checksum does not fit what they hold. They may have been confirmed, so they are kept for a person to look at. */
	readonly damaged: readonly { readonly line: number; readonly bytes: Uint8Array }[];
	/** Lines that are what was written, in which this version knows not all: a newer one wrote them. */
	readonly strange: readonly { readonly line: number; readonly field: string }[];
	/** Bytes up to the end of the last line that is not torn. */
	readonly whole: number;
}

/** Read a journal. Lines that cannot be read are left out and told apart; the others, before and after them, count. */
export function readJournal(bytes: Uint8Array): Journal {
	const changes: Change[] = [];
	const damaged: { line: number; bytes: Uint8Array }[] = [];
	const strange: { line: number; field: string }[] = [];
	let torn: Journal["torn"];
	let start = 0;
	let line = 0;
	let whole = 0;
	while (start < bytes.length) {
		line++;
		const end = bytes.indexOf(10, start);
		if (end === -1) {
			torn = { line, bytes: bytes.subarray(start) };
			break;
		}
		const own = bytes.subarray(start, end);
		const read = own.length === 0 ? undefined : parseLine(new TextDecoder().decode(own).replace(/\r$/, ""));
		if (read === "damaged") damaged.push({ line, bytes: own });
		else if (typeof read === "string") strange.push({ line, field: read });
		else if (read) changes.push(read.change);
		start = end + 1;
		whole = start;
	}
	return { changes, torn, damaged, strange, whole };
}

/** The change that a line holds; or that it is damaged; or else the field that this version does not know. */
function parseLine(text: string): { readonly change: Change } | string {
	const json = text.slice(DIGITS + 1);
	if (text[DIGITS] !== " " || digest(json, DIGITS) !== text.slice(0, DIGITS)) return "damaged";
	try {
		const parsed = changeSchema.safeParse(JSON.parse(json));
		if (parsed.success) return { change: parsed.data };
		const [issue] = parsed.error.issues;
		return [...(issue?.path ?? []), ...(issue?.code === "unrecognized_keys" ? issue.keys : [])].join(".") || "change";
	} catch {
		return "damaged";
	}
}
