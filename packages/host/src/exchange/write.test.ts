import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keptOf, refusalOf } from "../machine.ts";
import { disk, type FileLayer } from "../store/layer.ts";
import { writeFilesWhole, writeFileWhole, writeFolderWhole } from "./write.ts";

const fresh = () => mkdtempSync(join(tmpdir(), "interconnector-"));
const bytes = (text: string) => new TextEncoder().encode(text);
/** A disk that is full after some writes: the last file gets half its bytes. */
function full(after: number): FileLayer {
	let left = after;
	return {
		...disk,
		write: (path, content) => {
			if (left-- > 0) return disk.write(path, content);
			disk.write(path, content.subarray(0, content.length >> 1));
			throw new Error("no space left on device");
		},
	};
}

test("a file is replaced whole, or stays as it was", () => {
	const folder = fresh();
	const path = join(folder, "deep", "x.csv");
	writeFileWhole(path, bytes("old"));
	expect(() => writeFileWhole(path, bytes("new and longer"), full(0))).toThrow("no space");
	expect(readFileSync(path, "utf8")).toBe("old");
	expect(readdirSync(join(folder, "deep"))).toEqual(["x.csv"]);
	expect(() => writeFileWhole(folder, bytes("x"))).toThrow("this is a folder");
});

test("a folder is replaced whole, or stays as it was; a folder of something else is left alone", () => {
	const folder = fresh();
	const path = join(folder, "package");
	writeFolderWhole(path, { "mark.json": bytes("1"), "old.csv": bytes("a") }, "mark.json");
	expect(() => writeFolderWhole(path, { "mark.json": bytes("2"), "new.csv": bytes("b") }, "mark.json", full(1))).toThrow("no space");
	expect(readdirSync(path)).toEqual(["mark.json", "old.csv"]);
	expect(readdirSync(folder)).toEqual(["package"]);
	writeFolderWhole(path, { "mark.json": bytes("2"), "new.csv": bytes("b") }, "mark.json");
	expect(readdirSync(path)).toEqual(["mark.json", "new.csv"]);
	expect(readdirSync(folder)).toEqual(["package"]);
	mkdirSync(join(folder, "home"));
	writeFileSync(join(folder, "home", "letter.txt"), "dear");
	expect(() => writeFolderWhole(join(folder, "home"), { "mark.json": bytes("2") }, "mark.json")).toThrow("something else stands here");
	expect(existsSync(join(folder, "home", "letter.txt"))).toBe(true);
});

test("of several files, all are looked at before the first is written; a failure between says which stand", () => {
	const folder = fresh();
	const files = ["a.md", "deep/b.svg", "c.csv"].map((name) => ({ name, bytes: bytes(name) }));
	mkdirSync(join(folder, "deep", "b.svg"), { recursive: true });
	mkdirSync(join(folder, "c.csv"));
	expect(() => writeFilesWhole(folder, files)).toThrow(/b\.svg: this is a folder.*c\.csv: this is a folder/s);
	expect(readdirSync(folder)).toEqual(["c.csv", "deep"]);
	const other = fresh();
	const kept = (after: number) => {
		try {
			writeFilesWhole(other, files, full(after));
		} catch (error) {
			return keptOf(error);
		}
		return "all";
	};
	expect(kept(0)).toBeUndefined();
	expect(readdirSync(other)).toEqual(["deep"]);
	expect(kept(2)).toBe("written whole: a.md, deep/b.svg; not written: c.csv");
	expect(readdirSync(other)).toEqual(["a.md", "deep"]);
	expect(writeFilesWhole(other, files)).toEqual([join(other, "a.md"), join(other, "deep", "b.svg"), join(other, "c.csv")]);
});

test("a folder is open to those to whom any new one is", () => {
	const folder = fresh();
	writeFolderWhole(join(folder, "package"), { "mark.json": bytes("1") }, "mark.json");
	mkdirSync(join(folder, "plain"));
	expect(statSync(join(folder, "package")).mode).toBe(statSync(join(folder, "plain")).mode);
});

test("a disk that does not say which file it failed on", () => {
	const folder = fresh();
	const failing: FileLayer = {
		...disk,
		sync: () => {
			throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "fsync" });
		},
	};
	const path = join(folder, "x.csv");
	const told = (work: () => void) => {
		try {
			work();
		} catch (error) {
			return refusalOf(error)?.error;
		}
		return undefined;
	};
	expect(told(() => writeFileWhole(path, bytes("x"), failing))).toBe(`${path}: the disk is full (ENOSPC)`);
	expect(told(() => writeFolderWhole(path, { "mark.json": bytes("x") }, "mark.json", failing))).toBe(
		`${join(path, "mark.json")}: the disk is full (ENOSPC)`,
	);
	expect(readdirSync(folder)).toEqual([]);
});

test.skipIf(!existsSync("/proc/self"))("where no folder can be made, that is said", () => {
	expect(() => writeFileWhole("/proc/x/y/z.csv", bytes("x"))).toThrow("ENOENT");
	expect(() => writeFolderWhole("/proc/x", { "mark.json": bytes("x") }, "mark.json")).toThrow("ENOENT");
});
