import { type Dossier, type Finding, NOUNS, VERSION } from "@interconnector/engine";
import { columnsOf, rowsOf } from "./datapackage.ts";
import type { Field } from "./fields.ts";
import { FINDING_COLUMNS, findingRows, licenceOf } from "./finding-table.ts";
import type { Permitted } from "./permit.ts";
import { claimsTable, nounTable, sortedClaims, sourcesTable, type Table, text } from "./tables.ts";
import { type Sheet, workbook } from "./workbook.ts";

/** Claims that stand as a workbook: what it is, sources with their licences, claims, and a sheet a noun. */
export async function claimsWorkbook(permitted: Permitted): Promise<Uint8Array> {
	const { dossier } = permitted;
	const claims = claimsTable(dossier);
	const standing = { ...claims, rows: claims.rows.filter((row) => row.status === "stands") };
	return workbook([
		about(permitted, [
			["Claims", standing.rows.length],
			["Sources", dossier.sources.size],
		]),
		sheetOf("Sources", sourcesTable(dossier)),
		sheetOf("Claims", withGround(standing, dossier, "id")),
		...NOUNS.map((noun) => withGround(nounTable(dossier, noun, false), dossier, "claim"))
			.filter((table) => table.rows.length > 0)
			.map((table) => sheetOf(table.title, table)),
	]);
}

/** A finding as a workbook: one sheet a part, a row a number. */
export async function findingWorkbook(finding: Finding, permitted: Permitted): Promise<Uint8Array> {
	const rows = findingRows(finding, permitted);
	const widths = FINDING_COLUMNS.map((column) => (["row_name", "silence", "rests", "address", "licences", "sources"].includes(column) ? 36 : 14));
	const used = new Set(finding.rests);
	const sources = new Set(sortedClaims(permitted.dossier).flatMap((claim) => (used.has(claim.id) ? [claim.source as string] : [])));
	const ground = sourcesTable(permitted.dossier);
	return workbook([
		about(permitted, [
			["Question", finding.question],
			["Asks", finding.asks],
			["Ranges", finding.spread.says],
			...finding.cautions.map((caution): [string, string] => ["Caution", caution]),
		]),
		...Object.entries(finding.parts).map(
			([part]): Sheet => ({ name: sheetName(part), header: FINDING_COLUMNS, widths, rows: rows.filter((row) => row[0] === part) }),
		),
		sheetOf("Sources", { ...ground, rows: ground.rows.filter((row) => sources.has(String(row.id))) }),
	]);
}

function about(permitted: Permitted, more: readonly (readonly [string, string | number])[]): Sheet {
	const { head, digest } = permitted.dossier;
	return {
		name: "About",
		header: ["About", ""],
		widths: [18, 110],
		rows: [
			["Dossier", head.title],
			["Focal state", head.focal],
			["As of", head.asOf],
			...more,
			["Withheld", permitted.says],
			["Dates", "EDTF texts: 2025, 2025-05, 2025-05-28, 2025~, 199X, 2020/.., 2019/2023."],
			["Lists", "Items are joined by semicolons. An empty cell is not known, never zero."],
			["Licences", "The licence of each source stands beside it. Facts are carried over, not the text of the sources."],
			["Digest", digest],
			["Made by", `interconnector ${VERSION}`],
		],
	};
}

/** Source, licence and, for a noun, place and gist of the claim beside each row. */
function withGround(table: Table, dossier: Dossier, key: string): Table {
	const claims = new Map<unknown, Dossier["claims"][number]>(dossier.claims.map((claim) => [claim.id, claim]));
	const [first, ...rest] = table.fields as [Field, ...Field[]];
	const extra = [
		text("claim.source", "Source of the claim."),
		text("claim.licence", "Licence of the source."),
		text("claim.locator", "Where in the source."),
		text("claim.gist", "The claim in the coder's own words."),
	];
	return {
		...table,
		fields: [first, ...extra, ...rest],
		rows: table.rows.map((row) => {
			const claim = claims.get(row[key]);
			return claim === undefined
				? row
				: {
						...row,
						"claim.source": claim.source,
						"claim.licence": licenceOf(dossier, claim.source),
						"claim.locator": claim.at,
						"claim.gist": claim.gist,
					};
		}),
	};
}

function sheetOf(name: string, table: Table): Sheet {
	return { name: sheetName(name), header: columnsOf(table), widths: table.fields.map(widthOf), rows: rowsOf(table) };
}

/** At most 31 characters, without those that spreadsheets do not take. */
function sheetName(name: string): string {
	return name.replace(/[[\]/\\:*?]/g, " ").slice(0, 31);
}

export function widthOf(field: Field): number {
	if (["gist", "claim.gist", "title", "what", "because"].includes(field.column)) return 48;
	if (field.pattern?.startsWith("^claim:")) return 40;
	if (field.kind === "number" || field.kind === "integer" || field.kind === "boolean") return 12;
	return Math.max(16, Math.min(30, field.column.length + 4));
}
