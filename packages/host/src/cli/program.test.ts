import type { Command } from "commander";
import { expect, test } from "vitest";
import { programOf } from "./program.ts";

/** What a made command is given for its options. */
function given(...argv: readonly string[]): unknown {
	let options: unknown;
	const about = "a word on it";
	const words = {
		...{ id: "make", about, summary: about, args: [], after: "", questions: [] },
		options: [
			{ flags: "--from <a,b,…>", about },
			{ flags: "--title <text>", about },
		],
	};
	const take = (command: Command) => {
		command.action((values: unknown) => {
			options = values;
		});
	};
	programOf({ version: "0", commands: [words] }, argv, take).parse(["make", ...argv], { from: "user" });
	return options;
}

test("a list is written with commas or by its flag given again; another option keeps the last", () => {
	expect(given("--from", "a,b")).toEqual({ from: "a,b" });
	expect(given("--from", "a", "--from", "b", "--from", "c")).toEqual({ from: "a,b,c" });
	expect(given("--title", "one", "--title", "two")).toEqual({ title: "two" });
	expect(given()).toEqual({});
});
