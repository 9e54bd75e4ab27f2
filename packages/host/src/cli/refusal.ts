import { issueText } from "@interconnector/engine";
import { CommanderError } from "commander";
import { type Problem, problemOf } from "../problem.ts";

/**
 * Say on standard error what went wrong: in lines for a person, or with `json` as one object of the same fields as over HTTP.
 * @returns the exit code: 0 when nothing did, 1 for our bug, 2 for all else
 */
export function tell(error: unknown, json: boolean): number {
	if (error instanceof CommanderError) {
		// The words themselves were printed by the parser, unless they are wanted as JSON.
		if (error.exitCode !== 0 && json && error.code !== "commander.help")
			print({ error: error.message.replace(/^error: /, ""), kept: "nothing was written", fix: "see the options with --help" });
		return error.exitCode === 0 ? 0 : 2;
	}
	const lines: string[] = [];
	const { blame, ...said } = problemOf(error, (line) => lines.push(line));
	if (json) print({ ...said, ...(lines.length > 0 ? { detail: lines.join("\n") } : {}) });
	else process.stderr.write(`${lines.length > 0 ? [...lines, ...(said.kept ? [sentence(said.kept)] : [])].join("\n") : asText(said)}\n`);
	return blame === "bug" ? 1 : 2;
}

/** Say on standard error what a person should know beside the answer: in a line, or with `json` as one object. */
export function note(line: string, json: boolean): void {
	if (json) print({ notice: line });
	else process.stderr.write(`${line}\n`);
}

/** One object a line, so that a program can tell several from each other. */
function print(said: Readonly<Record<string, unknown>>): void {
	process.stderr.write(`${JSON.stringify(said)}\n`);
}

function asText({ error, kept, fix, issues }: Omit<Problem, "blame">): string {
	if (!issues) return [error, kept, fix].filter((part) => part !== undefined).join("; ");
	return `${issues.map((issue) => issueText(issue)).join("\n")}\n${issues.length > 1 ? `${issues.length} problems. ` : ""}${kept ? sentence(kept) : ""}`;
}

const sentence = (said: string): string => `${said[0]?.toUpperCase()}${said.slice(1)}.`;
