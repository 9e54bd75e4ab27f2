import { closeSync, mkdtempSync, openSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWhole, refusalOf } from "./machine.ts";
import { LockedError } from "./store/lock.ts";

const caught = (work: () => unknown): unknown => {
	try {
		work();
	} catch (error) {
		return error;
	}
	throw new Error("nothing failed");
};

test("what the system refuses has a place, a cause and a way out", () => {
	const folder = mkdtempSync(join(tmpdir(), "interconnector-"));
	const loop = join(folder, "loop");
	symlinkSync("loop", loop);
	expect(refusalOf(caught(() => readFileSync(loop)))).toEqual({
		error: `${loop}: a link that leads back to itself (ELOOP)`,
		kept: "no file was left half written",
		fix: "mend the link, or take it away",
	});
	writeFileSync(join(folder, "file"), "");
	expect(refusalOf(caught(() => openSync(join(folder, "file", "x"), "w")))?.error).toContain("a file stands where a folder is needed");
	expect(refusalOf(caught(() => readWhole(folder)))?.error).toBe(`${folder}: a folder stands where a file is needed (EISDIR)`);
});

test("a file that a writer makes for a moment goes by the name that it would have had", () => {
	const full = (path: string) => refusalOf(Object.assign(new Error(), { code: "EROFS", syscall: "open", path }))?.error;
	expect(full("/d/.claims.jsonl.123.tmp")).toBe("/d/claims.jsonl: this disk can only be read (EROFS)");
	expect(full("/d/.package.0123abcd/.mark.json.123.tmp")).toBe("/d/package/mark.json: this disk can only be read (EROFS)");
	expect(full("/d/.package.0123abcd")).toBe("/d/package: this disk can only be read (EROFS)");
	expect(full("/d/.lock-host-1-2-0123abcd")).toBe("/d: this disk can only be read (EROFS)");
});

test("a lock says itself what to do; anything else is no matter of the machine", () => {
	const locked = new LockedError(".lock-host-1-2-0123abcd");
	expect(refusalOf(locked)).toEqual({ error: locked.message });
	expect(refusalOf(new TypeError("x"))).toBeUndefined();
	expect(refusalOf(Object.assign(new Error(), { code: "ERR_MODULE_NOT_FOUND" }))).toBeUndefined();
	expect(refusalOf(caught(() => closeSync(2 ** 30)))).toBeUndefined();
});
