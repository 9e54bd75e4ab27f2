// npm run docs: write the generated pages below docs/ and the public surface. Pages that no longer belong are removed.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "../packages/host/src/root.ts";
import { answersPage } from "./answers/page.ts";
import { pages, surface } from "./pages.ts";

const docs = join(projectRoot(), "docs");
const made = pages();
for (const folder of ["lenses", "inquiries", "nouns", "operations"]) {
	const path = join(docs, folder);
	if (existsSync(path)) for (const file of readdirSync(path)) if (!made.has(`${folder}/${file}`)) rmSync(join(path, file));
}
for (const [path, text] of made) {
	mkdirSync(dirname(join(docs, path)), { recursive: true });
	writeFileSync(join(docs, path), text);
}
writeFileSync(join(projectRoot(), "surface.json"), `${JSON.stringify(surface(), null, "\t")}\n`);
writeFileSync(join(docs, "answers.md"), answersPage());
console.log(`${made.size + 1} pages and surface.json written`);
