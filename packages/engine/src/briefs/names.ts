/** Names instead of ids in a text of the program, such as the reason of a silence: "no evidence on Azerbaijan and India". */
export function humane(text: string, names: Readonly<Record<string, string>>): string {
	return text.replace(/\b[a-z]+:[a-z0-9][a-z0-9-]*/g, (id) => names[id] ?? bareName(id));
}

/** The readable end of an id that nobody named: "north-south" of "corridor:north-south". */
export function bareName(id: string): string {
	return id.slice(id.indexOf(":") + 1);
}

/** The name of a row for people: its own, or the names of its ids, joined. */
export function rowName(row: string, names: Readonly<Record<string, string>>): string {
	return (
		names[row] ??
		row
			.split(",")
			.map((id) => names[id] ?? bareName(id))
			.join(" · ")
	);
}

/** A list in words: "a", "a and b", "a, b and c". */
export function listWords(items: readonly string[]): string {
	return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** A reason without the things it names and without its numbers, for comparing and for telling many as one. */
export function kindOfReason(text: string): string {
	return text
		.replace(/\([^)]*\)/g, "")
		.replace(/\b[a-z]+:[a-z0-9][a-z0-9-]*(,[a-z]+:[a-z0-9][a-z0-9-]*)*/g, "…")
		.replace(/\d+(\.\d+)?( %)?/g, "…")
		.replace(/\bby [a-z-]+ is\b/g, "by … is")
		.replace(/\bon [a-z]+(-[a-z]+)?$/g, (end) =>
			/^on (trade|arms|law|media|cyber|identity|migrants|finance|territory|energy.*)$/.test(end) ? "on …" : end,
		)
		.replace(/\s+/g, " ")
		.trim();
}
