import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Panel, PanelReport } from "@interconnector/engine";
import { needsShared } from "../../../engine/src/testing/needs.ts";
import { type Imported, importFiles } from "./import.ts";
import { datasetNamed } from "./index.ts";
import { resolvers } from "./resolvers.ts";
import { cellAt } from "./show.ts";

/** Write files into a new folder and return their paths. */
export function filesOf(files: Readonly<Record<string, string | Uint8Array>>): string[] {
	const folder = mkdtempSync(join(tmpdir(), "datasets-"));
	return Object.entries(files).map(([name, content]) => {
		writeFileSync(join(folder, name), content);
		return join(folder, name);
	});
}

/** Import files made for a test. */
export function imported(dataset: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<Imported> {
	return importFiles(datasetNamed(dataset), filesOf(files), { resolvers });
}

/** Paths of shared data, or undefined where it is not beside the project. */
export function sharedData(...names: readonly string[]): string[] | undefined {
	const urls = names.map((name) => needsShared(`data/${name}`));
	return urls.every((url) => url !== undefined) ? urls.map((url) => fileURLToPath(url as URL)) : undefined;
}

export function importShared(dataset: string, paths: readonly string[]): Promise<Imported> {
	return importFiles(datasetNamed(dataset), paths, { resolvers });
}

type Cell = string | number | null;

/** The rows of a panel as records of words and numbers: all, or those whose cells are what `where` says (one of several, where it is a list). */
export function rowsOf(panel: Panel | undefined, where: Readonly<Record<string, Cell | readonly Cell[]>> = {}): Record<string, Cell>[] {
	if (!panel) throw new Error("there is no such panel");
	const names = Object.keys(panel.columns);
	const wanted = Object.entries(where).map(([name, cells]) => [name, [cells].flat()] as const);
	const out: Record<string, Cell>[] = [];
	for (let row = 0; row < panel.rows; row++)
		if (wanted.every(([name, cells]) => cells.includes(cellAt(panel, name, row))))
			out.push(Object.fromEntries(names.map((name) => [name, cellAt(panel, name, row)])));
	return out;
}

export const sum = (counts: PanelReport["unknown"]) => Object.values(counts).reduce((total, n) => total + n, 0);
