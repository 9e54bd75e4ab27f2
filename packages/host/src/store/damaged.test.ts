import { chmodSync, lstatSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { digest, readDossier } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { FaultyDisk } from "./faulty.ts";
import { filesStore } from "./files.ts";
import { journalLine } from "./journal.ts";
import { disk, type FileLayer } from "./layer.ts";
import { memoryStore } from "./memory.ts";
import { migrateFolder } from "./migrate.ts";
import { readFolders } from "./read.ts";
import { addChange, FILES, tieClaim } from "./sample.ts";
import type { Store } from "./store.ts";

const encode = new TextEncoder();

function folder(files = FILES): string {
	const path = mkdtempSync(join(tmpdir(), "interconnector-damaged-"));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
	return path;
}

function faulty(): FaultyDisk {
	const layer = new FaultyDisk();
	for (const [name, text] of Object.entries(FILES)) layer.write(join("/d", name), encode.encode(text));
	return layer;
}

describe("a journal of whole lines that cannot all be read", () => {
	const line = (n: number) => journalLine(addChange(n));
	const storeOn = (text: string) => {
		const layer = faulty();
		layer.write("/d/journal.jsonl", encode.encode(text));
		return { layer, store: filesStore("/d", "d", layer) };
	};
	const claimsOf = (store: Store) => new Set<string>(readDossier([store.read().folder]).dossier?.claims.map(({ id }) => id));

	test("lines that an editor gave another ending count", () => {
		const { store } = storeOn(`${line(1)}${line(2)}`.replaceAll("\n", "\r\n"));
		expect(store.read().notices).toEqual([]);
		expect([tieClaim(1000).id, tieClaim(2000).id].every((id) => claimsOf(store).has(id))).toBe(true);
	});

	test("a damaged one is told as damaged, and its bytes are kept when the next change empties the journal", () => {
		const damaged = line(1).replace("tie", "tje");
		const { store, layer } = storeOn(`${damaged}${line(2)}`);
		expect(store.read().notices[0]?.says).toMatch(/journal\.jsonl:1: \d+ bytes of a change are damaged/);
		store.append(addChange(3), () => undefined);
		expect([tieClaim(2000).id, tieClaim(3000).id].every((id) => claimsOf(store).has(id))).toBe(true);
		const aside = layer.list("/d").filter((name) => name.startsWith("journal-damaged-"));
		expect(aside.map((name) => new TextDecoder().decode(layer.read(`/d/${name}`)))).toEqual([damaged]);
		expect(store.read().notices).toEqual([]);
	});

	test("one whose line end was lost is kept when the next change empties the journal", () => {
		const cut = line(2).trimEnd();
		const { store, layer } = storeOn(`${line(1)}${cut}`);
		expect(store.append(addChange(3), () => undefined)[0]?.says).toContain("kept in journal-damaged-");
		const aside = layer.list("/d").filter((name) => name.startsWith("journal-damaged-"));
		expect(aside.map((name) => new TextDecoder().decode(layer.read(`/d/${name}`)))).toEqual([`${cut}\n`]);
		expect(claimsOf(store).has(tieClaim(1000).id)).toBe(true);
	});

	test("one of a newer version is kept, and nothing is written over it", () => {
		const json = JSON.stringify({ ...addChange(1), tool: "9" });
		const text = `${digest(json, 16)} ${json}\n`;
		const { store, layer } = storeOn(text);
		expect(store.read().notices[0]?.says).toContain("a newer one wrote it");
		expect(() => store.append(addChange(2), () => undefined)).toThrow(/journal\.jsonl:1.*tool/s);
		expect(new TextDecoder().decode(layer.read("/d/journal.jsonl"))).toBe(text);
	});
});

describe("files that are not what they should be", () => {
	test("bytes that are no UTF-8 are refused by line, and never written back", () => {
		const layer = faulty();
		const bytes = encode.encode(FILES["claims.jsonl"] as string);
		const at = bytes.indexOf(10) + 20;
		bytes[at] = 0xc3;
		layer.write("/d/claims.jsonl", bytes);
		const store = filesStore("/d", "d", layer);
		expect(() => store.read()).toThrow(/claims\.jsonl:2.*no UTF-8/s);
		expect(() => store.append(addChange(1), () => undefined)).toThrow(/no UTF-8/);
		expect(layer.read("/d/claims.jsonl")).toEqual(bytes);
	});

	test.each(["garbage", "null", '{"id":"z","did":"add"}'])("a line of the log that is none is named: %s", (bad) => {
		const store = memoryStore("m", { ...FILES, "log.jsonl": `${bad}\n` });
		expect(() => store.log()).toThrow(/m\/log\.jsonl:1/);
	});

	const bad = ["garbage", "null", "5", '{"id":"z","did":"add"}', '{"reviews":[null]}'];
	const stores: [string, (log: string) => Store][] = [
		["of files", (log) => filesStore(folder({ ...FILES, "log.jsonl": log }), "d")],
		["in memory", (log) => memoryStore("d", { ...FILES, "log.jsonl": log })],
	];
	test.each(stores)("lines of the log that are none stay through any change, which is kept and tells of them: a store %s", (_, make) => {
		const store = make(`${bad.join("\n")}\n`);
		const said = /^d\/log\.jsonl: lines 1, 2, 3, 4, 5 cannot be read as changes; they are kept as they are, and undo waits/;
		expect(store.append(addChange(1, 1, "two"), () => undefined)).toEqual([{ says: expect.stringMatching(said) }]);
		const gone = { source: "source:two" as const, claims: [tieClaim(1000, "two").id], by: "t", recorded: "2025-12-03", because: "law" };
		const withdrawal = { id: "c9", by: "t", recorded: "2025-12-03", did: "withdraw", entries: [{ file: "withdrawn" as const, line: gone }] };
		expect(store.append(withdrawal, () => undefined)).toEqual([{ says: expect.stringMatching(said) }]);
		const lines = store.read().folder.files["log.jsonl"]?.trim().split("\n") ?? [];
		expect(lines.slice(0, bad.length)).toEqual(bad);
		expect(lines.slice(bad.length).map((line) => JSON.parse(line).did)).toEqual(["add", "withdraw"]);
		expect(() => store.log()).toThrow(/d\/log\.jsonl:1.*d\/log\.jsonl:5/s);
	});

	test("a log that was cut off in its last line takes the next change on a line of its own", () => {
		const store = filesStore(folder({ ...FILES, "log.jsonl": '{"id":"c0","by":"t","rec' }), "d");
		expect(store.append(addChange(1), () => undefined)[0]?.says).toMatch(/^d\/log\.jsonl: line 1 cannot be read as a change; it is kept/);
		expect(store.read().folder.files["log.jsonl"]).toMatch(/^\{"id":"c0","by":"t","rec\n\{"id":"c000001",.*\}\n$/);
	});

	test("a file keeps its rights, and a link stays one", () => {
		const [path, elsewhere] = [folder(), folder()];
		chmodSync(join(path, "claims.jsonl"), 0o600);
		renameSync(join(path, "sources.jsonl"), join(elsewhere, "moved.jsonl"));
		symlinkSync(join(elsewhere, "moved.jsonl"), join(path, "sources.jsonl"));
		filesStore(path).append(addChange(1, 1, "two"), () => undefined);
		expect(statSync(join(path, "claims.jsonl")).mode & 0o777).toBe(0o600);
		expect(lstatSync(join(path, "sources.jsonl")).isSymbolicLink()).toBe(true);
		expect(readFileSync(join(elsewhere, "moved.jsonl"), "utf8")).toContain("source:two");
	});
});

describe("a new file", () => {
	const rights = (path: string) =>
		Object.fromEntries(
			readdirSync(path)
				.filter((name) => !(name in FILES))
				.map((name) => [name.replace(/-[0-9a-f]{12}/, ""), (statSync(join(path, name)).mode & 0o777).toString(8)]),
		);
	test.skipIf(process.platform === "win32")("has the rights of its neighbours, which may be closed to others", () => {
		const path = folder();
		chmodSync(join(path, "claims.jsonl"), 0o640);
		writeFileSync(join(path, "journal.jsonl"), "cut off");
		filesStore(path).append(addChange(1, 1, "two"), () => undefined);
		expect(rights(path)).toEqual({ "log.jsonl": "640", "journal-damaged.txt": "640" });
		const bare = folder();
		rmSync(join(bare, "claims.jsonl"));
		chmodSync(join(bare, "dossier.json"), 0o400);
		filesStore(bare).append(addChange(1, 1, "two"), () => undefined);
		expect(rights(bare)).toEqual({ "log.jsonl": "600" });
		expect((statSync(join(bare, "claims.jsonl")).mode & 0o777).toString(8)).toBe("600");
	});
	test.skipIf(process.platform === "win32")("so has the journal, from its first byte on", () => {
		const path = folder();
		chmodSync(join(path, "claims.jsonl"), 0o640);
		const seen: string[] = [];
		const watched: FileLayer = {
			...disk,
			append(file, bytes) {
				disk.append(file, bytes);
				if (bytes.length > 0) seen.push(`${basename(file).replace(/\d+/, "0")} ${(statSync(file).mode & 0o777).toString(8)}`);
			},
		};
		filesStore(path, "d", watched).append(addChange(1, 1, "two"), () => undefined);
		expect(seen).toEqual(["journal.jsonl 640", ".claims.jsonl.0.tmp 640", ".log.jsonl.0.tmp 640"]);
	});
	test.skipIf(process.platform === "win32")("and the copies that a migration keeps have the rights of what they are copies of", () => {
		const path = folder();
		writeFileSync(join(path, "dossier.json"), (FILES["dossier.json"] as string).replace('"format":1', '"format":0'));
		chmodSync(join(path, "claims.jsonl"), 0o640);
		const { kept } = migrateFolder(path);
		expect([kept as string, path].map((one) => (statSync(join(one, "claims.jsonl")).mode & 0o777).toString(8))).toEqual(["640", "640"]);
	});
});

test("links that lead nowhere, or in a circle, are no files of the dossier", () => {
	const path = folder();
	symlinkSync(join(path, "nothing"), join(path, "notes.jsonl"));
	symlinkSync(join(path, "circle"), join(path, "circle"));
	expect(readDossier(readFolders(path)).issues).toEqual([]);
});
