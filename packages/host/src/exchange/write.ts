import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "@interconnector/engine";
import { keeping, naming } from "../machine.ts";
import { disk, type FileLayer, writeAtomic } from "../store/layer.ts";

/** Write one file whole or not at all; folders above it are made. */
export function writeFileWhole(path: string, bytes: Uint8Array, layer: FileLayer = disk): void {
	const full = resolve(path);
	refuseFolders([path], "name a file");
	layer.makeFolder(dirname(full));
	naming(full, () => writeAtomic(layer, dirname(full), basename(full), bytes));
}

/**
 * Write files below a folder, their names with forward slashes, each whole or not at all. Whether they can stand there is looked at before
 * the first is written; where one fails all the same, the error says which were written.
 * @returns their paths
 */
export function writeFilesWhole(
	folder: string,
	files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
	layer: FileLayer = disk,
): string[] {
	const paths = files.map(({ name }) => join(resolve(folder), ...name.split("/")));
	refuseFolders(paths, "take it away, or name another folder");
	for (const above of new Set(paths.map((path) => dirname(path)))) layer.makeFolder(above);
	const names = files.map(({ name }) => name);
	for (const [i, { bytes }] of files.entries()) {
		const path = paths[i] as string;
		const write = () => naming(path, () => writeAtomic(layer, dirname(path), basename(path), bytes));
		if (i === 0) write();
		else keeping(`written whole: ${names.slice(0, i).join(", ")}; not written: ${names.slice(i).join(", ")}`, write);
	}
	return paths;
}

/** Where a file is to be written no folder may stand. */
function refuseFolders(paths: readonly string[], fix: string): void {
	const folders = paths.filter((path) => existsSync(path) && statSync(path).isDirectory());
	if (folders.length > 0) throw new InputError(folders.map((value) => ({ file: "--out", field: "file", value, problem: "this is a folder", fix })));
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
			if (there) keeping(`what stood there before is in ${old}`, () => renameSync(old, full));
			throw error;
		}
	} finally {
		rmSync(beside, { recursive: true, force: true });
		if (existsSync(full)) rmSync(old, { recursive: true, force: true });
	}
	layer.syncFolder(dirname(full));
}
