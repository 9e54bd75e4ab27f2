import { join } from "node:path";
import { NOUNS } from "@interconnector/engine";
import * as z from "zod";
import { nounsNamed, template } from "../exchange/template.ts";
import { writeFileWhole } from "../exchange/write.ts";
import { projectRoot } from "../root.ts";
import { defineHostOperation } from "./operation.ts";
import { outInput } from "./out-input.ts";

export const codingTemplate = defineHostOperation({
	id: "template",
	title: "Coding template",
	about:
		"Write an Excel workbook to code claims into: a sheet a noun with drop-down lists, and instructions. Read it back with: interconnector code.",
	input: z.strictObject({
		out: outInput.describe("where to write it (default: out/coding.xlsx)"),
		nouns: z
			.array(z.string())
			.optional()
			.describe(`only these nouns (default: all but registry entries: actors, places, issues, hypotheses): ${NOUNS.join(", ")}`),
	}),
	args: [],
	gives: ["text"],
	examples: ["interconnector template --out coding.xlsx", "interconnector template --nouns tie,event"],
	effects: "writes",
	paths: ["out"],
	run: async (_context, input) => {
		const wanted = input.nouns === undefined ? undefined : nounsNamed(input.nouns);
		const out = input.out ?? join(projectRoot(), "out", "coding.xlsx");
		writeFileWhole(out, await template(wanted));
		return {
			kind: "text",
			text: `Wrote ${out}. Fill it, then: interconnector code ${out} --source source:… --by YOUR-NAME`,
			data: { out, nouns: wanted ?? "all but names" },
		};
	},
});
