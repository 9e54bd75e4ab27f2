import { existsSync } from "node:fs";
import { basename } from "node:path";
import { CODE_SYSTEMS, InputError, schemaIssues, sourceSchema } from "@interconnector/engine";
import * as z from "zod";
import { readWhole } from "../machine.ts";
import { refused } from "./bytes.ts";

const words = z.string().trim().min(1, "fill this in");
const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/, "a name such as gdpPerHead");
const codes = z.enum(CODE_SYSTEMS).describe("which system the codes belong to; name for names in words");

/** Where a state is said: in a column, or the same for all rows. */
const stateSchema = z.union([
	z.strictObject({ column: words, codes, about: words.optional() }),
	z.strictObject({ always: words, codes, about: words.optional() }),
]);

/**
 * How a table of somebody's own becomes a panel: which columns hold the states, the year and the values, and what these mean. Nothing is
 * guessed at the import: unit and meaning of each value are said here.
 */
export const mappingSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9-]*$/, "small letters, digits and hyphens, such as my-trade"),
	title: words,
	about: words.describe("what it says and what it must not be used for"),
	publisher: words,
	licence: words,
	cite: words,
	published: sourceSchema.shape.published,
	reliability: sourceSchema.shape.reliability,
	because: words.describe("why this grade"),
	/** Of a workbook; its first sheet when left out. */
	sheet: words.optional(),
	/** One state a row (state-year), or two (dyad-year). */
	states: z.union([z.strictObject({ state: stateSchema }), z.strictObject({ state1: stateSchema, state2: stateSchema })]),
	/** A column with calendar years, or one year for all rows. */
	year: z.union([words, z.int().min(1500).max(2200)]),
	values: z
		.array(
			z.strictObject({
				column: words,
				name: name.refine((one) => !["state", "state1", "state2", "year"].includes(one), "this name is taken"),
				unit: words,
				about: words,
				/** Numbers that stand for what is not known, such as −9. */
				unknown: z.array(z.number()).optional(),
				text: z.literal(true).optional(),
			}),
		)
		.min(1)
		.refine((all) => new Set(all.map((one) => one.name)).size === all.length, "two values have the same name"),
	/** What the panel speaks of, in words, and whether an absent row means no. */
	covers: z.strictObject({ part: words, complete: z.boolean() }),
});
export type Mapping = z.infer<typeof mappingSchema>;
export type StateColumn = z.infer<typeof stateSchema>;

/** Read a mapping. Throws InputError with everything that is wrong or still to be filled in. */
export function readMapping(path: string): Mapping {
	const fix = "make one with: interconnector data add mapped FILE --suggest";
	if (!existsSync(path)) throw refused(path, "there is no such mapping", fix);
	const text = readWhole(path).toString("utf8");
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw refused(path, `no mapping (${(error as Error).message})`, fix);
	}
	const parsed = mappingSchema.safeParse(value);
	if (!parsed.success) throw new InputError(schemaIssues(parsed.error, value, basename(path)));
	return parsed.data;
}

/** A mapping as it is kept and shown: keys in one order, so that equal mappings are equal texts. */
export function mappingText(mapping: unknown): string {
	return `${JSON.stringify(mapping, null, "\t")}\n`;
}
