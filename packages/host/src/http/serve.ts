import { serve as listen } from "@hono/node-server";
import type { Hono } from "hono";
import type { Opened } from "../store/read.ts";
import { app, type ServeOptions, type Shown } from "./app.ts";
import { newToken, TOKEN_HEADER } from "./token.ts";

/** Ports that are tried one after another. */
const TRIES = 50;

/**
 * Serve a dossier with a token of this start. The address and the token are told once, to `log`;
 * the token is kept nowhere else, so that a restart makes the old one worthless.
 */
export async function serveDossier(
	opened: Opened,
	shown: Shown | ((opened: Opened) => Shown | Promise<Shown>),
	{ port, stop, log }: { readonly port: number; readonly stop: AbortSignal; readonly log: NonNullable<ServeOptions["log"]> },
): Promise<{ readonly url: string; readonly token: string; readonly closed: Promise<void> }> {
	const token = newToken();
	const { url, closed } = await serveOn(app(opened, shown, { token, log }), port, stop);
	log(`Serving at ${url} (only on this machine; Ctrl-C stops)`);
	log(`Writing over HTTP needs the header ${TOKEN_HEADER}: ${token}`);
	return { url, token, closed };
}

/** Serve on loopback, at the first free port from `port` on, until `stop` is signalled. Returns the address once it listens. */
export async function serveOn(server: Hono, port: number, stop: AbortSignal): Promise<{ readonly url: string; readonly closed: Promise<void> }> {
	for (let tried = 0; tried < TRIES; tried++) {
		const opened = await tryPort(server, port + tried, stop);
		if (opened) return opened;
	}
	throw new Error(`no free port between ${port} and ${port + TRIES - 1}`);
}

function tryPort(server: Hono, port: number, stop: AbortSignal): Promise<{ url: string; closed: Promise<void> } | undefined> {
	return new Promise((resolve, reject) => {
		const listening = listen({ fetch: server.fetch, hostname: "127.0.0.1", port });
		const closed = new Promise<void>((done) => listening.once("close", () => done()));
		listening.once("listening", () => {
			stop.addEventListener("abort", () => listening.close(), { once: true });
			resolve({ url: `http://127.0.0.1:${port}/`, closed });
		});
		listening.once("error", (error: NodeJS.ErrnoException) =>
			error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(undefined) : reject(error),
		);
	});
}
