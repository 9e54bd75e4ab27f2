import { expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { gateDossier } from "../testing/shipped.ts";
import { faultText, judge } from "./gate.ts";
import { gateContext } from "./gate-context.ts";

const engine = createEngine();
const dossier = gateDossier();
const context = gateContext(dossier, (question) => engine.ask(dossier, question));
const on = (...rows: readonly string[]) => rows.map((row) => ({ kind: "finding" as const, address: `vectors#vectors/${row}/affinity`, claims: [] }));
const why = (text: string, ...rows: readonly string[]) => faultText(judge({ text, rests: on(...rows) }, context));

it("lets only the words of its own scale stand beside a number", () => {
	expect(why("Affinity with Türkiye is 0.76.", "actor:tur")).toBe("");
	for (const word of ["close", "warm", "visible", "strong", "independent", "deep"])
		expect(why(`Affinity with ${word} Türkiye is 0.76.`, "actor:tur"), word).toMatch(/scale/);
});
it("keeps each number in brackets with its row", () => {
	expect(why("Affinity is known with Türkiye (0.76) and China (0.56).", "actor:tur", "actor:chn")).toBe("");
	expect(why("Affinity is known with Türkiye (0.56) and China (0.76).", "actor:tur", "actor:chn")).toMatch(/number/);
});
it("denies no number that is known, and parts none from whom it joins", () => {
	expect(why("Affinity with Türkiye is not 0.76.", "actor:tur")).toMatch(/sign/);
	expect(why("Affinity without Türkiye is 0.76.", "actor:tur")).toMatch(/sign/);
});
