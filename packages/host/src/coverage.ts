import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError, type Question, questionText, schemaIssues } from "@interconnector/engine";
import * as z from "zod";
import { projectRoot } from "./root.ts";

/** How many concepts the catalogue takes from each of the five papers. */
const OF_PAPER = { S0: 20, S1: 31, S2: 17, S3: 32, S4: 31 } as const;

/** The 131 concepts of the catalogue, S0-01 to S4-31, in order. */
export const CONCEPTS: readonly string[] = Object.entries(OF_PAPER).flatMap(([paper, most]) =>
	Array.from({ length: most }, (_, i) => `${paper}-${String(i + 1).padStart(2, "0")}`),
);

/** Concepts of futures and options. Their rows say that they come later; no other row may. */
export const LATER: readonly string[] = ["S3-30", "S3-31", "S4-18", "S4-25", "S4-26"];

/** part/row/column of a finding, as in an address. */
const cellAt = z.string().regex(/^[^/]+\/[^/]+\/[^/]+$/, { error: "write part/row/column" });
const bounds = z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high, { error: "write the lower end first" });
/** Sources or claims of which the cell must rest on each. */
const cites = z
	.array(z.string().regex(/^(source|claim):/, { error: "name a source or a claim" }))
	.min(1)
	.optional();
const text = z.string().min(1);

/**
 * What a finding must say. `number`: a cell is one number, equal to `is` or inside `within`. `interval`: what is known of a cell
 * (its value, with its range) spans more than a point, lies inside `within` and holds `holds`; with `open` the value itself is an
 * interval. `silence`: a cell is silent for this reason, with this need. `words`: a cell as printed, a row as named, a part as
 * titled, or some caution holds this text. `order`: cells are known and fall from the first to the last. `rows`: a part lists
 * these rows, and not those, and so many.
 */
export const assertionSchema = z.discriminatedUnion("kind", [
	z
		.strictObject({ kind: z.literal("number"), at: cellAt, is: z.number().optional(), within: bounds.optional(), cites })
		.refine(({ is, within }) => (is === undefined) !== (within === undefined), { error: "give either is or within" }),
	z.strictObject({
		kind: z.literal("interval"),
		at: cellAt,
		within: bounds,
		holds: z.number().optional(),
		open: z.boolean().optional(),
		cites,
	}),
	z.strictObject({ kind: z.literal("silence"), at: cellAt, because: text, needs: text }),
	z.strictObject({ kind: z.literal("words"), at: text, says: text }),
	z.strictObject({ kind: z.literal("order"), of: z.array(cellAt).min(2) }),
	z.strictObject({
		kind: z.literal("rows"),
		part: text,
		has: z.array(text).default([]),
		lacks: z.array(text).default([]),
		count: z.tuple([z.int(), z.int()]).optional(),
	}),
]);
export type Assertion = z.infer<typeof assertionSchema>;
const asserts = z.array(assertionSchema).min(1);

/** A question as data: which lens or inquiry, of which shipped dossier, on which day, with which options. */
export const askedSchema = z.strictObject({
	lens: text.describe("id of a lens or an inquiry"),
	dossier: z.enum(["azerbaijan", "georgia", "armenia", "core"]).default("azerbaijan"),
	asOf: z.iso.date().default("2025-11-30").describe("day up to which things are told"),
	options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
	draws: z.int().min(0).max(1000).default(200).describe("redraws of the evidence; 0 tells what is on record, also where it hangs on one claim"),
});
export type Asked = z.infer<typeof askedSchema>;

const answer = z.strictObject({ question: askedSchema, asserts });
const worked = z.strictObject({ check: text, case: text, asserts });

const concept = z.enum(CONCEPTS as [string, ...string[]]);
const common = { id: concept, name: text, means: text.regex(/\.$/, { error: "write one sentence" }) };
const coveredSchema = z
	.strictObject({
		...common,
		...answer.shape,
		/** More questions that the concept takes. */
		also: z.array(answer).default([]),
		/** Where a lens that is silent here is shown at work: another shipped dossier, or a worked example by lens and name. */
		elsewhere: z.union([answer, worked]).optional(),
		/** Why it is silent here, or what the answer leaves out of the concept. */
		reason: text.optional(),
		/** Why the lens asked does not name the concept among those that it covers. */
		though: text.optional(),
	})
	.superRefine((row, context) => {
		const silent = row.asserts.every(({ kind }) => kind === "silence");
		if (silent && !(row.elsewhere && row.reason))
			context.addIssue({ code: "custom", message: "a silent answer needs elsewhere and reason", path: ["elsewhere"] });
	});
const laterSchema = z.strictObject({ ...common, id: z.enum(LATER as [string, ...string[]]), later: text });
export const rowSchema = z.union([laterSchema, coveredSchema]);
export type Covered = z.infer<typeof coveredSchema>;
export type Row = z.infer<typeof rowSchema>;

/** The rows of coverage.json, by id. Throws InputError with every problem at once. */
export function readCoverage(root = projectRoot()): readonly Row[] {
	const json: unknown = JSON.parse(readFileSync(join(root, "coverage.json"), "utf8"));
	const read = z.array(z.unknown()).parse(json);
	const issues = read.flatMap((row, i) => {
		const id = (row as { id?: unknown }).id;
		const parsed = (typeof row === "object" && row !== null && "later" in row ? laterSchema : coveredSchema).safeParse(row);
		return parsed.success ? [] : schemaIssues(parsed.error, row, `coverage.json, row ${i + 1} (${String(id)})`);
	});
	if (issues.length > 0) throw new InputError(issues);
	return read.map((row) => rowSchema.parse(row));
}

/** Every question of a row that is asked of a shipped dossier, with what its answer must say. */
export function answersOf(row: Covered): readonly { readonly question: Asked; readonly asserts: readonly Assertion[] }[] {
	return [{ question: row.question, asserts: row.asserts }, ...row.also, ...(row.elsewhere && "question" in row.elsewhere ? [row.elsewhere] : [])];
}

/** The text of a question. It says on which day even where the dossier would. */
export function textOf({ lens, asOf, options, draws }: Asked): string {
	const question: Question = { id: lens, query: { on: asOf }, options, draws, seed: 1 };
	return questionText(question);
}
