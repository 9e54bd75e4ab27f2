import { byCodeUnit, type Claim, credenceOf, type Dossier, type Source } from "@interconnector/engine";
import { HANDLING, type Handling, handlingOf } from "../permit.ts";
import { stixId, timestamp } from "./id.ts";
import { marking } from "./marking.ts";

export interface StixObject {
	readonly type: string;
	readonly spec_version: "2.1";
	readonly id: string;
	readonly [property: string]: unknown;
}

/** Id of the extension that carries a fact in full beside the properties that STIX has a place for. */
export const FACT_EXTENSION = stixId("extension-definition", "fact");

/** Makes objects with everything that all of them carry: times, markings, references and confidence, from the claims under them. */
export interface Maker {
	readonly creator: string;
	/** An object that stands for `name`, with what the claims under it give. Empty lists and undefined properties are left out. */
	make(type: string, name: string, claims: readonly Claim[], properties: Readonly<Record<string, unknown>>): StixObject;
	/** The extension of an object that states a fact. */
	fact(claim: Claim, claims: readonly Claim[]): Readonly<Record<string, unknown>>;
}

export function maker(dossier: Dossier, creator: string): Maker {
	const handling = (claims: readonly Claim[]): Handling =>
		HANDLING[Math.max(0, ...claims.map((claim) => HANDLING.indexOf(handlingOf(dossier, claim.source))))] as Handling;
	const times = (claims: readonly Claim[]) => claims.map((claim) => timestamp(claim.recorded)).sort(byCodeUnit);
	return {
		creator,
		make(type, name, claims, properties) {
			const [created, modified] = [times(claims)[0], times(claims).at(-1)];
			const all = {
				type,
				spec_version: "2.1" as const,
				id: stixId(type, name),
				created_by_ref: creator,
				created,
				modified,
				...properties,
				...("confidence" in properties ? {} : { confidence: confidenceOf(claims) }),
				external_references: references(dossier, claims),
				object_marking_refs: [marking(handling(claims)).id],
			};
			return Object.fromEntries(
				Object.entries(all).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
			) as StixObject;
		},
		fact: (claim, claims) => ({
			[FACT_EXTENSION]: {
				extension_type: "property-extension",
				...told(claim.says),
				stance: claim.stance ?? "for",
				claims: claims.map((one) => one.id).sort(byCodeUnit),
			},
		}),
	};
}

/** A fact without its empty lists, which STIX forbids, and the names of the fields in which a source says that there is none. */
function told(says: Claim["says"]): { readonly says: object; readonly none?: readonly string[] } {
	const empty = (value: unknown) => Array.isArray(value) && value.length === 0;
	const none = Object.entries(says).flatMap(([field, value]) => (empty(value) ? [field] : []));
	if (none.length === 0) return { says };
	return { says: Object.fromEntries(Object.entries(says).filter(([, value]) => !empty(value))), none };
}

/** 0 to 100: the chance that at least one independent source is right; copies of one source count once. */
function confidenceOf(claims: readonly Claim[]): number {
	const bySource = new Map<string, number>();
	for (const claim of claims) bySource.set(claim.source, Math.max(bySource.get(claim.source) ?? 0, credenceOf(claim)));
	return Math.round(100 * (1 - [...bySource.values()].reduce((none, credence) => none * (1 - credence), 1)));
}

/** One reference a source and place, with the licence beside the source. */
function references(dossier: Dossier, claims: readonly Claim[]) {
	const seen = new Map<string, object>();
	for (const claim of [...claims].sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id))) {
		const source = dossier.sources.get(claim.source as Source["id"]);
		if (!source || seen.has(`${source.id} ${claim.at}`)) continue;
		const by = source.author?.join(", ") ?? source.publisher;
		seen.set(`${source.id} ${claim.at}`, {
			source_name: source.title,
			description: `${by === undefined ? "" : `${by}, `}${source.published}; ${claim.at}. Licence: ${source.licence ?? "not stated"}.`,
			...(source.url === undefined ? {} : { url: source.url }),
			external_id: source.id,
		});
	}
	return [...seen.values()];
}
