import { createHash } from "node:crypto";
import { byCodeUnit, type Source, VERSION } from "@interconnector/engine";
import { csvText } from "./csv.ts";
import type { Field } from "./fields.ts";
import type { Permitted } from "./permit.ts";
import { type Table, tablesOf } from "./tables.ts";

const PROFILE = "https://datapackage.org/profiles/2.0";
const utf8 = new TextEncoder();

const CONVENTIONS = [
	"Dates are EDTF level 1 texts. An empty cell is a field that is not there; unknown is never zero.",
	"Items of a list are joined by semicolons; [] is a list without items, \\- a text of no characters, and a backslash stands before a semicolon or backslash that belongs to the text.",
	"A text that begins with = + - @, a tab or a line break has an apostrophe in front, so that no spreadsheet runs it; take it away when you read the cell.",
].join(" ");

/**
 * A dossier as a Frictionless Data Package (version 2): datapackage.json, and one CSV a table with its schema, keys and missing values.
 * Claim ids can be recomputed from it (see importDataPackage). The same dossier gives the same bytes.
 */
export function dataPackage(permitted: Permitted, name: string): { readonly files: Readonly<Record<string, Uint8Array>>; readonly counts: string } {
	const { dossier } = permitted;
	const tables = tablesOf(dossier);
	const csv = new Map(tables.map((table) => [table.name, utf8.encode(csvText(columnsOf(table), rowsOf(table)))]));
	const { includes: _, ...head } = dossier.head;
	const description = {
		$schema: `${PROFILE}/datapackage.json`,
		name: packageName(name),
		title: head.title,
		description: `Claims on foreign policy with their sources. ${CONVENTIONS} ${permitted.says}`,
		keywords: ["foreign policy", "international relations", "claims"],
		...(dossier.sources.size > 0 ? { licenses: licencesOf([...dossier.sources.values()]) } : {}),
		sources: [...dossier.sources.values()].map(({ title, url }) => ({ title, ...(url?.startsWith("http") ? { path: url } : {}) })),
		resources: tables.map((table) => resourceOf(table, csv.get(table.name) as Uint8Array)),
		/** Not of the standard: what the numbers of this dossier are computed with. */
		interconnector: {
			engine: VERSION,
			digest: dossier.digest,
			focal: head.focal,
			asOf: head.asOf,
			levels: head.levels,
			poles: head.poles,
			// The grounds may quote anything; with something withheld, nobody has read them for this export.
			rivals: (head.rivals ?? []).map(({ because, ...rival }) => (permitted.claims > 0 ? rival : { ...rival, because })),
			comparators: head.comparators ?? [],
			settings: head.settings ?? {},
			withheld: permitted.claims,
		},
	};
	const files = Object.fromEntries([...csv].map(([table, bytes]) => [`${table}.csv`, bytes]));
	return {
		files: { "datapackage.json": utf8.encode(`${JSON.stringify(description, null, "\t")}\n`), ...files },
		counts: tables.map((table) => `${table.rows.length} ${table.name}`).join(", "),
	};
}

export function columnsOf(table: Table): string[] {
	return table.fields.map((field) => field.column);
}

export function rowsOf(table: Table) {
	const columns = columnsOf(table);
	return table.rows.map((row) => columns.map((column) => row[column]));
}

function packageName(name: string): string {
	return (
		name
			.normalize("NFKD")
			.toLowerCase()
			.replace(/[^a-z0-9._-]+/g, "-")
			.replace(/^-+|-+$/g, "") || "dossier"
	);
}

/** Licences of the sources, each once. A licence that is no known name is given under a name made from its words. */
function licencesOf(sources: readonly Source[]) {
	const texts = [...new Set(sources.map((source) => source.licence ?? "not stated"))].sort(byCodeUnit);
	return texts.map((title) => ({
		name: /^[-a-zA-Z0-9._]+$/.test(title) ? title : `LicenseRef-${createHash("sha256").update(title).digest("hex").slice(0, 12)}`,
		title,
	}));
}

function resourceOf(table: Table, bytes: Uint8Array) {
	return {
		name: table.name,
		type: "table",
		path: `${table.name}.csv`,
		title: table.title,
		description: table.about,
		format: "csv",
		mediatype: "text/csv",
		encoding: "utf-8",
		bytes: bytes.length,
		hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
		dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
		schema: {
			$schema: `${PROFILE}/tableschema.json`,
			fields: table.fields.map((field) => fieldOf(field, field.column === table.key)),
			missingValues: [""],
			...(table.key ? { primaryKey: [table.key] } : {}),
			...(Object.keys(table.points).length === 0
				? {}
				: {
						foreignKeys: Object.entries(table.points).map(([column, to]) => ({
							fields: [column],
							// A table that points at itself is not named, as version 2 asks.
							reference: { ...(to.table === table.name ? {} : { resource: to.table }), fields: [to.column] },
						})),
					}),
		},
	};
}

function fieldOf(field: Field, unique: boolean) {
	const plain = field.many === "one";
	const type =
		plain && ["number", "integer", "boolean"].includes(field.kind) ? field.kind : plain && field.kind === "number or text" ? "any" : "string";
	const constraints = {
		...(field.needed ? { required: true } : {}),
		...(unique ? { unique: true } : {}),
		...(plain && field.choices ? { enum: field.choices } : {}),
		...(plain && field.pattern ? { pattern: field.pattern } : {}),
		...(plain && field.minimum !== undefined ? { minimum: field.minimum } : {}),
		...(plain && field.maximum !== undefined ? { maximum: field.maximum } : {}),
	};
	return {
		name: field.column,
		type,
		description: plain ? field.description : `${field.description ?? field.column} Items are joined by semicolons.`,
		...(Object.keys(constraints).length > 0 ? { constraints } : {}),
	};
}
