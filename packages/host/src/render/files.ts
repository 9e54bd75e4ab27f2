import { type Brief, briefCsl, type Source } from "@interconnector/engine";

/** What a brief can be written as; each is made only when it is asked for. */
export const FORMATS = ["html", "md", "docx", "csl", "figures"] as const;
export type Format = (typeof FORMATS)[number];

export interface BriefFile {
	/** Path below the folder of the brief, with forward slashes. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

const text = (content: string) => new TextEncoder().encode(content);

/** The files of a brief in the formats asked for, in the order of FORMATS. The same brief gives the same bytes. */
export async function briefFiles(brief: Brief, sources: Iterable<Source>, formats: readonly Format[]): Promise<BriefFile[]> {
	const name = `brief-${brief.focal.id.replace("actor:", "")}`;
	const make: Readonly<Record<Format, () => Promise<BriefFile[]>>> = {
		html: async () => [{ name: `${name}.html`, bytes: text((await import("./html.ts")).briefHtml(brief)) }],
		md: async () => {
			const { briefMarkdown } = await import("./markdown.ts");
			return [{ name: `${name}.md`, bytes: text(briefMarkdown(brief, formats.includes("figures") ? { figures: "figures" } : {})) }];
		},
		docx: async () => [{ name: `${name}.docx`, bytes: await (await import("./docx.ts")).briefDocx(brief) }],
		csl: async () => [{ name: `${name}.csl.json`, bytes: text(`${JSON.stringify(briefCsl(brief, sources), null, "\t")}\n`) }],
		figures: async () => {
			const { figureFiles } = await import("./figure-files.ts");
			return (await figureFiles(brief)).map((file) => ({ name: `figures/${file.name}`, bytes: file.bytes }));
		},
	};
	const files: BriefFile[] = [];
	for (const format of FORMATS.filter((one) => formats.includes(one))) files.push(...(await make[format]()));
	return files;
}
