// What decides whether the built program is older than its sources. No dependencies: it runs before anything is installed.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const built = join(root, "packages", "host", "dist");
const stampFile = join(built, "stamp");

/**
 * A short text that changes when a source file, the lock or the build script does: names, sizes and times, not contents. Every start of
 * the program waits for it, so it reads nothing that it need not and mixes by hand (FNV-1a, two lanes), without loading a library.
 */
export function sourceStamp() {
	let [a, b, files] = [0x811c9dc5, 0x01000193, 0];
	const mix = (text) => {
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			a = Math.imul(a ^ code, 0x01000193);
			b = Math.imul(b ^ (code + i), 0x85ebca6b);
		}
	};
	const note = (path) => {
		const { size, mtimeMs } = statSync(path);
		mix(`${path} ${size} ${mtimeMs}\n`);
		files++;
	};
	const visit = (folder) => {
		const entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
		for (const entry of entries) {
			const path = `${folder}${sep}${entry.name}`;
			if (entry.isDirectory()) visit(path);
			else if (/\.(ts|tsx|css|html|mjs)$/.test(entry.name) && !/\.(test|contract)\.ts$/.test(entry.name)) note(path);
		}
	};
	for (const folder of ["packages/engine/src", "packages/host/src", "packages/web/src"]) visit(join(root, folder));
	note(join(root, "package-lock.json"));
	note(join(root, "tools", "build.mjs"));
	return `${files} ${(a >>> 0).toString(16)} ${(b >>> 0).toString(16)}`;
}

export function isBuilt(stamp = sourceStamp()) {
	return existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;
}
