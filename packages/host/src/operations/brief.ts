import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { composeBrief, SECTION_IDS, type SectionId } from "@interconnector/engine";
import { z } from "zod";
import { projectRoot } from "../root.ts";
import { disk, writeAtomic } from "../store/layer.ts";
import { type Opened, openDossier } from "../store/read.ts";
import { defineHostOperation } from "./operation.ts";

export const brief = defineHostOperation({
	id: "brief",
	title: "Brief",
	about:
		"Write the cited brief: bottom line first, every sentence resting on claims, with the 360° wheel; one self-contained HTML file and Markdown.",
	input: z.strictObject({
		out: z.string().optional().describe("folder to write to (default: out/ of the project)"),
		sections: z
			.array(z.enum(SECTION_IDS as unknown as [SectionId, ...SectionId[]]))
			.optional()
			.describe("these sections only"),
		since: z.string().optional().describe("also say what changed since this day, as EDTF"),
	}),
	args: [],
	examples: ["interconnector brief", "interconnector brief --dossier dossiers/georgia --out briefs"],
	effects: "writes",
	paths: ["out"],
	run: async (context, input) => {
		const written = await writeBrief(openDossier(context.dossier), input.out, { sections: input.sections, since: input.since });
		return { kind: "text", text: written.files.map((file) => `wrote ${file}`).join("\n"), data: { files: written.files } };
	},
});

export interface WrittenBrief {
	readonly html: string;
	readonly markdown: string;
	readonly files: readonly string[];
}

/** Compose and write the brief of an opened dossier. Each file is replaced whole or not at all. */
export async function writeBrief(
	opened: Opened,
	out: string | undefined,
	options: { sections?: readonly SectionId[] | undefined; since?: string | undefined } = {},
): Promise<WrittenBrief> {
	const [{ briefHtml }, { briefMarkdown }] = await Promise.all([import("../render/html.ts"), import("../render/markdown.ts")]);
	const made = composeBrief(opened.engine, opened.dossier, {
		...(options.sections ? { sections: options.sections } : {}),
		...(options.since ? { since: options.since } : {}),
	});
	const folder = resolve(out ?? join(projectRoot(), "out"));
	if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
	const name = `brief-${made.focal.id.replace("actor:", "")}`;
	const [html, markdown] = [briefHtml(made), briefMarkdown(made)];
	const files: string[] = [];
	for (const [file, text] of [
		[`${name}.html`, html],
		[`${name}.md`, markdown],
	] as const) {
		writeAtomic(disk, folder, file, new TextEncoder().encode(text));
		files.push(join(folder, file));
	}
	return { html, markdown, files };
}
