import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { projectRoot } from "../packages/host/src/root.ts";
import { countable } from "../tools/new/lens.ts";
import { refusal } from "../tools/new/refusal.ts";

const project = projectRoot();
const root = mkdtempSync(join(tmpdir(), "new-lens-"));
const src = join(root, "packages/engine/src");
const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
const make = (...args: string[]) => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(project, "node_modules/tsx/dist/cli.mjs"), join(project, "tools/new.ts"), ...args],
		{
			cwd: project,
			encoding: "utf8",
		},
	);
	return { status, stdout, stderr };
};
const NAME = "trial-of-visits";

// A copy of the engine, as an author would have it before the lens.
cpSync(join(project, "packages/engine/src"), src, { recursive: true });
cpSync(join(project, "packages/engine/package.json"), join(root, "packages/engine/package.json"));
for (const file of ["biome.json", "tsconfig.json", ".gitignore"]) cpSync(join(project, file), join(root, file));
for (const folder of ["node_modules", "dossiers"]) symlinkSync(join(project, folder), join(root, folder));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const made = make("lens", NAME, "--into", root);

describe("a fresh lens", () => {
	test("is written with its check and its test, and is registered", () => {
		expect(made, made.stderr).toMatchObject({ status: 0 });
		for (const file of [`${NAME}.ts`, `${NAME}.test.ts`, `checks/${NAME}.check.ts`]) expect(existsSync(join(src, "lenses", file)), file).toBe(true);
		expect(readFileSync(join(src, "lenses/index.ts"), "utf8")).toContain("trialOfVisits,");
		expect(readFileSync(join(src, "lenses/checks/index.ts"), "utf8")).toContain(`"${NAME}": trialOfVisits.CHECKS,`);
	});

	test("type-checks", () => {
		const wrong = node(join(root, "node_modules/typescript/bin/tsc"), "--noEmit", "-p", root).stdout.split("\n");
		expect(wrong.filter((line) => line.includes(NAME) || /lenses\/(checks\/)?index/.test(line))).toEqual([]);
	});

	test("needs no formatting", () => {
		const files = [`${NAME}.ts`, `${NAME}.test.ts`, `checks/${NAME}.check.ts`, "index.ts", "checks/index.ts"].map((file) =>
			join(src, "lenses", file),
		);
		const { status, stdout, stderr } = node(join(root, "node_modules/@biomejs/biome/bin/biome"), "check", ...files);
		expect(status, stdout + stderr).toBe(0);
	});

	test("twice is refused, and so are names that cannot be; nothing is written then", () => {
		const lenses = join(src, "lenses");
		for (const [words, says] of [
			[["lens", NAME], "taken already"],
			[["lens", "vectors"], "taken already"],
			[["lens", "sources"], "taken already"],
			[["lens", "Visits"], "lower-case"],
			[["lens", "../visits"], "lower-case"],
			[["lens", "delete"], "a word of the language"],
			[["lens", "visits", "actor"], "noun"],
			[["noun", "visits"], "only a lens"],
			[["lens", "visits", "event", "more"], "too much"],
		] as const)
			expect(refusal(lenses, words), words.join(" ")).toContain(says);
		expect(refusal(lenses, ["lens", "visits"])).toBeUndefined();
		const before = readFileSync(join(lenses, `${NAME}.ts`), "utf8");
		expect(make("lens", NAME, "--into", root)).toMatchObject({ status: 2, stderr: expect.stringContaining("Nothing was written") });
		expect(readFileSync(join(lenses, `${NAME}.ts`), "utf8")).toBe(before);
	});

	test("--help tells the nouns that it can count", () => {
		const { status, stdout } = make("--help");
		expect(status).toBe(0);
		for (const noun of countable()) expect(stdout).toContain(noun);
	});
});

if (made.status === 0) {
	const { lensContract } = (await import(join(src, "lenses/lens.contract.ts"))) as typeof import("../packages/engine/src/lenses/lens.contract.ts");
	const { shippedDossier } = (await import(join(src, "testing/shipped.ts"))) as typeof import("../packages/engine/src/testing/shipped.ts");
	const { runCheck } = (await import(join(src, "testing/check.ts"))) as typeof import("../packages/engine/src/testing/check.ts");
	const { LENSES } = (await import(join(src, "lenses/index.ts"))) as typeof import("../packages/engine/src/lenses/index.ts");
	const { CHECKS_OF } = (await import(join(src, "lenses/checks/index.ts"))) as typeof import("../packages/engine/src/lenses/checks/index.ts");
	const lens = LENSES.find((one) => one.id === NAME);
	describe("the contract of a fresh lens", () => {
		if (lens) lensContract(lens, shippedDossier(), NAME);
		test("and its worked example", () => {
			expect(CHECKS_OF[NAME]?.length).toBe(1);
			for (const check of CHECKS_OF[NAME] ?? []) runCheck(check);
		});
	});
}
