import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { FileLayer } from "./layer.ts";

/**
 * One writer at a time. Each contender creates a file whose name says who it is (host, process, its start) and then looks whether
 * another living contender has one: if so it takes its own away, waits and tries again. Of two that overlap, the one that created
 * its file later sees the other's, so two never hold the lock together; and since no name is used twice, the file of a dead
 * holder can be removed without ever hitting a living one's.
 */
export class Lock {
	readonly #layer: FileLayer;
	readonly #folder: string;
	constructor(layer: FileLayer, folder: string) {
		this.#layer = layer;
		this.#folder = folder;
	}

	/** Run `work` while holding the lock. Throws LockedError when it cannot be had in `patience` milliseconds. */
	hold<T>(work: () => T, patience = patienceOf(process.env.INTERCONNECTOR_PATIENCE)): T {
		const mine = `.lock-${clean(hostname())}-${process.pid}-${startOf(process.pid)}-${randomBytes(4).toString("hex")}`;
		const until = performance.now() + patience;
		for (let tried = 0; ; tried++) {
			this.#layer.write(join(this.#folder, mine), new Uint8Array());
			const other = this.holders().find((name) => name !== mine);
			if (other === undefined) break;
			this.#layer.remove(join(this.#folder, mine));
			if (performance.now() > until) throw new LockedError(other);
			sleep(2 + Math.random() * Math.min(50, 4 * (tried + 1)));
		}
		try {
			return work();
		} finally {
			this.#layer.remove(join(this.#folder, mine));
		}
	}

	/** Lock files of living contenders. Those of the dead are removed. */
	holders(): string[] {
		return this.#layer
			.list(this.#folder)
			.filter((name) => name.startsWith(".lock-"))
			.filter((name) => {
				if (isAlive(name)) return true;
				this.#layer.remove(join(this.#folder, name));
				return false;
			});
	}
}

/** How long a change waits for another, in milliseconds: what INTERCONNECTOR_PATIENCE says in seconds, or ten seconds where that is no such number. */
export function patienceOf(said: string | undefined): number {
	const seconds = said?.trim() ? Number(said) : Number.NaN;
	return seconds >= 0 ? seconds * 1000 : 10_000;
}

export class LockedError extends Error {
	constructor(name: string) {
		const [, host, pid] = /^\.lock-(.+)-(\d+)-([^-]*)-[0-9a-f]{8}$/.exec(name) ?? [];
		super(
			`another program is writing to this dossier (process ${pid} on ${host}); nothing was written. Try again when it is done (INTERCONNECTOR_PATIENCE may say how many seconds to wait for that; without it ten); if that machine is gone, remove the file ${name}`,
		);
		this.name = "LockedError";
	}
}

function isAlive(name: string): boolean {
	const [, host, pid, start] = /^\.lock-(.+)-(\d+)-([^-]*)-[0-9a-f]{8}$/.exec(name) ?? [];
	if (host === undefined || pid === undefined) return false;
	// Another machine's processes cannot be asked: its lock is honoured.
	if (host !== clean(hostname())) return true;
	try {
		process.kill(Number(pid), 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
	}
	return start === startOf(Number(pid));
}

/** When a process started, so that a number given to a new process is not taken for the old one. Unknown where there is no /proc. */
function startOf(pid: number): string {
	const path = `/proc/${pid}/stat`;
	if (!existsSync(path)) return "";
	try {
		return readFileSync(path, "utf8").split(") ").at(-1)?.split(" ")[19] ?? "";
	} catch {
		return "";
	}
}

const clean = (text: string) => text.replace(/[^A-Za-z0-9.]/g, "_");

/** Wait without giving way: a writer holds everything else up for a moment only. */
function sleep(ms: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
