// What decides whether the built program is older than its sources. No dependencies: it runs before anything is installed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const built = join(root, "packages", "host", "dist");
const stampFile = join(built, "stamp");

/** A short text that changes when a source file, the lock or the build script does: names, sizes and times, not contents. */
export function sourceStamp() {
	const hash = createHash("sha256");
	const visit = (folder) => {
		for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) visit(path);
			else if (/\.(ts|tsx|css|html|mjs)$/.test(entry.name) && !/\.(test|contract)\.ts$/.test(entry.name)) {
				const { size, mtimeMs } = statSync(path);
				hash.update(`${path} ${size} ${mtimeMs}\n`);
			}
		}
	};
	for (const folder of ["packages/engine/src", "packages/host/src", "packages/web/src"]) visit(join(root, folder));
	hash.update(readFileSync(join(root, "package-lock.json")));
	hash.update(readFileSync(join(root, "tools", "build.mjs")));
	return hash.digest("hex");
}

export function isBuilt(stamp = sourceStamp()) {
	return existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;
}

/** Digest of the lock: what is installed should match it. */
export function lockStamp() {
	return createHash("sha256")
		.update(readFileSync(join(root, "package-lock.json")))
		.digest("hex");
}
export const installedStamp = join(root, "node_modules", ".interconnector-lock");

export function isInstalled() {
	return existsSync(installedStamp) && readFileSync(installedStamp, "utf8") === lockStamp();
}
