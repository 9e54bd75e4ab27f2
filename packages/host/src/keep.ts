import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Opened, openDossier } from "./store/read.ts";

/** An open dossier that follows its files: opened once, opened again only when one of them has changed. */
export interface Kept {
	readonly path: string;
	/** The dossier as it stands. Throws InputError when its files were changed into something that does not open. */
	current(): Opened;
	/** Something was written: open again at the next question, whatever the clock of the disk says. */
	changed(): void;
}

/** Keep a dossier that was opened. */
export function keepOpen(first: Opened): Kept {
	let opened = first;
	let stamp: string | undefined = stampOf(first.path);
	return {
		path: first.path,
		current() {
			const now = stampOf(first.path);
			if (now !== stamp) {
				opened = openDossier(first.path);
				stamp = now;
			}
			return opened;
		},
		changed() {
			stamp = undefined;
		},
	};
}

/** Names, sizes and times of the files of a dossier and of those it includes. A folder that is gone counts as empty: opening says so. */
function stampOf(path: string): string {
	const seen = new Set<string>();
	const parts: string[] = [];
	const visit = (folder: string) => {
		const full = resolve(folder);
		if (seen.has(full)) return;
		seen.add(full);
		try {
			for (const file of readdirSync(full).sort()) {
				if (!/\.jsonl?$/.test(file)) continue;
				const { size, mtimeMs } = statSync(join(full, file));
				parts.push(`${full}/${file} ${size} ${mtimeMs}`);
			}
			const head: unknown = JSON.parse(readFileSync(join(full, "dossier.json"), "utf8"));
			const includes = typeof head === "object" && head !== null && "includes" in head ? head.includes : [];
			if (Array.isArray(includes)) for (const included of includes) if (typeof included === "string") visit(join(full, included));
		} catch {
			parts.push(`${full} cannot be read`);
		}
	};
	visit(path);
	return parts.join("\n");
}
