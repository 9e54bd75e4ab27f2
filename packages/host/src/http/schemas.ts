import { claimSchema, factSchema, type Output, SHAPES, sourceSchema } from "@interconnector/engine";
import * as z from "zod";

/**
 * What an answer looks like, by kind of output. Written out strictly: a test validates real answers against it,
 * so that a field that is added to an output and not here, is noticed.
 */
const id = z.string();
const interval = z.strictObject({ low: z.number(), high: z.number() });
const value = z.union([z.number(), interval]);
/** An end that a source leaves open, as "over 90" does, is no number in JSON. */
const told = z.union([z.number(), z.strictObject({ low: z.number().nullable(), high: z.number().nullable() })]);
const names = z.record(id, z.string());

const cell = z.strictObject({
	value: value.nullable(),
	silence: z.strictObject({ because: z.string(), needs: z.array(z.string()) }).optional(),
	range: interval.optional(),
	drawn: interval.optional(),
	silentShare: z.number().optional(),
	share: z.number().optional(),
	silentWithout: z.array(id).optional(),
	draw: z.int().optional(),
	lowerBound: z.boolean().optional(),
	newest: z.string().optional(),
	rests: z.array(id),
});

const column = z.strictObject({ id, title: z.string(), unit: z.string(), formula: z.string(), symbols: z.record(z.string(), z.string()) });

const part = z.strictObject({
	shape: z.enum(SHAPES),
	title: z.string(),
	rowsAre: z.string(),
	columns: z.array(column),
	rows: z.array(id),
	cells: z.record(id, z.record(id, cell)),
});

const finding = z.strictObject({
	id,
	title: z.string(),
	asks: z.string(),
	question: z.string(),
	dossier: z.string(),
	engine: z.string(),
	asOf: z.string(),
	focal: id,
	spread: z.strictObject({
		kind: z.enum(["draws", "leave-one-source-out"]),
		says: z.string(),
		roots: z.int(),
		draws: z.int(),
		seed: z.int(),
	}),
	parts: z.record(id, part),
	contributions: z.array(z.strictObject({ source: id, claims: z.int() })),
	rests: z.array(id),
	silences: z.array(z.strictObject({ at: z.string(), because: z.string() })),
	names,
	cautions: z.array(z.string()),
});

const term = z.strictObject({
	symbol: z.string(),
	index: z.array(z.string()),
	value: told.describe("Its value, or the ends that it lies between; null for an end that the source leaves open."),
	facts: z.array(id),
	dates: z.array(z.string()).optional().describe("Where the value is a day: the date, or the first and the last that it may be."),
	note: z.string().optional(),
	formula: z.string().optional(),
	get terms() {
		return z.array(term).optional();
	},
});

const reading = z.strictObject({
	says: factSchema,
	denied: z.boolean(),
	weight: z.number(),
	used: z.boolean(),
	claims: z.array(claimSchema.extend({ from: sourceSchema })),
});
const fact = z.strictObject({ key: z.string(), name: z.string(), newest: z.string().optional(), readings: z.array(reading) });

const explanation = z.strictObject({
	address: z.string(),
	asks: z.string(),
	part: z.string(),
	row: z.string(),
	column,
	cell,
	draw: z.int().optional(),
	terms: z.array(term),
	under: z.record(z.string(), z.string()),
	facts: z.array(fact),
	names,
	spread: z.string(),
	command: z.string(),
});

const claim = z.strictObject({
	claim: claimSchema,
	source: sourceSchema,
	standing: z.enum(["stands", "rejected", "replaced"]),
	fact,
	carries: z.array(z.string()),
});

const headlines = z.array(
	z.strictObject({
		text: z.string(),
		number: z.string(),
		range: z.string().optional(),
		spread: z.string(),
		unit: z.string(),
		newest: z.string().optional(),
		address: z.string(),
		lens: id,
	}),
);

/** Rows are as wide as the operation makes them; their names are its columns and more. */
const table = z.array(z.record(z.string(), z.unknown()));

/** A message with its data where the operation has some: any JSON. */
const text = z.unknown();

/** The schema of an answer, by the kind of its output. */
export const ANSWERS: Readonly<Record<Output["kind"], z.ZodType>> = { finding, explanation, claim, headlines, table, text };

const issue = z.strictObject({
	file: z.string(),
	line: z.int().optional(),
	field: z.string(),
	value: z.string(),
	problem: z.string(),
	fix: z.string(),
});

/** What every refusal and every failure looks like. */
export const errorSchema = z.strictObject({
	error: z.string(),
	kept: z.string().optional(),
	fix: z.string().optional(),
	issues: z.array(issue).optional(),
});

/** Schemas that get a name of their own in the document, so that they are written once. */
export const NAMED: readonly (readonly [string, z.ZodType])[] = [
	["Finding", finding],
	["Explanation", explanation],
	["ClaimExplanation", claim],
	["Headlines", headlines],
	["Rows", table],
	["Text", text],
	["Problem", errorSchema],
	["Part", part],
	["Cell", cell],
	["Column", column],
	["Interval", interval],
	["Term", term],
	["FactView", fact],
	["Fact", factSchema],
	["Claim", claimSchema],
	["Source", sourceSchema],
];
