import { basename, dirname, join, resolve } from "node:path";
import { composeBrief, SECTION_IDS, type SectionId } from "@interconnector/engine";
import * as z from "zod";
import { briefFiles, FORMATS, type Format } from "../render/files.ts";
import { projectRoot } from "../root.ts";
import { disk, writeAtomic } from "../store/layer.ts";
import { type Opened, openDossier } from "../store/read.ts";
import { defineHostOperation } from "./operation.ts";

export const brief = defineHostOperation({
	id: "brief",
	title: "Brief",
	about:
		"Write the cited brief: bottom line first, every sentence resting on claims, with figures and their tables; one self-contained HTML file, Markdown, Word, the bibliography as CSL-JSON, and the figures as SVG and PNG.",
	input: z.strictObject({
		out: z.string().optional().describe("folder to write to (default: out/ of the project)"),
		sections: z
			.array(z.enum(SECTION_IDS as unknown as [SectionId, ...SectionId[]]))
			.optional()
			.describe("these sections only"),
		formats: z.array(z.enum(FORMATS)).optional().describe("these formats only: html, md, docx, csl, figures (default: all)"),
		since: z.string().optional().describe("also say what changed since this day, as EDTF"),
	}),
	args: [],
	examples: ["interconnector brief", "interconnector brief --dossier dossiers/georgia --out briefs", "interconnector brief --formats docx"],
	effects: "writes",
	paths: ["out"],
	run: async (context, input) => {
		const written = await writeBrief(openDossier(context.dossier), input.out, {
			sections: input.sections,
			since: input.since,
			formats: input.formats ?? FORMATS,
		});
		return { kind: "text", text: written.files.map((file) => `wrote ${file}`).join("\n"), data: { files: written.files } };
	},
});

export interface WrittenBrief {
	/** The page and the text; empty where they were not asked for. */
	readonly html: string;
	readonly markdown: string;
	readonly files: readonly string[];
}

interface Wanted {
	readonly sections?: readonly SectionId[] | undefined;
	readonly since?: string | undefined;
	/** The page and Markdown by default: the others take longer, and only who asks for files waits for them. */
	readonly formats?: readonly Format[] | undefined;
}

/** Compose and write the brief of an opened dossier. Each file is replaced whole or not at all. */
export async function writeBrief(opened: Opened, out: string | undefined, wanted: Wanted = {}): Promise<WrittenBrief> {
	const made = composeBrief(opened.engine, opened.dossier, {
		...(wanted.sections ? { sections: wanted.sections } : {}),
		...(wanted.since ? { since: wanted.since } : {}),
	});
	const folder = resolve(out ?? join(projectRoot(), "out"));
	const files = await briefFiles(made, opened.dossier.sources.values(), wanted.formats ?? ["html", "md"]);
	const paths = files.map(({ name, bytes }) => {
		const path = join(folder, ...name.split("/"));
		disk.makeFolder(dirname(path));
		writeAtomic(disk, dirname(path), basename(path), bytes);
		return path;
	});
	const textOf = (end: string) => new TextDecoder().decode(files.find((file) => file.name.endsWith(end))?.bytes);
	return { html: textOf(".html"), markdown: textOf(".md"), files: paths };
}
