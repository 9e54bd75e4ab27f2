import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeBrief } from "@interconnector/engine";
import { afterAll, expect, it } from "vitest";
import { projectRoot } from "../root.ts";
import { openDossier } from "../store/read.ts";

const folder = mkdtempSync(join(tmpdir(), "interconnector-brief-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Run the command in a process of its own, in another time zone and language each time. */
function brief(out: string, more: readonly string[], zone: string): { files: string[] } {
	const root = projectRoot();
	const made = spawnSync(
		process.execPath,
		[
			"--import",
			"tsx",
			join(root, "packages/host/src/cli/index.ts"),
			"brief",
			"--dossier",
			join(root, "dossiers", "georgia"),
			"--out",
			out,
			"--json",
			...more,
		],
		{ cwd: root, encoding: "utf8", env: { ...process.env, TZ: zone, LANG: zone === "UTC" ? "C" : "tr_TR.UTF-8" } },
	);
	expect(made.status, made.stderr).toBe(0);
	const told = JSON.parse(made.stdout);
	return told.data ?? told;
}

it("writes the same bytes in two fresh processes, in every format, and lists the files", () => {
	const [a, b] = [join(folder, "a"), join(folder, "b")];
	const first = brief(a, [], "UTC");
	brief(b, [], "Pacific/Auckland");
	const names = readdirSync(a, { recursive: true, encoding: "utf8" })
		.filter((name) => /\./.test(name))
		.sort();
	expect(names).toEqual(
		readdirSync(b, { recursive: true, encoding: "utf8" })
			.filter((name) => /\./.test(name))
			.sort(),
	);
	for (const name of names) expect(Buffer.compare(readFileSync(join(a, name)), readFileSync(join(b, name))), name).toBe(0);
	expect([...first.files].sort()).toEqual(names.map((name) => join(a, name)).sort());
	for (const name of [
		"brief-geo.html",
		"brief-geo.md",
		"brief-geo.docx",
		"brief-geo.csl.json",
		join("figures", "geo-wheel.svg"),
		join("figures", "geo-wheel.png"),
	])
		expect(names).toContain(name);
	// Exactly the sources that the notes use, by id.
	const { engine, dossier } = openDossier(join(projectRoot(), "dossiers", "georgia"));
	const used = [...new Set(composeBrief(engine, dossier).notes.map((note) => note.source.replace("source:", "")))].sort();
	const items: { id: string; type: string; title: string }[] = JSON.parse(readFileSync(join(a, "brief-geo.csl.json"), "utf8"));
	expect(items.map((item) => item.id)).toEqual(used);
	for (const item of items) expect(Object.values(item).every((value) => value !== null && value !== "")).toBe(true);
}, 120_000);

it("writes only the formats asked for", () => {
	const out = join(folder, "c");
	expect(brief(out, ["--formats", "csl"], "UTC").files).toEqual([join(out, "brief-geo.csl.json")]);
	expect(readdirSync(out)).toEqual(["brief-geo.csl.json"]);
}, 60_000);
