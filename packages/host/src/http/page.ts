import { html } from "hono/html";
import type { Opened } from "../store/read.ts";

/** The catalog as a page: every question that can be asked, with the address of its answer. */
export function catalogPage({ engine, dossier }: Opened) {
	const rows = [...engine.lenses, ...engine.inquiries].map(
		(one) => html`<tr><th scope="row"><a href="/ask/${one.id}">${one.id}</a></th><td>${one.question}</td><td>${one.covers.join(" ")}</td></tr>`,
	);
	return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Catalog · ${dossier.head.title}</title>
<style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #8884}td:last-child{font-size:.8rem;opacity:.75}</style></head>
<body><p><a href="/">The brief</a></p><h1>What can be asked</h1><p>${dossier.head.title}, as of ${dossier.head.asOf}. Each address answers in JSON; every option of the command line is a query parameter here.</p>
<table><thead><tr><th scope="col">Ask</th><th scope="col">Question</th><th scope="col">Concepts</th></tr></thead><tbody>${rows}</tbody></table>
<h2>Also</h2><ul><li><a href="/headlines">/headlines</a></li><li><a href="/lenses">/lenses</a></li><li><a href="/claims">/claims</a></li><li><a href="/sources">/sources</a></li><li>/why?address=… with the address of a number or a claim id</li><li><a href="/brief.md">/brief.md</a></li></ul></body></html>`;
}
