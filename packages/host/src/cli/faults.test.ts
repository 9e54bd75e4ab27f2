import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { projectRoot } from "../root.ts";
import { copyOf } from "../testing.ts";

const root = projectRoot();
const bin = join(root, "packages/host/bin/interconnector.mjs");
const env = () => ({ ...process.env, COLUMNS: "100", INTERCONNECTOR_DOSSIER: "" });
const run = (...args: string[]) => runIn(root, ...args);
const runIn = (cwd: string, ...args: string[]) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, encoding: "utf8", env: env(), timeout: 30_000 });
	return { code: status, out: stdout, err: stderr };
};
const fresh = () => mkdtempSync(join(tmpdir(), "interconnector-"));
/** Refused, told in one line, and not as a bug. */
const refused = (result: ReturnType<typeof run>, says: RegExp) => {
	expect(result.err).toMatch(says);
	expect(result.err).not.toMatch(/bug in interconnector|^\s+at /m);
	expect(
		result.err
			.replace(/\nNothing was written\.\n$/, "")
			.trimEnd()
			.split("\n"),
	).toHaveLength(1);
	expect(result.code).toBe(2);
};

beforeAll(() => {
	run("--version");
}, 60_000);

describe("what the machine refuses is told in a line, exit 2", () => {
	test("a folder to write to that is a file, or that no folder can be made in", () => {
		const file = join(fresh(), "file");
		writeFileSync(file, "");
		refused(
			run("brief", "--sections", "formats", "--formats", "md", "--out", file),
			/file\S*: a file stands where a folder is needed.*left half written/,
		);
		refused(run("export", "csv", "--out", join(file, "x.csv")), /file stands where a folder/);
	});
	test.skipIf(!existsSync("/proc/self"))("a file system that takes no files, also one on which making folders never ends", () => {
		for (const args of [
			["brief", "--sections", "formats", "--formats", "md", "--out", "/proc/x"],
			["export", "csv", "--out", "/proc/x"],
			["export", "csv", "--out", "/proc/x/y.csv"],
			["template", "--out", "/proc/x.xlsx"],
			["new", "/proc/x/y", "--focal", "actor:kaz", "--as-of", "2025"],
		])
			refused(run(...args), /^\/proc\/x\S*: /);
		refused(run("migrate", "-d", "/proc/x"), /^x .*there is no such folder; name a dossier folder/);
	});
	test("a folder where a file is read, a link that leads nowhere or to itself", () => {
		const folder = fresh();
		const named = (...args: string[]) => refused(run(...args), new RegExp(`${folder}: a folder stands where a file is needed.*name a file`));
		named("accept", folder, "--because", "x", "--by", "t");
		named("reject", `claim:${"0".repeat(32)}`, "--from", folder, "--because", "x", "--by", "t");
		named("merge-lines", folder, folder, folder);
		named("data", "add", "mapped", "x.csv", "--mapping", folder);
		const dossier = copyOf();
		for (const [to, says] of [
			["loop", /loop: /],
			["/nonexistent", /loop: /],
		] as const) {
			symlinkSync(to, join(dossier, "loop"));
			const result = run("claims", "-d", dossier, "--noun", "lever");
			if (result.code !== 0) refused(result, says);
			rmSync(join(dossier, "loop"));
		}
		const says = /azerbaijan\/(claims|journal)\.jsonl: a folder stands where a file is needed \(EISDIR\).*name a file, or take the folder away/;
		mkdirSync(join(dossier, "journal.jsonl"));
		refused(run("claims", "-d", dossier), says);
		rmSync(join(dossier, "claims.jsonl"));
		mkdirSync(join(dossier, "claims.jsonl"));
		refused(run("validate", "-d", dossier), says);
		expect(run("doctor", "-d", dossier, "--json").out).toMatch(/jsonl: a folder stands where a file is needed/);
	});
	test("a dossier to migrate that is not there, or is none: nothing is made", () => {
		const above = fresh();
		refused(run("migrate", "-d", join(above, "nope")), /nope.*there is no such folder/);
		expect(run("migrate", "-d", above)).toMatchObject({ code: 2, err: expect.stringMatching(/dossier\.json.*Nothing was written\.$/ms) });
		expect(readdirSync(above)).toEqual([]);
	});
	test("a dossier that another program writes to", () => {
		const dossier = copyOf();
		const { id } = JSON.parse(readFileSync(join(dossier, "claims.jsonl"), "utf8").split("\n")[0] as string);
		writeFileSync(join(dossier, ".lock-otherhost-1234-555-0123abcd"), "");
		const before = readFileSync(join(dossier, "claims.jsonl"), "utf8");
		vi.stubEnv("INTERCONNECTOR_PATIENCE", "0.1");
		const result = run("reject", id, "-d", dossier, "--because", "x", "--by", "t");
		vi.unstubAllEnvs();
		refused(
			result,
			/another program is writing.*process 1234 on otherhost.*nothing was written.*remove the file \.lock-otherhost-1234-555-0123abcd$/m,
		);
		expect(readdirSync(dossier)).not.toContain("journal.jsonl");
		expect(readFileSync(join(dossier, "claims.jsonl"), "utf8")).toBe(before);
	});
	test.skipIf(!existsSync("/dev/full"))("an answer that cannot be printed", () => {
		const full = openSync("/dev/full", "w");
		const { status, stderr } = spawnSync(process.execPath, [bin, "claims", "--noun", "lever"], {
			cwd: root,
			encoding: "utf8",
			env: env(),
			stdio: ["ignore", full, "pipe"],
		});
		refused({ code: status, out: "", err: stderr }, /standard output: the disk is full/);
	});
});

describe("what is mistyped", () => {
	test("a bad % in a question, and a name that every object has", () => {
		refused(run("ask", "equidistance?level=%"), /question.*%.*%25/);
		refused(run("ask", "equidistance?__proto__=1"), /__proto__.*no such option/);
	});
	test("a dossier without a name", () => {
		for (const args of [["-d", ""], ["--dossier="], ["-d", " "]]) refused(run(...args, "claims"), /--dossier.*name a folder/);
		refused(run("reject", "claim:1", "--because", "x", "-d", ""), /--dossier.*name a folder/);
	});
	test("an empty name of what to write to", () => {
		const [folder, said] = [fresh(), /^\w+ out = "\s*": nothing is named to write to; give a text, or leave it out$/m];
		for (const args of [["export", "csv"], ["export", "datapackage"], ["export", "workbench"], ["template"], ["brief", "--formats", "md"]])
			for (const out of ["", " "]) refused(runIn(folder, ...args, "--out", out), said);
		refused(runIn(folder, "template", "--out="), said);
		expect(readdirSync(folder)).toEqual([]);
	});
	test("what was given is what is named", () => {
		refused(run("ask", "equidistance", "--seed", "abc"), /seed = "abc"/);
		refused(run("serve", "--port", "abc"), /port = "abc"/);
		refused(run("ask", "equidistance", "--settings", "a:b"), /settings\.a = "b"/);
		refused(run("data", "-d", "dossiers/azerbaijan"), /data .*= nothing: half a command/);
		expect(run("data", "-d", "dossiers/azerbaijan", "list").code).toBe(0);
	});
	test("days the wrong way round", () => {
		refused(run("diff", "--from", "2030", "--to", "2020"), /2030.*after/);
	});
	test("a dossier that does not open is no fit one", () => {
		expect(run("doctor", "-d", "/nope")).toMatchObject({ code: 2, out: expect.stringContaining("no such folder") });
		expect(run("doctor").code).toBe(0);
	});
});

describe("with --json a refusal is one object on standard error", () => {
	const said = (...args: string[]) => {
		const { code, out, err } = run(...args, "--json");
		expect([code, out]).toEqual([2, ""]);
		return JSON.parse(err);
	};
	test("of the input, of the words of the command line, of the machine", () => {
		expect(said("ask", "nope")).toMatchObject({
			error: "the input was refused",
			kept: "nothing was written",
			issues: [{ field: "lens", value: '"nope"' }],
		});
		expect(said("ask", "vectors", "--levl", "x")).toMatchObject({ error: expect.stringContaining("--levl"), fix: expect.stringContaining("--help") });
		const file = join(fresh(), "file");
		writeFileSync(file, "");
		expect(said("template", "--out", join(file, "x.xlsx"))).toMatchObject({
			error: expect.stringContaining("file: a file stands where a folder is needed"),
			kept: expect.any(String),
			fix: expect.any(String),
		});
	});
});
