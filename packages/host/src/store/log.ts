import { InputError, type Issue, judgementSchema, reviewSchema } from "@interconnector/engine";
import * as z from "zod";
import type { Logged } from "./entry.ts";

const loggedSchema = z.looseObject({
	id: z.string().min(1),
	by: z.string(),
	recorded: z.string(),
	did: z.string(),
	undoes: z.string().optional(),
	claims: z.array(z.string()),
	reviews: z.array(reviewSchema),
	judgements: z.array(judgementSchema),
});

/** Read the log of changes. Throws InputError with every line that is none. */
export function readLog(text: string, file: string): Logged[] {
	const issues: Issue[] = [];
	const log = text.split("\n").flatMap((line, i): Logged[] => {
		if (line.trim() === "") return [];
		const read = loggedSchema.safeParse(json(line));
		if (read.success) return [read.data as Logged];
		const [issue] = read.error.issues;
		issues.push({
			file,
			line: i + 1,
			field: issue?.path.join(".") ?? "",
			value: line.slice(0, 60),
			problem: "this is no line of the log of changes",
			fix: "restore it from git or a backup, or remove the line: the claims themselves stand in their own files",
		});
		return [];
	});
	if (issues.length > 0) throw new InputError(issues);
	return log;
}

function json(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
