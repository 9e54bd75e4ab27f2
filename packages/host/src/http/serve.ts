import { serve as listen } from "@hono/node-server";
import { InputError } from "@interconnector/engine";
import type { Hono } from "hono";

/** Ports that are tried one after another. */
const TRIES = 50;

/** Serve on loopback, at the first free port from `port` on, until `stop` is signalled. Returns the address once it listens. */
export async function serveOn(server: Hono, port: number, stop: AbortSignal): Promise<{ readonly url: string; readonly closed: Promise<void> }> {
	for (let tried = 0; tried < TRIES; tried++) {
		const opened = await tryPort(server, port + tried, stop);
		if (opened) return opened;
	}
	throw new InputError([
		{
			file: "serve",
			field: "port",
			value: String(port),
			problem: `no free port between it and ${port + TRIES - 1}`,
			fix: "name another with --port",
		},
	]);
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
