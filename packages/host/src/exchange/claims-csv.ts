import { type Claim, canonicalJson, claimSchema, type Dossier, InputError, keyOf, type Source, schemaIssues } from "@interconnector/engine";
import { csvText, readCsv } from "./csv.ts";
import { unflatten } from "./flatten.ts";
import { claimFields, sortedClaims } from "./tables.ts";

const COLUMNS = [
	"id",
	"noun",
	"key",
	"says",
	"stance",
	"gist",
	"source",
	"source_title",
	"published",
	"licence",
	"handling",
	"reliability",
	"at",
	"credibility",
	"credence",
	"by",
	"recorded",
	"replaces",
] as const;

/** The claims that stand as one CSV, a claim a row: what is said as canonical JSON, the source with its licence beside it. */
export function claimsCsv(dossier: Dossier): string {
	return csvText(
		COLUMNS,
		sortedClaims(dossier).map((claim) => {
			const source = dossier.sources.get(claim.source as Source["id"]);
			return [
				claim.id,
				claim.says.is,
				keyOf(claim.says),
				canonicalJson(claim.says),
				claim.stance,
				claim.gist,
				claim.source,
				source?.title,
				source?.published,
				source?.licence ?? "not stated",
				source?.handling ?? "public",
				source?.reliability,
				claim.at,
				claim.credibility,
				claim.credence,
				claim.by,
				claim.recorded,
				claim.replaces,
			];
		}),
	);
}

/** Read claims back from that CSV, the apostrophes of its guards taken away. Throws InputError with every problem. */
export function readClaimsCsv(text: string, file: string): Claim[] {
	const plain = claimFields().filter((field) => !["text", "id", "date", "choice"].includes(field.kind));
	const claims = readCsv(text, file).rows.map((cells, i) => {
		const texts = Object.fromEntries(claimFields().flatMap(({ column }) => (cells[column] === undefined ? [] : [[column, cells[column]]])));
		const claim = { ...texts, ...unflatten(cells, plain).value, says: parsed(cells.says ?? "") };
		const result = claimSchema.safeParse(claim);
		if (result.success) return result.data;
		throw new InputError(schemaIssues(result.error, claim, file, i + 2));
	});
	return claims;
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
