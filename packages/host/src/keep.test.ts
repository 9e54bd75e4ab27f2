import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@interconnector/engine";
import { afterAll, expect, test } from "vitest";
import { keepOpen } from "./keep.ts";
import { projectRoot } from "./root.ts";
import { openDossier } from "./store/read.ts";

const folder = mkdtempSync(join(tmpdir(), "interconnector-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const name of ["core", "azerbaijan", "georgia"]) cpSync(join(projectRoot(), "dossiers", name), join(folder, name), { recursive: true });
const head = join(folder, "azerbaijan", "dossier.json");
const text = readFileSync(head, "utf8");

test("a kept dossier is opened once, and again when one of its files or of those it includes has changed", () => {
	const kept = keepOpen(openDossier(join(folder, "georgia")));
	const first = kept.current();
	expect(kept.current()).toBe(first);
	writeFileSync(head, `${text}\n`);
	const second = kept.current();
	expect(second).not.toBe(first);
	expect(kept.current()).toBe(second);
	kept.changed();
	expect(kept.current()).not.toBe(second);
});

test("one that was broken by hand is refused with what is wrong, and opens again once it is mended", () => {
	const kept = keepOpen(openDossier(join(folder, "azerbaijan")));
	writeFileSync(head, "{");
	expect(() => kept.current()).toThrow(InputError);
	expect(() => kept.current()).toThrow(InputError);
	writeFileSync(head, text);
	expect(kept.current().dossier.claims.length).toBeGreaterThan(0);
});
