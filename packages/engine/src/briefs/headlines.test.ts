import { expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { headlinesOf } from "../lenses/headline.ts";
import { shippedDossier } from "../testing/shipped.ts";
import { faultText, judge } from "./gate.ts";
import { gateContext } from "./gate-context.ts";

// What stands on the front page is held to what a brief is held to.
it.each(["azerbaijan", "georgia", "armenia"])("every headline on %s passes the gate", (name) => {
	const engine = createEngine();
	const dossier = shippedDossier(name);
	const context = gateContext(dossier, (question) => engine.ask(dossier, question));
	const headlines = engine.lenses.flatMap((lens) => headlinesOf(lens, engine.ask(dossier, `${lens.id}?draws=64`)));
	expect(headlines.length).toBeGreaterThan(5);
	const refused = headlines.map(({ text, address }) => [
		text,
		faultText(judge({ text, rests: [{ kind: "finding", address, claims: [] }] }, context)),
	]);
	expect(refused.filter(([, why]) => why !== "")).toEqual([]);
});
