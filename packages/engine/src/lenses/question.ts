import * as z from "zod";
import { byCodeUnit } from "../base/text.ts";
import { InputError, type Issue, schemaIssue, shown } from "../evidence/issue.ts";
import { editHelp } from "../facts/edit-forms.ts";
import { type WorldQuery, worldQuerySchema } from "../world/query.ts";
import { decoded, encode } from "./address.ts";

export { type Address, addressText, encode, parseAddress } from "./address.ts";

/** A question: which lens or inquiry, of which world, with which options, how many redraws of the evidence, from which seed. */
export interface Question {
	readonly id: string;
	readonly query: WorldQuery;
	readonly options: Readonly<Record<string, unknown>>;
	readonly draws: number;
	readonly seed: number;
}

export const drawSchema = z.strictObject({
	draws: z.int().min(0).max(100_000).default(200).describe("how often the evidence is redrawn for the range"),
	seed: z
		.int()
		.min(0)
		.max(2 ** 31 - 1)
		.default(1)
		.describe("seed of the redraws: the same seed gives the same answer"),
});

type Definition = { type: string; innerType?: z.ZodType; element?: z.ZodType };
const definition = (schema: z.ZodType) => (schema as unknown as { def: Definition }).def;

/** The schema under optional and default. */
export function bare(schema: z.ZodType): z.ZodType {
	const { type, innerType } = definition(schema);
	return (type === "optional" || type === "default") && innerType ? bare(innerType) : schema;
}

/** The kind of value that an option takes, for forms and flags: number, boolean, list, object or text. */
export function optionKind(schema: z.ZodType): "number" | "boolean" | "list" | "object" | "text" {
	const { type } = definition(bare(schema));
	if (type === "number" || type === "int") return "number";
	if (type === "boolean") return "boolean";
	if (type === "array")
		return ["string", "enum", "template_literal"].includes(definition(definition(bare(schema)).element as z.ZodType).type) ? "list" : "object";
	return type === "record" || type === "object" ? "object" : "text";
}

/** The number that a text is, or the text, so that a refusal can repeat it. */
function numberOr(text: string): number | string {
	const number = Number(text);
	return text.trim() === "" || !Number.isFinite(number) ? text : number;
}

/** Read one option from text. Objects are given as name:value pairs joined by commas, or as JSON. */
export function fromText(schema: z.ZodType, text: string): unknown {
	switch (optionKind(schema)) {
		case "number":
			return numberOr(text);
		case "boolean":
			return text === "true" || text === "1" || text === "" ? true : text === "false" || text === "0" ? false : text;
		case "list":
			return text.split(",").filter((part) => part !== "");
		case "object": {
			// A list of objects has no short form.
			if (/^[[{]/.test(text.trim()) || definition(bare(schema)).type === "array") {
				try {
					return JSON.parse(text);
				} catch {
					return text;
				}
			}
			return Object.fromEntries(
				text.split(",").map((pair) => [pair.slice(0, pair.lastIndexOf(":")), numberOr(pair.slice(pair.lastIndexOf(":") + 1))]),
			);
		}
		case "text":
			return text;
	}
}

function toText(value: unknown): string {
	if (Array.isArray(value) && value.every((part) => typeof part === "string")) return [...new Set(value)].sort(byCodeUnit).join(",");
	if (typeof value === "object" && value !== null) {
		const entries = Object.entries(value);
		if (!Array.isArray(value) && entries.every(([, inner]) => typeof inner === "number"))
			return entries
				.sort(([a], [b]) => byCodeUnit(a, b))
				.map(([k, v]) => `${k}:${v}`)
				.join(",");
		return JSON.stringify(value);
	}
	return String(value);
}

/** The one canonical text of a question: keys sorted, sets sorted and unique, defaults of draws and seed left out. */
export function questionText(question: Question): string {
	const pairs: [string, string][] = [];
	for (const [key, value] of Object.entries({ ...question.query, ...question.options })) {
		if (
			value === undefined ||
			(Array.isArray(value) && value.length === 0) ||
			(typeof value === "object" && value !== null && Object.keys(value).length === 0)
		)
			continue;
		pairs.push([key, toText(value)]);
	}
	if (question.draws !== 200) pairs.push(["draws", String(question.draws)]);
	if (question.seed !== 1) pairs.push(["seed", String(question.seed)]);
	pairs.sort(([a], [b]) => byCodeUnit(a, b));
	const text = pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&");
	return text === "" ? question.id : `${question.id}?${text}`;
}

/** Split a question's text into its id and raw options. Throws InputError where a % stands for nothing. */
export function splitQuestion(text: string): { id: string; values: Record<string, string> } {
	const mark = text.indexOf("?");
	const issues: Issue[] = [];
	const read = (part: string, field: string) => {
		const plain = decoded(part);
		if (plain === undefined)
			issues.push({ file: "question", field, value: shown(part), problem: "a % that stands for no character", fix: "write % as %25" });
		return plain ?? part;
	};
	const id = read(mark === -1 ? text : text.slice(0, mark), "");
	const pairs: [string, string][] = [];
	for (const pair of mark === -1 ? [] : text.slice(mark + 1).split("&")) {
		if (pair === "") continue;
		const equals = pair.indexOf("=");
		const key = read(equals === -1 ? pair : pair.slice(0, equals), "");
		pairs.push([key, equals === -1 ? "" : read(pair.slice(equals + 1), key)]);
	}
	if (issues.length > 0) throw new InputError(issues);
	// Made from pairs, so that a name such as __proto__ is one like any other.
	return { id, values: Object.fromEntries(pairs) };
}

/** The options that differ from their defaults: what the canonical text shows. */
function givenOptions(schema: z.ZodObject, given: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(given).filter(([key, value]) => {
			const fallback = (schema.shape[key] as z.ZodType).safeParse(undefined);
			return !(fallback.success && fallback.data !== undefined && toText(fallback.data) === toText(value));
		}),
	);
}

/** An edit of a wrong form is told which forms there are. */
function helped(found: Issue, { path, code }: z.core.$ZodIssue, edits: unknown): Issue {
	if (path[0] !== "edits") return found;
	if (path.length === 1) return { ...found, value: shown(edits), problem: "not a list of edits", fix: editHelp(edits) };
	const edit = Array.isArray(edits) ? (edits[path[1] as number] as unknown) : undefined;
	const word = typeof edit === "object" && edit !== null && "do" in edit ? edit.do : edit;
	if (path.length === 2) return { ...found, problem: "not an edit", fix: editHelp(word) };
	if (path.length === 3 && path[2] === "do") return { ...found, problem: "no such edit", fix: editHelp(word) };
	return code === "invalid_type" ? { ...found, fix: `${found.fix}; ${editHelp(word)}` } : found;
}

/** Build a question from text options, checking each against its schema. Throws InputError with every problem and the nearest name. */
export function questionFrom(
	id: string,
	options: z.ZodObject,
	values: Readonly<Record<string, unknown>>,
	suggest: (name: string, known: readonly string[]) => string,
): Question {
	const groups: readonly (readonly [string, z.ZodObject])[] = [
		["query", worldQuerySchema],
		["draw", drawSchema],
		["options", options],
	];
	const known = groups.flatMap(([, schema]) => Object.keys(schema.shape));
	const issues: Issue[] = [];
	const parts: Record<string, Record<string, unknown>> = { query: {}, draw: {}, options: {} };
	for (const [key, value] of Object.entries(values)) {
		const group = groups.find(([, schema]) => Object.hasOwn(schema.shape, key));
		if (!group) issues.push({ file: "question", field: key, value: shown(value), problem: `${id} has no such option`, fix: suggest(key, known) });
		else (parts[group[0]] as Record<string, unknown>)[key] = typeof value === "string" ? fromText(group[1].shape[key] as z.ZodType, value) : value;
	}
	const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
		const result = schema.safeParse(parts[name]);
		if (result.success) return result.data;
		issues.push(...result.error.issues.map((issue) => helped(schemaIssue(issue, parts[name], "question"), issue, parts[name]?.edits)));
		return undefined;
	};
	const query = read("query", worldQuerySchema as z.ZodType<WorldQuery>);
	const draw = read("draw", drawSchema);
	const chosen = read("options", options as z.ZodType<Record<string, unknown>>);
	if (issues.length > 0 || !query || !draw || !chosen) throw new InputError(issues);
	return { id, query, options: givenOptions(options, parts.options as Record<string, unknown>), draws: draw.draws, seed: draw.seed };
}
