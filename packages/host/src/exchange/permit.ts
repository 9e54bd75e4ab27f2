import { canonicalJson, type Dossier, digest, type Source } from "@interconnector/engine";

export const HANDLING = ["public", "internal", "restricted"] as const;
export type Handling = (typeof HANDLING)[number];

/** A source whose claims stay in the dossier, and how many they are. For the person at the machine; never written into an export. */
export interface Withheld {
	readonly source: string;
	readonly handling: Handling;
	readonly claims: number;
}

/** A dossier reduced to what may leave it. Everything an export writes or computes is made from `dossier` here, and from nothing else. */
export interface Permitted {
	readonly dossier: Dossier;
	readonly withheld: readonly Withheld[];
	/** Ids of the claims that were left out. For the person at the machine. */
	readonly hidden: ReadonlySet<string>;
	/** How many claims that stand or stood were left out. */
	readonly claims: number;
	/** One sentence on what was left out, fit to be printed inside the export: it counts and names nothing. */
	readonly says: string;
}

/** How a source is to be handled: the strictest marking on the chain of sources that it copies. Unmarked sources are public. */
export function handlingOf(dossier: Dossier, id: string): Handling {
	let strictest = 0;
	const seen = new Set<string>();
	for (let source = dossier.sources.get(id as Source["id"]); source && !seen.has(source.id); ) {
		seen.add(source.id);
		strictest = Math.max(strictest, HANDLING.indexOf(source.handling ?? "public"));
		source = source.derives ? dossier.sources.get(source.derives) : undefined;
	}
	return HANDLING[strictest] as Handling;
}

/**
 * Reduce a dossier to what may leave it: no source marked restricted, none marked internal unless that was asked for, and none that
 * copies such a source. The same numbers as asking `without` those sources, but their names and ids are gone as well: `without` still
 * lets names of actors through and prints what it left out. A claim that a withheld claim replaced does not come back.
 */
export function permit(dossier: Dossier, includeInternal = false): Permitted {
	const most = includeInternal ? 1 : 0;
	const closed = new Map<string, Handling>();
	for (const id of dossier.sources.keys()) {
		const handling = handlingOf(dossier, id);
		if (HANDLING.indexOf(handling) > most) closed.set(id, handling);
	}
	if (closed.size === 0) return { dossier, withheld: [], hidden: new Set(), claims: 0, says: "Nothing was withheld." };

	const open = <T extends { readonly source: string }>(claim: T) => !closed.has(claim.source);
	const ids = new Set<string>(dossier.history.filter(open).map((claim) => claim.id));
	const loosen = (claim: Dossier["claims"][number]): Dossier["claims"][number] => {
		if (claim.replaces === undefined || ids.has(claim.replaces)) return claim;
		const { replaces: _, ...rest } = claim;
		return rest;
	};
	const history = dossier.history.filter(open).map(loosen);
	const claims = dossier.claims.filter(open).map(loosen);
	const mentioned = JSON.stringify(history);
	const known = (id: string) => mentioned.includes(JSON.stringify(id));
	const sources = new Map([...dossier.sources].filter(([id]) => !closed.has(id)));
	const judgements = dossier.judgements.filter((judgement) => known(judgement.drop) && known(judgement.keep));
	const count = (source: string) => dossier.history.filter((claim) => claim.source === source).length;
	const withheld = [...closed].map(([source, handling]): Withheld => ({ source, handling, claims: count(source) }));
	const left = dossier.history.length - history.length;
	return {
		dossier: {
			...dossier,
			sources,
			claims,
			history,
			reviews: dossier.reviews.filter((review) => ids.has(review.claim)),
			judgements,
			withdrawals: [],
			panels: dossier.panels.filter((panel) => !closed.has(panel.source)),
			// A digest of its own: answers of the whole dossier, kept under the old one, must not be served for this one.
			digest: digest(canonicalJson({ head: dossier.head, sources: [...sources.values()], claims, judgements }), 64),
		},
		withheld,
		hidden: new Set(dossier.history.filter((claim) => !ids.has(claim.id)).map((claim) => claim.id)),
		claims: left,
		says: `${plural(closed.size, "source")} with ${plural(left, "claim")} withheld by the handling set in the dossier; every number was computed without them.`,
	};
}

/** "1 claim", "2 claims". */
export function plural(n: number, one: string, many = `${one}s`): string {
	return `${n} ${n === 1 ? one : many}`;
}
