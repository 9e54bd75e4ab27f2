import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine, InputError } from "@interconnector/engine";
import { expect, test } from "vitest";
import { undo } from "../operations/undo.ts";
import { validate } from "../operations/validate.ts";
import { readFolders } from "../store/read.ts";
import { copyOf } from "../testing.ts";
import { datasetNamed } from "./index.ts";
import { foldersOf, keepImport, newestOf, readPanel } from "./keep.ts";
import { imported } from "./testing.ts";

const author = { by: "tester", recorded: "2026-01-02" };
const HEADER = "ccode1,ccode2,year,cow_defense,cow_neutral,cow_nonagg,cow_entente\n";
const FILE = `${HEADER}2,20,1990,1,0,,1\n2,200,1991,1,0,0,1\n`;

const keep = async (path: string, text: string) =>
	keepImport(path, author, datasetNamed("cow-alliances"), await imported("cow-alliances", { "a.csv": text }));
const open = (path: string) => createEngine().open(readFolders(path));
/** Panels of these imports: the dossier includes the core network, which has its own. */
const heldIn = (path: string) => open(path).panels.filter(({ dataset }) => dataset === "cow-alliances");

test("an import adds a parquet file, a line of panels.jsonl and the source; the same file twice changes nothing", async () => {
	const path = copyOf();
	const before = open(path).digest;
	const { records, changed } = await keep(path, FILE);
	expect(changed?.change.entries.map((entry) => entry.file).sort()).toEqual(["claims", "panels", "sources"]);
	const { sources, digest } = open(path);
	expect(heldIn(path)).toEqual(records);
	expect(digest).not.toBe(before);
	expect(sources.get("source:cow-alliances")).toMatchObject({ kind: "dataset" });
	expect(readdirSync(join(path, "panels"))).toEqual([`${records[0]?.digest}.parquet`]);
	const files = () =>
		readdirSync(path)
			.filter((name) => name.endsWith(".jsonl"))
			.map((name) => readFileSync(join(path, name), "utf8"));
	const held = files();
	expect((await keep(path, FILE)).changed).toBeUndefined();
	expect((await keep(path, FILE.replaceAll("\n", "\r\n"))).changed).toBeUndefined();
	expect(files()).toEqual(held);
});

test("undo takes an import out of every answer, and importing again takes it up again", async () => {
	const path = copyOf();
	await keep(path, FILE);
	const context = { dossier: path, log: () => undefined, stop: new AbortController().signal };
	await undo.run(context, author);
	expect(heldIn(path)).toEqual([]);
	const again = await keep(path, FILE);
	expect(again.records).toHaveLength(1);
	expect(heldIn(path)).toEqual(again.records);
	expect(readFileSync(join(path, "panels.jsonl"), "utf8").trim().split("\n")).toHaveLength(1);
});

test("validate names a panel whose file is gone", async () => {
	const path = copyOf();
	const [record] = (await keep(path, FILE)).records;
	const context = { dossier: path, log: () => undefined, stop: new AbortController().signal };
	expect(await validate.run(context, {})).toMatchObject({ data: { valid: true } });
	rmSync(join(path, "panels", `${record?.digest}.parquet`));
	expect(() => validate.run(context, {})).toThrow(/is not there/);
});

test("a panel is read back as it was", async () => {
	const path = copyOf();
	const { panels } = await imported("cow-alliances", { "a.csv": FILE });
	const { records } = await keep(path, FILE);
	const back = await readPanel(foldersOf(path), records[0] as (typeof records)[0]);
	expect(back).toEqual(panels[0]?.panel);
});

test("a newer version is kept beside the older one and replaces it", async () => {
	const path = copyOf();
	const first = (await keep(path, FILE)).records[0];
	const second = (await keep(path, `${FILE}2,200,1992,1,0,0,1\n`)).records[0];
	expect(second?.replaces).toBe(first?.id);
	expect(heldIn(path)).toHaveLength(2);
	expect(newestOf(heldIn(path))).toEqual(second);
	expect(readdirSync(join(path, "panels"))).toHaveLength(2);
});

test("a refused import leaves nothing behind", async () => {
	const path = copyOf();
	await expect(keep(path, `${HEADER}2,20,19x0,1,0,0,1\n`)).rejects.toThrow(InputError);
	expect(existsSync(join(path, "panels"))).toBe(false);
	expect(existsSync(join(path, "panels.jsonl"))).toBe(false);
});

test("a file that is missing, damaged or exchanged is said, and never read as something else", async () => {
	const path = copyOf();
	const [one] = (await keep(path, FILE)).records;
	const [two] = (await keep(path, `${FILE}2,200,1992,1,0,0,1\n`)).records;
	if (!one || !two) throw new Error("two panels were kept");
	const file = (digest: string) => join(path, "panels", `${digest}.parquet`);
	await expect(readPanel([], one)).rejects.toThrow(/is not there/);
	writeFileSync(file(one.digest), readFileSync(file(two.digest)));
	await expect(readPanel(foldersOf(path), one)).rejects.toThrow(/cannot be read|does not hold/);
	writeFileSync(file(one.digest), "junk");
	await expect(readPanel(foldersOf(path), one)).rejects.toThrow(/cannot be read/);
});

test("an included dossier lends its panels", async () => {
	const path = copyOf();
	const [record] = (await keep(path, FILE)).records;
	const other = join(path, "..", "georgia");
	expect(heldIn(other)).toEqual([record]);
	expect((await readPanel(foldersOf(other), record as NonNullable<typeof record>)).rows).toBe(2);
});
