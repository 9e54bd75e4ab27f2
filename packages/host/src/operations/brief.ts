import { join, resolve } from "node:path";
import { type Brief, composeBrief, questionsOf, type Rewording, SECTION_IDS, type SectionId, worldQuerySchema } from "@interconnector/engine";
import * as z from "zod";
import { writeFilesWhole } from "../exchange/write.ts";
import { briefFiles, FORMATS, type Format } from "../render/files.ts";
import { projectRoot } from "../root.ts";
import type { Opened } from "../store/read.ts";
import { askTogether } from "../threads/ask-together.ts";
import { answerWith } from "./answer-with.ts";
import { openNamed } from "./opened.ts";
import { defineHostOperation } from "./operation.ts";
import { outInput } from "./out-input.ts";

export const brief = defineHostOperation({
	id: "brief",
	title: "Brief",
	about:
		"Write the cited brief: bottom line first, every sentence resting on claims, with figures and their tables; one self-contained HTML file, Markdown, Word, the bibliography as CSL-JSON, and the figures as SVG and PNG.",
	input: worldQuerySchema.extend({
		out: outInput.describe("folder to write to (default: out/ of the project)"),
		sections: z
			.array(z.enum(SECTION_IDS as unknown as [SectionId, ...SectionId[]]))
			.optional()
			.describe("these sections only"),
		formats: z.array(z.enum(FORMATS)).optional().describe("these formats only: html, md, docx, csl, figures (default: all)"),
		since: z.string().optional().describe("also say what changed since this day, as EDTF"),
		reworded: z
			.array(z.strictObject({ was: z.string(), text: z.string() }))
			.optional()
			.describe(
				'sentences in other words, as JSON: [{"was": "…", "text": "…"}]; one whose words do not follow from what it rests on is refused and stays as it was',
			),
		inline: z.boolean().default(false).describe("give the files in the answer, as base64url, and write none"),
	}),
	args: [],
	examples: [
		"interconnector brief",
		"interconnector brief --dossier dossiers/georgia --out briefs",
		"interconnector brief --formats docx",
		"interconnector brief --level regional --on 2024-12 --formats md",
	],
	effects: "writes",
	paths: ["out"],
	run: async (context, { out, sections, formats = FORMATS, since, reworded, inline, ...query }) => {
		const opened = openNamed(context);
		const values = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
		const wanted = { sections, since, formats, reworded, values };
		if (inline) {
			const made = await composed(opened, wanted);
			return answerWith(await briefFiles(made, opened.dossier.sources.values(), formats), { refused: made.refused });
		}
		const written = await writeBrief(opened, out, wanted);
		return { kind: "text", text: written.files.map((file) => `wrote ${file}`).join("\n"), data: { files: written.files } };
	},
});

export interface WrittenBrief {
	/** The page and the text; empty where they were not asked for. */
	readonly html: string;
	readonly markdown: string;
	/** What stands first in it, a sentence each. */
	readonly bottomLine: readonly string[];
	readonly files: readonly string[];
}

interface Wanted {
	readonly sections?: readonly SectionId[] | undefined;
	readonly since?: string | undefined;
	/** The page and Markdown by default: the others take longer, and only who asks for files waits for them. */
	readonly formats?: readonly Format[] | undefined;
	readonly reworded?: readonly Rewording[] | undefined;
	/** The world that every question is asked of, where it is not the dossier's own. */
	readonly values?: Readonly<Record<string, unknown>>;
}

async function composed(opened: Opened, { sections, since, reworded, values = {} }: Wanted): Promise<Brief> {
	const { engine, dossier } = opened;
	const options = { ...(sections ? { sections } : {}), ...(since ? { since } : {}), ...(reworded ? { reworded } : {}), values };
	await askTogether(opened, questionsOf(engine, dossier, options));
	return composeBrief(engine, dossier, options);
}

/** Compose and write the brief of an opened dossier. Each file is replaced whole or not at all. */
export async function writeBrief(opened: Opened, out: string | undefined, wanted: Wanted = {}): Promise<WrittenBrief> {
	const made = await composed(opened, wanted);
	const folder = resolve(out ?? join(projectRoot(), "out"));
	const files = await briefFiles(made, opened.dossier.sources.values(), wanted.formats ?? ["html", "md"]);
	const paths = writeFilesWhole(folder, files);
	const textOf = (end: string) => new TextDecoder().decode(files.find((file) => file.name.endsWith(end))?.bytes);
	return { html: textOf(".html"), markdown: textOf(".md"), bottomLine: made.bottomLine.map(({ text }) => text), files: paths };
}
