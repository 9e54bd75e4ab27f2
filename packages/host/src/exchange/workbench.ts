import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Engine, InputError, VERSION } from "@interconnector/engine";
import { projectRoot } from "../root.ts";
import { folderTexts } from "./folder-texts.ts";
import { type Permitted, plural } from "./permit.ts";

/** What the folder is, for people; and the file by which an earlier export is known. */
const MARK = "interconnector.txt";

const utf8 = new TextEncoder();
const TAGS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => TAGS[sign] as string);

/**
 * The whole workbench with a dossier in it, as a page that a double click opens: no server, no second file, nothing fetched. Browsers
 * load no module and start no thread from the disk, so script, engine and evidence stand in the page itself, and its policy lets run
 * that one script (by its digest) and nothing else. It only reads. Throws InputError where the workbench was not built, and where
 * what is left of the dossier cannot be opened. The same dossier and program give the same bytes.
 */
export function workbenchFolder(engine: Engine, permitted: Permitted, name: string) {
	const texts = folderTexts(permitted, name);
	// Opened here once, so that a copy that would not open is refused before anybody carries it away.
	const dossier = engine.open([texts]);
	const { title, asOf, focal } = dossier.head;
	const [script, style] = ["workbench.js", "workbench.css"].map(built) as [string, string];
	const page = workbenchPage({ title, script, style, texts: [texts] });
	const counts = `${plural(dossier.claims.length, "claim")} of ${plural(dossier.sources.size, "source")}`;
	const sources = [...dossier.sources.values()].map(
		(one) => `- ${one.title}${one.url ? `, ${one.url}` : ""} (${one.licence ?? "licence not stated"})`,
	);
	const about = [
		`${title}, as of ${asOf}: the workbench of Interconnector ${VERSION} on ${focal.replace("actor:", "")}, with ${counts}.`,
		"Open index.html in a browser: it computes in the page, fetches nothing and only reads. What you look at stands in the address after #.",
		`Dossier ${dossier.digest}. ${permitted.says}`,
		"Facts only are carried over; the texts stay under their publishers' licences. Sources:",
		...sources,
	];
	return { files: { "index.html": utf8.encode(page), [MARK]: utf8.encode(`${about.join("\n")}\n`) }, mark: MARK, counts };
}

/** A file of the workbench as it was built for a folder. */
function built(name: string): string {
	const path = join(projectRoot(), "packages", "web", "dist", "folder", name);
	if (existsSync(path)) return readFileSync(path, "utf8");
	throw new InputError([
		{ file: "export", field: "format", value: '"workbench"', problem: "the workbench has not been built", fix: "run npm run build, then try again" },
	]);
}

/** A page with its script, its style and its data inside. Texts of the dossier are data, in which no tag can end or begin. */
export function workbenchPage({
	title,
	script,
	style,
	texts,
}: {
	readonly title: string;
	readonly script: string;
	readonly style: string;
	readonly texts: unknown;
}): string {
	const program = inTag(script);
	const policy = [
		"default-src 'none'",
		`script-src 'sha256-${createHash("sha256").update(program).digest("base64")}'`,
		"worker-src blob:",
		"style-src 'unsafe-inline'",
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)} · Interconnector</title>
<style>${style.replaceAll("</style", "<\\/style")}</style>
</head>
<body>
<div id="root"></div>
<noscript>The workbench computes in this page and needs JavaScript.</noscript>
<script type="application/json" id="dossier">${JSON.stringify(texts).replaceAll("<", "\\u003c")}</script>
<script>${program}</script>
</body>
</html>
`;
}

/** A script that may stand between two tags: what would end the tag or begin a comment stands only in its texts, where \\x3c is the same sign. */
function inTag(script: string): string {
	return script.replaceAll("\r\n", "\n").replace(/<(?=!--|\/script)/gi, "\\x3c");
}
