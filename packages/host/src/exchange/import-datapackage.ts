import {
	type Claim,
	claimIdOf,
	claimSchema,
	InputError,
	type Issue,
	type Judgement,
	judgementSchema,
	NOUNS,
	type Review,
	reviewSchema,
	type Source,
	schemaIssues,
	shown,
	sourceSchema,
} from "@interconnector/engine";
import type * as z from "zod";
import { readCsv } from "./csv.ts";
import type { Field } from "./fields.ts";
import { unflatten } from "./flatten.ts";
import { claimFields, judgementFields, nounFields, reviewFields, sourceFields } from "./tables.ts";

/** What a data package holds, as a dossier has it. */
export interface Imported {
	readonly sources: readonly Source[];
	/** All claims that were ever accepted. */
	readonly claims: readonly Claim[];
	readonly reviews: readonly Review[];
	readonly judgements: readonly Judgement[];
}

/**
 * Read the files of a data package that `dataPackage` wrote. Every line is checked by its schema and every claim id is recomputed
 * from what the claim says. Throws InputError with all problems.
 */
export function importDataPackage(files: Readonly<Record<string, Uint8Array>>): Imported {
	const issues: Issue[] = [];
	const decode = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
	const table = (name: string) => {
		const bytes = files[`${name}.csv`];
		return bytes === undefined ? [] : readCsv(decode.decode(bytes), `${name}.csv`).rows;
	};
	const unfold = (cells: Readonly<Record<string, string>>, fields: readonly Field[], file: string, line: number) => {
		const { value, problems } = unflatten(cells, fields);
		for (const { column, ...rest } of problems) issues.push({ file, line, field: column, ...rest, value: shown(rest.value) });
		return value;
	};
	const read = <T>(name: string, fields: readonly Field[], schema: z.ZodType<T>): T[] =>
		table(name).flatMap((cells, i) => checked(unfold(cells, fields, `${name}.csv`, i + 2), schema, `${name}.csv`, i + 2, issues));

	const says = new Map<string, unknown>();
	for (const noun of NOUNS) {
		const fields = nounFields(noun);
		for (const [i, cells] of table(noun).entries())
			says.set(`${noun} ${cells.claim ?? ""}`, { is: noun, ...unfold(cells, fields, `${noun}.csv`, i + 2) });
	}
	const claims = table("claims").flatMap((cells, i) => {
		const claim = { ...unfold(cells, claimFields(), "claims.csv", i + 2), says: says.get(`${cells.noun ?? ""} ${cells.id ?? ""}`) };
		return checked(claim, claimSchema, "claims.csv", i + 2, issues);
	});
	for (const [i, claim] of claims.entries())
		if (claimIdOf(claim) !== claim.id)
			issues.push({
				file: "claims.csv",
				line: i + 2,
				field: "id",
				value: shown(claim.id),
				problem: "does not match what the claim says",
				fix: `it should be ${claimIdOf(claim)}: a cell was changed after the export`,
			});
	const imported = {
		sources: read("sources", sourceFields(), sourceSchema),
		claims,
		reviews: read("reviews", reviewFields(), reviewSchema),
		judgements: read("judgements", judgementFields(), judgementSchema as unknown as z.ZodType<Judgement>),
	};
	if (issues.length > 0) throw new InputError(issues);
	return imported;
}

function checked<T>(value: unknown, schema: z.ZodType<T>, file: string, line: number, issues: Issue[]): T[] {
	const result = schema.safeParse(value);
	if (result.success) return [result.data];
	issues.push(...schemaIssues(result.error, value, file, line));
	return [];
}
