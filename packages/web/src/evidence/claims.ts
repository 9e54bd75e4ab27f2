import { type Claim, canonicalJson } from "@interconnector/engine";

/** A claim as the operation `claims` lists it. */
export interface ClaimRow extends Claim {
	readonly noun: string;
	readonly key: string;
}

/** What a list of claims is narrowed by, as the view keeps it. */
export interface Narrowed {
	readonly q?: string | undefined;
	readonly noun?: string | undefined;
	readonly source?: string | undefined;
	readonly about?: string | undefined;
}

/** The input of the operation `claims` for a view; a noun that is a registry is listed only when it is named or looked for by words. */
export function inputOf({ q, noun, source, about }: Narrowed): Record<string, unknown> {
	return {
		...(q ? { text: q } : {}),
		...(noun ? { noun } : {}),
		...(source ? { source } : {}),
		...(about ? { about } : {}),
		registry: Boolean(q || about),
	};
}

/** One reading of a thing: what is said of it, for or against, and the claims that say so. */
export interface Said {
	readonly id: string;
	readonly denied: boolean;
	readonly claims: readonly ClaimRow[];
}

/** Claims on one thing by what they say, the reading with most sources first. */
export function readingsOf(claims: readonly ClaimRow[]): Said[] {
	const found = new Map<string, ClaimRow[]>();
	for (const claim of claims) {
		const id = `${claim.stance ?? "for"} ${canonicalJson(claim.says)}`;
		found.set(id, [...(found.get(id) ?? []), claim]);
	}
	const sources = (own: readonly ClaimRow[]) => new Set(own.map(({ source }) => source)).size;
	return [...found]
		.map(([id, own]) => ({ id, denied: own[0]?.stance === "against", claims: own }))
		.sort((a, b) => sources(b.claims) - sources(a.claims) || (a.id < b.id ? -1 : 1));
}

/** Which claim comes `step` after the one that is looked at; where that one has gone from the list, the one that took its place. */
export function stepped(ids: readonly string[], current: string | undefined, place: number, step: 1 | -1): string | undefined {
	if (ids.length === 0) return undefined;
	const at = current === undefined ? -1 : ids.indexOf(current);
	const next = at >= 0 ? at + step : current === undefined ? 0 : step === 1 ? place : place - 1;
	return ids[Math.max(0, Math.min(ids.length - 1, next))];
}
