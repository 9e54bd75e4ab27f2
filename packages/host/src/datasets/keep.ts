import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import {
	type Claim,
	claimIdOf,
	createEngine,
	type Dossier,
	InputError,
	type Panel,
	type PanelColumn,
	type PanelRecord,
	readHead,
	type Source,
} from "@interconnector/engine";
import { readWhole } from "../machine.ts";
import { type Author, type Changed, changeDossier } from "../store/change.ts";
import type { Entry } from "../store/entry.ts";
import { disk } from "../store/layer.ts";
import { dossierPath, nameOf, readFolders } from "../store/read.ts";
import { textOf } from "../store/utf8.ts";
import type { Dataset } from "./dataset.ts";
import { type Imported, panelDigest } from "./import.ts";
import { againText } from "./index.ts";
import { readParquet, writeParquet } from "./parquet.ts";

/** The folder of a dossier that holds its panels. */
export const FOLDER = "panels";

/** The source that a dataset is in a dossier. */
export function sourceOf(dataset: Dataset): Source {
	const { title, authors, publisher, licence, published, reliability, because, coverage } = dataset;
	return {
		id: `source:${dataset.id}`,
		title,
		...(authors ? { author: [...authors] } : {}),
		publisher,
		kind: "dataset",
		published,
		publishedBasis: "the release that the connector was written for; correct it for another release",
		licence,
		reliability,
		because: `${because}; covers ${coverage}`,
		handling: "public",
	};
}

/** The line of panels.jsonl for each panel of an import. */
export function recordsOf(dataset: Pick<Dataset, "id">, imported: Imported, day: string, held: readonly PanelRecord[]): PanelRecord[] {
	return imported.panels.map(({ panel, digest }) => {
		const id = `panel:${digest.slice(0, 32)}` as const;
		const before = newestOf(held.filter((one) => one.dataset === dataset.id && one.part === panel.part && one.id !== id));
		return {
			id,
			dataset: dataset.id,
			part: panel.part,
			schema: panel.schema,
			source: `source:${dataset.id}` as const,
			digest,
			rows: panel.rows,
			columns: Object.entries(panel.columns).map(([name, column]) => ({
				name,
				kind: column.kind,
				...dictionary(column),
				unit: column.unit,
				about: column.about,
			})),
			covers: panel.covers,
			files: [...imported.files],
			report: imported.report,
			imported: day,
			...(before ? { replaces: before.id } : {}),
		};
	});
}

function dictionary(column: PanelColumn): { of?: "states" | "labels" } {
	return column.kind === "index" ? { of: column.labels ? "labels" : "states" } : {};
}

/** The claim that a source holds a panel: the panel stands or falls with it. */
export function claimOf(record: PanelRecord, author: Author): Claim {
	const { id, dataset, part, covers, rows, source } = record;
	const says = {
		is: "panel" as const,
		id,
		dataset,
		part,
		from: covers.from,
		to: covers.to,
		complete: covers.complete,
		...(covers.actors ? { actors: covers.actors } : {}),
		rows,
	};
	// The same content is the same claim, whatever its file was called.
	const core = { source, at: part, says };
	return { id: claimIdOf(core), ...core, gist: `${dataset}, ${part}: ${rows} rows, ${covers.from} to ${covers.to}.`, credibility: 1, ...author };
}

/** The panel that no other one replaces. */
export function newestOf(records: readonly PanelRecord[]): PanelRecord | undefined {
	const replaced = new Set(records.map((one) => one.replaces));
	return records.findLast((one) => !replaced.has(one.id));
}

export interface Kept {
	readonly records: readonly PanelRecord[];
	/** Undefined when the dossier holds all of it already. */
	readonly changed: Changed | undefined;
}

/**
 * Keep an import in a dossier, whole or not at all: the parquet files are written and synced first, under the name of their content, and
 * only then one change adds all lines. A crash between leaves files that nothing names. What is held already is not kept twice.
 */
export async function keepImport(named: string | undefined, author: Author, dataset: Dataset, imported: Imported): Promise<Kept> {
	const path = dossierPath(named);
	const held = createEngine().open(readFolders(path));
	const isHeld = (dossier: Dossier, id: string) => dossier.panels.some((one) => one.id === id);
	const isKnown = (dossier: Dossier, claim: Claim) => dossier.history.some((one) => one.id === claim.id);
	const fresh = recordsOf(dataset, imported, author.recorded, held.panels);
	if (fresh.every(({ id }) => isHeld(held, id)))
		return { records: held.panels.filter((one) => fresh.some(({ id }) => id === one.id)), changed: undefined };
	const folder = join(path, FOLDER);
	disk.makeFolder(folder);
	for (const { panel, digest } of imported.panels) await writePanel(folder, panel, digest);
	disk.syncFolder(folder);
	disk.syncFolder(path);
	const changed = changeDossier(named, author, (dossier) => {
		const records = recordsOf(dataset, imported, author.recorded, dossier.panels).filter(({ id }) => !isHeld(dossier, id));
		const source = sourceOf(dataset);
		const entries = records.flatMap((line): Entry[] => {
			const claim = claimOf(line, author);
			// It was imported before and taken back: then its claim is taken up again.
			if (isKnown(dossier, claim)) return [{ file: "reviews", line: { claim: claim.id, verdict: "accepted", ...author, because: "imported again" } }];
			return [
				{ file: "panels", line },
				{ file: "claims", line: claim },
			];
		});
		return { did: `data-add ${dataset.id}`, entries: dossier.sources.has(source.id) ? entries : [{ file: "sources", line: source }, ...entries] };
	});
	const now = createEngine().open(readFolders(path));
	return { records: now.panels.filter((one) => fresh.some(({ id }) => id === one.id)), changed };
}

/** Write the file of a panel whole, under the name of its content. What is there already is left. */
export async function writePanel(folder: string, panel: Panel, digest: string): Promise<void> {
	const target = join(folder, `${digest}.parquet`);
	if (existsSync(target)) return;
	const temporary = join(folder, `.${digest}.${process.pid}.tmp`);
	try {
		await writeParquet(panel, temporary);
		const file = openSync(temporary, "r+");
		fsyncSync(file);
		closeSync(file);
		renameSync(temporary, target);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}

/** A dossier folder and those that it includes, itself first: panels may lie in any of them. */
export function foldersOf(path: string, seen: readonly string[] = []): string[] {
	const full = resolve(path);
	const head = join(full, "dossier.json");
	if (seen.includes(full) || !existsSync(head)) return [];
	const includes = readHead({ name: full, files: { "dossier.json": textOf(readWhole(head), head) } }, [])?.includes ?? [];
	return [...new Set([full, ...includes.flatMap((one) => foldersOf(join(full, one), [...seen, full]))])];
}

/** Read a panel that a dossier, or one that it includes, holds. Throws InputError when its file is missing or not what it was. */
export async function readPanel(folders: readonly string[], record: PanelRecord): Promise<Panel> {
	const file = join(FOLDER, `${record.digest}.parquet`);
	const folder = folders.find((one) => existsSync(join(one, file)));
	const refuse = (problem: string) =>
		new InputError([
			{
				file: folder ? `${nameOf(folder)}/${file}` : file,
				field: "",
				value: record.id,
				problem,
				fix: againText(record.dataset),
			},
		]);
	if (folder === undefined) throw refuse("the file of this panel is not there");
	let panel: Panel;
	try {
		panel = await readParquet(join(folder, file), record);
	} catch (error) {
		throw refuse(`cannot be read (${(error as Error).message.split("\n")[0]})`);
	}
	if (panelDigest(panel) !== record.digest) throw refuse("the file does not hold what was imported");
	return panel;
}
