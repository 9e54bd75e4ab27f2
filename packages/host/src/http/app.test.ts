import { rmSync, utimesSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { OPERATIONS } from "@interconnector/engine";
import { afterAll, describe, expect, test } from "vitest";
import { OFFERED } from "../offers.ts";
import { jsonOf } from "../output.ts";
import { projectRoot } from "../root.ts";
import { openDossier } from "../store/read.ts";
import { copyOf } from "../testing.ts";
import { app } from "./app.ts";
import { TOKEN_HEADER } from "./token.ts";

const opened = openDossier();
const server = app(opened, { html: "<!doctype html><title>brief</title>", markdown: "# brief" });
const get = (path: string, headers: Record<string, string> = {}, of = server) =>
	of.request(`http://127.0.0.1:4360${path}`, { headers: { host: "127.0.0.1:4360", ...headers } });
const issues = async (path: string) => {
	const answer = await get(path);
	expect(answer.status, path).toBe(422);
	return ((await answer.json()) as { issues: { field: string; problem: string; fix: string }[] }).issues;
};

describe("the HTTP face", () => {
	test("answers a question as the engine does", async () => {
		const answer = await get("/ask/vectors?level=systemic&draws=20");
		expect(answer.headers.get("interconnector-kind")).toBe("finding");
		expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(opened.engine.ask(opened.dossier, "vectors?draws=20&level=systemic"))));
	});
	test("offers every operation of the catalog", async () => {
		for (const operation of OPERATIONS.filter((one) => one.args.length === 0)) expect((await get(`/${operation.id}`)).status, operation.id).toBe(200);
		const lenses = (await (await get("/lenses")).json()) as { id: string }[];
		expect(lenses.map((lens) => lens.id)).toEqual([...opened.engine.lenses, ...opened.engine.inquiries].map((one) => one.id));
	});
	test("offers what the host reads, and nothing that serves", async () => {
		expect(await (await get("/validate")).json()).toMatchObject({ valid: true });
		expect((await get("/mcp")).status).toBe(404);
	});
	test("why goes from an address to claims", async () => {
		const why = (await (await get(`/why?address=${encodeURIComponent("vectors#vectors/actor:tur/rung")}`)).json()) as {
			facts: { readings: { claims: unknown[] }[] }[];
		};
		expect(why.facts[0]?.readings[0]?.claims.length).toBeGreaterThan(0);
	});
	test("the same question gives the same JSON as the command line prints", async () => {
		const finding = opened.engine.ask(opened.dossier, "paradoxes?draws=0");
		expect(await (await get("/ask/paradoxes?draws=0")).json()).toEqual(JSON.parse(JSON.stringify(jsonOf({ kind: "finding", finding }))));
	});
	test("a whole question may stand in the address", async () => {
		const answer = await get(`/ask?question=${encodeURIComponent("vectors?draws=0")}`);
		expect(await answer.json()).toMatchObject({ question: "vectors?draws=0" });
	});
});

describe("bad input is 422 with every problem and what to do", () => {
	test("the nearest name of a lens, of an option of a question, of an option of an operation", async () => {
		expect(await issues("/ask/vectrs")).toMatchObject([{ fix: "did you mean vectors?" }]);
		expect(await issues("/ask/vectors?levl=all")).toMatchObject([{ field: "levl", fix: "did you mean level?" }]);
		expect(await issues("/claims?nuon=lever")).toMatchObject([{ field: "nuon", fix: "did you mean noun?" }]);
		expect(await issues("/claims?noun=levr")).toMatchObject([{ field: "noun", fix: expect.stringContaining("lever") }]);
	});
	test("names that every object has are no options", async () => {
		for (const name of ["constructor", "toString", "__proto__"]) {
			expect(await issues(`/ask/vectors?${name}=1`)).toMatchObject([{ field: name }]);
			expect(await issues(`/claims?${name}=1`)).toMatchObject([{ field: name }]);
		}
	});
	test("wrong types, all of them at once", async () => {
		expect(await issues("/ask/vectors?on=2025-13&level=local")).toHaveLength(2);
		expect((await issues("/ask/vectors?draws=many&seed=-1&flor=A")).map((issue) => issue.field).sort()).toEqual(["draws", "flor", "seed"]);
		expect(await issues("/claims?registry=perhaps&nuon=x")).toHaveLength(2);
	});
	test("an input that is missing, given twice, or given in two places", async () => {
		expect(await issues("/why")).toMatchObject([{ field: "address", problem: "missing" }]);
		expect(await issues("/ask/vectors?draws=1&draws=2")).toMatchObject([{ problem: "given twice" }]);
		expect(await issues("/ask/vectors?question=levers")).toMatchObject([{ problem: "given in the path already" }]);
		expect(await issues(`/ask?draws=3&question=${encodeURIComponent("vectors?seed=2")}`)).toMatchObject([{ field: "draws" }]);
	});
});

describe("what is not answered", () => {
	test("another method is 405 and says which one is answered", async () => {
		for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
			const refused = await server.request("http://127.0.0.1/ask/vectors", { method, headers: { host: "127.0.0.1" } });
			expect(refused.status, method).toBe(405);
			expect(refused.headers.get("allow")).toBe("GET, HEAD");
		}
		for (const offer of OFFERED.filter((one) => one.effects === "writes")) expect((await get(`/${offer.id}`)).status, offer.id).toBe(405);
		expect((await get("/nothing-here")).status).toBe(404);
	});
	test("a bug is 500 without a stack or a folder of this machine; the log has the rest", async () => {
		const logged: string[] = [];
		const broken = app(
			opened,
			() => {
				throw new Error(`lost in ${projectRoot()}/secret`);
			},
			{ log: (line) => logged.push(line) },
		);
		const answer = await get("/", {}, broken);
		expect(answer.status).toBe(500);
		expect(await answer.text()).not.toMatch(/secret|\bat .*:\d+/);
		expect(logged.join("\n")).toContain("secret");
	});
	test("what the machine refuses is 503, with what to do, and no folder of it", async () => {
		const full = app(opened, () => {
			throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "write", path: `${projectRoot()}/out/brief.html` });
		});
		const answer = await get("/", {}, full);
		expect(answer.status).toBe(503);
		expect(await answer.json()).toMatchObject({
			error: "out/brief.html: the disk is full (ENOSPC)",
			kept: expect.any(String),
			fix: expect.any(String),
		});
	});
	test("a name of millions of letters is refused, and not repeated", async () => {
		const writer = app(opened, { html: "", markdown: "" }, { token: "t" });
		for (const [path, body] of [
			["/withdraw", { source: `source:${"a".repeat(3e6)}`, because: "x", by: "t" }],
			["/reject", { claim: `claim:${"0".repeat(7e6)}`, because: "x", by: "t" }],
			["/undo", { ["x".repeat(3e6)]: 1 }],
		] as const) {
			const answer = await writer.request(`http://127.0.0.1${path}`, {
				method: "POST",
				headers: { host: "127.0.0.1", [TOKEN_HEADER]: "t", "content-type": "application/json" },
				body: JSON.stringify(body),
			});
			expect(answer.status, path).toBe(422);
			expect((await answer.text()).length, path).toBeLessThan(10_000);
		}
	});
	test("no answer names a folder of this machine", async () => {
		for (const path of [
			"/doctor",
			"/validate",
			"/version",
			"/catalog",
			"/openapi.json",
			"/ask/vectrs",
			"/diff?other=dossiers/georgia",
			"/diff?other=nowhere",
		]) {
			const text = await (await get(path)).text();
			for (const folder of [projectRoot(), homedir(), tmpdir()]) expect(text.includes(`${folder}/`), `${path} names ${folder}`).toBe(false);
		}
	});
});

describe("a dossier that changes", () => {
	const folder = copyOf();
	afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));
	const mine = app(openDossier(folder), ({ dossier }) => ({ html: dossier.digest, markdown: "" }), { token: "t" });

	test("is opened again after it was written to, and then only", async () => {
		const page = async () => (await get("/", {}, mine)).text();
		const before = await page();
		const [claim] = (await (await get("/claims?noun=lever", {}, mine)).json()) as { id: string }[];
		const answer = await mine.request("http://127.0.0.1/reject", {
			method: "POST",
			headers: { host: "127.0.0.1", "content-type": "application/json", [TOKEN_HEADER]: "t" },
			body: JSON.stringify({ claim: claim?.id, because: "a test", by: "tester" }),
		});
		expect(answer.status, await answer.clone().text()).toBe(200);
		const rows = (await (await get("/claims?noun=lever", {}, mine)).json()) as { id: string }[];
		expect(rows.map((row) => row.id)).not.toContain(claim?.id);
		expect(await page()).not.toBe(before);
		const after = await page();
		utimesSync(join(folder, "claims.jsonl"), 1, 1);
		expect(await page()).toBe(after);
	});
});
