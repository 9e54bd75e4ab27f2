import type * as z from "zod";
import { type Issue, schemaIssues, shown, whyNotJson } from "./issue.ts";

/** A parsed line with where it stood, so that later checks can point at it. */
export interface Line<T> {
	readonly value: T;
	readonly file: string;
	readonly line: number;
}

/** Parse a .jsonl text. Blank lines are allowed; every bad line gives issues and is left out. */
export function parseLines<T>(text: string, file: string, schema: z.ZodType<T>, issues: Issue[]): Line<T>[] {
	const out: Line<T>[] = [];
	let start = 0;
	for (let line = 1; start < text.length; line++) {
		let end = text.indexOf("\n", start);
		if (end === -1) end = text.length;
		const raw = text.slice(start, end);
		start = end + 1;
		if (raw.trim() === "") continue;
		let json: unknown;
		try {
			json = JSON.parse(raw);
		} catch (error) {
			issues.push({
				file,
				line,
				field: "",
				value: shown(raw),
				problem: whyNotJson(error),
				fix: "repair or delete the line; every line is one JSON object",
			});
			continue;
		}
		const result = schema.safeParse(json);
		if (result.success) out.push({ value: result.data, file, line });
		else issues.push(...schemaIssues(result.error, json, file, line));
	}
	return out;
}
