import {
	chmodSync,
	closeSync,
	existsSync,
	fsyncSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { naming, readWhole } from "../machine.ts";

/**
 * The few things that a store asks of a disk, so that a faulty disk can stand in for it. Nothing is durable until it is synced:
 * bytes of a file by `sync`, its name (creation, rename, removal) by `syncFolder`.
 */
export interface FileLayer {
	/** Names in a folder, sorted; none when it does not exist. */
	list(folder: string): string[];
	read(path: string): Uint8Array | undefined;
	/** Create or replace a file with these bytes. */
	write(path: string, bytes: Uint8Array): void;
	append(path: string, bytes: Uint8Array): void;
	/** Cut a file to a length. */
	truncate(path: string, length: number): void;
	sync(path: string): void;
	rename(from: string, to: string): void;
	/** Remove a file if it is there. */
	remove(path: string): void;
	syncFolder(folder: string): void;
	/** Make a folder and those above it, one by one: asked to make them all, Node never ends where none can be made, as below /proc. */
	makeFolder(folder: string): void;
	/** Where a path leads: through a symbolic link to the file that it names. */
	target(path: string): string;
	/** Give a file the rights that another has, where that is there; `own`: it belongs to us, who go on writing it in any case. */
	likeRights(path: string, other: string, own?: "own"): void;
}

function withFile<T>(path: string, flags: string, work: (fd: number) => T): T {
	return naming(path, () => {
		const fd = openSync(path, flags);
		try {
			return work(fd);
		} finally {
			closeSync(fd);
		}
	});
}

function writeAll(fd: number, bytes: Uint8Array): void {
	let done = 0;
	while (done < bytes.length) done += writeSync(fd, bytes, done, bytes.length - done);
}

/** The real disk. */
export const disk: FileLayer = {
	list: (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []),
	read: (path) => (existsSync(path) ? readWhole(path) : undefined),
	write: (path, bytes) => withFile(path, "w", (fd) => writeAll(fd, bytes)),
	append: (path, bytes) => withFile(path, "a", (fd) => writeAll(fd, bytes)),
	truncate: (path, length) => withFile(path, "r+", (fd) => ftruncateSync(fd, length)),
	sync: (path) => withFile(path, "r+", (fd) => fsyncSync(fd)),
	rename: renameSync,
	remove: (path) => rmSync(path, { force: true }),
	syncFolder(folder) {
		// Windows cannot open a folder for syncing; there a rename is durable enough once it returns.
		if (process.platform !== "win32") withFile(folder, "r", (fd) => fsyncSync(fd));
	},
	makeFolder(folder) {
		if (existsSync(folder)) {
			// Looked into, so that a file that stands here is refused by its name, before anything is written.
			if (!statSync(folder).isDirectory()) readdirSync(folder);
			return;
		}
		const above = dirname(folder);
		if (above !== folder) disk.makeFolder(above);
		try {
			mkdirSync(folder);
		} catch (error) {
			// Another program may have made it in between.
			if (!existsSync(folder)) throw error;
		}
		disk.syncFolder(above);
	},
	target: (path) => (existsSync(path) ? realpathSync(path) : path),
	likeRights(path, other, own) {
		if (existsSync(other)) chmodSync(path, statSync(other).mode | (own ? 0o600 : 0));
	},
};

/**
 * Replace a file whole or not at all: temporary file, sync, rename, folder sync. A failure leaves the old file as it was. The file keeps
 * its rights, and where a symbolic link stands it is what that leads to; a new one takes the rights of `like`, where that is there.
 */
export function writeAtomic(layer: FileLayer, folder: string, name: string, bytes: Uint8Array, like?: string): void {
	// Named for the process, so that two writers outside a lock never share it.
	const target = layer.target(join(folder, name));
	const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
	try {
		// The rights come before the bytes, so that nobody reads these who may not.
		layer.write(temporary, new Uint8Array());
		if (like !== undefined) layer.likeRights(temporary, like, "own");
		layer.likeRights(temporary, target);
		layer.append(temporary, bytes);
		layer.sync(temporary);
		layer.rename(temporary, target);
	} catch (error) {
		try {
			layer.remove(temporary);
		} catch {
			// A full or failing disk may refuse this too; the temporary file is ignored by every reader.
		}
		throw error;
	}
	layer.syncFolder(dirname(target));
}
