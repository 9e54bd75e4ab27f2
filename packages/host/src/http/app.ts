import { InputError, OPERATIONS, type Operation, type Output, VERSION } from "@interconnector/engine";
import { Hono } from "hono";
import { jsonOf, parseInput } from "../output.ts";
import type { Opened } from "../store/read.ts";
import { guard } from "./guard.ts";
import { catalogPage } from "./page.ts";

/** What the server shows at its root: a brief made at start. */
export interface Shown {
	readonly html: string;
	readonly markdown: string;
}

/** The HTTP face: every pure operation at its own path, answers as JSON. Knows the catalog, never a particular lens. */
export function app(opened: Opened, shown: Shown): Hono {
	const server = new Hono();
	server.use("*", guard());
	server.get("/", (context) => context.html(shown.html));
	server.get("/brief.md", (context) => context.text(shown.markdown, 200, { "Content-Type": "text/markdown; charset=utf-8" }));
	server.get("/catalog", (context) => context.html(catalogPage(opened)));
	server.get("/version", (context) => context.json({ name: "interconnector", version: VERSION, dossier: opened.dossier.digest }));
	for (const operation of OPERATIONS) {
		const first = operation.args[0];
		server.get(`/${operation.id}`, (context) => context.json(jsonOf(answer(operation, opened, query(context.req.url)))));
		if (operation.asks && first)
			server.get(`/${operation.id}/:${first}`, (context) =>
				context.json(jsonOf(answer(operation, opened, { ...query(context.req.url), [first]: context.req.param(first) }))),
			);
	}
	server.notFound((context) => context.json({ error: `nothing at ${context.req.path}`, fix: "see /catalog" }, 404));
	server.onError((error, context) => {
		if (error instanceof InputError) return context.json({ error: "the input was refused", issues: error.issues }, 422);
		return context.json({ error: "this is a bug in interconnector", message: error.message }, 500);
	});
	return server;
}

function query(url: string): Record<string, string> {
	return Object.fromEntries(new URL(url).searchParams);
}

function answer(operation: Operation, opened: Opened, given: Readonly<Record<string, string>>): Output {
	const own = Object.fromEntries(Object.entries(given).filter(([key]) => !operation.asks || operation.args.includes(key)));
	const rest = Object.fromEntries(Object.entries(given).filter(([key]) => operation.asks && !operation.args.includes(key)));
	const work = operation.run(opened, parseInput(operation.id, operation.input, own), rest);
	if (!("next" in work)) return work;
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}
