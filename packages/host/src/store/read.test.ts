import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../root.ts";
import { openDossier, readFolders } from "./read.ts";

const head = (more: object) =>
	JSON.stringify({ format: 1, stance: "un", title: "t", focal: "actor:a", asOf: "2025", levels: {}, poles: {}, ...more });

function folders(files: Record<string, Record<string, string>>): string {
	const root = mkdtempSync(join(tmpdir(), "interconnector-"));
	for (const [folder, texts] of Object.entries(files)) {
		mkdirSync(join(root, folder), { recursive: true });
		for (const [name, text] of Object.entries(texts)) writeFileSync(join(root, folder, name), text);
	}
	return root;
}

function issuesOf(work: () => unknown) {
	try {
		work();
	} catch (error) {
		if (error instanceof InputError) return error.issues;
		throw error;
	}
	throw new Error("it was not refused");
}

describe("dossier folders", () => {
	test("an included dossier is read before the one that includes it", () => {
		const root = folders({ one: { "dossier.json": head({}) }, two: { "dossier.json": head({ includes: ["../one"] }) } });
		expect(readFolders(join(root, "two")).map((folder) => folder.name.split("/").at(-1))).toEqual(["one", "two"]);
	});
	test("Georgia and Armenia ask the same evidence with another focal state", () => {
		const [aze, geo, arm] = ["azerbaijan", "georgia", "armenia"].map((name) => openDossier(join(projectRoot(), "dossiers", name)));
		expect(geo?.dossier.head.focal).toBe("actor:geo");
		expect(arm?.dossier.claims.length).toBe(aze?.dossier.claims.length);
		const finding = geo?.engine.ask(geo.dossier, "levers?draws=0");
		expect(finding?.parts.exposure?.rows).toContain("actor:rus,actor:geo");
	});
	test("a folder that is not there, and dossiers that include each other, are refused", () => {
		expect(issuesOf(() => readFolders("/nowhere/at/all"))[0]?.problem).toBe("there is no such folder");
		const root = folders({ one: { "dossier.json": head({ includes: ["../two"] }) }, two: { "dossier.json": head({ includes: ["../one"] }) } });
		expect(issuesOf(() => readFolders(join(root, "one")))[0]?.problem).toBe("the dossiers include each other in a circle");
	});
	test("a folder without dossier.json, and a newer format, say what to do", () => {
		const root = folders({ empty: { "claims.jsonl": "" }, newer: { "dossier.json": head({ format: 7 }) } });
		expect(issuesOf(() => openDossier(join(root, "empty")))[0]?.fix).toContain("interconnector new");
		expect(issuesOf(() => openDossier(join(root, "newer")))[0]).toMatchObject({
			field: "format",
			value: "7",
			fix: expect.stringContaining("newer interconnector"),
		});
	});
});
