import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the project: the nearest one above this file that holds the shipped dossiers. */
export function projectRoot(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "dossiers"))) {
		const above = dirname(folder);
		if (above === folder) throw new Error("the project's folder was not found above the program");
		folder = above;
	}
	return folder;
}
