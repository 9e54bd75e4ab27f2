import type * as z from "zod";
import { nearest } from "../base/text.ts";
import { NOUNS } from "../facts/index.ts";

/** What is wrong with an input, where, and what to do. Refusals list all of them in one run. */
export interface Issue {
	/** File inside the dossier, as the caller named it; or the option of a question. */
	readonly file: string;
	/** 1-based line of a .jsonl file. */
	readonly line?: number;
	/** Field, as a path: says.between.1 */
	readonly field: string;
	/** The value as found, shortened. */
	readonly value: string;
	readonly problem: string;
	readonly fix: string;
}

/** A value as it is shown in a message: JSON, at most 80 characters. */
export function shown(value: unknown): string {
	const text = value === undefined ? "nothing" : JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Why a text is no JSON. The platform quotes the text, so line breaks and control characters in it are taken out. */
export function whyNotJson(error: unknown): string {
	return `not JSON (${(error as Error).message.replace(/\p{Cc}+/gu, " ")})`;
}

/** One line for a terminal or a log. */
export function issueText(issue: Issue): string {
	const place = issue.line === undefined ? issue.file : `${issue.file}:${issue.line}`;
	return `${place} ${issue.field || "(whole line)"} = ${issue.value}: ${issue.problem}; ${issue.fix}`;
}

/** Longest field and value, and longest sentence, that a refusal repeats. */
const [MOST_VALUE, MOST_TEXT] = [200, 2000];

/** An issue that can be read, also where something very long was given. */
function readable({ file, line, field, value, problem, fix }: Issue): Issue {
	const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
	return {
		file: cut(file, MOST_TEXT),
		...(line === undefined ? {} : { line }),
		field: cut(field, MOST_VALUE),
		value: cut(value, MOST_VALUE),
		problem: cut(problem, MOST_TEXT),
		fix: cut(fix, MOST_TEXT),
	};
}

/** Thrown when the caller's input is at fault. Carries every problem that was found. */
export class InputError extends Error {
	readonly issues: readonly Issue[];
	constructor(issues: readonly Issue[]) {
		const told = issues.map(readable);
		super(told.map(issueText).join("\n"));
		this.name = "InputError";
		this.issues = told;
	}
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
	let current: unknown = value;
	for (const step of path) current = typeof current === "object" && current !== null ? (current as Record<PropertyKey, unknown>)[step] : undefined;
	return current;
}

/** Turn one schema problem into an issue. A noun that is close to a known one is suggested. */
export function schemaIssue(problem: z.core.$ZodIssue, value: unknown, file: string, line?: number): Issue {
	const path = [...problem.path];
	let message = problem.message;
	let fix = "correct the field";
	if (problem.code === "unrecognized_keys") {
		path.push(problem.keys[0] ?? "");
		message = "no such field";
		fix = "remove it, or check its spelling";
	} else if (problem.code === "invalid_value") fix = `use one of: ${problem.values.map(String).join(", ")}`;
	else if (problem.code === "invalid_union" && path.at(-1) === "is") {
		const found = at(value, path);
		const guess = typeof found === "string" ? nearest(found, NOUNS) : undefined;
		message = "no such noun";
		fix = guess ? `did you mean ${guess}? Nouns: ${NOUNS.join(", ")}` : `use one of: ${NOUNS.join(", ")}`;
	} else if (problem.code === "too_big" || problem.code === "too_small") fix = "put it inside the allowed range";
	else if (problem.code === "invalid_type" && at(value, path) === undefined) {
		message = "missing";
		fix = `add it (${problem.expected})`;
	}
	return { file, ...(line === undefined ? {} : { line }), field: path.map(String).join("."), value: shown(at(value, path)), problem: message, fix };
}

/** Turn schema errors into issues. */
export function schemaIssues(error: z.core.$ZodError, value: unknown, file: string, line?: number): Issue[] {
	return error.issues.map((problem) => schemaIssue(problem, value, file, line));
}
