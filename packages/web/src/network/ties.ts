import type { Cell, Finding } from "@interconnector/engine";

/** Where a number of a tie stands: pressing it asks why. */
export interface Told {
	readonly finding: Finding;
	readonly part: string;
	readonly row: string;
	readonly column: string;
}

/** A tie of two actors. Without a value it is not known, which is not a tie of zero. */
export interface Tie {
	readonly id: string;
	readonly ends: readonly [string, string];
	readonly value: number | undefined;
	readonly cell: Cell;
	readonly told: Told;
}

export interface Network {
	/** The focal state first, then the others in the order of their ids, so that a drawing is the same each time. */
	readonly nodes: readonly string[];
	readonly ties: readonly Tie[];
	/** Pairs of actors drawn, of which so many are known, so many asked about without an answer. */
	readonly pairs: { readonly all: number; readonly known: number; readonly silent: number };
}

/** The id of a pair, whichever end comes first. */
export function pairId(a: string, b: string): string {
	return a < b ? `${a},${b}` : `${b},${a}`;
}

function tieOf(finding: Finding, part: string, row: string, column: string, ends: readonly [string, string]): Tie[] {
	const cell = finding.parts[part]?.cells[row]?.[column];
	if (!cell) return [];
	const { value } = cell;
	const number = value === null ? undefined : typeof value === "number" ? value : (value.low + value.high) / 2;
	return [{ id: pairId(...ends), ends, value: number, cell, told: { finding, part, row, column } }];
}

/**
 * The signed network around the focal state: its ties to its partners, the hostile ties between its friends that the paradoxes tell,
 * and, where each partner was asked in its turn, every tie among them. The first answer for a pair stands.
 */
export function networkOf(vectors: Finding, paradoxes: Finding | undefined, among: ReadonlyMap<string, Finding>): Network {
	const { focal } = vectors;
	const nodes = [focal, ...[...(vectors.parts.vectors?.rows ?? [])].filter((id) => id !== focal).sort()];
	const known = new Set(nodes);
	const found: Tie[] = nodes.slice(1).flatMap((partner) => tieOf(vectors, "vectors", partner, "affinity", [focal, partner]));
	for (const [from, finding] of [...among].sort(([a], [b]) => (a < b ? -1 : 1)))
		for (const row of finding.parts.vectors?.rows ?? [])
			if (row !== focal && from !== focal && known.has(row) && known.has(from))
				found.push(...tieOf(finding, "vectors", row, "affinity", [from, row]));
	for (const [part, column] of [
		["triads", "pq"],
		["unknown", "stress"],
	] as const)
		for (const row of paradoxes?.parts[part]?.rows ?? []) {
			const [p, q] = row.split(",");
			if (paradoxes && p && q && known.has(p) && known.has(q)) found.push(...tieOf(paradoxes, part, row, column, [p, q]));
		}
	const ties = new Map<string, Tie>();
	for (const tie of found) {
		const before = ties.get(tie.id);
		if (!before || (before.value === undefined && tie.value !== undefined)) ties.set(tie.id, tie);
	}
	const list = [...ties.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	const told = list.filter(({ value }) => value !== undefined).length;
	return { nodes, ties: list, pairs: { all: (nodes.length * (nodes.length - 1)) / 2, known: told, silent: list.length - told } };
}

/** A triad of two friends who are enemies: the three ties, and which of them is the weakest. */
export interface Triad {
	readonly row: string;
	readonly others: readonly [string, string];
	readonly ties: readonly string[];
	/** Ids of the pairs that are weakest; more than one where they are even. */
	readonly weakest: readonly string[];
}

/** Triads with a known stress, most strained first, as the finding orders them. */
export function triadsOf(paradoxes: Finding): Triad[] {
	return (paradoxes.parts.triads?.rows ?? []).flatMap((row): Triad[] => {
		const [p, q] = row.split(",");
		if (!p || !q || paradoxes.parts.triads?.cells[row]?.stress?.value == null) return [];
		const pairs = { first: pairId(paradoxes.focal, p), second: pairId(paradoxes.focal, q), between: pairId(p, q) };
		const cells = paradoxes.parts.weakest?.cells[row];
		const weakest = (["first", "second", "between"] as const).filter((one) => cells?.[one]?.value === 1).map((one) => pairs[one]);
		return [{ row, others: [p, q], ties: Object.values(pairs), weakest }];
	});
}

/** The bloc of each actor, from a finding whose rows are its members. */
export function blocsOf(blocs: Finding | undefined): ReadonlyMap<string, number> {
	const part = blocs?.parts.members;
	return new Map(
		(part?.rows ?? []).flatMap((row) => {
			const value = part?.cells[row]?.bloc?.value;
			return typeof value === "number" ? [[row, value] as const] : [];
		}),
	);
}
