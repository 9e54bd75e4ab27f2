import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "@interconnector/engine";
import { naming } from "../machine.ts";
import { disk, type FileLayer, writeAtomic } from "../store/layer.ts";

/** Write one file whole or not at all; folders above it are made. */
export function writeFileWhole(path: string, bytes: Uint8Array, layer: FileLayer = disk): void {
	const full = resolve(path);
	if (existsSync(full) && statSync(full).isDirectory())
		throw new InputError([{ file: "--out", field: "", value: path, problem: "this is a folder", fix: "name a file" }]);
	layer.makeFolder(dirname(full));
	naming(full, () => writeAtomic(layer, dirname(full), basename(full), bytes));
}

/**
 * Write a folder of files whole or not at all: they are written beside it first, then the folder takes its place. A folder that holds
 * anything but an earlier export is not replaced.
 */
export function writeFolderWhole(path: string, files: Readonly<Record<string, Uint8Array>>, mark: string, layer: FileLayer = disk): void {
	const full = resolve(path);
	const there = existsSync(full);
	if (there && !(statSync(full).isDirectory() && (layer.list(full).length === 0 || existsSync(join(full, mark)))))
		throw new InputError([
			{
				file: "--out",
				field: "",
				value: path,
				problem: `something else stands here (no ${mark} in it)`,
				fix: "name another folder, or one that does not exist",
			},
		]);
	layer.makeFolder(dirname(full));
	// Not a temporary folder of the system's: that would be closed to everybody else, and stay so.
	const beside = join(dirname(full), `.${basename(full)}.${randomBytes(4).toString("hex")}`);
	mkdirSync(beside);
	const old = `${beside}.old`;
	try {
		for (const [name, bytes] of Object.entries(files)) naming(join(full, name), () => writeAtomic(layer, beside, name, bytes));
		if (there) renameSync(full, old);
		try {
			renameSync(beside, full);
		} catch (error) {
			if (there) renameSync(old, full);
			throw error;
		}
	} finally {
		rmSync(beside, { recursive: true, force: true });
		if (existsSync(full)) rmSync(old, { recursive: true, force: true });
	}
	layer.syncFolder(dirname(full));
}
