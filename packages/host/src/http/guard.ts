import type { MiddlewareHandler } from "hono";

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

function loopbackName(host: string | undefined): boolean {
	if (host === undefined) return false;
	const name = host.startsWith("[") ? host.slice(0, host.indexOf("]") + 1) : (host.split(":")[0] ?? "");
	return LOOPBACK.has(name.toLowerCase());
}

/** Refuse requests whose Host or Origin is not this machine, and send the headers that keep a page to itself. */
export function guard(): MiddlewareHandler {
	return async (context, next) => {
		const refuse = (what: string) =>
			context.json({ error: `refused: ${what} is not this machine`, fix: "open the address that the program printed" }, 403);
		if (!loopbackName(context.req.header("host"))) return refuse("Host");
		const origin = context.req.header("origin");
		if (origin !== undefined && !(URL.canParse(origin) && loopbackName(new URL(origin).host))) return refuse("Origin");
		await next();
		context.header("Content-Security-Policy", CSP);
		context.header("X-Content-Type-Options", "nosniff");
		context.header("Referrer-Policy", "no-referrer");
		context.header("Cross-Origin-Resource-Policy", "same-origin");
		context.header("Cache-Control", "no-store");
	};
}
