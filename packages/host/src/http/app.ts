import { VERSION } from "@interconnector/engine";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { keepOpen } from "../keep.ts";
import { OFFERED, type Offer } from "../offers.ts";
import { jsonOf } from "../output.ts";
import { withoutPaths } from "../paths.ts";
import { problemOf } from "../problem.ts";
import { type Opened, readFolders } from "../store/read.ts";
import { bodyOf, queryOf, splitAsked } from "./given.ts";
import { guard, limitBody, needsJson, needsToken } from "./guard.ts";
import { openapi } from "./openapi.ts";
import { catalogPage } from "./page.ts";
import type { WebFiles } from "./web.ts";

/** The brief that the server shows. */
export interface Shown {
	readonly html: string;
	readonly markdown: string;
}

export interface ServeOptions {
	/** What a request must carry to write. Without it nothing can be written. */
	readonly token?: string;
	/** The built workbench, shown at the root; without it the brief is. */
	readonly web?: WebFiles | undefined;
	/** A line for the person at the machine. */
	readonly log?: (line: string) => void;
}

/**
 * The HTTP face: every operation of both catalogs at its own path, answers as JSON. Knows the catalogs, never a particular lens.
 * What reads is asked with GET; what writes, with POST, a JSON body and the token. What serves is not offered (offers.ts says why).
 * `shown` may be made anew when the dossier has changed.
 */
export function app(opened: Opened, shown: Shown | ((opened: Opened) => Shown | Promise<Shown>), options: ServeOptions = {}): Hono {
	const kept = keepOpen(opened);
	const log = options.log ?? (() => {});
	const server = new Hono();
	const brief = briefOf(shown);
	let description: { readonly of: Opened; readonly document: unknown } | undefined;

	const answer = async (context: Context, offer: Offer, given: Readonly<Record<string, unknown>>) => {
		const { own, values } = splitAsked(offer, given);
		const output = await offer.run(kept, own, values, { log, stop: context.req.raw.signal });
		return context.json(jsonOf(output), 200, { "Interconnector-Kind": output.kind });
	};
	const read = (path: string, handle: (context: Context) => Response | Promise<Response>) => server.get(path, handle).all(path, onlyBy("GET, HEAD"));

	server.use("*", guard());
	const { web } = options;
	read("/", async (context) => context.html(web?.page ?? (await brief(kept.current())).html));
	if (web) read("/assets/:name", async (context) => (await web.asset(context, async () => {})) as Response);
	read("/brief.html", async (context) => context.html((await brief(kept.current())).html));
	read("/dossier.json", (context) => context.json(readFolders(kept.current().path)));
	read("/brief.md", async (context) => context.text((await brief(kept.current())).markdown, 200, { "Content-Type": "text/markdown; charset=utf-8" }));
	read("/catalog", (context) => context.html(catalogPage(kept.current(), OFFERED)));
	read("/version", (context) => context.json({ name: "interconnector", version: VERSION, dossier: kept.current().dossier.digest }));
	read("/openapi.json", (context) => {
		const current = kept.current();
		if (description?.of !== current) description = { of: current, document: openapi(current.engine, OFFERED) };
		return context.json(description.document);
	});
	for (const offer of OFFERED) {
		const path = `/${offer.id}`;
		if (offer.effects === "writes") {
			server.post(path, needsToken(options.token), needsJson(), limitBody(), async (context) => answer(context, offer, await bodyOf(context)));
			server.all(path, onlyBy("POST"));
			continue;
		}
		read(path, (context) => answer(context, offer, queryOf(context)));
		const first = offer.args[0];
		if (offer.asks && first)
			read(`${path}/:${first}`, (context) => answer(context, offer, { ...queryOf(context, first), [first]: context.req.param(first) }));
	}
	server.notFound((context) => context.json({ error: `nothing at ${context.req.path}`, fix: "see /catalog and /openapi.json" }, 404));
	server.onError((error, context) => {
		if (context.req.raw.signal.aborted) return context.json({ error: "stopped: nobody waits for the answer" }, 500);
		const { blame, ...said } = withoutPaths(problemOf(error, log), kept.path);
		return context.json(said, blame === "input" ? 422 : blame === "machine" ? 503 : 500);
	});
	return server;
}

function onlyBy(methods: string): MiddlewareHandler {
	return async (context) => context.json({ error: `${context.req.method} is not answered here`, fix: `use ${methods}` }, 405, { Allow: methods });
}

/** The brief of the dossier as it stands, made once for each opening. */
function briefOf(shown: Shown | ((opened: Opened) => Shown | Promise<Shown>)): (opened: Opened) => Shown | Promise<Shown> {
	if (typeof shown !== "function") return () => shown;
	const made = new WeakMap<Opened, Shown | Promise<Shown>>();
	return (opened) => {
		const before = made.get(opened) ?? shown(opened);
		made.set(opened, before);
		return before;
	};
}
