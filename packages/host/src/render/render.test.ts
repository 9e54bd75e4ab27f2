import { join } from "node:path";
import { type Brief, composeBrief, createEngine } from "@interconnector/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../root.ts";
import { openDossier } from "../store/read.ts";
import { briefHtml } from "./html.ts";
import { briefMarkdown, codeSpan, escapeMarkdown } from "./markdown.ts";
import { shellWord } from "./notes.ts";

const opened = openDossier(join(projectRoot(), "dossiers", "azerbaijan"));
const brief = composeBrief(createEngine(), opened.dossier, { since: "2025-03" });

/** The brief with every text of the dossier that reaches a page replaced by one hostile text. */
function hostile(text: string): Brief {
	const poison = (finding: Brief["sections"][number]["exhibits"][number]["finding"]) => ({
		...finding,
		names: Object.fromEntries(Object.keys(finding.names).map((id) => [id, text])),
	});
	return {
		...brief,
		title: text,
		bottomLine: [{ text, rests: [{ kind: "finding", address: `vectors#${text}`, claims: [] }], marks: [{ start: 0, end: text.length, rest: 0 }] }],
		sections: brief.sections.map((section) => ({
			...section,
			title: text,
			sentences: section.sentences.slice(0, 2).map((one) => ({ ...one, text, marks: [] })),
			exhibits: section.exhibits.slice(0, 1).map((exhibit) => ({ ...exhibit, title: text, finding: poison(exhibit.finding) })),
			cautions: [text],
		})),
		sources: brief.sources.map((source) => ({ ...source, short: text, full: text, standpoint: text, because: text })),
		notes: brief.notes.slice(0, 5).map((note) => ({ ...note, gist: text, at: text })),
		refused: [{ text, because: text }],
	};
}

/** Every kind of tag of a page with the names of its attributes: what a text may never add to. */
function tagsOf(html: string): string[] {
	const bare = html.replace(/"[^"]*"/g, '""');
	return [...new Set(bare.match(/<[^>]*>/g) ?? [])];
}

const NASTY = [
	"<script>alert(1)</script>",
	`"><img src=x onerror=alert(1)>`,
	"</style><script>1</script>",
	"' onmouseover='x",
	"]]>--><!-- &amp; &#0;",
	"\u0000\u0007\u202e\ud800",
	"javascript:alert(1)",
	"a\nb\r\nc",
];

describe("a brief as HTML", () => {
	const html = briefHtml(brief);
	const known = new Set([...tagsOf(html), ...tagsOf(briefHtml(hostile("x")))]);
	it("is one file that asks for nothing", () => {
		expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)/i);
		expect(html.match(/(?:src|href)="(?!#)[^"]*"/g)).toBeNull();
		expect(html).toContain("default-src 'none'");
		expect(html.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:\/\//);
	});
	it("leads every link inside to a place, each id once", () => {
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, to] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
	});
	it("has headings in order, heads with scope and a skip link", () => {
		expect(html.match(/<h1>/g)).toHaveLength(1);
		expect(html.match(/<th(?! scope)[ >]/g)).toBeNull();
		expect(html).toContain('class="skip"');
	});
	it("is the same, byte for byte", () => {
		expect(briefHtml(composeBrief(createEngine(), opened.dossier, { since: "2025-03" }))).toBe(html);
	});
	it.each(NASTY)("lets %j add no tag", (text) => {
		const page = briefHtml(hostile(text));
		expect(tagsOf(page).filter((tag) => !known.has(tag))).toEqual([]);
		expect(page.includes("\u0000") || page.includes("\u0007")).toBe(false);
	});
	it("lets no text become a tag", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
				const page = briefHtml(hostile(`${text}<b onclick="x">`));
				expect(tagsOf(page).filter((tag) => !known.has(tag))).toEqual([]);
			}),
			{ numRuns: 15 },
		);
	});
});

describe("a brief as Markdown", () => {
	const text = briefMarkdown(brief);
	it("defines every footnote that it uses, once", () => {
		const defined = [...text.matchAll(/^\[\^([nc]\d+)\]:/gm)].map((match) => match[1]);
		expect(new Set(defined).size).toBe(defined.length);
		for (const [, used] of text.matchAll(/\[\^([nc]\d+)\](?!:)/g)) expect(defined).toContain(used);
	});
	it("is the same, byte for byte", () => {
		expect(briefMarkdown(brief)).toBe(text);
	});
	it.each(NASTY)("keeps %j as text", (nasty) => {
		const lines = briefMarkdown(hostile(nasty)).split("\n");
		expect(lines).toHaveLength(briefMarkdown(hostile("x")).split("\n").length);
		for (const line of lines) expect(line.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, "").replace(/\\[^\w\s]/g, "")).not.toMatch(/<[a-z/!]/i);
	});
	it("escapes whatever Markdown would read as a mark", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (any) => {
				const escaped = escapeMarkdown(any);
				expect(escaped).not.toMatch(/[\n\r]/);
				expect(escaped.replace(/\\[^A-Za-z0-9\s]/g, "")).not.toMatch(/[`*_[\]<>|#]/);
			}),
		);
	});
	it("fences code longer than any tick inside", () => {
		expect(codeSpan("a")).toBe("`a`");
		expect(codeSpan("a``b")).toBe("``` a``b ```");
	});
});

it("quotes a command for a shell", () => {
	expect(shellWord("a'b")).toBe("'a'\\''b'");
});
