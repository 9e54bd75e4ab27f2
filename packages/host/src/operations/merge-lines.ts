import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { InputError } from "@interconnector/engine";
import * as z from "zod";
import { readWhole } from "../machine.ts";
import { disk, writeAtomic } from "../store/layer.ts";
import { unionLines } from "../store/union.ts";
import { textOf } from "../store/utf8.ts";
import { defineHostOperation } from "./operation.ts";

export const mergeLines = defineHostOperation({
	id: "merge-lines",
	title: "Merge lines",
	about:
		'The merge driver for git: the lines of both sides, each once, sorted, less those that one side took away since the base. Register it once in a repository: git config merge.interconnector.driver "interconnector merge-lines %O %A %B"',
	input: z.strictObject({
		base: z.string().describe("the common ancestor (%O)"),
		ours: z.string().describe("our version (%A); the result is written here"),
		theirs: z.string().describe("their version (%B)"),
	}),
	args: ["base", "ours", "theirs"],
	examples: ["interconnector merge-lines %O %A %B"],
	effects: "writes",
	terminalOnly: true,
	paths: ["base", "ours", "theirs"],
	run: (_context, input) => {
		for (const [field, path] of Object.entries(input))
			if (!existsSync(path)) throw new InputError([{ file: path, field, value: path, problem: "no such file", fix: "git gives the three files" }]);
		const [base, ours, theirs] = [input.base, input.ours, input.theirs].map((path) => textOf(readWhole(path), path)) as [string, string, string];
		const merged = unionLines(base, ours, theirs);
		writeAtomic(disk, dirname(resolve(input.ours)), basename(input.ours), new TextEncoder().encode(merged));
		return { kind: "text", text: `${merged.split("\n").length - 1} lines`, data: { lines: merged.split("\n").length - 1 } };
	},
});
