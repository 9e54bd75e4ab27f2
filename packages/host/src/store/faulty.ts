import { dirname, join } from "node:path";
import type { FileLayer } from "./layer.ts";

/** Thrown when the power fails, and by everything after it until the machine is started again. */
export class PowerCut extends Error {}

interface Volatile {
	bytes: Uint8Array;
	/** The bytes that survive a power cut: those at the last sync. */
	synced: Uint8Array;
}

/** What is left of writes that were not synced when the power fails. */
export type Leftover = "nothing" | "prefix" | "everything";

/**
 * A disk in memory that loses what was not made durable: bytes by `sync`, names (creation, rename, removal) by `syncFolder`. It can
 * fail at any step, inside a write after any number of bytes, and it can be full.
 */
export class FaultyDisk implements FileLayer {
	/** Name → file, as a running program sees it. */
	#names = new Map<string, Volatile>();
	/** Name → file, as it is after a power cut. */
	#durable = new Map<string, Volatile>();
	#folders = new Set<string>();
	/** Steps until the power fails; every byte written is a step as well. */
	budget = Number.POSITIVE_INFINITY;
	steps = 0;
	/** Bytes that still fit; writes beyond fail with ENOSPC. */
	room = Number.POSITIVE_INFINITY;
	#off = false;

	#step(): void {
		if (this.#off || this.steps >= this.budget) {
			this.#off = true;
			throw new PowerCut("the power failed");
		}
		this.steps++;
	}

	/** Start again after a power cut: what was not durable is gone, or some of it happened to reach the disk. */
	restart(leftover: Leftover): void {
		const names = leftover === "everything" ? this.#names : this.#durable;
		// The process is gone with the power, so its lock is a dead one.
		this.#names = new Map(
			[...names]
				.filter(([name]) => !name.includes("/.lock-"))
				.map(([name, file]) => {
					const bytes =
						leftover === "nothing"
							? file.synced
							: leftover === "everything"
								? file.bytes
								: file.bytes.subarray(0, Math.max(commonLength(file), Math.floor(file.bytes.length / 2)));
					return [name, { bytes, synced: bytes }];
				}),
		);
		this.#durable = new Map(this.#names);
		this.#off = false;
		this.steps = 0;
		this.budget = Number.POSITIVE_INFINITY;
		this.room = Number.POSITIVE_INFINITY;
	}

	/** It has no links and no rights. */
	target(path: string): string {
		return path;
	}
	likeRights(): void {}

	list(folder: string): string[] {
		return [...this.#names.keys()]
			.filter((name) => dirname(name) === folder)
			.map((name) => name.slice(folder.length + 1))
			.sort();
	}
	read(path: string): Uint8Array | undefined {
		return this.#names.get(path)?.bytes;
	}
	write(path: string, bytes: Uint8Array): void {
		this.#step();
		const file = this.#names.get(path) ?? { bytes: new Uint8Array(), synced: new Uint8Array() };
		this.#names.set(path, file);
		file.bytes = new Uint8Array();
		this.#put(file, bytes);
	}
	append(path: string, bytes: Uint8Array): void {
		this.#step();
		const file = this.#names.get(path) ?? { bytes: new Uint8Array(), synced: new Uint8Array() };
		this.#names.set(path, file);
		this.#put(file, bytes);
	}
	/** Append bytes as far as power and room reach; each byte is a step. */
	#put(file: Volatile, bytes: Uint8Array): void {
		const powered = Math.max(0, Math.min(bytes.length, this.budget - this.steps));
		const written = Math.min(powered, this.room);
		// Whatever was written before the cut is in the file, though not durable.
		file.bytes = join2(file.bytes, bytes.subarray(0, written));
		this.steps += written;
		this.room -= written;
		if (written === bytes.length) return;
		if (this.room <= 0 && powered > written) throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
		this.#off = true;
		throw new PowerCut("the power failed");
	}
	truncate(path: string, length: number): void {
		this.#step();
		const file = this.#names.get(path);
		if (!file) throw Object.assign(new Error("ENOENT: no such file"), { code: "ENOENT" });
		file.bytes = file.bytes.slice(0, length);
	}
	sync(path: string): void {
		this.#step();
		const file = this.#names.get(path);
		if (!file) throw Object.assign(new Error("ENOENT: no such file"), { code: "ENOENT" });
		file.synced = file.bytes;
	}
	rename(from: string, to: string): void {
		this.#step();
		const file = this.#names.get(from);
		if (!file) throw Object.assign(new Error("ENOENT: no such file"), { code: "ENOENT" });
		this.#names.set(to, file);
		this.#names.delete(from);
	}
	remove(path: string): void {
		this.#step();
		this.#names.delete(path);
	}
	syncFolder(folder: string): void {
		this.#step();
		for (const name of [...this.#durable.keys()]) if (dirname(name) === folder && !this.#names.has(name)) this.#durable.delete(name);
		for (const [name, file] of this.#names) if (dirname(name) === folder) this.#durable.set(name, file);
	}
	makeFolder(folder: string): void {
		this.#folders.add(join(folder));
	}
}

function join2(a: Uint8Array, b: Uint8Array): Uint8Array {
	const out = new Uint8Array(a.length + b.length);
	out.set(a);
	out.set(b, a.length);
	return out;
}

/** How much of a file a partial write cannot have taken away: its durable bytes, as far as the new ones continue them. */
function commonLength(file: Volatile): number {
	let n = 0;
	while (n < file.bytes.length && n < file.synced.length && file.bytes[n] === file.synced[n]) n++;
	return n;
}
