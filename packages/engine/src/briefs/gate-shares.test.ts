import { expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { gateDossier } from "../testing/shipped.ts";
import { faultText, judge } from "./gate.ts";
import { gateContext } from "./gate-context.ts";

const engine = createEngine();
const dossier = gateDossier();
// One indicator of the dossier, "About 40 per cent of Israel's oil imports come from Azerbaijan", and the same coded as a share, in two wordings.
const own = dossier.claims.find(({ id }) => id.startsWith("claim:54aba2cb")) as (typeof dossier.claims)[number];
const gists = [own.gist, "Azerbaijan provides about 40 per cent of the oil imports of Israel."];
const says = { is: "share", whole: "actor:isr", part: "actor:aze", what: "oil", value: 0.4, reported: "estimate", during: "2025-09" } as const;
const verdicts = (text: string) =>
	[own, ...gists.map((gist) => ({ ...own, gist, says }))].map((claim) => {
		const changed = { ...dossier, claims: [claim as typeof own, ...dossier.claims.filter(({ id }) => id !== own.id)] };
		const context = gateContext(changed, (question) => engine.ask(changed, question));
		return /a share of oil imports/.test(
			faultText(judge({ text: `According to Gordadze 2025, ${text}`, rests: [{ kind: "claim", id: own.id }] }, context)),
		);
	});

it("wants the word for what a share is a share of, of shares as of indicators", () => {
	expect(verdicts("about 40 per cent of Israel's oil imports come from Azerbaijan.")).toEqual([false, false, false]);
	expect(verdicts("about 40 per cent of Israel's oil comes from Azerbaijan.")).toEqual([true, true, true]);
	expect(verdicts("about 40 per cent of Israel's imports come from Azerbaijan.")).toEqual([true, true, true]);
});
