// npm run new lens NAME [NOUN]: write a new lens that already works, with its check and test, and register it.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../packages/host/src/root.ts";
import { countable, lensFiles } from "./new/lens.ts";
import { refusal } from "./new/refusal.ts";
import { registered } from "./new/register.ts";

const HELP = `npm run new lens NAME [NOUN]

Writes packages/engine/src/lenses/NAME.ts, its check and its test, and registers both. The lens counts the facts of NOUN (default: event)
between the focal state and each partner, and tells the age of the newest: change it into yours. Then: npm run docs, npm test.

  NAME   lower-case words joined by hyphens; it is the file, the command and the address
  NOUN   one of: ${countable().join(", ")}
  --into FOLDER   write below another root than the project (for trials)`;

const args = process.argv.slice(2);
const flag = args.indexOf("--into");
const root = flag === -1 ? projectRoot() : (args.splice(flag, 2)[1] ?? "");
const [, name = "", noun = "event"] = args;
if (args.includes("--help") || args.includes("-h") || args.length === 0) {
	console.log(HELP);
	process.exit(0);
}

const lenses = join(root, "packages/engine/src/lenses");
const problem = refusal(lenses, args);
if (problem !== undefined) {
	console.error(`new: ${problem}. Nothing was written. More: npm run new -- --help`);
	process.exit(2);
}

const made = lensFiles(name, noun);
for (const [file, text] of Object.entries(made)) writeFileSync(join(lenses, file), text, { flag: "wx" });
for (const { file, from, list, entry } of registered(name)) {
	const path = join(lenses, file);
	const lines = readFileSync(path, "utf8").split("\n");
	const end = lines.indexOf(
		list === "array" ? "];" : "};",
		lines.findIndex((line) => /^export const (LENSES|CHECKS_OF)/.test(line)),
	);
	lines.splice(end, 0, entry);
	writeFileSync(path, [from, ...lines].join("\n"));
}
const touched = [...Object.keys(made), ...registered(name).map(({ file }) => file)].map((file) => join(lenses, file));
const biome = spawnSync(process.execPath, [join(root, "node_modules/@biomejs/biome/bin/biome"), "check", "--write", ...touched], {
	cwd: root,
	encoding: "utf8",
});
if (biome.status !== 0) {
	console.error(`${biome.stdout}${biome.stderr}\nnew: the files stand, but biome could not order them.`);
	process.exit(1);
}
console.log(`${touched.join("\n")}\nNow make it yours, then: npm run docs, npm test`);
