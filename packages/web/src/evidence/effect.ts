/** A row of the effects of readings: which reading, which question, which of its numbers. */
export interface Effect {
	readonly reading: string;
	readonly lens: string;
	readonly at?: { readonly part: string; readonly row: string; readonly column: string };
}

/** Read `reading 2: vectors#vectors/actor:tur/rung` or `reading 2: vectors`; what is no such row is its own name. */
export function effectOf(row: string): Effect {
	const [, reading, lens, place] = /^reading (\d+): ([a-z-]+)(?:#(.*))?$/.exec(row) ?? [];
	if (reading === undefined || lens === undefined) return { reading: "", lens: row };
	const [part = "", of = "", column = ""] = (place ?? "").split("/").map(decodeURIComponent);
	return place === undefined ? { reading, lens } : { reading, lens, at: { part, row: of, column } };
}
