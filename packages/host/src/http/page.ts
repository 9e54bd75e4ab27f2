import { html } from "hono/html";
import type { Offer } from "../offers.ts";
import type { Opened } from "../store/read.ts";

/** The catalog as a page: every question that can be asked, with the address of its answer, and every operation. */
export function catalogPage({ engine, dossier }: Opened, offers: readonly Offer[]) {
	const asking = offers.find((offer) => offer.asks)?.id ?? "";
	const questions = [...engine.lenses, ...engine.inquiries].map(
		(one) => html`<tr><th scope="row"><a href="/${asking}/${one.id}">${one.id}</a></th><td>${one.question}</td><td>${one.covers.join(" ")}</td></tr>`,
	);
	const operations = offers.map((offer) => {
		const linked = offer.effects === "reads" && offer.input.safeParse({}).success;
		const name = `/${offer.id}${offer.args.length > 0 ? `?${offer.args.map((arg) => `${arg}=…`).join("&")}` : ""}`;
		return html`<tr><th scope="row">${linked ? html`<a href="/${offer.id}">${name}</a>` : name}</th><td>${offer.about}</td><td>${offer.effects}</td></tr>`;
	});
	return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Catalog · ${dossier.head.title}</title>
<style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #8884}td:last-child{font-size:.8rem;opacity:.75}</style></head>
<body><p><a href="/">The brief</a></p><h1>What can be asked</h1><p>${dossier.head.title}, as of ${dossier.head.asOf}. Each address answers in JSON; every option of the command line is a query parameter here. <a href="/openapi.json">The full description</a> is OpenAPI 3.1.</p>
<table><thead><tr><th scope="col">Ask</th><th scope="col">Question</th><th scope="col">Concepts</th></tr></thead><tbody>${questions}</tbody></table>
<h2>Operations</h2><table><thead><tr><th scope="col">Address</th><th scope="col">What it does</th><th scope="col">Effects</th></tr></thead><tbody>${operations}</tbody></table></body></html>`;
}
