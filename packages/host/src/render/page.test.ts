import { join } from "node:path";
import { briefFigures, composeBrief, createEngine, PAPER } from "@interconnector/engine";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../root.ts";
import { openDossier } from "../store/read.ts";
import { figureFiles } from "./figure-files.ts";
import { briefHtml } from "./html.ts";
import { briefMarkdown } from "./markdown.ts";
import { STYLE } from "./style.ts";

const opened = openDossier(join(projectRoot(), "dossiers", "azerbaijan"));
const brief = composeBrief(createEngine(), opened.dossier);
const html = briefHtml(brief);

/** Relative luminance and contrast of two colours, by WCAG 2.2. */
function contrast(a: string, b: string): number {
	const light = (hex: string) => {
		const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, "$&$&") : hex;
		const [r, g, bl] = [1, 3, 5].map((at) => {
			const c = Number.parseInt(full.slice(at, at + 2), 16) / 255;
			return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
		}) as [number, number, number];
		return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
	};
	const [high, low] = [light(a), light(b)].sort((x, y) => y - x) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

/** The colours that a rule of :root sets, laid over those for light. */
function colours(of: "light" | "dark" | "print"): Record<string, string> {
	const roots = [...STYLE.matchAll(/:root\{([^}]*)\}/g)].map((match) =>
		Object.fromEntries([...(match[1] as string).matchAll(/--([\w-]+):(#[0-9a-f]+)/gi)].map((one) => [one[1], one[2]])),
	);
	const [light = {}, dark = {}, print = {}] = roots;
	return { ...light, ...(of === "dark" ? dark : of === "print" ? print : {}) } as Record<string, string>;
}

describe.each(["light", "dark", "print"] as const)("colours in %s", (of) => {
	const c = colours(of);
	const pairs = [
		...["ink", "muted", "accent"].flatMap((text) => ["paper", "soft"].map((ground) => [text, ground])),
		...[0, 1, 2, 3, 4, 5, 6].map((i) => [`on-d${i}`, `d${i}`]),
		...[0, 1, 2, 3, 4].map((i) => [`on-s${i}`, `s${i}`]),
	] as [string, string][];
	it.each(pairs)("%s can be read on %s", (text, ground) => {
		expect(contrast(c[text] as string, c[ground] as string)).toBeGreaterThanOrEqual(4.5);
	});
});

it("has colours for files that can be read", () => {
	expect(contrast(PAPER.muted, PAPER.paper)).toBeGreaterThanOrEqual(4.5);
	for (const [i, colour] of PAPER.diverging.entries()) expect(contrast(colour, PAPER.onDiverging[i] as string)).toBeGreaterThanOrEqual(4.5);
	for (const [i, colour] of PAPER.sequential.entries()) expect(contrast(colour, PAPER.onSequential[i] as string)).toBeGreaterThanOrEqual(4.5);
});

describe("the page of a brief", () => {
	it("names its language and itself", () => {
		expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
		expect(/<title>([^<]+)<\/title>/.exec(html)?.[1]).toContain(brief.asOf);
	});
	it("loads nothing and runs nothing, and a policy holds it to that", () => {
		const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
		for (const rule of ["default-src 'none'", "base-uri 'none'", "form-action 'none'"]) expect(policy).toContain(rule);
		expect(policy).not.toMatch(/script-src|\*|https?:/);
		expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|video|audio|form|base|image|use|foreignObject)\b/i);
		expect(html).not.toMatch(/\son\w+=|javascript:|@import|@font-face|url\((?!#)/i);
	});
	it("has headings in order and every heading a text", () => {
		const levels = [...html.matchAll(/<h([1-6])[^>]*>([^<]*)/g)].map((match) => [Number(match[1]), match[2]] as const);
		expect(levels.filter(([level]) => level === 1)).toHaveLength(1);
		for (const [i, [level, text]] of levels.entries()) {
			expect(level - (levels[i - 1]?.[0] ?? 0)).toBeLessThanOrEqual(1);
			expect(text?.trim()).not.toBe("");
		}
	});
	it("has tables with scoped heads, one main and named sections", () => {
		expect(html.match(/<main /g)).toHaveLength(1);
		expect(html.match(/<th(?! scope="(col|row)")[ >]/g)).toBeNull();
		expect(html.match(/<section(?![^>]*aria-labelledby)/g)).toBeNull();
		for (const table of html.match(/<table>.*?<\/table>/gs) ?? []) expect(table).toContain("<thead>");
	});
	it("has four figures, each with its caption, its sources inside and a table", () => {
		const figures = html.match(/<figure>.*?<\/figure>/gs) ?? [];
		expect(figures).toHaveLength(4);
		for (const [i, figure] of figures.entries()) {
			expect(figure).toContain(`<figcaption>Figure ${i + 1}. `);
			for (const part of [brief.asOf, "Sources: ", "licences"]) expect(figure).toContain(part);
			expect(html).toContain(`<summary>Figure ${i + 1} as a table: `);
		}
	});
	it("lets the keyboard reach each partner on the wheel, and hides no reachable mark in an image", () => {
		const spokes = /<figure>.*?<\/figure>/s.exec(html)?.[0].match(/<g tabindex="0" role="img" aria-label="[^"]+"/g) ?? [];
		const [wheel] = briefFigures(brief);
		// Once for wide and once for narrow screens, of which one is shown.
		expect(spokes).toHaveLength(2 * (wheel?.finding.parts.vectors?.rows.length ?? 0));
		expect(html).not.toMatch(/<svg[^>]*role="img"/);
	});
	it("folds the long list of claims, and prints whatever is folded", () => {
		expect(html).toMatch(/<details class="long"><summary>All \d+ claims/);
		const print = STYLE.slice(STYLE.indexOf("@media print"));
		expect(print).toContain("details::details-content{content-visibility:visible");
		expect(print).toContain("@supports not selector(::details-content)");
	});
});

describe("figures as files", () => {
	it("are complete in themselves, as SVG and as PNG of twice the size", async () => {
		const files = await figureFiles(brief);
		expect(files.map((file) => file.name)).toEqual(["wheel", "poles", "levers", "closing"].flatMap((id) => [`aze-${id}.svg`, `aze-${id}.png`]));
		for (const { name, bytes } of files) {
			const view = Buffer.from(bytes);
			if (name.endsWith(".png")) {
				expect(view.subarray(1, 4).toString()).toBe("PNG");
				expect(view.readUInt32BE(16)).toBe(1720);
			} else {
				const text = view.toString();
				for (const part of [brief.asOf, "Sources: ", "licences", 'role="img"', "aria-label="]) expect(text).toContain(part);
				expect(text).not.toMatch(/var\(|tabindex|<script|href="(?!#)/);
			}
		}
		expect((await figureFiles(brief)).every((file, i) => Buffer.compare(file.bytes, files[i]?.bytes as Uint8Array) === 0)).toBe(true);
	});
	it("are shown by the Markdown beside them", async () => {
		const names = (await figureFiles(brief)).map((file) => file.name);
		const shown = [...briefMarkdown(brief, { figures: "figures" }).matchAll(/^!\[.*\]\(figures\/([^)]+)\)$/gm)].map((match) => match[1]);
		expect(shown).toHaveLength(4);
		for (const name of shown) expect(names).toContain(name);
	});
});
