import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine, OPERATIONS } from "@interconnector/engine";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { app } from "../packages/host/src/http/app.ts";
import { HOST_OPERATIONS } from "../packages/host/src/operations/index.ts";
import { projectRoot } from "../packages/host/src/root.ts";
import { openDossier } from "../packages/host/src/store/read.ts";

const root = projectRoot();
const bin = join(root, "packages/host/bin/interconnector.mjs");
const cli = (...args: string[]) =>
	spawnSync(process.execPath, [bin, ...args], {
		cwd: root,
		encoding: "utf8",
		maxBuffer: 1 << 28,
		env: { ...process.env, INTERCONNECTOR_DOSSIER: "" },
	}).stdout;
const server = app(openDossier(join(root, "dossiers", "azerbaijan")), { html: "", markdown: "" });
const http = async (path: string) => (await server.request(`http://127.0.0.1${path}`, { headers: { host: "127.0.0.1" } })).json();

const { lenses, inquiries } = createEngine();
const questions = [...lenses, ...inquiries].map((one) => one.id);
const operations = [
	...OPERATIONS.map(({ id }) => ({ id, effects: "reads" })),
	...HOST_OPERATIONS.filter((one) => !one.terminalOnly).map(({ id, effects }) => ({ id, effects })),
];

const clients: Client[] = [];
async function mcp(...args: string[]): Promise<Client> {
	const client = new Client({ name: "parity", version: "1" });
	await client.connect(new StdioClientTransport({ command: process.execPath, args: [bin, "mcp", ...args], cwd: root, stderr: "ignore" }));
	clients.push(client);
	return client;
}

let help = "";
let paths: Record<string, Record<string, unknown>> = {};
let reading: Client;
let [reads, writes]: [string[], string[]] = [[], []];
beforeAll(async () => {
	help = cli("--help");
	paths = ((await http("/openapi.json")) as { paths: typeof paths }).paths;
	reading = await mcp();
	reads = (await reading.listTools()).tools.map((tool) => tool.name);
	writes = (await (await mcp("--allow-writes")).listTools()).tools.map((tool) => tool.name);
}, 120_000);
afterAll(async () => {
	for (const client of clients) await client.close();
});

describe("every operation is offered by every face, unless its effects say otherwise", () => {
	for (const { id, effects } of operations) {
		test(`${id} (${effects})`, () => {
			expect(help, `the command line lacks ${id}; register it in catalog.ts or operations/index.ts`).toMatch(new RegExp(`^  ${id}\\b`, "m"));
			const methods = { reads: ["get"], writes: ["post"], serves: undefined }[effects];
			expect(paths[`/${id}`] && Object.keys(paths[`/${id}`] ?? {}), `/${id} in openapi.json`).toEqual(methods);
			expect(reads.includes(id), `the MCP tool ${id}`).toBe(effects === "reads");
			expect(writes.includes(id), `the MCP tool ${id} with --allow-writes`).toBe(effects !== "serves");
		});
	}
	test("and no face offers more", () => {
		const ids = operations.map((one) => one.id);
		for (const path of Object.keys(paths)) expect(ids, path).toContain(path.split("/")[1]);
		for (const tool of writes) expect(ids).toContain(tool);
	});
});

describe("a question has one answer, whichever face it is asked through", () => {
	for (const id of questions) {
		test(id, async () => {
			const asked = await http(`/ask/${id}?draws=16`);
			expect(asked, `/ask/${id} answers no finding`).toMatchObject({ id });
			expect(JSON.parse(cli("ask", id, "--draws", "16", "--json", "--dossier", "dossiers/azerbaijan")), "command line and HTTP").toEqual(asked);
			const tool = await reading.callTool({ name: "ask", arguments: { question: id, options: { draws: 16 } } });
			expect(tool.structuredContent, "MCP and HTTP").toEqual(asked);
			expect(paths, "the question in openapi.json").toHaveProperty([`/ask/${id}`, "get"]);
		});
	}
});

test("no serving face names a lens or an operation in its code", () => {
	const ids = [...questions, ...operations.map((one) => one.id)];
	for (const folder of ["http", "mcp"]) {
		for (const file of readdirSync(join(root, "packages/host/src", folder))) {
			if (file.endsWith(".test.ts")) continue;
			const code = readFileSync(join(root, "packages/host/src", folder, file), "utf8");
			// Kinds of output are a closed set that a face may know, also where one is called like the operation that gives it.
			const bare = code.replace(/case "(finding|explanation|claim|headlines|table|text)":/g, "");
			for (const id of ids)
				expect(
					new RegExp(`([=!]==?|case) ["'\`]${id}["'\`]|["'\`]/${id}["'\`/?]`).test(bare),
					`${folder}/${file} names ${id}; work from the catalogs`,
				).toBe(false);
		}
	}
});
