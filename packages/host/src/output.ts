import { bare, fromText, InputError, type Issue, nearest, type Output, optionKind } from "@interconnector/engine";
import type * as z from "zod";

/** Read texts by their schema; every problem is reported at once. Values that are no texts are checked as they are. */
export function parseInput<I extends z.ZodObject>(id: string, schema: I, given: Readonly<Record<string, unknown>>): z.infer<I> {
	const values = Object.fromEntries(
		Object.entries(given).map(([key, value]) => [
			key,
			typeof value === "string" && Object.hasOwn(schema.shape, key) ? fromText(schema.shape[key] as z.ZodType, value) : value,
		]),
	);
	const result = schema.safeParse(values);
	if (result.success) return result.data as z.infer<I>;
	throw new InputError(result.error.issues.flatMap((issue) => issuesOf(id, schema, values, issue)));
}

/** One problem as an issue; unknown names become one issue each, with the nearest name. */
function issuesOf(id: string, schema: z.ZodObject, values: Readonly<Record<string, unknown>>, issue: z.core.$ZodIssue): Issue[] {
	const value = (key: string) => (JSON.stringify(values[key]) ?? "nothing").slice(0, 80);
	const known = Object.keys(schema.shape);
	if (issue.code === "unrecognized_keys" && issue.path.length === 0)
		return issue.keys.map((key) => {
			const guess = nearest(key, known);
			const fix = guess ? `did you mean ${guess}?` : known.length > 0 ? `options: ${known.join(", ")}` : "it takes no options";
			return { file: id, field: key, value: value(key), problem: `${id} has no such option`, fix };
		});
	const first = String(issue.path[0] ?? "");
	const option = Object.hasOwn(schema.shape, first) ? bare(schema.shape[first] as z.ZodType) : undefined;
	const choices = (option as { options?: readonly unknown[] } | undefined)?.options?.filter((one) => typeof one === "string");
	const missing = values[first] === undefined;
	// An empty text is as good as none where none need be given.
	const blank = option !== undefined && String(values[first]).trim() === "" && (schema.shape[first] as z.ZodType).safeParse(undefined).success;
	return [
		{
			file: id,
			field: issue.path.join("."),
			value: value(first),
			problem: missing ? "missing" : issue.message,
			fix:
				choices && choices.length > 0
					? `use one of: ${choices.join(", ")}`
					: option
						? `give ${kindName(option)}${blank ? ", or leave it out" : ""}`
						: "see the options of this operation",
		},
	];
}

function kindName(schema: z.ZodType): string {
	switch (optionKind(schema)) {
		case "number":
			return "a number";
		case "boolean":
			return "true or false";
		case "list":
			return "names joined by commas, or a list";
		case "object":
			return "name:value pairs joined by commas, or JSON";
		case "text":
			return "a text";
	}
}

/** The plain value of an output: one finding, one explanation, an array of rows. */
export function jsonOf(output: Output): unknown {
	switch (output.kind) {
		case "finding":
			return output.finding;
		case "explanation":
			return output.explanation;
		case "claim":
			return output.claim;
		case "headlines":
			return output.headlines;
		case "table":
			return output.rows;
		case "text":
			return output.data ?? { text: output.text };
	}
}
