import { OPERATIONS } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { jsonOf } from "../output.ts";
import { openDossier } from "../store/read.ts";
import { app } from "./app.ts";

const opened = openDossier();
const server = app(opened, { html: "<!doctype html><title>brief</title>", markdown: "# brief" });
const get = (path: string, headers: Record<string, string> = {}) =>
	server.request(`http://127.0.0.1:4360${path}`, { headers: { host: "127.0.0.1:4360", ...headers } });

describe("the HTTP face", () => {
	test("answers a question as the engine does", async () => {
		const answer = await (await get("/ask/vectors?level=systemic&draws=20")).json();
		expect(answer).toEqual(JSON.parse(JSON.stringify(opened.engine.ask(opened.dossier, "vectors?draws=20&level=systemic"))));
	});
	test("offers every operation of the catalog", async () => {
		for (const operation of OPERATIONS.filter((one) => one.args.length === 0)) expect((await get(`/${operation.id}`)).status, operation.id).toBe(200);
		const lenses = (await (await get("/lenses")).json()) as { id: string }[];
		expect(lenses.map((lens) => lens.id)).toEqual([...opened.engine.lenses, ...opened.engine.inquiries].map((one) => one.id));
	});
	test("why goes from an address to claims", async () => {
		const why = (await (await get(`/why?address=${encodeURIComponent("vectors#vectors/actor:tur/rung")}`)).json()) as {
			facts: { readings: { claims: unknown[] }[] }[];
		};
		expect(why.facts[0]?.readings[0]?.claims.length).toBeGreaterThan(0);
	});
	test("bad input is 422 with every problem and the nearest name", async () => {
		const refused = await get("/ask/vectrs");
		expect(refused.status).toBe(422);
		expect(await refused.json()).toMatchObject({ issues: [{ fix: "did you mean vectors?" }] });
		const two = (await (await get("/ask/vectors?on=2025-13&level=local")).json()) as { issues: unknown[] };
		expect(two.issues).toHaveLength(2);
	});
	test("another Host or Origin is refused, and every answer carries the policy", async () => {
		expect((await get("/", { host: "evil.example" })).status).toBe(403);
		expect((await get("/", { origin: "https://evil.example" })).status).toBe(403);
		expect((await get("/", { origin: "http://127.0.0.1:4360" })).headers.get("content-security-policy")).toContain("default-src 'none'");
		expect((await get("/nothing-here")).status).toBe(404);
	});
	test("nothing is written: only GET is answered", async () => {
		expect((await server.request("http://127.0.0.1/ask/vectors", { method: "POST", headers: { host: "127.0.0.1" } })).status).toBe(404);
	});
	test("the same question gives the same JSON as the command line prints", async () => {
		const finding = opened.engine.ask(opened.dossier, "paradoxes?draws=0");
		expect(await (await get("/ask/paradoxes?draws=0")).json()).toEqual(JSON.parse(JSON.stringify(jsonOf({ kind: "finding", finding }))));
	});
});
