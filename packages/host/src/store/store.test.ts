import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { readDossier } from "@interconnector/engine";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { FaultyDisk, type Leftover, PowerCut } from "./faulty.ts";
import { filesStore } from "./files.ts";
import { journalLine } from "./journal.ts";
import { disk } from "./layer.ts";
import { Lock, LockedError, patienceOf } from "./lock.ts";
import { memoryStore } from "./memory.ts";
import { addChange, FILES, tieClaim } from "./sample.ts";
import { storeContract } from "./store.contract.ts";
import { unionLines } from "./union.ts";

const accept = (): void => undefined;
const encode = new TextEncoder();

function folder(): string {
	const path = mkdtempSync(join(tmpdir(), "interconnector-store-"));
	for (const [name, text] of Object.entries(FILES)) writeFileSync(join(path, name), text);
	return path;
}

function faulty(): FaultyDisk {
	const layer = new FaultyDisk();
	for (const [name, text] of Object.entries(FILES)) {
		layer.write(join("/d", name), encode.encode(text));
		layer.sync(join("/d", name));
	}
	layer.syncFolder("/d");
	layer.steps = 0;
	return layer;
}

describe("files store", () => storeContract(() => filesStore(folder())));
describe("memory store", () => storeContract(() => memoryStore("m", FILES)));
describe("files store on a disk that fails, while it does not", () => storeContract(() => filesStore("/d", "d", faulty())));

/** Claims of a dossier on a disk after a restart; it must open without a complaint. */
function survivors(layer: FaultyDisk): Set<string> {
	const { dossier, issues } = readDossier([filesStore("/d", "d", layer).read().folder]);
	if (issues.length > 0) throw new Error(JSON.stringify(issues));
	return new Set(dossier?.claims.map((claim) => claim.id));
}

describe("a power cut at any step and inside any byte", () => {
	for (const leftover of ["nothing", "prefix", "everything"] as const satisfies readonly Leftover[]) {
		test(`no accepted claim is lost and the dossier opens (unsynced bytes: ${leftover} survives)`, () => {
			const whole = faulty();
			const counting = filesStore("/d", "d", whole);
			for (const n of [1, 2]) counting.append(addChange(n, 2), accept);
			const steps = whole.steps;
			expect(steps).toBeGreaterThan(3000);
			for (let cut = 0; cut < steps; cut++) {
				const layer = faulty();
				layer.budget = cut;
				const confirmed: string[] = [];
				const store = filesStore("/d", "d", layer);
				try {
					for (const n of [1, 2]) {
						store.append(addChange(n, 2), accept);
						confirmed.push(tieClaim(n * 1000).id, tieClaim(n * 1000 + 1).id);
					}
				} catch (error) {
					if (!(error instanceof PowerCut)) throw error;
				}
				layer.restart(leftover);
				const found = survivors(layer);
				for (const id of confirmed) if (!found.has(id)) throw new Error(`cut at step ${cut}: a confirmed claim is lost`);
				// A change is kept whole or not at all.
				for (const n of [1, 2])
					if (found.has(tieClaim(n * 1000).id) !== found.has(tieClaim(n * 1000 + 1).id))
						throw new Error(`cut at step ${cut}: half of a change is kept`);
				// And the dossier can be written to again.
				if (cut % 97 === 0) {
					filesStore("/d", "d", layer).append(addChange(9), accept);
					expect(survivors(layer).has(tieClaim(9000).id)).toBe(true);
				}
			}
		}, 120_000);
	}
});

describe("a full disk", () => {
	test("at any byte: either the change is kept, and says so, or nothing of it is, and it throws", () => {
		for (let room = 0; room < 4000; room += 7) {
			const layer = faulty();
			const store = filesStore("/d", "d", layer);
			layer.room = room;
			let kept = false;
			try {
				store.append(addChange(1, 2), accept);
				kept = true;
			} catch (error) {
				expect((error as NodeJS.ErrnoException).code).toBe("ENOSPC");
			}
			layer.room = Number.POSITIVE_INFINITY;
			expect(survivors(layer).has(tieClaim(1000).id)).toBe(kept);
			layer.restart("nothing");
			expect(survivors(layer).has(tieClaim(1000).id)).toBe(kept);
		}
	});
	test("when only the journal fits, the change is safe and the person is told", () => {
		const layer = faulty();
		const store = filesStore("/d", "d", layer);
		layer.room = journalLine(addChange(1)).length + 10;
		const notices = store.append(addChange(1), accept);
		expect(notices[0]?.says).toContain("the change is safe in d/journal.jsonl");
		layer.room = Number.POSITIVE_INFINITY;
		expect(survivors(layer).has(tieClaim(1000).id)).toBe(true);
		store.append(addChange(2), accept);
		expect(layer.read("/d/journal.jsonl")).toBeUndefined();
	});
});

describe("a torn journal", () => {
	test("every cut of the last line, and every damaged byte, is left out and reported; what came before counts", () => {
		const [first, second] = [journalLine(addChange(1)), journalLine(addChange(2))];
		for (let length = 1; length < encode.encode(second).length; length += 5) {
			const layer = faulty();
			layer.write("/d/journal.jsonl", new Uint8Array([...encode.encode(first), ...encode.encode(second).subarray(0, length)]));
			const read = filesStore("/d", "d", layer).read();
			expect(read.notices[0]?.says).toContain("cut off before it was confirmed");
			const claims = new Set(readDossier([read.folder]).dossier?.claims.map((claim) => claim.id));
			expect([claims.has(tieClaim(1000).id), claims.has(tieClaim(2000).id)]).toEqual([true, false]);
		}
		for (let at = 0; at < encode.encode(first).length - 1; at += 11) {
			const bytes = new Uint8Array([...encode.encode(first), ...encode.encode(second)]);
			bytes[at] = (bytes[at] as number) ^ 4;
			const layer = faulty();
			layer.write("/d/journal.jsonl", bytes);
			const { dossier, issues } = readDossier([filesStore("/d", "d", layer).read().folder]);
			expect(issues).toEqual([]);
			expect(dossier?.claims.some((claim) => claim.id === tieClaim(2000).id)).toBe(true);
		}
	});
});

describe("the lock", () => {
	const name = (pid: number, start: string) => `.lock-${hostname().replace(/[^A-Za-z0-9.]/g, "_")}-${pid}-${start}-00000000`;
	test("a dead holder's lock is taken over", () => {
		const path = folder();
		writeFileSync(join(path, name(999_999_999, "1")), "");
		filesStore(path).append(addChange(1), accept);
		expect(readdirSync(path).filter((file) => file.startsWith(".lock"))).toEqual([]);
	});
	test("a number that the system gave to another process is not the old holder", () => {
		const path = folder();
		writeFileSync(join(path, name(process.pid, process.platform === "linux" ? "1" : "other")), "");
		filesStore(path).append(addChange(1), accept);
	});
	test("a living holder is waited for, then named", () => {
		const path = folder();
		const lock = new Lock(disk, path);
		lock.hold(() => {
			expect(() => new Lock(disk, path).hold(() => undefined, 60)).toThrow(LockedError);
			expect(() => new Lock(disk, path).hold(() => undefined, 20)).toThrow(/another program is writing/);
		});
		expect(new Lock(disk, path).hold(() => 7)).toBe(7);
	});
	test("who has more or less patience says so in seconds; what is no number is ten", () => {
		expect(["0.1", "0", "30"].map(patienceOf)).toEqual([100, 0, 30_000]);
		expect([undefined, "", " ", "soon", "-1", "NaN"].map(patienceOf)).toEqual(Array(6).fill(10_000));
	});
	test("another machine's lock is honoured", () => {
		const path = folder();
		writeFileSync(join(path, ".lock-elsewhere.example-1-1-00000000"), "");
		expect(() => new Lock(disk, path).hold(() => undefined, 30)).toThrow(/elsewhere.example/);
	});
});

describe("processes", () => {
	const writer = join(mkdtempSync(join(tmpdir(), "interconnector-writer-")), "writer.mjs");
	const built = build({
		entryPoints: [new URL("writer.ts", import.meta.url).pathname],
		bundle: true,
		platform: "node",
		format: "esm",
		outfile: writer,
		logLevel: "error",
	});
	const write = (path: string, from: number, count: number) =>
		spawn(process.execPath, [writer, path, String(from), String(count)], { stdio: ["ignore", "pipe", "inherit"] });
	/** Ids that the writer confirmed, each printed after its append returned. */
	const confirmed = (child: ReturnType<typeof write>) =>
		new Promise<string[]>((resolve) => {
			let out = "";
			child.stdout.on("data", (data) => {
				out += data;
			});
			child.on("close", () => resolve(out.split("\n").filter((line) => line.startsWith("claim:") && line.length === 38)));
		});
	const ids = (path: string) => {
		const { dossier, issues } = readDossier([filesStore(path).read().folder]);
		expect(issues).toEqual([]);
		return new Set<string>(dossier?.claims.map((claim) => claim.id));
	};

	test("200 writers are killed at random moments: nothing confirmed is lost, and the dossier opens", async () => {
		await built;
		let confirmations = 0;
		for (let batch = 0; batch < 10; batch++) {
			const path = folder();
			const all: string[] = [];
			for (let round = 0; round < 4; round++) {
				const children = [0, 1, 2, 3, 4].map((i) => write(path, round * 1_000_000 + i * 100_000, 400));
				const outs = children.map(confirmed);
				await Promise.race(children.map((child) => new Promise((resume) => child.stdout.once("data", resume))));
				await new Promise((resume) => setTimeout(resume, ((batch * 4 + round) * 37) % 60));
				for (const child of children) child.kill("SIGKILL");
				all.push(...(await Promise.all(outs)).flat());
			}
			const found = ids(path);
			for (const id of all) expect(found.has(id)).toBe(true);
			confirmations += all.length;
		}
		expect(confirmations).toBeGreaterThan(40);
	}, 300_000);

	test("two writers at once never mix: every line of both is whole and there", async () => {
		await built;
		const path = folder();
		const outs = await Promise.all([confirmed(write(path, 1_000, 25)), confirmed(write(path, 500_000, 25))]);
		expect(outs.map((out) => out.length)).toEqual([25, 25]);
		const found = ids(path);
		for (const id of outs.flat()) expect(found.has(id)).toBe(true);
		expect(filesStore(path).log()).toHaveLength(50);
	}, 60_000);
});

describe("git", () => {
	test("lines of both sides meet, once, sorted; what one side removed stays removed", () => {
		const [a, b, c, d] = [1, 2, 3, 4].map((n) => JSON.stringify(tieClaim(n)));
		const text = (...lines: (string | undefined)[]) => `${lines.join("\n")}\n`;
		const merged = unionLines(text(a, b), text(a, b, c), text(b, d));
		expect(merged.trim().split("\n").sort()).toEqual([b, c, d].sort() as string[]);
		expect(unionLines(text(a), text(a, c), text(a, c))).toBe(unionLines(text(a), text(c, a), text(a, c)));
	});
});

test("the shipped dossiers are in the order that the store keeps", () => {
	const path = mkdtempSync(join(tmpdir(), "interconnector-order-"));
	cpSync(new URL("../../../../dossiers/azerbaijan", import.meta.url), path, { recursive: true });
	const store = filesStore(path);
	const before = store.read().folder.files["claims.jsonl"];
	const claim = JSON.parse((before ?? "").split("\n")[0] ?? "{}");
	store.append({ id: "x", by: "t", recorded: "2025-12-01", did: "add", entries: [{ file: "claims", line: claim }] }, accept);
	expect(store.read().folder.files["claims.jsonl"]).toBe(before);
});
