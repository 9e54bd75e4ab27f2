import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine, NOUNS } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../packages/host/src/root.ts";
import { pages, surface } from "../tools/pages.ts";

const root = projectRoot();
const read = (path: string) => readFileSync(join(root, path), "utf8");

describe("every lens is whole: what is missing, and how to mend it", () => {
	for (const lens of createEngine().lenses) {
		test(lens.id, () => {
			const folder = "packages/engine/src/lenses";
			expect(existsSync(join(root, folder, `${lens.id}.ts`)), `${folder}/${lens.id}.ts: the id is the file name; rename one of them`).toBe(true);
			expect(
				existsSync(join(root, folder, lens.check.file)),
				`${folder}/${lens.check.file}: no lens without a number it must reproduce; add the check`,
			).toBe(true);
			expect(lens.covers.length, `${lens.id} covers no concept; name the concepts of the catalogue in covers`).toBeGreaterThan(0);
			expect(existsSync(join(root, "docs/lenses", `${lens.id}.md`)), `docs/lenses/${lens.id}.md is missing; run npm run docs`).toBe(true);
		});
	}
	test("every file of a lens is registered", () => {
		const source = read("packages/engine/src/lenses/index.ts");
		for (const file of readdirSync(join(root, "packages/engine/src/lenses"))) {
			if (file.endsWith(".test.ts") || !file.endsWith(".ts") || !read(`packages/engine/src/lenses/${file}`).includes("= defineLens(")) continue;
			expect(source, `lenses/index.ts does not list ${file}; add one line`).toContain(`./${file}`);
		}
	});
	test("every noun has its file", () => {
		for (const noun of NOUNS) expect(existsSync(join(root, "packages/engine/src/facts", `${noun}.ts`)), `facts/${noun}.ts`).toBe(true);
	});
});

test("the pages below docs/ say what the program does (else: npm run docs)", () => {
	for (const [path, text] of pages()) expect(read(`docs/${path}`), `docs/${path} is out of date; run npm run docs`).toBe(text);
});

test("surface.json is the public surface (else: npm run docs, and look at the difference in review)", () => {
	expect(JSON.parse(read("surface.json"))).toEqual(JSON.parse(JSON.stringify(surface())));
});

test("no face names a lens in its code", () => {
	const ids = createEngine().lenses.map((lens) => lens.id);
	for (const folder of ["cli", "http", "store", "operations"]) {
		for (const file of readdirSync(join(root, "packages/host/src", folder))) {
			if (file.endsWith(".test.ts")) continue;
			const code = read(`packages/host/src/${folder}/${file}`).replace(/examples:[^\n]*|addHelpText\([^\n]*/g, "");
			// Some ids are plain words as well ("status"): what counts is code that branches on one, or asks it.
			for (const id of ids)
				expect(
					new RegExp(`(?:[=!]==? ?|case |ask\\(|includes\\(|has\\(|lens: )["'\`]${id}\\b`).test(code),
					`${folder}/${file} names the lens ${id}`,
				).toBe(false);
		}
	}
});

test("source files stay under 400 lines", () => {
	const visit = (folder: string): string[] =>
		readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
			entry.isDirectory() ? visit(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
		);
	for (const file of [...visit("packages/engine/src"), ...visit("packages/host/src"), ...visit("tools")]) {
		if (/\.(ts|mjs)$/.test(file)) expect(read(file).split("\n").length, `${file}: split it, one idea a file`).toBeLessThanOrEqual(401);
	}
});
