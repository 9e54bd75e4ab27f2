import { byCodeUnit, type Claim, canonicalJson, type Fact, keyOf, VERSION } from "@interconnector/engine";
import { handlingOf, type Permitted } from "../permit.ts";
import { sortedClaims } from "../tables.ts";
import { alpha2 } from "./countries.ts";
import { stixId, timestamp, uuidV5 } from "./id.ts";
import { refsTo, relations, type Said, things } from "./map.ts";
import { marking } from "./marking.ts";
import { FACT_EXTENSION, maker, type StixObject } from "./object.ts";

const ID = /\b(actor|place|format):[a-z0-9][a-z0-9-]*/g;

/**
 * A dossier as a STIX 2.1 bundle. Actors and formats are identities, states and places locations, what holds between two actors a
 * relationship, events incidents; every claim is a note on what it speaks of, a claim against an opinion. Facts stand in full in one
 * extension. Ids follow from what an object stands for, times from when its claims were recorded: the same dossier, the same bytes.
 */
export function stixBundle(permitted: Permitted): { readonly text: string; readonly counts: string } {
	const { dossier } = permitted;
	const claims = sortedClaims(dossier);
	const creatorName = `${dossier.head.title} ${dossier.head.focal}`;
	const creatorId = stixId("identity", `dossier ${creatorName}`);
	const make = maker(dossier, creatorId);
	const recorded = claims.map((claim) => timestamp(claim.recorded)).sort(byCodeUnit);
	const [first, last] = [recorded[0] ?? timestamp(dossier.head.asOf), recorded.at(-1) ?? timestamp(dossier.head.asOf)];

	const objects = new Map<string, StixObject>();
	const add = (list: readonly StixObject[]) => {
		for (const object of list) if (!objects.has(object.id)) objects.set(object.id, object);
	};
	add([
		{
			type: "identity",
			spec_version: "2.1",
			id: creatorId,
			created: first,
			modified: last,
			name: `Interconnector dossier: ${dossier.head.title}`,
			description: `As of ${dossier.head.asOf}. Dossier ${dossier.digest}, interconnector ${VERSION}. ${permitted.says}`,
			identity_class: "system",
			object_marking_refs: [marking("public").id],
		},
		extension(creatorId, first, last),
	]);
	const said = group(claims);
	const countries = new Map(
		claims.flatMap(({ says }) => (says.is === "actor" && says.iso3 ? [[says.id as string, alpha2(says.iso3)] as const] : [])),
	);
	for (const one of said) add(things(one, make, (actor) => countries.get(actor)));
	const has = (ref: string) => objects.has(ref);
	const byClaim = new Map<string, readonly string[]>();
	for (const one of said) {
		const made = relations(one, make, has);
		add(made);
		for (const claim of one.claims)
			byClaim.set(claim.id, made.length > 0 ? made.slice(0, one.fact.is === "event" ? 1 : undefined).map(({ id }) => id) : []);
	}
	for (const claim of claims) {
		const own = byClaim.get(claim.id) ?? [];
		const mentioned = [...new Set(JSON.stringify(claim.says).match(ID) ?? [])].flatMap(refsTo).filter(has);
		const refs = own.length > 0 ? own : mentioned.length > 0 ? [...new Set(mentioned)].sort(byCodeUnit) : [creatorId];
		const extensions = make.fact(claim, [claim]);
		const about = { authors: [claim.by], object_refs: refs, labels: [claim.says.is], extensions };
		add([
			claim.stance === "against"
				? make.make("opinion", claim.id, [claim], { ...about, explanation: claim.gist, opinion: "disagree" })
				: make.make("note", claim.id, [claim], { ...about, abstract: keyOf(claim.says), content: claim.gist }),
		]);
	}
	const used = new Set(claims.map((claim) => handlingOf(dossier, claim.source)));
	const markings = (["public", "internal", "restricted"] as const).filter((handling) => handling === "public" || used.has(handling)).map(marking);
	const all: readonly object[] = [...markings, ...[...objects.values()].sort((a, b) => byCodeUnit(a.type, b.type) || byCodeUnit(a.id, b.id))];
	const id = `bundle--${uuidV5(`bundle ${canonicalJson(all)}`)}`;
	const types = new Map<string, number>();
	for (const { type } of objects.values()) types.set(type, (types.get(type) ?? 0) + 1);
	return {
		text: `${JSON.stringify({ type: "bundle", id, objects: all }, null, "\t")}\n`,
		counts: [...types]
			.sort(([a], [b]) => byCodeUnit(a, b))
			.map(([type, n]) => `${n} ${type}`)
			.join(", "),
	};
}

/** Claims for one and the same fact, together. Denials say nothing of how things are: they become opinions only. */
function group(claims: readonly Claim[]): Said[] {
	const byFact = new Map<string, { fact: Fact; claims: Claim[] }>();
	for (const claim of claims) {
		if (claim.stance === "against") continue;
		const key = canonicalJson(claim.says);
		const one = byFact.get(key);
		if (one) one.claims.push(claim);
		else byFact.set(key, { fact: claim.says, claims: [claim] });
	}
	return [...byFact.values()];
}

function extension(creator: string, created: string, modified: string): StixObject {
	return {
		type: "extension-definition",
		spec_version: "2.1",
		id: FACT_EXTENSION,
		created_by_ref: creator,
		created,
		modified,
		name: "Interconnector fact",
		description: "The fact that an object stands for, field by field as the dossier has it, and the claims that state it.",
		schema: JSON.stringify({
			$schema: "https://json-schema.org/draft/2020-12/schema",
			type: "object",
			required: ["extension_type", "says", "stance", "claims"],
			properties: {
				extension_type: { const: "property-extension" },
				says: { type: "object", required: ["is"], properties: { is: { type: "string" } } },
				// Fields of the fact that a source says are empty: STIX has no empty lists.
				none: { type: "array", minItems: 1, items: { type: "string" } },
				stance: { enum: ["for", "against"] },
				claims: { type: "array", minItems: 1, items: { type: "string", pattern: "^claim:[0-9a-f]{32}$" } },
			},
		}),
		version: "1.0.0",
		extension_types: ["property-extension"],
		object_marking_refs: [marking("public").id],
	};
}
