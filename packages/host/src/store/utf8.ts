import { InputError } from "@interconnector/engine";

/** The text of a file. Bytes that are no UTF-8 are refused by line, so that they are never written back as something else. */
export function textOf(bytes: Uint8Array, file: string): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new InputError([
			{
				file,
				line: badLine(bytes),
				field: "",
				value: "bytes that are no UTF-8",
				problem: "the file is damaged here, or was saved in another encoding; nothing was written",
				fix: "restore this line from a backup or from git, or save the file as UTF-8",
			},
		]);
	}
}

function badLine(bytes: Uint8Array): number {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const next = bytes.indexOf(10, start);
		const end = next === -1 ? bytes.length : next;
		try {
			new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, end));
		} catch {
			return line;
		}
		start = end + 1;
	}
	return line;
}
