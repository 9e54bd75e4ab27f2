import { expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { gateDossier } from "../testing/shipped.ts";
import { judge } from "./gate.ts";
import { gateContext } from "./gate-context.ts";

const engine = createEngine();
const dossier = gateDossier();
const context = gateContext(dossier, (question) => engine.ask(dossier, question));
/** The faults of one kind of reason in a text over numbers by their addresses. */
const faults = (because: RegExp, text: string, ...on: readonly string[]) => {
	const verdict = judge({ text, rests: on.map((address) => ({ kind: "finding", address, claims: [] })) }, context);
	return verdict.ok ? [] : verdict.faults.filter((one) => because.test(one.because)).map(({ word }) => word);
};

const then = "equidistance?knownBy=2025-03&on=2025-03#balance/regional/E";
const now = "equidistance#balance/regional/E";

it("lets nobody tell as known what is not, nor as unknown what is", () => {
	const why = /it rests on is (?:not )?known/;
	expect(faults(why, "Equidistance among the regional poles was 0.6 on 2025-03.", then)).toEqual(["Equidistance among the regional poles wa"]);
	expect(faults(why, "Equidistance among the regional poles was not known on 2025-03.", then)).toEqual([]);
	expect(faults(why, "Equidistance among the regional poles is not known.", now)).toEqual(["not known"]);
});

it("lets nobody deny a number, or tell a measure between two as one against the other", () => {
	const why = /the other way/;
	expect(faults(why, "Affinity with Türkiye is not 0.76 [0.74 to 0.78].", "vectors#vectors/actor:tur/affinity")).toEqual(["is not 0"]);
	expect(faults(why, "Affinity against Türkiye is 0.76 [0.74 to 0.78].", "vectors#vectors/actor:tur/affinity")).toEqual(["affinity against"]);
	expect(faults(why, "Affinity with Türkiye is 0.76 [0.74 to 0.78].", "vectors#vectors/actor:tur/affinity")).toEqual([]);
});
