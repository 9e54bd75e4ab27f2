import type { Output } from "@interconnector/engine";
import { expect, it } from "vitest";
import { app } from "../http/app.ts";
import { TOKEN_HEADER } from "../http/token.ts";
import { openDossier } from "../store/read.ts";
import { copyOf } from "../testing.ts";
import type { InlineFile } from "./answer-with.ts";
import { HOST_OPERATIONS } from "./index.ts";

const dossier = copyOf();

async function run(id: string, input: Record<string, unknown>): Promise<{ files: InlineFile[]; refused: { text: string }[] }> {
	const operation = HOST_OPERATIONS.find((one) => one.id === id);
	if (!operation) throw new Error(`no operation ${id}`);
	const output: Output = await operation.run({ dossier, log: () => undefined, stop: new AbortController().signal }, operation.input.parse(input));
	return (output as unknown as { data: never }).data;
}
const bytes = (file: InlineFile | undefined) => Buffer.from(file?.base64url ?? "", "base64url");

it("gives an export in the answer, the same bytes that it would write as text", async () => {
	const inline = await run("export", { format: "csv", inline: true });
	const { text } = (await run("export", { format: "csv", out: "-" })) as unknown as { text: string };
	expect(bytes(inline.files[0]).toString("utf8")).toBe(text);
	const [zip] = (await run("export", { format: "datapackage", inline: true })).files;
	expect(zip?.name).toMatch(/-datapackage\.zip$/);
	expect(bytes(zip).subarray(0, 2).toString("latin1")).toBe("PK");
});

it("gives a brief in the answer, in other words where the gate lets them stand, and never those that it refuses", async () => {
	const input = { formats: ["md", "docx"], sections: ["position"], inline: true };
	const plain = await run("brief", input);
	expect(plain.files.map(({ name }) => name.split(".").at(-1))).toEqual(["md", "docx"]);
	const markdown = bytes(plain.files[0]).toString("utf8");
	const { engine, dossier: opened } = openDossier(dossier);
	const { composeBrief } = await import("@interconnector/engine");
	const was = composeBrief(engine, opened, { sections: ["position"] }).sections[0]?.sentences[0]?.text ?? "";
	const said = was.replace(/^Affinity between (.+) and (.+) is /, "Between $1 and $2, affinity is ");
	expect(said).not.toBe(was);
	const other = await run("brief", { ...input, formats: ["md"], reworded: [{ was, text: said }] });
	expect(bytes(other.files[0]).toString("utf8")).toContain(said.slice(0, 30));
	expect(markdown).not.toContain(said.slice(0, 30));
	const lie = was.replace(/ is .*/, " is 0.99.");
	const refused = await run("brief", { ...input, formats: ["md"], reworded: [{ was, text: lie }] });
	expect(refused.refused.map(({ text }) => text)).toContain(lie);
	expect(bytes(refused.files[0]).toString("utf8").split("## How to reproduce")[0]).not.toContain("0.99.");
});

it("is asked over HTTP; its page is read at a path of its own", async () => {
	const server = app(openDossier(dossier), { html: "<!doctype html><title>brief</title>", markdown: "# brief" }, { token: "t" });
	const page = await server.request("/brief.html", { headers: { host: "localhost" } });
	expect(await page.text()).toContain("<title>brief</title>");
	const made = await server.request("/brief", {
		method: "POST",
		headers: { host: "localhost", "content-type": "application/json", [TOKEN_HEADER]: "t" },
		body: JSON.stringify({ formats: ["md"], sections: ["position"], inline: true }),
	});
	expect(made.status).toBe(200);
	expect(((await made.json()) as { files: unknown[] }).files).toHaveLength(1);
	expect((await server.request("/brief", { method: "DELETE", headers: { host: "localhost" } })).status).toBe(405);
});
