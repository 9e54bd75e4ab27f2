/** A text that no spreadsheet runs: one that it would take for a formula gets an apostrophe in front, unless it is a number. */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d/.test(text) ? `'${text}` : text;
	return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Lines as CSV (RFC 4180), the header first. */
export function csvText(lines: readonly (readonly string[])[]): string {
	return `${lines.map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;
}
