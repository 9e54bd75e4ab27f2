import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDossier } from "../store/read.ts";
import { app } from "./app.ts";
import { MOST_BYTES } from "./guard.ts";
import { serveOn } from "./serve.ts";
import { isToken, newToken, TOKEN_HEADER } from "./token.ts";
import { webFiles } from "./web.ts";

const token = newToken();
const opened = openDossier();
const logged: string[] = [];
const server = app(opened, { html: "<!doctype html><title>brief</title>", markdown: "# brief" }, { token, log: (line) => logged.push(line) });
const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
	server.request(`http://127.0.0.1:4360${path}`, { ...init, headers: { host: "127.0.0.1:4360", ...init.headers } });
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
	ask(path, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });
const withToken = { [TOKEN_HEADER]: token };

describe("who may ask", () => {
	test("a name that was pointed here by its DNS is refused, whatever the port", async () => {
		for (const host of ["evil.example", "evil.example:4360", "127.0.0.1.evil.example", "localhost.evil.example", "[::2]", ""])
			expect((await ask("/version", { headers: { host } })).status, host).toBe(403);
		for (const host of ["127.0.0.1:4360", "localhost:4360", "LOCALHOST", "[::1]:4360"])
			expect((await ask("/version", { headers: { host } })).status, host).toBe(200);
	});
	test("a page of another origin is refused, also one of another server of this machine", async () => {
		for (const origin of ["https://evil.example", "null", "http://127.0.0.1:9999", "http://localhost:4360", "file://"])
			expect((await ask("/version", { headers: { origin } })).status, origin).toBe(403);
		expect((await ask("/version", { headers: { origin: "http://127.0.0.1:4360" } })).status).toBe(200);
	});
	test("an image or a script of another site is refused; a link may be followed", async () => {
		expect((await ask("/version", { headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" } })).status).toBe(403);
		expect((await ask("/", { headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" } })).status).toBe(200);
	});
	test("every answer carries the policy, refusals and failures too", async () => {
		for (const answer of [await ask("/"), await ask("/nothing"), await ask("/why"), await ask("/version", { headers: { host: "evil.example" } })]) {
			expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
			expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
			expect(answer.headers.get("access-control-allow-origin")).toBeNull();
		}
	});
});

describe("what a browser may keep", () => {
	const built = mkdtempSync(join(tmpdir(), "web-"));
	mkdirSync(join(built, "assets"));
	writeFileSync(join(built, "index.html"), "<!doctype html><title>workbench</title>");
	writeFileSync(join(built, "assets", "main-12345678.js"), "export {};");
	const serving = app(opened, { html: "", markdown: "" }, { token, web: webFiles(built) as NonNullable<ReturnType<typeof webFiles>> });
	const kept = async (path: string) =>
		(await serving.request(`http://127.0.0.1${path}`, { headers: { host: "127.0.0.1" } })).headers.get("cache-control");
	afterAll(() => rmSync(built, { recursive: true, force: true }));

	test("the program's own files for good, and nothing that the dossier says", async () => {
		expect(await kept("/assets/main-12345678.js")).toContain("immutable");
		for (const path of ["/", "/version", "/assets/main-other.js", "/ask/vectors?draws=0", "/nothing"])
			expect(await kept(path), path).toBe("no-store");
	});
});

describe("who may write", () => {
	test("only with the token of this start", async () => {
		const wrong = [undefined, "", "wrong", token.slice(1), `${token} `.repeat(2), newToken()];
		for (const given of wrong) expect((await post("/undo", "{}", given === undefined ? {} : { [TOKEN_HEADER]: given })).status, given).toBe(403);
		// The token is right, so the input is looked at.
		expect((await post("/undo", '{"chnge":1}', withToken)).status).toBe(422);
	});
	test("without a token of the server, nobody", async () => {
		const closed = app(opened, { html: "", markdown: "" });
		for (const given of ["", "undefined"]) {
			const headers = { host: "127.0.0.1", "content-type": "application/json", [TOKEN_HEADER]: given };
			expect((await closed.request("http://127.0.0.1/undo", { method: "POST", headers, body: "{}" })).status).toBe(403);
		}
	});
	test("only JSON, only one object, of at most 8 MiB", async () => {
		for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"])
			expect((await post("/undo", "{}", { ...withToken, "content-type": type })).status, type).toBe(415);
		for (const body of ["{", "[]", "1", "null"]) expect((await post("/undo", body, withToken)).status, body).toBe(422);
		const large = JSON.stringify({ change: "x".repeat(MOST_BYTES) });
		expect((await post("/undo", large, { ...withToken, "content-length": String(large.length) })).status).toBe(413);
		expect((await post("/undo", large, withToken)).status, "also when its length is not told").toBe(413);
	});
	test("paths stay below where the program works", async () => {
		const refused = await post("/accept", JSON.stringify({ what: "/etc/passwd", because: "x" }), withToken);
		expect(refused.status).toBe(422);
		expect(await refused.json()).toMatchObject({ issues: [{ field: "what", problem: "outside the folder that is served" }] });
	});
	test("a link below it that leads elsewhere is elsewhere", async () => {
		mkdirSync(".cache", { recursive: true });
		const inside = mkdtempSync(join(process.cwd(), ".cache", "link-"));
		try {
			symlinkSync("/etc", join(inside, "link"));
			const refused = await post("/accept", JSON.stringify({ what: join(inside, "link", "passwd"), because: "x" }), withToken);
			expect(refused.status).toBe(422);
			expect(await refused.json()).toMatchObject({ issues: [{ field: "what", problem: "outside the folder that is served" }] });
		} finally {
			rmSync(inside, { recursive: true, force: true });
		}
	});
	test("the token is compared whole", () => {
		expect(isToken(token, token)).toBe(true);
		expect([undefined, "", token.slice(0, -1), `${token}x`].some((given) => isToken(given, token))).toBe(false);
		expect(newToken()).not.toBe(newToken());
		expect(logged.join("\n")).not.toContain(token);
	});
});

describe("over a real connection", () => {
	const stop = new AbortController();
	let url = "";
	beforeAll(async () => {
		url = (await serveOn(server, 4460, stop.signal)).url;
	});
	afterAll(() => stop.abort());
	const status = (headers: Record<string, string>, path = "version", method = "GET", body?: string) =>
		new Promise<number>((done, fail) => {
			const sent = request(`${url}${path}`, { method, headers }, (answer) => {
				answer.resume();
				done(answer.statusCode ?? 0);
			});
			sent.on("error", fail);
			sent.end(body);
		});
	test("Host is checked as it was sent; a large body is refused while it comes in", async () => {
		expect(await status({})).toBe(200);
		expect(await status({ host: "evil.example" })).toBe(403);
		const headers = { ...withToken, "content-type": "application/json", "transfer-encoding": "chunked" };
		expect(await status(headers, "undo", "POST", `"${"x".repeat(MOST_BYTES + 1)}"`)).toBe(413);
	});
});
