import { InputError, type Issue, judgementSchema, reviewSchema } from "@interconnector/engine";
import * as z from "zod";
import type { Logged } from "./entry.ts";
import type { Notice } from "./store.ts";

const FIX = "restore it from git or a backup, or remove the line: the claims themselves stand in their own files";
/** So many lines are named one by one. */
const MOST_PLACES = 5;

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
	const { log, issues } = readLines(text, file);
	if (issues.length > 0) throw new InputError(issues);
	return log;
}

/** What a person who changes a dossier should know of its log: lines that are none stay where they are, and undo waits for them. */
export function logNotices(text: string, file: string): Notice[] {
	const { issues } = readLines(text, file);
	if (issues.length === 0) return [];
	const places = issues.slice(0, MOST_PLACES).map(({ line }) => line);
	const more = issues.length > places.length ? ` and ${issues.length - places.length} more` : "";
	const [lines, cannot] = issues.length === 1 ? ["line", "a change; it is kept as it is"] : ["lines", "changes; they are kept as they are"];
	return [
		{ says: `${file}: ${lines} ${places.join(", ")}${more} cannot be read as ${cannot}, and undo waits until the whole log can be read: ${FIX}` },
	];
}

function readLines(text: string, file: string): { readonly log: Logged[]; readonly issues: Issue[] } {
	const issues: Issue[] = [];
	const log = text.split("\n").flatMap((line, i): Logged[] => {
		if (line.trim() === "") return [];
		const read = loggedSchema.safeParse(json(line));
		if (read.success) return [read.data as Logged];
		const [issue] = read.error.issues;
		const field = issue?.path.join(".") ?? "";
		issues.push({ file, line: i + 1, field, value: line.slice(0, 60), problem: "this is no line of the log of changes", fix: FIX });
		return [];
	});
	return { log, issues };
}

function json(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
