import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimIdOf } from "@interconnector/engine";
import { beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../root.ts";
import { copyOf } from "../testing.ts";

const root = projectRoot();
const bin = join(root, "packages/host/bin/interconnector.mjs");
const spawned = (program: string, args: readonly string[]) => {
	const env = { ...process.env, COLUMNS: "100", INTERCONNECTOR_DOSSIER: "" };
	const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: "utf8", env, timeout: 30_000 });
	return { code: status, out: stdout, err: stderr };
};
const run = (...args: string[]) => spawned(process.execPath, [bin, ...args]);
/** Run where no file may be larger than so many KiB. */
const runSmall = (most: number, ...args: string[]) => spawned("bash", ["-c", `ulimit -f ${most}; exec "$@"`, "bash", process.execPath, bin, ...args]);
const fresh = () => mkdtempSync(join(tmpdir(), "interconnector-"));
const briefTo = (folder: string, formats: string) => [
	"brief",
	"-d",
	"dossiers/georgia",
	"--sections",
	"formats",
	"--formats",
	formats,
	"--out",
	folder,
];

beforeAll(() => {
	run("--version");
}, 60_000);

describe("a refusal says what was written before it", () => {
	test("a folder named like one of several files: nothing is written", () => {
		const folder = fresh();
		mkdirSync(join(folder, "brief-geo.md"));
		const { code, err } = run(...briefTo(folder, "html,md"));
		expect([code, err]).toEqual([2, expect.stringMatching(/--out file = \S+brief-geo\.md: this is a folder; .*\nNothing was written\.\n$/)]);
		expect(readdirSync(folder)).toEqual(["brief-geo.md"]);
	});
	test("a file where the folder of one of several files is needed: nothing is written", () => {
		const folder = fresh();
		writeFileSync(join(folder, "figures"), "");
		const { code, err } = run("brief", "--sections", "position", "--formats", "csl,figures", "--out", folder);
		expect([code, err]).toEqual([2, expect.stringMatching(/figures: a file stands where a folder is needed/)]);
		expect(readdirSync(folder)).toEqual(["figures"]);
	}, 60_000);
	test.skipIf(process.platform === "win32")(
		"a file of several that cannot be written: those before it are named, and those that were not written",
		() => {
			const folder = fresh();
			for (const name of ["brief-geo.md", "brief-geo.docx"]) writeFileSync(join(folder, name), "old");
			const { code, err } = runSmall(8, ...briefTo(folder, "md,docx,csl"));
			expect([code, err]).toEqual([
				2,
				expect.stringMatching(
					/brief-geo\.docx: larger than this disk takes \(EFBIG\); written whole: brief-geo\.md; not written: brief-geo\.docx, brief-geo\.csl\.json; name a place/,
				),
			]);
			expect(readFileSync(join(folder, "brief-geo.md"), "utf8")).not.toBe("old");
			expect(readFileSync(join(folder, "brief-geo.docx"), "utf8")).toBe("old");
			expect(readdirSync(folder).sort()).toEqual(["brief-geo.docx", "brief-geo.md"]);
		},
	);
	test.each([
		["accept", (file: string) => [file]],
		["reject", (file: string, id: string) => [id, "--from", file]],
	])("%s whose file of proposals cannot be written again: the decision is kept, and the same command ends the work", (command, given) => {
		const dossier = copyOf();
		const { source, says, gist } = JSON.parse(readFileSync(join(dossier, "claims.jsonl"), "utf8").split("\n")[0] as string);
		const core = { source, at: "a place of the test", says };
		const claim = { id: claimIdOf(core), ...core, gist, by: "t", recorded: "2025-12-01" };
		// So long that the file beside it, which is to take its place, cannot have a name.
		const name = `${"p".repeat(245)}.jsonl`;
		const file = join(fresh(), name);
		writeFileSync(file, `${JSON.stringify(claim)}\n`);
		const args = [command, ...given(file, claim.id), "--because", "x", "--by", "t", "-d", dossier];
		const { code, err } = run(...args, "--json");
		expect(code).toBe(2);
		const said = JSON.parse(err);
		expect(said).toMatchObject({ error: expect.stringContaining(`${name}: this name is longer than the disk takes`), fix: expect.any(String) });
		const [, change] =
			/^the decision is safe in the dossier \(change (\S+)\); the lines still stand in p+\.jsonl, and the same command again/.exec(said.kept) ?? [];
		expect(readFileSync(join(dossier, "log.jsonl"), "utf8")).toContain(`"id":"${change}"`);
		expect(readFileSync(join(dossier, "claims.jsonl"), "utf8")).toContain(claim.id);
		// Nothing new is decided the second time.
		expect(JSON.parse(run(...args, "--json").err).kept).toBe("no file was left half written");
		expect(readFileSync(join(dossier, "log.jsonl"), "utf8").trim().split("\n")).toHaveLength(1);
	});
});
