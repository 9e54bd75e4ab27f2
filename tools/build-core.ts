/** Make dossiers/core from files of public datasets: npm run core -- <folder or files…> [--recorded 2026-11-22]. */
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "@interconnector/engine";
import { FOLDER as PANELS, writePanel } from "../packages/host/src/datasets/keep.ts";
import { CORE_STATES, coreDossier } from "../packages/host/src/network/core.ts";
import { panelsAmong } from "../packages/host/src/network/core-panels.ts";
import { collect, prepare } from "../packages/host/src/network/given.ts";
import { PAIR_PANELS } from "../packages/host/src/network/panels/index.ts";
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
const collected = await collect(args, { log: (line) => console.error(line), also: PAIR_PANELS.map(({ dataset }) => dataset) });
const prepared = prepare(collected, NO_LIMIT);
for (const one of prepared) if ("skipped" in one) console.error(`left out, ${one.aggregate.title}: ${one.skipped}`);
const signature = { prefix: "core", by: "tools/build-core", recorded };
const kept = panelsAmong(CORE_STATES, collected, signature);
const files = coreDossier(prepared, signature, kept);
createEngine().open([{ name: "core", files }]);
const folder = join(projectRoot(), "dossiers", "core");
const panels = join(folder, PANELS);
// Written anew, so that a table of an earlier release does not stay beside.
rmSync(panels, { recursive: true, force: true });
mkdirSync(panels, { recursive: true });
for (const { panel, record } of kept) await writePanel(panels, panel, record.digest);
for (const name of ["dossier.json", "sources.jsonl", "claims.jsonl", "panels.jsonl", "README.md"])
	writeFileSync(join(folder, name), files[name] ?? "");
const lines = (files["claims.jsonl"] ?? "").split("\n").length - 1;
const kib = (bytes: number) => `${(bytes / 1024).toFixed(0)} KiB`;
console.log(`dossiers/core: ${lines} claims, ${kib(Buffer.byteLength(files["claims.jsonl"] ?? ""))}`);
for (const { spec, record } of kept)
	console.log(
		`  ${record.source} ${record.part}: ${record.rows} rows, ${kib(statSync(join(panels, `${record.digest}.parquet`)).size)} (${spec.title})`,
	);
