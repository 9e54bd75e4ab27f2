import { existsSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { InputError, keyOf } from "@interconnector/engine";
import * as z from "zod";
import { codedClaims } from "../exchange/coding.ts";
import { plural } from "../exchange/permit.ts";
import { readWorkbook } from "../exchange/read-workbook.ts";
import { writeFileWhole } from "../exchange/write.ts";
import { readWhole } from "../machine.ts";
import { openNamed } from "./opened.ts";
import { defineHostOperation } from "./operation.ts";

/** Larger files are not even read from the disk; readWorkbook checks again what it is handed. */
const MOST_BYTES = 50 * 1024 * 1024;

export const code = defineHostOperation({
	id: "code",
	title: "Read a coding template",
	about:
		"Read a filled coding template into proposed claims. Every cell is checked; all problems are reported by sheet, row and column, and then nothing is written.",
	input: z.strictObject({
		file: z.string().min(1).describe("the filled workbook (.xlsx)"),
		source: z.string().min(1).describe("the source that was coded, as the dossier has it: source:…"),
		by: z.string().min(1).describe("who coded it"),
		recorded: z.string().optional().describe("the day of coding (default: today)"),
		out: z.string().optional().describe("name of the file of proposals, without folder (default: the name of the workbook)"),
	}),
	args: ["file"],
	gives: ["text"],
	examples: ["interconnector code coding.xlsx --source source:huseynov-2024 --by coder:ic-1 --recorded 2025-11-30"],
	effects: "writes",
	paths: ["file"],
	run: async (context, input) => {
		const refuse = (field: string, value: string, problem: string, fix: string) => new InputError([{ file: "code", field, value, problem, fix }]);
		if (!existsSync(input.file) || !statSync(input.file).isFile())
			throw refuse("file", input.file, "there is no such file", "name the filled workbook");
		const { size } = statSync(input.file);
		if (size > MOST_BYTES) throw refuse("file", `${size} bytes`, `larger than ${MOST_BYTES} bytes`, "split the workbook");
		const name = input.out ?? basename(input.file, extname(input.file));
		if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name))
			throw refuse("out", name, "no plain file name", "use letters, digits, hyphens, without a folder");
		const { dossier, path } = openNamed(context);
		const workbook = basename(input.file);
		const coder = { source: input.source, by: input.by, recorded: input.recorded ?? new Date().toISOString().slice(0, 10) };
		const { claims, known } = codedClaims(await readWorkbook(readWhole(input.file), workbook), workbook, coder, dossier);
		const note = known === 0 ? "" : ` ${plural(known, "row")} said what the dossier has already.`;
		if (claims.length === 0) return { kind: "text", text: `Nothing new was found, so nothing was written.${note}`, data: { proposals: 0, known } };
		const out = join(path, "proposals", `${name}.jsonl`);
		const text = claims.map((claim) => `${JSON.stringify(claim)}\n`).join("");
		const waiting = existsSync(out) ? readWhole(out).toString("utf8") : "";
		if (waiting.trim() !== "" && waiting !== text)
			throw refuse("out", out, "other proposals wait in this file", "accept or reject them first, or name another file with --out");
		writeFileWhole(out, new TextEncoder().encode(text));
		return {
			kind: "text",
			text: `Wrote ${plural(claims.length, "proposed claim")} to ${out}.${note} Accept them with: interconnector accept ${out} --because '…'`,
			// As the operation claims lists them, so that each can be looked at beside what the dossier has.
			data: { out, proposals: claims.length, known, claims: claims.map((claim) => ({ ...claim, noun: claim.says.is, key: keyOf(claim.says) })) },
		};
	},
});
