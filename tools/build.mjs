// Bundle the program, so that it starts fast. `node tools/build.mjs` builds always; `buildIfStale` only when a source changed.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { built, isBuilt, root, sourceStamp } from "./stale.mjs";

export async function build() {
	const { build: bundle } = await import("esbuild");
	const stamp = sourceStamp();
	rmSync(built, { recursive: true, force: true });
	mkdirSync(built, { recursive: true });
	await bundle({
		entryPoints: { cli: join(root, "packages/host/src/cli/index.ts") },
		outdir: built,
		bundle: true,
		splitting: true,
		format: "esm",
		platform: "node",
		target: "node20.19",
		outExtension: { ".js": ".mjs" },
		// Packages with native parts stay where npm put them.
		external: ["@resvg/resvg-js"],
		banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
		logLevel: "warning",
	});
	writeFileSync(join(built, "stamp"), stamp);
}

export async function buildIfStale() {
	if (!isBuilt()) await build();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
