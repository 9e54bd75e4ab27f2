import { rmSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { createEngine } from "@interconnector/engine";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examplesOf } from "../examples.ts";
import { OFFERED } from "../offers.ts";
import { projectRoot } from "../root.ts";
import { copyOf } from "../testing.ts";

const root = projectRoot();
const open: Client[] = [];
let errors = "";

/** A client of the built program, as another program would start it. */
async function connect(...args: string[]): Promise<Client> {
	const transport = new StdioClientTransport({
		command: process.execPath,
		args: [join(root, "packages/host/bin/interconnector.mjs"), "mcp", ...args],
		cwd: root,
		stderr: "pipe",
	});
	transport.stderr?.on("data", (chunk: Buffer) => {
		errors += chunk.toString();
	});
	const client = new Client({ name: "test", version: "1" });
	await client.connect(transport);
	open.push(client);
	return client;
}
const textOf = (result: { content?: unknown }) => (result.content as { text: string }[]).map((one) => one.text).join("\n");

const folder = copyOf();
let client: Client;
beforeAll(async () => {
	client = await connect();
}, 60_000);
afterAll(async () => {
	for (const one of open) await one.close();
	rmSync(join(folder, ".."), { recursive: true, force: true });
});

describe("tools", () => {
	test("one for each operation that reads, with what it does and its examples; none that writes", async () => {
		const { tools } = await client.listTools();
		expect(tools.map((tool) => tool.name)).toEqual(OFFERED.filter((one) => one.effects === "reads").map((one) => one.id));
		for (const tool of tools) {
			const offer = OFFERED.find((one) => one.id === tool.name);
			expect(tool.description).toContain(offer?.about);
			expect(tool.description).toContain(offer?.examples[0]);
			expect(tool.annotations?.readOnlyHint).toBe(true);
			expect(Object.keys(tool.inputSchema.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(offer?.input.shape ?? {})));
		}
		const { lenses, inquiries } = createEngine();
		const asking = tools.find((tool) => tool.name === "ask");
		for (const one of [...lenses, ...inquiries]) expect(asking?.description).toContain(`- ${one.id}: ${one.question}`);
	});
	test("a long question says how far it is, to a client that wants to know", async () => {
		const told: { progress: number; total?: number | undefined }[] = [];
		await client.callTool(
			{ name: "ask", arguments: { question: "vectors", options: { draws: 96, seed: 77 } } },
			{ onprogress: (step) => told.push(step) },
		);
		expect(told.map(({ progress, total }) => [progress, total])).toEqual([
			[32, 96],
			[64, 96],
			[96, 96],
		]);
	});
	test("each answers its examples", async () => {
		for (const offer of OFFERED.filter((one) => one.effects === "reads")) {
			const example = examplesOf(offer)[0] ?? {};
			const result = await client.callTool({ name: offer.id, arguments: example });
			if (offer.id === "diff") continue;
			expect(result.isError, `${offer.id} ${textOf(result)}`).toBeFalsy();
			expect(result.structuredContent, offer.id).toBeDefined();
			expect(textOf(result).length).toBeGreaterThan(10);
		}
	});
	test("a finding is the engine's own, and its text names the claims it rests on", async () => {
		const result = await client.callTool({ name: "ask", arguments: { question: "vectors", options: { draws: 16, level: "systemic" } } });
		const finding = result.structuredContent as { question: string; rests: string[] };
		expect(finding.question).toBe("vectors?draws=16&level=systemic");
		expect(finding.rests.length).toBeGreaterThan(0);
		for (const id of finding.rests) expect(textOf(result)).toContain(id);
		expect(textOf(result)).not.toContain("\u001b");
	});
	test("a number leads back to its claims", async () => {
		const result = await client.callTool({ name: "why", arguments: { address: "vectors#vectors/actor:tur/rung" } });
		expect(textOf(result)).toMatch(/claim:[0-9a-f]{32}/);
		expect(result.structuredContent).toMatchObject({ address: "vectors#vectors/actor:tur/rung" });
	});
});

describe("input that is wrong is told, with what to do, and never ends the server", () => {
	const refused = async (name: string, args: Record<string, unknown>) => {
		const result = await client.callTool({ name, arguments: args });
		expect(result.isError).toBe(true);
		return { text: textOf(result), said: result.structuredContent as { issues: { field: string; problem: string; fix: string }[] } };
	};
	test("an unknown lens has the nearest name", async () => {
		const { text, said } = await refused("ask", { question: "vectrs" });
		expect(text).toContain("did you mean vectors?");
		expect(said.issues).toMatchObject([{ field: "lens", fix: "did you mean vectors?" }]);
	});
	test("wrong types say what was expected, all at once", async () => {
		expect((await refused("ask", { question: 5 })).text).toMatch(/question = 5: .*expected string/);
		expect((await refused("ask", { question: "vectors", options: { draws: "many", levl: 1 } })).said.issues).toHaveLength(2);
		expect((await refused("ask", { question: "vectors", options: [1] })).text).toContain("expected an object");
		expect((await refused("claims", { registry: "perhaps" })).text).toMatch(/registry = "perhaps": .*expected boolean.*true or false/);
	});
	test("an input that is missing, unknown, or outside of options", async () => {
		expect((await refused("why", {})).text).toContain("address = nothing: missing");
		expect((await refused("claims", { nuon: "lever" })).text).toContain("did you mean noun?");
		expect((await refused("ask", { question: "vectors", draws: 3 })).text).toContain("go into options");
	});
	test("a tool that is not there is refused by the protocol, and the server goes on", async () => {
		await expect(client.callTool({ name: "no-such-tool", arguments: {} })).rejects.toThrow(/not found/);
		expect((await client.callTool({ name: "lenses", arguments: {} })).isError).toBeFalsy();
	});
	test("a question of millions of letters is refused at once, and not repeated", async () => {
		expect((await refused("ask", { question: "x".repeat(5e6) })).text.length).toBeLessThan(10_000);
	}, 10_000);
	test("any number of calls at once, without a word on standard error", async () => {
		const answers = await Promise.all(Array.from({ length: 30 }, () => client.callTool({ name: "sources", arguments: {} })));
		for (const answer of answers) expect(answer.isError).toBeFalsy();
		expect(errors).not.toContain("MaxListeners");
	});
	test("of a dossier outside of the project the name is told, not the folder", async () => {
		const elsewhere = await connect("--allow-writes", "--dossier", folder);
		for (const name of ["doctor", "migrate"]) {
			const answer = await elsewhere.callTool({ name, arguments: {} });
			expect(JSON.stringify(answer)).toContain(basename(folder));
			expect(JSON.stringify(answer)).not.toContain(dirname(folder));
		}
	});
	test("no answer names a folder of this machine", async () => {
		const answers = [
			await client.callTool({ name: "doctor", arguments: {} }),
			await client.callTool({ name: "diff", arguments: { other: "nowhere" } }),
		];
		for (const machine of [root, homedir()]) expect(JSON.stringify(answers)).not.toContain(`${machine}/`);
	});
});

describe("resources", () => {
	test("sources, and a claim by its id", async () => {
		const { resources } = await client.listResources();
		expect(resources.map((one) => one.uri)).toContain("dossier://sources");
		const read = async (uri: string) => JSON.parse(((await client.readResource({ uri })).contents[0] as { text: string }).text);
		const sources = await read("dossier://sources");
		expect(sources.length).toBeGreaterThan(0);
		const asked = await client.callTool({ name: "ask", arguments: { question: "vectors?draws=0" } });
		const [id] = (asked.structuredContent as { rests: string[] }).rests as [string];
		expect(await read(`dossier://claims/${id.replace("claim:", "")}`)).toMatchObject({ claim: { id }, source: { title: expect.any(String) } });
		expect((await read(`dossier://claims/${encodeURIComponent(id)}`)).claim.id).toBe(id);
		await expect(read("dossier://claims/zzzz")).rejects.toThrow(/no such claim/);
	});
});

describe("writing", () => {
	test("only with --allow-writes; the next answer knows it", async () => {
		const writer = await connect("--allow-writes", "--dossier", folder);
		const { tools } = await writer.listTools();
		expect(tools.map((tool) => tool.name)).toEqual(OFFERED.map((one) => one.id));
		expect(tools.find((tool) => tool.name === "reject")?.annotations?.readOnlyHint).toBe(false);
		const asked = await writer.callTool({ name: "ask", arguments: { question: "vectors?draws=0" } });
		const [claim] = (asked.structuredContent as { rests: string[] }).rests;
		const done = await writer.callTool({ name: "reject", arguments: { claim, because: "a test", by: "tester" } });
		expect(done.isError, textOf(done)).toBeFalsy();
		const again = await writer.callTool({ name: "ask", arguments: { question: "vectors?draws=0" } });
		expect((again.structuredContent as { rests: string[] }).rests).not.toContain(claim);
	});
	test("nothing was complained about on standard error", () => {
		expect(errors).not.toMatch(/bug|Error/);
	});
});
