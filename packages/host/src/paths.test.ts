import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withoutPaths } from "./paths.ts";
import { projectRoot } from "./root.ts";

test("folders of this machine are taken out of every text of a value", () => {
	const root = projectRoot();
	expect(withoutPaths({ a: [join(root, "out", "x.html"), `cannot open '${root}'`], n: 3, none: null })).toEqual({
		a: [join("out", "x.html"), "cannot open '.'"],
		n: 3,
		none: null,
	});
	expect(withoutPaths(join(homedir(), "notes.txt"))).toBe(join("~", "notes.txt"));
});

test("words that only look like one stay", () => {
	const root = projectRoot();
	for (const text of [`grass${homedir()}s`, `${root}-before/x`, `${homedir()}less`, "either/or"]) expect(withoutPaths(text)).toBe(text);
});

test("of a dossier that lies elsewhere, and of those beside it, the name is left", () => {
	expect(withoutPaths(["/data/d/az: fit", "/data/d/core/x", "/data/dd"], "/data/d/az")).toEqual(["az: fit", "core/x", "/data/dd"]);
});
