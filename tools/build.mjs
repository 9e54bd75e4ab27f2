// Bundle the program, so that it starts fast. `node tools/build.mjs` builds always; `buildIfStale` only when a source changed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { built, isBuilt, root, sourceStamp } from "./stale.mjs";

export async function build() {
	const { build: bundle } = await import("esbuild");
	const stamp = sourceStamp();
	// Built aside and then put in place, so that a failed build leaves the program that was there.
	const fresh = `${built}-${process.pid}`;
	rmSync(fresh, { recursive: true, force: true });
	mkdirSync(fresh, { recursive: true });
	try {
		await bundle({
			entryPoints: {
				cli: join(root, "packages/host/src/cli/index.ts"),
				written: join(root, "packages/host/src/cli/written.ts"),
				asker: join(root, "packages/host/src/threads/asker.ts"),
			},
			outdir: fresh,
			bundle: true,
			splitting: true,
			minifySyntax: true,
			minifyWhitespace: true,
			format: "esm",
			platform: "node",
			target: "node20.19",
			outExtension: { ".js": ".mjs" },
			// Packages with native parts stay where npm put them.
			external: ["@resvg/resvg-js", "@duckdb/node-api"],
			banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
			logLevel: "warning",
		});
		writeWords(fresh);
		await buildWeb();
		writeFileSync(join(fresh, "stamp"), stamp);
		putInPlace(fresh, stamp);
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
}

/** The workbench, as static files beside the program; and as one script and one style sheet, for a copy that opens from disk. */
async function buildWeb() {
	// Built while tests run, it would carry the libraries as they are for finding faults: twice as large, and slow.
	process.env.NODE_ENV = "production";
	const { build: vite } = await import("vite");
	for (const name of ["vite.config.ts", "vite.folder.ts"]) await vite({ configFile: join(root, "packages/web", name), logLevel: "warn" });
}

/** What the command line says of itself, read once from the catalogs: help then needs no engine. */
function writeWords(folder) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "written.mjs")], { encoding: "utf8", maxBuffer: 1 << 24 });
	if (status !== 0) throw new Error(`the words of the command line could not be written: ${stderr}`);
	writeFileSync(join(folder, "words.json"), stdout);
}

function putInPlace(fresh, stamp) {
	const old = `${fresh}-old`;
	if (existsSync(built)) renameSync(built, old);
	try {
		renameSync(fresh, built);
	} catch (error) {
		// Another process built at the same time and was first: its program is as good.
		if (!isBuilt(stamp)) throw error;
	}
	rmSync(old, { recursive: true, force: true });
}

export async function buildIfStale() {
	if (!isBuilt()) await build();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
