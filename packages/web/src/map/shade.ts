import type { Finding } from "@interconnector/engine";

/**
 * One way to read the rows of a part as states: the row with the state taken out ("*", "*,actor:aze", "*,arms"), and the row that
 * stands for each state. Any finding whose rows name states can so be laid on a map.
 */
export interface Slice {
	readonly id: string;
	readonly rows: ReadonlyMap<string, string>;
}

/** Every way in which a part speaks of states, those of the focal state first, then those that speak of most. */
export function slicesOf(finding: Finding, part: string, isState: (id: string) => boolean): Slice[] {
	const slices = new Map<string, Map<string, string>>();
	for (const row of finding.parts[part]?.rows ?? []) {
		const ids = row.split(",");
		for (const [i, id] of ids.entries()) {
			if (!id.startsWith("actor:") || !isState(id)) continue;
			const key = ids.map((one, k) => (k === i ? "*" : one)).join(",");
			const rows = slices.get(key) ?? new Map<string, string>();
			slices.set(key, rows);
			rows.set(id, row);
		}
	}
	const own = (id: string) => (id === "*" || id.split(",").includes(finding.focal) ? 0 : 1);
	return [...slices].map(([id, rows]) => ({ id, rows })).sort((a, b) => own(a.id) - own(b.id) || b.rows.size - a.rows.size || (a.id < b.id ? -1 : 1));
}

/** A slice in words: "each state", "each state – Azerbaijan". */
export function sliceName(finding: Finding, id: string): string {
	return id
		.split(",")
		.map((one) => (one === "*" ? "each state" : (finding.names[one] ?? one.replace(/^[a-z-]+:/, "").replace(/-/g, " "))))
		.join(" – ");
}

/** Rows of a part that are actors but not on the map, such as a union of states: they are told beside it. */
export function unmapped(finding: Finding, part: string, slice: Slice, isState: (id: string) => boolean): { id: string; row: string }[] {
	return (finding.parts[part]?.rows ?? []).flatMap((row) => {
		const [ids, shape] = [row.split(","), slice.id.split(",")];
		if (ids.length !== shape.length || !ids.every((id, i) => shape[i] === "*" || shape[i] === id)) return [];
		const id = ids[shape.indexOf("*")] as string;
		return id.startsWith("actor:") && !isState(id) ? [{ id, row }] : [];
	});
}

/** What is laid on the map, from the address: question, part, column and slice; what does not exist falls back to the first. */
export function chosenIn(text: string | undefined): { ask: string; part?: string; column?: string; slice?: string } {
	const [ask, part, column, slice] = (text ?? "").split("/");
	return { ask: ask || "vectors", ...(part ? { part } : {}), ...(column ? { column } : {}), ...(slice ? { slice } : {}) };
}
