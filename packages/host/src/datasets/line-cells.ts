/** The cells of one line of a text table (RFC 4180 quotes, no line breaks inside), spaces around them taken off. */
export function lineCells(line: string, delimiter = ","): string[] {
	const cells: string[] = [];
	let at = 0;
	for (;;) {
		let end: number;
		if (line[at] === '"') {
			let close = at + 1;
			while (close < line.length && (line[close] !== '"' || line[close + 1] === '"')) close += line[close] === '"' ? 2 : 1;
			cells.push(
				line
					.slice(at + 1, close)
					.replaceAll('""', '"')
					.trim(),
			);
			end = line.indexOf(delimiter, close);
		} else {
			end = line.indexOf(delimiter, at);
			cells.push(line.slice(at, end === -1 ? undefined : end).trim());
		}
		if (end === -1) return cells;
		at = end + 1;
	}
}

/** Which of comma, semicolon and tab parts a line into most cells. */
export function delimiterOf(line: string): "," | ";" | "\t" {
	return ([",", ";", "\t"] as const).reduce((best, one) => (line.split(one).length > line.split(best).length ? one : best), ",");
}
