import {
	byCodeUnit,
	type Claim,
	claimIdOf,
	claimSchema,
	type Dossier,
	type Fact,
	InputError,
	type Issue,
	NOUNS,
	type Noun,
	nearest,
	type Source,
	schemaIssues,
	shown,
} from "@interconnector/engine";
import { cellText, columnOf } from "./coding-cells.ts";
import { unknownRefs } from "./coding-refs.ts";
import type { Field } from "./fields.ts";
import { unflatten } from "./flatten.ts";
import type { Found, ReadSheet } from "./read-workbook.ts";
import { nounFields } from "./tables.ts";
import { aboutClaim, INSTRUCTIONS, LISTS, templateFields } from "./template.ts";

export interface Coder {
	readonly source: string;
	readonly by: string;
	readonly recorded: string;
}

/** A claim with the row that it was coded in, so that later checks can point there. */
export interface Coded {
	readonly claim: Claim;
	readonly file: string;
	readonly line: number;
	readonly fields: readonly Field[];
}

/** What a filled template gives: claims that the dossier does not have yet, and how many it has already. */
export interface Coding {
	readonly claims: readonly Claim[];
	readonly known: number;
}

/** Read the sheets of a filled template into claims. Throws InputError with every problem, by sheet, row and column. */
export function codedClaims(sheets: readonly ReadSheet[], file: string, coder: Coder, dossier: Dossier): Coding {
	const issues: Issue[] = [];
	if (!dossier.sources.has(coder.source as Source["id"])) {
		const guess = nearest(coder.source, dossier.sources.keys());
		issues.push({
			file: "code",
			field: "source",
			value: shown(coder.source),
			problem: "no such source in the dossier",
			fix: guess ? `did you mean ${guess}?` : "add the source first; list them with: interconnector sources",
		});
	}
	const coded = sheets.flatMap((sheet) => readSheet(sheet, file, coder, issues));
	issues.push(...unknownRefs(coded, dossier));
	const first = new Map<string, Coded>();
	for (const one of coded) {
		const before = first.get(one.claim.id);
		if (before)
			issues.push({
				file: one.file,
				line: one.line,
				field: "(whole row)",
				value: shown(one.claim.gist),
				problem: `says the same in the same place as row ${before.line}`,
				fix: "delete one of the two, or give the place of each",
			});
		else first.set(one.claim.id, one);
	}
	if (issues.length === 0 && coded.length === 0)
		issues.push({
			file,
			field: "",
			value: "no rows",
			problem: "there is nothing to read",
			fix: "fill at least one row of a sheet named after a noun",
		});
	if (issues.length > 0) throw new InputError(issues);
	const has = new Set<string>(dossier.history.map((claim) => claim.id));
	const claims = coded.map(({ claim }) => claim).filter((claim) => !has.has(claim.id));
	return {
		claims: claims.sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id)),
		known: coded.length - claims.length,
	};
}

function readSheet(sheet: ReadSheet, workbook: string, coder: Coder, issues: Issue[]): Coded[] {
	if (sheet.name === INSTRUCTIONS || sheet.name === LISTS) return [];
	const file = `${workbook}[${sheet.name}]`;
	const noun = NOUNS.find((one) => one === sheet.name.trim().toLowerCase());
	if (!noun) {
		const guess = nearest(sheet.name, NOUNS);
		issues.push({
			file,
			field: "(sheet)",
			value: shown(sheet.name),
			problem: "no noun has this name",
			fix: guess ? `rename the sheet to ${guess}` : `name it after a noun (${NOUNS.join(", ")}), or delete it`,
		});
		return [];
	}
	const fields = templateFields(noun);
	const [header = [], ...rows] = sheet.rows;
	const filled = rows.map((cells, i) => ({ cells, line: i + 2 })).filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ""));
	if (filled.length === 0) return [];
	const columns = readHeader(header, fields, file, issues);
	return filled.flatMap(({ cells, line }) => readRow(noun, fields, columns, cells, { file, line }, coder, issues));
}

/** Which field each column holds. Unknown, doubled and missing columns are reported. */
function readHeader(header: readonly Found[], fields: readonly Field[], file: string, issues: Issue[]): (Field | undefined)[] {
	const wrong = (value: string, problem: string, fix: string) => issues.push({ file, line: 1, field: value, value: shown(value), problem, fix });
	const names = header.map((cell) => (cell === null ? "" : String(cell).trim()));
	const found = names.map((name, i) => {
		const field = fields.find((one) => one.column.toLowerCase() === name.toLowerCase());
		if (name === "") return undefined;
		const guess = nearest(
			name,
			fields.map((one) => one.column),
		);
		if (!field) wrong(name, "no such column", guess ? `did you mean ${guess}?` : "delete the column");
		else if (names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < i)
			wrong(name, "this column is there twice", "delete one of the two");
		return field;
	});
	for (const field of fields)
		if (field.needed && !found.includes(field)) wrong(field.column, "this column is missing", "add it: take the headers from a new template");
	return found;
}

function readRow(
	noun: Noun,
	fields: readonly Field[],
	columns: readonly (Field | undefined)[],
	cells: readonly Found[],
	at: { readonly file: string; readonly line: number },
	coder: Coder,
	issues: Issue[],
): Coded[] {
	const before = issues.length;
	const texts: Record<string, string> = {};
	for (const [i, cell] of cells.entries()) {
		const field = columns[i];
		if (cell === null || cell === "") continue;
		if (!field) {
			issues.push({
				...at,
				field: `column ${i + 1}`,
				value: shown(String(cell)),
				problem: "this column has no header",
				fix: "name the column, or empty the cell",
			});
			continue;
		}
		const { text, problem, fix } = cellText(cell, field);
		if (problem !== undefined) issues.push({ ...at, field: field.column, value: shown(text), problem, fix: fix ?? "correct the cell" });
		texts[field.column] = text;
	}
	const facts = nounFields(noun);
	const { value: says, problems } = unflatten(texts, facts);
	const claimFields = aboutClaim().map((field) => ({ ...field, path: [field.column === "locator" ? "at" : field.column] }));
	const about = unflatten(texts, claimFields);
	for (const { column, value, problem, fix } of [...problems, ...about.problems])
		issues.push({ ...at, field: column, value: shown(value), problem, fix });
	// A cell that could not be read is reported once: the schema would only find it missing.
	const reported = new Set(issues.slice(before).map((issue) => issue.field));
	const draft = {
		id: `claim:${"0".repeat(32)}`,
		source: coder.source,
		...about.value,
		says: { is: noun, ...says },
		by: coder.by,
		recorded: coder.recorded,
	};
	const result = claimSchema.safeParse(draft);
	if (!result.success) {
		for (const issue of schemaIssues(result.error, draft, at.file, at.line)) {
			const column = columnOf(issue.field, fields);
			if (reported.has(column)) continue;
			issues.push({ ...issue, field: column, value: texts[column] === undefined ? "nothing" : shown(texts[column]) });
		}
		return [];
	}
	if (issues.length > before) return [];
	const claim: Claim = { ...result.data, id: claimIdOf({ ...result.data, says: result.data.says as Fact }) };
	return [{ claim, ...at, fields }];
}
