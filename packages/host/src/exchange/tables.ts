import {
	byCodeUnit,
	type Claim,
	claimSchema,
	type Dossier,
	judgementSchema,
	keyOf,
	NOUNS,
	type Noun,
	nouns,
	reviewSchema,
	sourceSchema,
} from "@interconnector/engine";
import type * as z from "zod";
import { type Field, fieldsOf } from "./fields.ts";
import { flatten, type Row } from "./flatten.ts";
import { meaningOf } from "./meanings.ts";

/** A table as every tabular export writes it. */
export interface Table {
	readonly name: string;
	readonly title: string;
	readonly about: string;
	readonly fields: readonly Field[];
	readonly rows: readonly Row[];
	/** Column that names the row, where there is one. */
	readonly key?: string;
	/** Columns that hold a key of another table. */
	readonly points: Readonly<Record<string, { readonly table: string; readonly column: string }>>;
}

// Read off the schemas when first asked for: a command that exports nothing does not wait for it.
export const sourceFields = once(() => described("source", fieldsOf(sourceSchema)));
export const claimFields = once(() => described("claim", fieldsOf(claimSchema, ["says"])));
export const reviewFields = once(() => described("review", fieldsOf(reviewSchema)));
export const judgementFields = once(() => described("judgement", fieldsOf(judgementSchema as unknown as z.ZodType)));

function once<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

/** The columns of a noun's facts. */
export function nounFields(noun: Noun): Field[] {
	return described(noun, fieldsOf(nouns[noun].schema as z.ZodType, ["is"]));
}

function described(of: string, fields: readonly Field[]): Field[] {
	return fields.map((field) => ({ ...field, description: meaningOf(of, field) }));
}

export const text = (column: string, description: string, more: Partial<Field> = {}): Field => ({
	column,
	path: [column],
	kind: "text",
	many: "one",
	needed: false,
	description,
	...more,
});

const CLAIM_ID = text("claim", "Id of the claim that says so.", { needed: true, pattern: "^claim:[0-9a-f]{32}$" });

/** Sources in order of their ids. */
export function sourcesTable(dossier: Dossier): Table {
	const sources = [...dossier.sources.values()].sort((a, b) => byCodeUnit(a.id, b.id));
	return {
		name: "sources",
		title: "Sources",
		about: "Documents and datasets as read, each with its licence and how far it is trusted.",
		fields: sourceFields(),
		rows: sources.map((source) => flatten(source, sourceFields())),
		key: "id",
		points: { derives: { table: "sources", column: "id" } },
	};
}

/** Whether a claim stands, was replaced by another, or was rejected in review. */
function statusOf(dossier: Dossier): (claim: Claim) => string {
	const standing = new Set<string>(dossier.claims.map((claim) => claim.id));
	const replaced = new Set<string | undefined>(dossier.history.map((claim) => claim.replaces));
	return (claim) => (standing.has(claim.id) ? "stands" : replaced.has(claim.id) ? "replaced" : "rejected");
}

/** Claims in order of source, place and id: those that stand, or all that were ever accepted. */
export function sortedClaims(dossier: Dossier, all = false): readonly Claim[] {
	return [...(all ? dossier.history : dossier.claims)].sort(
		(a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id),
	);
}

/** All claims ever accepted, without what they say: that stands in the table of the noun. */
export function claimsTable(dossier: Dossier): Table {
	const status = statusOf(dossier);
	const extra = [
		text("noun", "Which table holds what it says.", { kind: "choice", choices: NOUNS, needed: true }),
		text("key", "What it is about: claims of one key with different values are rival readings.", { needed: true }),
		text("status", "Whether it stands, was replaced by a later claim, or was rejected in review.", {
			kind: "choice",
			choices: ["stands", "replaced", "rejected"],
			needed: true,
		}),
	];
	return {
		name: "claims",
		title: "Claims",
		about: "One fact said by one source in one place. Only those that stand enter the numbers.",
		fields: [...claimFields(), ...extra],
		rows: sortedClaims(dossier, true).map((claim) => ({
			...flatten(claim, claimFields()),
			noun: claim.says.is,
			key: keyOf(claim.says),
			status: status(claim),
		})),
		key: "id",
		points: { source: { table: "sources", column: "id" }, replaces: { table: "claims", column: "id" } },
	};
}

/** What the claims of one noun say, one claim a row. */
export function nounTable(dossier: Dossier, noun: Noun, all = true): Table {
	const fields = nounFields(noun);
	return {
		name: noun,
		title: nouns[noun].title,
		about: nouns[noun].about,
		fields: [CLAIM_ID, ...fields],
		rows: sortedClaims(dossier, all)
			.filter((claim) => claim.says.is === noun)
			.map((claim) => ({ claim: claim.id, ...flatten(claim.says, fields) })),
		key: "claim",
		points: { claim: { table: "claims", column: "id" } },
	};
}

export function reviewsTable(dossier: Dossier): Table {
	return {
		name: "reviews",
		title: "Reviews",
		about: "Verdicts of people on claims; the latest on a claim stands.",
		fields: reviewFields(),
		rows: dossier.reviews.map((review) => flatten(review, reviewFields())),
		points: { claim: { table: "claims", column: "id" } },
	};
}

export function judgementsTable(dossier: Dossier): Table {
	return {
		name: "judgements",
		title: "Judgements",
		about: "Whether two ids name one thing; the latest on a pair stands.",
		fields: judgementFields(),
		rows: dossier.judgements.map((judgement) => flatten(judgement, judgementFields())),
		points: {},
	};
}

/** Every table of a dossier: sources, claims, one a noun that has claims, reviews, judgements. */
export function tablesOf(dossier: Dossier): Table[] {
	return [
		sourcesTable(dossier),
		claimsTable(dossier),
		...NOUNS.map((noun) => nounTable(dossier, noun)).filter((table) => table.rows.length > 0),
		reviewsTable(dossier),
		judgementsTable(dossier),
	];
}
