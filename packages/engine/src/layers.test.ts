import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** A folder imports itself and those before it. Tests, contracts and testing/ may import anything. */
const ORDER = ["base", "facts", "evidence", "world", "methods", "lenses", "inquiries", "futures", "options", "briefs", "figures"];
const LAST = ["catalog.ts", "engine.ts", "index.ts"];

const root = new URL("./", import.meta.url);
const files = (readdirSync(root, { recursive: true }) as string[])
	.map((file) => file.replaceAll("\\", "/"))
	.filter((file) => file.endsWith(".ts") && !/(\.test|\.contract)\.ts$|^testing\//.test(file));
const top = (file: string) => file.split("/")[0] as string;
const rank = (file: string) => (LAST.includes(file) ? ORDER.length : ORDER.indexOf(top(file)));
const imports = files.flatMap((file) =>
	[...readFileSync(new URL(file, root), "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => ({ file, to: match[1] as string })),
);
const inside = imports
	.filter(({ to }) => to.startsWith("."))
	.map(({ file, to }) => ({ file, to: new URL(to, new URL(file, root)).pathname.slice(root.pathname.length) }));

it("every file stands in a layer", () => {
	expect(imports.length).toBeGreaterThan(200);
	expect(files.filter((file) => rank(file) === -1)).toEqual([]);
});

it("a folder imports only itself and the folders before it", () => {
	expect(inside.filter(({ file, to }) => rank(to) === -1 || rank(to) > rank(file))).toEqual([]);
});

it("a lens never imports a lens", () => {
	const lens = /^lenses\/[a-z-]+\.ts$/;
	const lenses = files.filter((file) => lens.test(file) && readFileSync(new URL(file, root), "utf8").includes("= defineLens("));
	expect(lenses.length).toBeGreaterThan(5);
	expect(inside.filter(({ file, to }) => lenses.includes(file) && lenses.includes(to))).toEqual([]);
});

it("the engine needs nothing of Node", () => {
	expect(imports.filter(({ to }) => to.startsWith("node:"))).toEqual([]);
});
