import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine, OPERATIONS } from "@interconnector/engine";
import { beforeAll, describe, expect, test } from "vitest";
import { HOST_OPERATIONS } from "../operations/index.ts";
import { projectRoot } from "../root.ts";
import { flagName, programWords } from "./words.ts";

const root = projectRoot();
const run = (...args: string[]) => {
	const result = spawnSync(process.execPath, [join(root, "packages/host/bin/interconnector.mjs"), ...args], {
		cwd: root,
		encoding: "utf8",
		env: { ...process.env, COLUMNS: "100", INTERCONNECTOR_DOSSIER: "" },
	});
	return { code: result.status, out: result.stdout, err: result.stderr };
};

// The first call builds when a source is newer.
beforeAll(() => {
	run("--version");
}, 60_000);

describe("the command line", () => {
	test("help lists every operation, and each has examples", () => {
		const { out, code } = run("--help");
		expect(code).toBe(0);
		for (const operation of [...OPERATIONS, ...HOST_OPERATIONS]) {
			expect(out).toContain(`  ${operation.id}`);
			expect(operation.examples.length, `${operation.id} has no example`).toBeGreaterThan(0);
		}
	});
	test("help comes from words written at the build, the same as the catalogs give now; a word that only looks like help is none", () => {
		expect(JSON.parse(readFileSync(join(root, "packages/host/dist/words.json"), "utf8"))).toEqual(programWords());
		expect(run("--version")).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
		expect(run("claims", "--text", "--help")).toEqual(run("claims", "--text=--help"));
	});
	test("every lens and inquiry is a question with its own options", () => {
		const engine = createEngine();
		for (const one of [...engine.lenses, ...engine.inquiries]) {
			const { out, code } = run("ask", one.id, "--help");
			expect(code).toBe(0);
			expect(out).toContain("--known-by");
			for (const option of Object.keys(one.options.shape)) expect(out).toContain(`--${flagName(option)}`);
		}
	});
	test("--json prints one finding; lenses --json an array with id", () => {
		const finding = JSON.parse(run("ask", "equidistance", "--level", "systemic", "--json").out);
		expect(finding).toMatchObject({ id: "equidistance", question: "equidistance?level=systemic" });
		expect(JSON.parse(run("lenses", "--json").out).map((row: { id: string }) => row.id)).toContain("vectors");
	});
	test("tables fit the terminal", () => {
		for (const args of [
			["ask", "levers"],
			["ask", "corridors"],
			["claims", "--noun", "lever"],
			["why", "vectors#vectors/actor:rus/affinity"],
		]) {
			for (const line of run(...args).out.split("\n")) expect([...line].length, `${args.join(" ")}: ${line}`).toBeLessThanOrEqual(100);
		}
	});
	test("exit 2 and a suggestion for what is mistyped; nothing on standard output", () => {
		expect(run("ask", "equidistnce")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("did you mean equidistance?") });
		expect(run("ask", "vectors", "--levl", "x")).toMatchObject({ code: 2, err: expect.stringContaining("--level") });
		expect(run("ask", "vectors", "--on", "2025-02-30")).toMatchObject({ code: 2, err: expect.stringContaining("2025-02-30") });
		expect(run("validate", "--dossier", "no-such-folder")).toMatchObject({ code: 2, err: expect.stringContaining("there is no such folder") });
		expect(run("why", "claim:zzzz")).toMatchObject({ code: 2, err: expect.stringContaining("no such claim") });
	});
	test("a day before the evidence is silence with what it would need, exit 0", () => {
		const { out, code } = run("ask", "equidistance", "--on", "1980");
		expect(code).toBe(0);
		expect(out).toContain("Silent:");
		expect(out).toContain("Needs:");
	});
	test("a claim can be followed by the first digits of its id", () => {
		const id = JSON.parse(run("claims", "--noun", "lever", "--json").out)[0].id as string;
		expect(run("why", id.slice(0, 18)).out).toContain(id);
	});
	test("the shipped dossiers are valid", () => {
		for (const name of ["azerbaijan", "georgia", "armenia"]) expect(run("validate", "--dossier", join("dossiers", name))).toMatchObject({ code: 0 });
	});
});
