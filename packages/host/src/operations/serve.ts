import { join, relative } from "node:path";
import { OPERATIONS, type Operation } from "@interconnector/engine";
import * as z from "zod";
import { drive, progressLine } from "../drive.ts";
import { jsonOf } from "../output.ts";
import { projectRoot } from "../root.ts";
import type { Opened } from "../store/read.ts";
import { askTogether } from "../threads/ask-together.ts";
import { type WrittenBrief, writeBrief } from "./brief.ts";
import { openNamed } from "./opened.ts";
import { defineHostOperation, type HostContext } from "./operation.ts";

const port = z.int().min(1).max(65535).default(4360).describe("first port to try; the next free one is taken");

export const serve = defineHostOperation({
	id: "serve",
	title: "Serve",
	about: "Serve the brief and the catalog on this machine (loopback only), until Ctrl-C.",
	input: z.strictObject({ port }),
	args: [],
	examples: ["interconnector serve", "interconnector serve --port 8080 --dossier dossiers/georgia"],
	effects: "serves",
	run: async (context, input) => {
		const opened = openNamed(context);
		await listen(context, opened, undefined, input.port);
		return { kind: "text", text: "stopped" };
	},
});

export const start = defineHostOperation({
	id: "start",
	title: "Start",
	about: "The main job: print the headline findings, write the cited brief to out/, and serve it with the catalog on this machine.",
	input: z.strictObject({ port, serve: z.boolean().default(true).describe("serve the brief; --no-serve stops after writing it") }),
	args: [],
	examples: ["npm start", "npm start -- --no-serve"],
	effects: "serves",
	run: async (context, input) => {
		const opened = openNamed(context);
		const [{ show }, { wrap }] = await Promise.all([import("../cli/show.ts"), import("../cli/table.ts")]);
		const line = progressLine();
		const headlines = OPERATIONS.find((operation) => operation.id === "headlines") as Operation;
		const watch = { ...line, stop: context.stop };
		await askTogether(opened, headlines.ahead?.(opened, {}, {}) ?? [], watch);
		const shown = await drive(headlines.run(opened, {}, {}), watch);
		line.clear();
		context.say?.(`${show(shown)}\n`);
		const made = await writeBrief(opened, undefined);
		// What scrolls by last is read first.
		context.say?.(`${["In short", ...made.bottomLine.map((sentence) => wrap(sentence, "  "))].join("\n")}\n`);
		for (const file of made.files) context.say?.(`wrote ${relative(process.cwd(), file)}`);
		const data = { headlines: jsonOf(shown), inShort: made.bottomLine, files: made.files };
		if (!input.serve) return { kind: "text", text: "Look at the brief in a browser, or ask: npx --no-install interconnector ask vectors", data };
		await listen(context, opened, made, input.port);
		return { kind: "text", text: "stopped", data };
	},
});

/** `made`: the brief that was just written; without one it is written when somebody asks for it. */
async function listen(context: HostContext, opened: Opened, made: WrittenBrief | undefined, first: number): Promise<void> {
	const [{ app }, { serveOn }, { newToken, TOKEN_HEADER }, { webFiles }] = await Promise.all([
		import("../http/app.ts"),
		import("../http/serve.ts"),
		import("../http/token.ts"),
		import("../http/web.ts"),
	]);
	const token = newToken();
	const web = webFiles(join(projectRoot(), "packages", "web", "dist"));
	// Shown until the dossier changes; then it is written anew.
	const shown = async (current: Opened) => (made && current.dossier.digest === opened.dossier.digest ? made : writeBrief(current, undefined));
	const { url, closed } = await serveOn(app(opened, shown, { token, web, log: context.log }), first, context.stop);
	const say = context.say ?? context.log;
	if (web) say(`The workbench is at ${url}#token=${token} (this machine only; without the part after # it only reads).`);
	say(`The brief and the catalog are at ${url}brief.html and ${url}catalog. Ctrl-C stops.`);
	say(`Programs that write to the dossier send the header ${TOKEN_HEADER}: ${token}`);
	await closed;
}
