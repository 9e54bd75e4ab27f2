import type { ClaimRow } from "./claims.ts";

/** What a filled workbook proposed: where it waits, each claim, and what was decided of it so far in this tab. */
export interface Proposed {
	/** The file on the machine in which they wait; absent where nothing new was found. */
	readonly out?: string;
	readonly claims: readonly ClaimRow[];
	/** Rows that said what the dossier has already. */
	readonly known: number;
	readonly decided: Readonly<Record<string, Verdict>>;
}

export type Verdict = "accepted" | "rejected";

/** What the operation `code` answered, with nothing decided yet. */
export function proposedOf(answer: Readonly<Record<string, unknown>>): Proposed {
	const { out, claims, known } = answer as { out?: string; claims?: readonly ClaimRow[]; known?: number };
	return { ...(out ? { out } : {}), claims: claims ?? [], known: known ?? 0, decided: {} };
}

export function waiting({ claims, decided }: Proposed): ClaimRow[] {
	return claims.filter(({ id }) => !decided[id]);
}

/** The same with a verdict on some of them. */
export function decide(proposed: Proposed, ids: readonly string[], verdict: Verdict): Proposed {
	return { ...proposed, decided: { ...proposed.decided, ...Object.fromEntries(ids.map((id) => [id, verdict])) } };
}

/** Which one to look at when this one is decided: the next that waits, else the one before it, else this one. */
export function nextWaiting(proposed: Proposed, id: string): string {
	const place = proposed.claims.findIndex((claim) => claim.id === id);
	const waits = (claim: ClaimRow) => claim.id !== id && !proposed.decided[claim.id];
	return (proposed.claims.slice(place + 1).find(waits) ?? proposed.claims.slice(0, place).findLast(waits))?.id ?? id;
}

/**
 * The operation that gives a verdict, and its input. One that waits is taken out of its file; one that is on record since it was
 * decided here is turned round like any other claim.
 */
export function verdictOn({ out, decided }: Proposed, id: string, verdict: Verdict, because: string): readonly [string, Record<string, unknown>] {
	if (decided[id]) return verdict === "accepted" ? ["accept", { what: id, because }] : ["reject", { claim: id, because }];
	return verdict === "accepted" ? ["accept", { what: out, only: [id], because }] : ["reject", { claim: id, from: out, because }];
}
