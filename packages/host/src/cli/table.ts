/** How wide the terminal is (COLUMNS first), or 110 characters where there is none to ask. */
export function terminalWidth(): number {
	return Math.max(60, Number(process.env.COLUMNS) || process.stdout.columns || 110);
}

/** Width in cells: wide East Asian characters count twice, combining marks not at all. */
function widthOf(text: string): number {
	let width = 0;
	for (const char of text) {
		if (/\p{M}/u.test(char)) continue;
		width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(char) ? 2 : 1;
	}
	return width;
}

function fit(text: string, width: number, right: boolean): string {
	let shown = text;
	if (widthOf(shown) > width) {
		shown = "";
		for (const char of text) {
			if (widthOf(shown + char) > width - 1) break;
			shown += char;
		}
		shown += "…";
	}
	const pad = " ".repeat(Math.max(0, width - widthOf(shown)));
	return right ? pad + shown : shown + pad;
}

export interface TableColumn {
	readonly title: string;
	/** Numbers stand to the right. */
	readonly right?: boolean;
	/** May be cut when the line is too long; others keep their width. */
	readonly soft?: boolean;
	/** Least width that a soft column keeps (default 12). */
	readonly least?: number;
}

/** A plain table that fits the terminal: soft columns give way, and what is cut ends in an ellipsis. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly string[])[], width = terminalWidth()): string {
	const clean = rows.map((row) => row.map((cell) => cell.replace(/[\p{Cc}\s]+/gu, " ")));
	const natural = columns.map((column, i) => Math.max(widthOf(column.title), ...clean.map((row) => widthOf(row[i] ?? "")), 1));
	const gaps = 2 * (columns.length - 1);
	const widths = [...natural];
	const least = columns.map((column) => column.least ?? 12);
	for (let over = sum(widths) + gaps - width; over > 0; over = sum(widths) + gaps - width) {
		const soft = columns.map((column, i) => (column.soft && (widths[i] as number) > (least[i] as number) ? (widths[i] as number) : 0));
		const widest = soft.indexOf(Math.max(...soft));
		if ((soft[widest] ?? 0) === 0) break;
		widths[widest] = Math.max(least[widest] as number, (widths[widest] as number) - over);
		const others = soft.filter((w, i) => i !== widest && w > (widths[widest] as number));
		if (others.length > 0) widths[widest] = Math.max(widths[widest] as number, Math.min(...others));
		if (others.length > 0 && sum(widths) + gaps > width)
			for (const [i, column] of columns.entries())
				if (column.soft && (widths[i] as number) > (least[i] as number)) widths[i] = (widths[i] as number) - 1;
	}
	const line = (cells: readonly string[]) =>
		columns
			.map((column, i) => fit(cells[i] ?? "", widths[i] as number, column.right === true))
			.join("  ")
			.trimEnd();
	return [line(columns.map((column) => column.title)), widths.map((w) => "─".repeat(w)).join("  "), ...clean.map(line)].join("\n");
}

function sum(values: readonly number[]): number {
	return values.reduce((a, b) => a + b, 0);
}

/** Wrap a paragraph at words, each line indented. */
export function wrap(text: string, indent = "", width = terminalWidth()): string {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(/\s+/)) {
		if (line !== "" && widthOf(line) + widthOf(word) + 1 + indent.length > width) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	lines.push(line);
	return lines.map((one) => indent + one).join("\n");
}
