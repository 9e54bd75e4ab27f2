import { join } from "node:path";
import { FORMAT } from "@interconnector/engine";
import { keeping } from "../machine.ts";
import { disk, type FileLayer, writeAtomic } from "./layer.ts";
import { textOf } from "./utf8.ts";

/** One step from a format to the next: the texts of a folder in, the texts out. Pure. */
export interface Migration {
	readonly from: number;
	readonly change: (files: Readonly<Record<string, string>>) => Record<string, string>;
}

/** The steps that exist, each from one format to the next. */
export const MIGRATIONS: readonly Migration[] = [
	{
		from: 0,
		// Format 1 names the list of states that disputed entities are read by. Format 0 had none and took what every UN member accepts.
		change: (files) => {
			const { format: _format, title, focal, asOf, ...rest } = JSON.parse(files["dossier.json"] ?? "{}") as Record<string, unknown>;
			const head = { format: 1, title, focal, asOf, stance: "un", ...rest };
			return { ...files, "dossier.json": `${JSON.stringify(head, null, "\t")}\n` };
		},
	},
];

export interface Migrated {
	readonly from: number;
	readonly to: number;
	readonly steps: number;
	/** Folder in which the files as they were are kept. */
	readonly kept?: string;
	readonly problem?: string;
}

/**
 * Migrate a folder. `check` sees the new texts before anything is written, and throws when they are not sound. Then the old files are
 * copied, and the new ones written one by one, dossier.json last: until it says the new format, the folder still counts as the old one
 * and the step can be run again on the copies.
 */
export function migrateFolder(
	folder: string,
	migrations: readonly Migration[] = MIGRATIONS,
	target = FORMAT,
	layer: FileLayer = disk,
	check: (files: Readonly<Record<string, string>>) => void = () => undefined,
): Migrated {
	const encode = new TextEncoder();
	const read = (from: string) =>
		Object.fromEntries(
			layer
				.list(from)
				.filter((name) => /\.jsonl?$/.test(name))
				.map((name) => [name, textOf(layer.read(join(from, name)) ?? new Uint8Array(), name)]),
		);
	const now = read(folder);
	const from = (JSON.parse(now["dossier.json"] ?? "{}") as { format?: number }).format ?? 0;
	if (from === target) return { from, to: target, steps: 0 };
	if (from > target)
		return {
			from,
			to: target,
			steps: 0,
			problem: `the dossier is of format ${from}, newer than the ${target} of this version; open it with a newer interconnector`,
		};
	const kept = join(folder, `.before-format-${from + 1}`);
	// A migration that was cut off left the whole old state in the copies: begin from there.
	const copied = read(kept);
	const isCopied = copied["dossier.json"] !== undefined;
	let files = isCopied ? copied : now;
	let steps = 0;
	for (let format = from; format < target; format++) {
		const step = migrations.find((one) => one.from === format);
		if (!step) return { from, to: target, steps: 0, problem: `there is no step from format ${format}` };
		files = step.change(files);
		steps++;
	}
	check(files);
	if (!isCopied) {
		layer.makeFolder(kept);
		for (const [name, text] of Object.entries(now))
			if (name !== "dossier.json") writeAtomic(layer, kept, name, encode.encode(text), join(folder, name));
		writeAtomic(layer, kept, "dossier.json", encode.encode(now["dossier.json"] ?? ""), join(folder, "dossier.json"));
	}
	keeping(`the files as they were are in ${kept}; some may be of the new format already, and the same command again goes on from there`, () => {
		for (const [name, text] of Object.entries(files))
			if (name !== "dossier.json") writeAtomic(layer, folder, name, encode.encode(text), join(folder, "dossier.json"));
		writeAtomic(layer, folder, "dossier.json", encode.encode(files["dossier.json"] ?? ""));
		for (const name of Object.keys(now)) if (!(name in files)) layer.remove(join(folder, name));
		layer.syncFolder(folder);
	});
	return { from, to: target, steps, kept };
}
