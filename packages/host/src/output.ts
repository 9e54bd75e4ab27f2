import { bare, fromText, InputError, type Output } from "@interconnector/engine";
import type { z } from "zod";

/** Read texts by their schema; every problem is reported at once. */
export function parseInput<I extends z.ZodObject>(id: string, schema: I, given: Readonly<Record<string, unknown>>): z.infer<I> {
	const values = Object.fromEntries(
		Object.entries(given).map(([key, value]) => [
			key,
			typeof value === "string" && schema.shape[key] ? fromText(schema.shape[key] as z.ZodType, value) : value,
		]),
	);
	const result = schema.safeParse(values);
	if (result.success) return result.data as z.infer<I>;
	throw new InputError(
		result.error.issues.map((issue) => {
			const field = issue.path.join(".");
			const choices = (bare((schema.shape[field] ?? schema) as z.ZodType) as { options?: readonly string[] }).options;
			return {
				file: id,
				field,
				value: JSON.stringify(values[field]) ?? "nothing",
				problem: issue.message,
				fix: choices ? `use one of: ${choices.join(", ")}` : "see --help",
			};
		}),
	);
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
