import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../root.ts";
import { copyOf } from "../testing.ts";

const root = projectRoot();
const bin = join(root, "packages/host/bin/interconnector.mjs");
const run = (...args: string[]) => {
	const env = { ...process.env, COLUMNS: "100", INTERCONNECTOR_DOSSIER: "" };
	const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
		cwd: root,
		encoding: "utf8",
		env,
		timeout: 100_000,
		maxBuffer: 1e8,
	});
	return { code: status, out: stdout, err: stderr };
};
/** A dossier whose journal holds this. */
const withJournal = (text: string) => {
	const dossier = copyOf();
	writeFileSync(join(dossier, "journal.jsonl"), text);
	return dossier;
};
/** The objects on standard error, one a line. */
const objects = (text: string): Record<string, unknown>[] =>
	text
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line));
const adding = (dossier: string) => {
	const { source, says } = JSON.parse(readFileSync(join(dossier, "claims.jsonl"), "utf8").split("\n")[0] as string);
	return ["add", "--source", source, "--at", "a place of the test", "--says", JSON.stringify(says), "--gist", "so", "--by", "t", "-d", dossier];
};

const DAMAGED = "0123456789abcdef {}\n";
const damaged = { notice: expect.stringMatching(/journal\.jsonl:1: 19 bytes of a change are damaged/) };

beforeAll(() => {
	run("--version");
}, 60_000);

describe("what was noticed of a journal, with --json", () => {
	test("is one object on standard error beside an answer, and a line without", () => {
		const dossier = withJournal(DAMAGED);
		const { code, out, err } = run("claims", "--noun", "lever", "-d", dossier, "--json");
		expect([code, objects(err)]).toEqual([0, [damaged]]);
		expect(JSON.parse(out)).toBeInstanceOf(Array);
		expect(run("claims", "--noun", "lever", "-d", dossier).err).toMatch(/^\S+journal\.jsonl:1: 19 bytes .*\n$/);
	});
	test("is told by the lists of datasets, and is a row of its own where the machine is looked at", () => {
		const dossier = withJournal(DAMAGED);
		const listed = run("data", "list", "-d", dossier, "--json");
		expect([listed.code, objects(listed.err)]).toEqual([0, [damaged]]);
		const looked = JSON.parse(run("doctor", "-d", dossier, "--json").out);
		expect(looked).toContainEqual({ check: "journal", state: "look", says: damaged.notice });
	});
	test("is told also by what writes files, which had not told it at all", () => {
		const dossier = withJournal(DAMAGED);
		const out = mkdtempSync(join(tmpdir(), "interconnector-"));
		const brief = run("brief", "--sections", "formats", "--formats", "md", "--out", out, "-d", dossier, "--json");
		expect([brief.code, objects(brief.err), JSON.parse(brief.out)]).toEqual([0, [damaged], { files: [join(out, "brief-aze.md")] }]);
		const exported = run("export", "csv", "--out", "-", "-d", dossier, "--json");
		expect([exported.code, objects(exported.err)]).toEqual([0, [damaged, { notice: "Nothing was withheld." }]]);
	});
	test("stands on a line of its own before a refusal", () => {
		const { code, out, err } = run("ask", "nope", "-d", withJournal(DAMAGED), "--json");
		expect([code, out, objects(err)]).toEqual([2, "", [damaged, expect.objectContaining({ error: "the input was refused" })]]);
	});
	test("is part of the answer of a full check", () => {
		const { code, out, err } = run("validate", "-d", withJournal("cut off"), "--json");
		expect([code, err]).toEqual([0, ""]);
		expect(JSON.parse(out)).toMatchObject({ valid: true, notices: [expect.stringContaining("journal.jsonl:1: 7 bytes without a line end")] });
		expect(JSON.parse(run("validate", "--json").out)).not.toHaveProperty("notices");
	});
	test("is part of the answer of a change, with where the bytes are kept, and what of the log cannot be read", () => {
		const dossier = withJournal("cut off");
		writeFileSync(join(dossier, "log.jsonl"), "garbage\n");
		const { code, out, err } = run(...adding(dossier), "--json");
		expect([code, err]).toEqual([0, ""]);
		const { notices, claim, did } = JSON.parse(out);
		expect([claim, did]).toEqual([expect.stringMatching(/^claim:/), "add"]);
		expect(notices).toEqual([
			expect.stringMatching(/journal\.jsonl:1: 7 bytes .* the bytes are kept in journal-damaged-[0-9a-f]{12}\.txt$/),
			expect.stringMatching(/log\.jsonl: line 1 cannot be read as a change; it is kept as it is, and undo waits/),
		]);
		expect(readFileSync(join(dossier, "log.jsonl"), "utf8")).toMatch(/^garbage\n\{.*"did":"add".*\}\n$/);
		expect(run("undo", "-d", dossier, "--by", "t")).toMatchObject({ code: 2, err: expect.stringMatching(/log\.jsonl:1 .*garbage.*remove the line/) });
	});
	test("is no field of a change of which there is nothing to notice", () => {
		expect(JSON.parse(run(...adding(copyOf()), "--json").out)).not.toHaveProperty("notices");
	});
});

describe("the main job, with --json", () => {
	test("gives its headlines, the bottom line of the brief and its files as one answer", () => {
		const { code, out } = run("start", "--no-serve", "-d", "dossiers/armenia", "--json");
		const { headlines, inShort, files } = JSON.parse(out);
		expect(code).toBe(0);
		expect(headlines[0]).toMatchObject({ text: expect.stringContaining("Armenia"), address: expect.stringContaining("#") });
		expect(inShort.length).toBeGreaterThan(1);
		expect(files).toEqual(["html", "md"].map((kind) => join(root, "out", `brief-arm.${kind}`)));
	}, 120_000);
});
