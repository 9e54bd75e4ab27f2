import { basename, extname, join } from "node:path";
import { InputError } from "@interconnector/engine";
import * as z from "zod";
import { FORMAT_IDS, FORMATS, type Format } from "../exchange/formats.ts";
import { type Permitted, permit, plural } from "../exchange/permit.ts";
import { writeFileWhole, writeFolderWhole } from "../exchange/write.ts";
import { zip } from "../exchange/zip.ts";
import { projectRoot } from "../root.ts";
import { answerWith } from "./answer-with.ts";
import { openNamed } from "./opened.ts";
import { defineHostOperation } from "./operation.ts";
import { outInput } from "./out-input.ts";

export const exportDossier = defineHostOperation({
	id: "export",
	title: "Export",
	about: `Write the dossier for other programs: ${FORMAT_IDS.map((id) => `${id} (${FORMATS[id].about})`).join("; ")}. Claims of restricted sources never leave; those of internal sources only when asked for; numbers are computed without what is withheld.`,
	input: z.strictObject({
		format: z.enum(FORMAT_IDS).describe("what to write"),
		out: outInput.describe(
			"where to write it (default: out/<dossier>-<format>; - prints it; a data package and a workbench are folders unless the name ends in .zip)",
		),
		finding: z.string().optional().describe("for csv and excel: write the answer to this question instead of the claims"),
		on: z.string().optional().describe("for gexf and graphml: the day up to which things are told"),
		knownBy: z.string().optional().describe("for gexf and graphml: only sources published by this day"),
		includeInternal: z.boolean().default(false).describe("let claims of internal sources leave as well"),
		inline: z.boolean().default(false).describe("give the file in the answer, as base64url, and write none"),
	}),
	args: ["format"],
	gives: ["text"],
	examples: [
		"interconnector export datapackage",
		"interconnector export gexf --out network.gexf --on 2024-12",
		"interconnector export csv --finding 'equidistance?level=systemic' --out -",
		"interconnector export stix --include-internal",
		"interconnector export workbench",
	],
	effects: "writes",
	paths: ["out"],
	run: async (context, input) => {
		const format: Format = FORMATS[input.format];
		refuseUnused(input, format);
		const { engine, dossier, path } = openNamed(context);
		const permitted = permit(dossier, input.includeInternal);
		const name = basename(path);
		const made = await format.make({ engine, permitted, name, finding: input.finding, on: input.on, knownBy: input.knownBy });
		const said = withheldText(permitted);
		if (input.out === "-") {
			if (!("bytes" in made)) throw new Error("a format of several files cannot be text");
			for (const line of said) context.log(line);
			const text = new TextDecoder().decode(made.bytes);
			return { kind: "text", text: text.replace(/\r?\n$/, ""), data: { format: input.format, counts: made.counts, text } };
		}
		if (input.inline) {
			const bytes = "bytes" in made ? made.bytes : zip(made.files);
			const file = { name: `${name}-${input.format}.${format.extension}`, bytes };
			return answerWith([file], { counts: made.counts, withheld: permitted.withheld, claimsWithheld: permitted.claims });
		}
		const out = input.out ?? join(projectRoot(), "out", `${name}-${input.format}${format.folder ? "" : `.${format.extension}`}`);
		if ("bytes" in made) writeFileWhole(out, made.bytes);
		else if (extname(out).toLowerCase() === ".zip") writeFileWhole(out, zip(made.files));
		else writeFolderWhole(out, made.files, made.mark);
		return {
			kind: "text",
			text: [`Wrote ${out}: ${made.counts}.`, ...said].join("\n"),
			data: { out, format: input.format, counts: made.counts, withheld: permitted.withheld, claimsWithheld: permitted.claims },
		};
	},
});

function refuseUnused(
	input: { readonly format: string; readonly out?: string | undefined } & Readonly<Record<string, unknown>>,
	format: Format,
): void {
	const unused = (["finding", "on", "knownBy"] as const).filter((option) => input[option] !== undefined && !format.takes.includes(option));
	const issues = unused.map((option) => ({
		file: "export",
		field: option,
		value: JSON.stringify(input[option]),
		problem: `${input.format} takes no such option`,
		fix: `leave it out, or choose ${FORMAT_IDS.filter((id) => (FORMATS[id].takes as readonly string[]).includes(option)).join(" or ")}`,
	}));
	if (input.out === "-" && !format.text)
		issues.push({ file: "export", field: "out" as never, value: '"-"', problem: `${input.format} is no text`, fix: "name a file with --out" });
	if (issues.length > 0) throw new InputError(issues);
}

/** What stayed behind and why, for the person at the machine; the export itself only counts it. */
function withheldText({ withheld, claims }: Permitted): string[] {
	if (withheld.length === 0) return ["Nothing was withheld."];
	return [
		`Withheld: ${plural(claims, "claim")} of ${plural(withheld.length, "source")}; numbers were computed without them.`,
		...withheld.map(
			(one) =>
				`  ${one.source}: ${plural(one.claims, "claim")}, handling ${one.handling}${one.handling === "internal" ? " (--include-internal lets them leave)" : ""}`,
		),
	];
}
