import { cellText, type Explanation, humane, rangeBeside, rowName, type Source, shortSource } from "@interconnector/engine";

/** At most so many sources are named before "and others". */
const MOST = 6;

export interface Cited {
	readonly asOf: string;
	readonly knownBy?: string | undefined;
	readonly title: string;
	readonly version: string;
	readonly digest: string;
}

/**
 * A number with what somebody needs to check it: value, range and unit, what it is of, the day, the sources with most claims under it,
 * and the command that gives it again. Plain text, for a footnote.
 */
export function citationOf(one: Explanation, { asOf, knownBy, title, version, digest }: Cited): string {
	const what = `${one.column.title}, ${rowName(one.row, one.names)} (${one.part})`;
	const range = rangeBeside(one.cell);
	const value =
		one.cell.value === null
			? humane(`not known: ${one.cell.silence?.because ?? "the evidence does not reach"}`, one.names)
			: [cellText(one.cell), one.column.unit, range ? `range ${range} (${one.spread})` : ""].filter((text) => text !== "").join(", ");
	const day = `as of ${asOf}${knownBy ? `, as known by ${knownBy}` : ""}`;
	const sources = sourcesUnder(one);
	const named = sources.slice(0, MOST).join("; ");
	const more = sources.length > MOST ? ` and ${sources.length - MOST} others` : "";
	return [
		`${what}: ${value}; ${day}.`,
		sources.length > 0 ? `Sources: ${named}${more}.` : "It rests on no claim.",
		`${title}, Interconnector ${version}, dossier ${digest.slice(0, 19)}. ${one.command}`,
	].join("\n");
}

/** Short references of the sources under a number, those with most claims first; each once. */
function sourcesUnder({ facts }: Explanation): string[] {
	const counts = new Map<string, { source: Source; claims: Set<string> }>();
	for (const { readings } of facts)
		for (const { claims } of readings)
			for (const claim of claims) {
				const entry = counts.get(claim.from.id) ?? { source: claim.from, claims: new Set() };
				entry.claims.add(claim.id);
				counts.set(claim.from.id, entry);
			}
	return [...counts.values()]
		.sort((a, b) => b.claims.size - a.claims.size || (a.source.id < b.source.id ? -1 : 1))
		.map(({ source }) => shortSource(source));
}
