import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Brief, briefFigures, composeBrief, createEngine } from "@interconnector/engine";
import { DOMParser, type Element } from "@xmldom/xmldom";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../root.ts";
import { openDossier } from "../store/read.ts";
import { briefDocx } from "./docx.ts";
import { plainText } from "./plain.ts";

const opened = openDossier(join(projectRoot(), "dossiers", "azerbaijan"));
const brief = composeBrief(createEngine(), opened.dossier, { since: "2025-03" });

/** The parts of a document by name; every XML part must be well-formed. */
function partsOf(bytes: Uint8Array): Record<string, string> {
	const files = unzipSync(bytes);
	const parts = Object.fromEntries(
		Object.entries(files)
			.filter(([name]) => /\.(xml|rels)$/.test(name))
			.map(([name, part]) => [name, strFromU8(part)]),
	);
	for (const [name, text] of Object.entries(parts)) parse(text, name);
	return parts;
}

function parse(text: string, name: string): Element {
	const root = new DOMParser({
		onError: (level, message) => {
			// A warning is no error of form: the replacement mark that we put in ourselves draws one.
			if (level !== "warning") throw new Error(`${name}: ${level}: ${message}`);
		},
	}).parseFromString(text, "text/xml").documentElement;
	if (!root) throw new Error(`${name} is empty`);
	return root;
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] as string);
const words = (xml: string) =>
	all(xml, /<w:t[^>]*>([^<]*)/g)
		.join("")
		.replace(/&apos;/g, "'")
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&amp;/g, "&");
const paragraphs = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
const styled = (xml: string, style: RegExp) => paragraphs(xml).filter((one) => style.test(/<w:pStyle w:val="([^"]+)"/.exec(one)?.[1] ?? ""));

describe("a brief as a Word document", () => {
	let bytes: Uint8Array;
	let parts: Record<string, string>;
	let body: string;
	beforeAll(async () => {
		bytes = await briefDocx(brief);
		parts = partsOf(bytes);
		body = parts["word/document.xml"] as string;
	});

	it("is the same, byte for byte", async () => {
		expect(Buffer.compare(bytes, await briefDocx(composeBrief(createEngine(), opened.dossier, { since: "2025-03" })))).toBe(0);
	});
	it("has headings without a skipped level, and none without text", () => {
		const levels = styled(body, /^Heading\d$/).map((one) => Number(/Heading(\d)/.exec(one)?.[1]));
		expect(levels[0]).toBe(1);
		for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
		for (const one of styled(body, /^Heading/)) expect(words(one)).not.toBe("");
	});
	it("lists in its contents exactly the headings, each with a link to it", () => {
		const marks = new Map(styled(body, /^Heading/).map((one) => [/w:name="(heading\d+)"/.exec(one)?.[1], words(one)]));
		const entries = styled(body, /^Contents$/).map((one) => [
			/w:anchor="([^"]+)"/.exec(one)?.[1],
			words(/<w:hyperlink.*<\/w:hyperlink>/s.exec(one)?.[0] ?? ""),
		]);
		expect(entries).toEqual([...marks]);
		expect(body).not.toContain("<w:sdt>");
	});
	it("leads every link to a place of its own", () => {
		const places = all(body, /<w:bookmarkStart[^>]*w:name="([^"]+)"/g);
		expect(new Set(places).size).toBe(places.length);
		for (const anchor of all(body, /w:anchor="([^"]+)"/g)) expect(places).toContain(anchor);
		const ids = all(body, /<w:bookmarkStart[^>]*w:id="([^"]+)"/g);
		expect(new Set(ids).size).toBe(ids.length);
		expect([...all(body, /<w:bookmarkEnd[^>]*w:id="([^"]+)"/g)].sort()).toEqual([...ids].sort());
	});
	it("has every claim once as a note, marked in the order of the notes", () => {
		const marked = all(body, /<w:endnoteReference w:id="(\d+)"/g).map(Number);
		const notes = all(parts["word/endnotes.xml"] as string, /<w:endnote w:id="(\d+)"/g)
			.map(Number)
			.filter((id) => id > 0);
		expect(marked).toEqual(marked.map((_, i) => i + 1));
		expect(marked).toHaveLength(brief.notes.length);
		for (const id of marked) expect(notes).toContain(id);
		const said = words(parts["word/endnotes.xml"] as string);
		for (const note of brief.notes) expect(said).toContain(plainText(note.gist));
		for (const file of ["word/document.xml", "word/settings.xml"]) expect(parts[file]).toContain('<w:numFmt w:val="decimal"/>');
	});
	it("tells each picture in words and says below it as of when, from what and under which terms", () => {
		const pictures = body.match(/<wp:docPr [^>]*>/g) ?? [];
		const figures = briefFigures(brief);
		expect(figures).toHaveLength(4);
		expect(pictures).toHaveLength(figures.length);
		for (const picture of pictures) expect(/descr="([^"]*)"/.exec(picture)?.[1]?.length).toBeGreaterThan(40);
		const captions = styled(body, /^FigureCaption$/).map(words);
		for (const [i, figure] of figures.entries())
			for (const part of [`Figure ${i + 1}. ${figure.title}`, brief.asOf, "Sources: ", "licences"]) expect(captions[i]).toContain(part);
	});
	it("repeats the head of every table, and keeps every table on the page", () => {
		const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
		expect(tables.length).toBeGreaterThan(6);
		for (const table of tables) {
			expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
			const widths = all(table, /<w:gridCol w:w="(\d+)"/g).map(Number);
			expect(widths.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(9645);
			for (const row of table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) expect(row.match(/<w:tc>/g)).toHaveLength(widths.length);
		}
	});
	it("asks for nothing from outside, runs nothing and names no person or machine", () => {
		for (const [name, text] of Object.entries(parts)) {
			expect(text, name).not.toContain('TargetMode="External"');
			if (name.endsWith(".rels")) expect(all(text, /Target="([^"]+)"/g).filter((to) => /^[a-z]+:|^\/\//i.test(to))).toEqual([]);
		}
		expect(Object.keys(unzipSync(bytes)).filter((name) => /vba|\.bin$|embeddings/i.test(name))).toEqual([]);
		const core = parts["docProps/core.xml"] as string;
		expect(all(core, /<(?:dc:creator|cp:lastModifiedBy)>([^<]*)/g)).toEqual([
			`Interconnector ${brief.reproduce.engine}`,
			`Interconnector ${brief.reproduce.engine}`,
		]);
		expect(core).toContain("<dc:language>en-GB</dc:language>");
		expect(core).toContain(plainText(brief.title));
		expect(parts["word/styles.xml"]).toContain('<w:lang w:val="en-GB"/>');
	});
});

/** A small brief, every text of which is one hostile text. */
function hostile(text: string): Brief {
	return {
		...brief,
		title: text,
		focal: { ...brief.focal, name: text },
		bottomLine: [{ text, rests: [{ kind: "finding", address: `vectors#${text}`, claims: [] }], marks: [{ start: 0, end: text.length, rest: 0 }] }],
		sections: brief.sections.slice(0, 2).map((section) => ({
			...section,
			title: text,
			about: text,
			sentences: section.sentences
				.slice(0, 1)
				.map((one) => ({ ...one, text, marks: [], rests: brief.notes.slice(0, 2).map((note) => ({ kind: "claim", id: note.claim })) as never })),
			exhibits: section.exhibits.slice(0, 1).map((exhibit) => ({
				...exhibit,
				title: text,
				finding: { ...exhibit.finding, names: Object.fromEntries(Object.keys(exhibit.finding.names).map((id) => [id, text])) },
			})),
			cautions: [text],
		})),
		sources: brief.sources.map((source) => ({ ...source, short: text, full: text, standpoint: text, because: text })),
		notes: brief.notes.slice(0, 3).map((note) => ({ ...note, gist: text, at: text })),
		refused: [{ text, because: text }],
		reproduce: { ...brief.reproduce, spread: text, commands: [text] },
	};
}

describe("hostile texts in a Word document", () => {
	const tags = (xml: string) => [...new Set((xml.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""')))];
	it.each(["</w:t></w:r><w:p>", `"><w:drawing/>`, "]]>--><!-- &amp; &#0;", "\u0000\u0007\u202e\ud800\ufffe", "a\nb\r\nc\u2028", "{{x}} %1 $& $1"])(
		"are text: %j",
		async (text) => {
			const [plain, nasty] = [partsOf(await briefDocx(hostile("x"))), partsOf(await briefDocx(hostile(text)))];
			for (const name of ["word/document.xml", "word/endnotes.xml", "word/header1.xml", "word/footer1.xml", "docProps/core.xml"]) {
				const known = new Set(tags(plain[name] as string));
				expect(
					tags(nasty[name] as string).filter((tag) => !known.has(tag)),
					name,
				).toEqual([]);
			}
			expect(words(nasty["word/document.xml"] as string)).toContain(plainText(text));
		},
	);
	it("stay well-formed whatever they are", async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: "binary", maxLength: 30 }), async (text) => {
				partsOf(await briefDocx(hostile(`${text}<&"'`)));
			}),
			{ numRuns: 8 },
		);
	});
});

/** Whether the programs are here; with REQUIRE_ALL=1 their absence is a failure. */
function needsPrograms(...names: string[]): boolean {
	const missing = names.filter((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).error !== undefined);
	if (missing.length === 0) return true;
	const reason = `skipped: ${missing.join(" and ")} not installed, so no office program opens the document`;
	if (process.env.REQUIRE_ALL === "1") throw new Error(`${reason}, and REQUIRE_ALL=1 asks for it`);
	console.warn(reason);
	return false;
}

it.runIf(needsPrograms("soffice", "pdftotext"))(
	"opens in an office program, on so many pages, with every heading and picture",
	async () => {
		const folder = mkdtempSync(join(tmpdir(), "interconnector-docx-"));
		try {
			writeFileSync(join(folder, "brief.docx"), await briefDocx(brief));
			const home = `-env:UserInstallation=file://${join(folder, "home")}`;
			const made = spawnSync("soffice", [home, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "brief.docx")], {
				encoding: "utf8",
			});
			expect(made.status, made.stderr).toBe(0);
			expect(spawnSync("pdftotext", ["-layout", join(folder, "brief.pdf"), join(folder, "brief.txt")]).status).toBe(0);
			const text = readFileSync(join(folder, "brief.txt"), "utf8");
			const pages = text.split("\f").filter((page) => page.trim() !== "");
			expect(pages.length).toBeGreaterThan(8);
			expect(pages.length).toBeLessThan(40);
			// No page is empty, and the foot of each page of the text counts it.
			expect(
				text
					.split("\f")
					.slice(0, -1)
					.every((page) => page.trim() !== ""),
			).toBe(true);
			expect(text).toContain("Page 1 of");
			for (const title of ["Bottom line", "Contents", ...brief.sections.map((section) => section.title), "Numbers", "Sources", "Claims"])
				expect(text).toContain(title);
			const images = spawnSync("pdfimages", ["-list", join(folder, "brief.pdf")], { encoding: "utf8" });
			if (images.status === 0) expect(images.stdout.split("\n").filter((line) => / image /.test(line)).length).toBeGreaterThanOrEqual(4);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	},
	120_000,
);
