// npm run bench: build the program and the bench the way users run them (bundled, no loader, with the same options), then run the bench.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build as bundle } from "esbuild";
import { buildIfStale } from "./build.mjs";
import { built, root } from "./stale.mjs";
import { V8 } from "./v8.mjs";

await buildIfStale();
const file = join(built, "bench.mjs");
await bundle({
	entryPoints: [join(root, "bench/run.ts")],
	outfile: file,
	bundle: true,
	format: "esm",
	platform: "node",
	target: "node20.19",
	external: ["@duckdb/node-api", "@resvg/resvg-js", "playwright-core"],
	logLevel: "warning",
});
const { status } = spawnSync(process.execPath, ["--expose-gc", ...V8, file, ...process.argv.slice(2)], { stdio: "inherit" });
rmSync(file);
process.exitCode = status ?? 1;
