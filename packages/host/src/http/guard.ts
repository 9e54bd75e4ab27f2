import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isToken, TOKEN_HEADER } from "./token.ts";

/** Largest body of a request: what a person pastes or a program sends in one piece. Bulk data goes through the command line. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** Nothing is loaded from elsewhere, nothing is framed, and no script runs that this server did not send. */
const CSP = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
	"frame-ancestors 'none'",
].join("; ");

/** Names under which a browser on this machine may reach the server; anything else is a page that was pointed here by its DNS. */
const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

function loopbackName(host: string): boolean {
	const name = host.startsWith("[") ? host.slice(0, host.indexOf("]") + 1) : (host.split(":")[0] ?? "");
	return LOOPBACK.has(name.toLowerCase());
}

/** Refuse requests that do not come from this machine's own page or programs, and send the headers that keep a page to itself. */
export function guard(): MiddlewareHandler {
	return async (context, next) => {
		const problem = strangerIn(context);
		if (problem) context.res = context.json({ error: `refused: ${problem}`, fix: "open the address that the program printed" }, 403);
		else await next();
		context.header("Content-Security-Policy", CSP);
		context.header("X-Content-Type-Options", "nosniff");
		context.header("Referrer-Policy", "no-referrer");
		context.header("Cross-Origin-Resource-Policy", "same-origin");
		context.header("Cross-Origin-Opener-Policy", "same-origin");
		// What the dossier says is not kept by the browser; the program's own files say for themselves how long.
		if (!context.res.headers.has("Cache-Control")) context.header("Cache-Control", "no-store");
	};
}

/** What is strange about a request: a foreign Host (DNS rebinding), another Origin (any other page, also one of this machine), a call from another site. */
function strangerIn({ req }: Context): string | undefined {
	const host = req.header("host");
	if (host === undefined || !loopbackName(host)) return "Host is not this machine";
	const origin = req.header("origin");
	if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host.toLowerCase())) return "Origin is not this server";
	// A link may be followed from anywhere; nothing else of another site may call.
	if (req.header("sec-fetch-site") === "cross-site" && req.header("sec-fetch-mode") !== "navigate") return "the request comes from another site";
	return undefined;
}

/** Let a request that writes pass only with the token of this start. Without a token, nothing may be written. */
export function needsToken(token: string | undefined): MiddlewareHandler {
	return async (context, next) => {
		if (token !== undefined && isToken(context.req.header(TOKEN_HEADER), token)) return next();
		return context.json(
			{ error: `refused: writing needs the header ${TOKEN_HEADER}`, fix: "send the token that the program printed at its start" },
			403,
		);
	};
}

/** A form cannot send JSON, so that a page elsewhere cannot make a browser write without asking first. */
export function needsJson(): MiddlewareHandler {
	return async (context, next) => {
		const type = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
		if (type === "application/json") return next();
		return context.json({ error: "refused: the body must be JSON", fix: "send Content-Type: application/json" }, 415);
	};
}

export function limitBody(): MiddlewareHandler {
	return bodyLimit({
		maxSize: MOST_BYTES,
		onError: (context) =>
			context.json({ error: `refused: the body is larger than ${MOST_BYTES} bytes`, fix: "send less at a time, or use the command line" }, 413),
	});
}
