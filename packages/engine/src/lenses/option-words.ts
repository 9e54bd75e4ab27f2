import type * as z from "zod";
import { bare, optionKind } from "./question.ts";

/** One option of a question or an input, in words that every face shows in its own way: a flag, a parameter, a field of a form. */
export interface OptionWords {
	readonly name: string;
	/** What it means; empty where nobody says. */
	readonly about: string;
	readonly kind: ReturnType<typeof optionKind>;
	/** The values that it may have, where they are few and known. */
	readonly choices?: readonly string[];
	/** The value that it has when it is left out. */
	readonly fallback?: unknown;
	/** It cannot be left out. */
	readonly required: boolean;
}

/** The words of one option, read from its schema. */
export function optionWords(name: string, schema: z.ZodType): OptionWords {
	const inner = bare(schema);
	const { options: choices } = inner as { readonly options?: unknown };
	const left = schema.safeParse(undefined);
	return {
		name,
		about: schema.description ?? inner.description ?? "",
		kind: optionKind(schema),
		...(Array.isArray(choices) && choices.every((one) => typeof one === "string") ? { choices } : {}),
		...(left.success && left.data !== undefined ? { fallback: left.data } : {}),
		required: !left.success,
	};
}

/** The words of all options of a schema, in its order. */
export function optionsOf(shape: Readonly<Record<string, z.ZodType>>): OptionWords[] {
	return Object.entries(shape).map(([name, schema]) => optionWords(name, schema));
}
