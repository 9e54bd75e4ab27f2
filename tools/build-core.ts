/** Make dossiers/core from files of public datasets: npm run core -- <folder or files…> [--recorded 2026-11-22]. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "@interconnector/engine";
import { coreDossier } from "../packages/host/src/network/core.ts";
import { collect, prepare } from "../packages/host/src/network/given.ts";
import { projectRoot } from "../packages/host/src/root.ts";

const args = process.argv.slice(2);
const flag = args.indexOf("--recorded");
const recorded = flag === -1 ? new Date().toISOString().slice(0, 10) : (args.splice(flag, 2)[1] ?? "");
if (args.length === 0) {
	console.error("build-core: name files of datasets, or folders that hold some");
	process.exit(2);
}
/** Every dataset is read to its end. */
const NO_LIMIT = 2200;
const prepared = prepare(await collect(args, { log: (line) => console.error(line) }), NO_LIMIT);
for (const one of prepared) if ("skipped" in one) console.error(`left out, ${one.aggregate.title}: ${one.skipped}`);
const files = coreDossier(prepared, { prefix: "core", by: "tools/build-core", recorded });
createEngine().open([{ name: "core", files }]);
const folder = join(projectRoot(), "dossiers", "core");
mkdirSync(folder, { recursive: true });
for (const name of ["dossier.json", "sources.jsonl", "claims.jsonl", "README.md"]) writeFileSync(join(folder, name), files[name] ?? "");
const lines = (files["claims.jsonl"] ?? "").split("\n").length - 1;
console.log(`dossiers/core: ${lines} claims, ${(Buffer.byteLength(files["claims.jsonl"] ?? "") / 1024).toFixed(0)} KiB`);
