import { existsSync, mkdtempSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { disk } from "./layer.ts";

const fresh = () => mkdtempSync(join(tmpdir(), "interconnector-layer-"));

describe("making a folder", () => {
	test("those above it are made, and one that is there is left", () => {
		const folder = join(fresh(), "a", "b", "c");
		disk.makeFolder(folder);
		disk.makeFolder(folder);
		expect(statSync(folder).isDirectory()).toBe(true);
	});
	test("a file that stands in the way is named, and nothing is made", () => {
		const above = fresh();
		writeFileSync(join(above, "file"), "");
		symlinkSync("nothing", join(above, "link"));
		const refused = (path: string, at: string) =>
			expect(() => disk.makeFolder(join(above, path))).toThrow(expect.objectContaining({ path: join(above, at) }));
		refused("file", "file");
		refused("file/b", "file");
		refused("link", "link");
		expect(readdirSync(above).sort()).toEqual(["file", "link"]);
	});
	test.skipIf(!existsSync("/proc/self"))("where none can be made, that ends and is said", () => {
		expect(() => disk.makeFolder("/proc/x/y")).toThrow(expect.objectContaining({ code: "ENOENT", path: "/proc/x" }));
	});
});
