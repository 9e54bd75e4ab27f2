import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Context, Handler } from "hono";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".json": "application/json",
	".svg": "image/svg+xml",
};

/** A file's name changes with its content, so a browser may keep it, and what it compiled of it, for good. */
const KEPT = "private, max-age=31536000, immutable";

/** The built workbench: its page and its files, read once. Only files that are there can be asked for, so no path leads elsewhere. */
export interface WebFiles {
	readonly page: string;
	readonly asset: Handler;
}

/** The workbench as it was built into a folder; undefined where there is none, as in a program that was taken out of the project. */
export function webFiles(folder: string): WebFiles | undefined {
	const index = join(folder, "index.html");
	if (!existsSync(index)) return undefined;
	const assets = new Map(readdirSync(join(folder, "assets")).map((name) => [name, readFileSync(join(folder, "assets", name))]));
	return {
		page: readFileSync(index, "utf8"),
		asset: (context: Context) => {
			const name = context.req.param("name") ?? "";
			const body = assets.get(name);
			if (!body) return context.json({ error: "no such file of the workbench", fix: "load the page again: it was built anew" }, 404);
			return context.body(new Uint8Array(body), 200, { "Content-Type": TYPES[extname(name)] ?? "application/octet-stream", "Cache-Control": KEPT });
		},
	};
}
