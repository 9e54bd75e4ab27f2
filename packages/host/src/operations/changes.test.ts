import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claimIdOf, createEngine, type Fact, InputError, type Output } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../root.ts";
import { changeDossier } from "../store/change.ts";
import { filesStore } from "../store/files.ts";
import { readFolders } from "../store/read.ts";
import { copyOf } from "../testing.ts";
import { HOST_OPERATIONS } from "./index.ts";

const who = { by: "tester", recorded: "2026-01-01" };

const fresh = (): string => copyOf();

async function run(id: string, dossier: string, input: Record<string, unknown>): Promise<Output> {
	const operation = HOST_OPERATIONS.find((one) => one.id === id);
	if (!operation) throw new Error(`no operation ${id}`);
	return operation.run({ dossier, log: () => undefined, stop: new AbortController().signal }, operation.input.parse(input));
}

const open = (path: string) => createEngine().open(readFolders(path));
const refusal = async (work: Promise<unknown>) => {
	try {
		await work;
	} catch (error) {
		if (error instanceof InputError) return error.issues.map((issue) => `${issue.problem}; ${issue.fix}`).join("\n");
		throw error;
	}
	throw new Error("it was not refused");
};
const says: Fact = { is: "tie", between: ["actor:aze", "actor:kaz"], kind: "assessment", polarity: 0.5, domains: ["trade"], during: "2025-10" };
function proposal(at: string, fact: Fact = says) {
	const claim = { source: "source:registry" as const, at, says: fact };
	return { id: claimIdOf(claim), ...claim, gist: "proposed", by: "reader", recorded: "2026-01-01" };
}
const bytesOf = (folder: string) =>
	readdirSync(folder)
		.map((file) => readFileSync(join(folder, file), "utf8"))
		.join("\n");

describe("changes to a dossier", () => {
	test("reject, undo and undo again on one day: the later decision is the one that stands", async () => {
		const path = fresh();
		const claim = open(path).claims.find((one) => one.says.is === "lever")?.id as string;
		const stands = () => open(path).claims.some((one) => one.id === claim);
		await run("reject", path, { claim, because: "wrong", ...who });
		expect(stands()).toBe(false);
		await run("undo", path, who);
		expect(stands()).toBe(true);
		await run("reject", path, { claim: claim.slice(0, 20), because: "wrong after all", ...who });
		expect(stands()).toBe(false);
		await run("accept", path, { what: claim, because: "right after all", ...who });
		expect(stands()).toBe(true);
		expect(await refusal(run("accept", path, { what: claim, because: "again", ...who }))).toContain("there is nothing to change");
	});

	test("proposals are accepted whole or not at all, and leave their file only then", async () => {
		const path = fresh();
		const file = join(path, "proposals.jsonl");
		const good = [proposal("a"), proposal("b")];
		writeFileSync(
			file,
			`${[...good, proposal("c", { ...says, between: ["actor:aze", "actor:nobody"] })].map((one) => JSON.stringify(one)).join("\n")}\n`,
		);
		const before = bytesOf(path);
		expect(await refusal(run("accept", path, { what: file, because: "read", ...who }))).toContain("no claim defines this actor");
		expect(bytesOf(path)).toBe(before);
		await run("accept", path, { what: file, only: good.map((one) => one.id), because: "read", ...who });
		expect(open(path).claims.filter((claim) => claim.gist === "proposed")).toHaveLength(2);
		expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(1);
		await run("undo", path, who);
		expect(open(path).claims.filter((claim) => claim.gist === "proposed")).toHaveLength(0);
		expect(open(path).history.filter((claim) => claim.gist === "proposed")).toHaveLength(2);
	});

	test("a proposal that is rejected goes on record with the reason, leaves its file, and may be accepted after all", async () => {
		const path = fresh();
		const file = join(path, "proposals.jsonl");
		const [one, two] = [proposal("a"), proposal("b")];
		writeFileSync(file, [one, two].map((each) => `${JSON.stringify(each)}\n`).join(""));
		const { digest } = open(path);
		await run("reject", path, { claim: one.id, from: file, because: "a plan", ...who });
		expect(readFileSync(file, "utf8")).toBe(`${JSON.stringify(two)}\n`);
		const after = open(path);
		expect(after.digest, "no number rests on it").toBe(digest);
		expect(after.history.map(({ id }) => id)).toContain(one.id);
		expect(after.reviews).toMatchObject([{ claim: one.id, verdict: "rejected", because: "a plan" }]);
		expect(await refusal(run("reject", path, { claim: one.id, from: file, because: "again", ...who }))).toContain("no such proposal");
		expect(await refusal(run("undo", path, who))).toContain(`interconnector accept ${one.id}`);
		await run("accept", path, { what: one.id, because: "it was signed", ...who });
		expect(open(path).claims.map(({ id }) => id)).toContain(one.id);
		expect(readFileSync(file, "utf8"), "the other still waits").toContain(two.id);
	});

	test("a proposal whose id does not match what it says is refused with its line", async () => {
		const path = fresh();
		const file = join(path, "bad.jsonl");
		writeFileSync(file, `${JSON.stringify({ ...proposal("a"), at: "elsewhere" })}\n`);
		expect(await refusal(run("accept", path, { what: file, because: "read", ...who }))).toContain("does not match what the claim says");
	});

	test("add takes a whole fact, corrects another claim, and refuses what is not one", async () => {
		const path = fresh();
		const first = { source: "source:registry", at: "note", gist: "They trade.", ...who };
		const added = await run("add", path, { ...first, says: JSON.stringify(says) });
		const id = (added as { data: { claim: string } }).data.claim;
		await run("add", path, { ...first, says: JSON.stringify({ ...says, polarity: 0.6 }), replaces: id });
		const dossier = open(path);
		expect(dossier.claims.some((claim) => claim.id === id)).toBe(false);
		expect(dossier.history.some((claim) => claim.id === id)).toBe(true);
		expect(await refusal(run("add", path, { ...first, says: JSON.stringify({ ...says, polarity: 2 }) }))).toContain(
			"put it inside the allowed range",
		);
		expect(await refusal(run("add", path, { noun: "tie", source: "source:registry" }))).toContain("--says");
	});

	test("merge counts two ids as one thing, unmerge makes them two again, and no claim is edited", async () => {
		const path = fresh();
		const evidence = () => {
			const engine = createEngine();
			return engine.ask(engine.open(readFolders(path)), "vectors?draws=0").parts.vectors?.cells["actor:qat"]?.evidence?.value ?? 0;
		};
		const claims = readFileSync(join(path, "claims.jsonl"), "utf8");
		const before = evidence();
		await run("merge", path, { drop: "actor:are", keep: "actor:qat", because: "a test", ...who });
		expect(evidence()).toBeGreaterThan(before as number);
		await run("unmerge", path, { drop: "actor:are", keep: "actor:qat", because: "they are two", ...who });
		expect(evidence()).toBe(before);
		expect(readFileSync(join(path, "claims.jsonl"), "utf8")).toBe(claims);
		expect(await refusal(run("merge", path, { drop: "actor:nobody", keep: "actor:qat", because: "x", ...who }))).toContain("no claim names this");
	});

	test("what was taken back is not taken back again, by one or by two at once", async () => {
		const path = fresh();
		const [claim] = open(path).claims;
		await run("reject", path, { claim: claim?.id, because: "a test", ...who });
		const change = filesStore(path).log().at(-1)?.id;
		await run("undo", path, { change, ...who });
		expect(await refusal(run("undo", path, { change, ...who }))).toContain("already taken back");
		const plan = () => ({
			did: "undo",
			undoes: change as string,
			entries: [{ file: "reviews" as const, line: { claim: claim?.id as `claim:${string}`, verdict: "accepted" as const, ...who, because: "x" } }],
		});
		expect(() => changeDossier(path, who, plan)).toThrow("just now");
	});

	test("proposals that were accepted in a change that was cut short leave their file", async () => {
		const path = fresh();
		const file = join(path, "..", "waiting.jsonl");
		const text = `${JSON.stringify(open(path).history.at(0))}\n`;
		writeFileSync(file, text);
		const told = (await run("accept", path, { what: file, because: "again", ...who })) as unknown as { text: string };
		expect(told.text).toContain("taken out of waiting.jsonl");
		expect(readFileSync(file, "utf8")).not.toContain("claim:");
		writeFileSync(file, text);
		await run("reject", path, { claim: open(path).history.at(0)?.id, because: "a test", ...who });
		expect(await refusal(run("accept", path, { what: file, because: "again", ...who }))).toContain("if it should stand");
		expect(readFileSync(file, "utf8")).toBe(text);
		await run("reject", path, { claim: JSON.parse(text).id, from: file, because: "again", ...who });
		expect(readFileSync(file, "utf8")).toBe("");
	});

	test("a full check reports what is wrong with the journal and the log, and takes a byte order mark for none", async () => {
		const path = fresh();
		const head = readFileSync(join(path, "dossier.json"), "utf8");
		writeFileSync(join(path, "dossier.json"), `\uFEFF${head}`);
		expect(((await run("validate", path, {})) as unknown as { text: string }).text).toContain("valid");
		writeFileSync(join(path, "journal.jsonl"), "0123456789abcdef {}\n");
		writeFileSync(join(path, "log.jsonl"), "garbage\n");
		const told = await refusal(run("validate", path, {}));
		expect(told).toContain("19 bytes of a change are damaged");
		expect(told).toContain("no line of the log");
	});

	test("a withdrawn source is gone from every file but its tombstone, and the rest still answers", async () => {
		const path = fresh();
		const source = "source:avdaliani-2025";
		const gists = open(path)
			.claims.filter((claim) => claim.source === source)
			.map((claim) => claim.gist);
		expect(await refusal(run("withdraw", path, { source, because: "law", ...who }))).toContain("add --sure");
		expect(await refusal(run("withdraw", path, { source: "source:core-atop", sure: true, because: "law", ...who }))).toContain("withdraw it there");
		writeFileSync(join(path, "notes.md"), `As ${source} has it.`);
		const told = (await run("withdraw", path, { source, sure: true, because: "law", ...who })) as unknown as { text: string };
		expect(told.text).toContain("notes.md still names it");
		rmSync(join(path, "notes.md"));
		const after = bytesOf(path);
		for (const gist of gists) expect(after).not.toContain(gist);
		expect(readFileSync(join(path, "withdrawn.jsonl"), "utf8")).toContain(source);
		const engine = createEngine();
		const dossier = engine.open(readFolders(path));
		for (const lens of engine.lenses) expect(engine.ask(dossier, `${lens.id}?draws=8`).rests.length).toBeGreaterThan(0);
		expect(await refusal(run("undo", path, who))).toContain("deletes for good");
	});

	test("new makes a folder that opens and answers, and never writes into one that is not empty", async () => {
		const path = fresh();
		const folder = join(path, "..", "kazakhstan");
		await run("new", path, { folder, focal: "actor:kaz", asOf: "2025-11-30", include: [path] });
		const engine = createEngine();
		expect(engine.ask(engine.open(readFolders(folder)), "vectors?draws=0").focal).toBe("actor:kaz");
		expect(await refusal(run("new", path, { folder, focal: "actor:kaz", asOf: "2025" }))).toContain("not empty");
		const alone = join(path, "..", "alone");
		await run("new", path, { folder: alone, focal: "actor:vnm", asOf: "2025" });
		expect(createEngine().open(readFolders(alone)).head.focal).toBe("actor:vnm");
	});

	test("diff names what came and went, and the numbers that moved by as much as is shown", async () => {
		const [path, other] = [fresh(), fresh()];
		const claim = open(path).claims.find((one) => one.says.is === "agreement" && one.says.id === "agreement:allied-interaction-2022")?.id as string;
		await run("reject", path, { claim, because: "a test", ...who });
		const rows = (await run("diff", path, { other })) as unknown as { rows: { kind: string; what: string; before: string; after: string }[] };
		expect(rows.rows.find((row) => row.kind === "standing")).toMatchObject({ what: claim, before: "stands" });
		expect(rows.rows.some((row) => row.kind === "number" && row.what.includes("actor:rus"))).toBe(true);
		for (const row of rows.rows) if (row.kind === "number") expect(row.before).not.toBe(row.after);
		const days = (await run("diff", path, { from: "2024-12", to: "2025-11", known: true })) as unknown as { rows: unknown[] };
		expect(days.rows.length).toBeGreaterThan(0);
	}, 60_000);

	test("git merges two sides with the driver: both people's lines are there", async () => {
		const path = fresh();
		const git = (...args: string[]) =>
			spawnSync("git", ["-C", path, "-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { encoding: "utf8" });
		git("init", "-q", "-b", "main");
		git(
			"config",
			"merge.interconnector.driver",
			`${process.execPath} ${join(projectRoot(), "packages/host/bin/interconnector.mjs")} merge-lines %O %A %B`,
		);
		writeFileSync(join(path, ".gitattributes"), "*.jsonl merge=interconnector\n");
		git("add", "-A");
		git("commit", "-qm", "base");
		const lineOn = async (branch: string, at: string) => {
			git("checkout", "-qb", branch, "main");
			await run("add", path, { source: "source:registry", at, gist: at, says: JSON.stringify(says), ...who });
			git("add", "-A");
			git("commit", "-qm", at);
		};
		await lineOn("left", "left side");
		await lineOn("right", "right side");
		const merged = git("merge", "left", "-m", "both");
		expect(merged.status, merged.stdout + merged.stderr).toBe(0);
		const gists = open(path).claims.map((claim) => claim.gist);
		expect(gists).toContain("left side");
		expect(gists).toContain("right side");
		expect(existsSync(join(path, "log.jsonl"))).toBe(true);
	}, 60_000);
});
