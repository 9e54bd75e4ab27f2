import { expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { gateDossier } from "../testing/shipped.ts";
import { judge } from "./gate.ts";
import { gateContext } from "./gate-context.ts";

const engine = createEngine();
const dossier = gateDossier("armenia");
const context = gateContext(dossier, (question) => engine.ask(dossier, question));
/** The faults of one kind of reason in a text over numbers by their addresses. */
const faults = (because: RegExp, text: string, ...on: readonly string[]) => {
	const verdict = judge({ text, rests: on.map((address) => ({ kind: "finding", address, claims: [] })) }, context);
	return verdict.ok ? [] : verdict.faults.filter((one) => because.test(one.because)).map(({ word }) => word);
};

it("counts nothing by a number that is no count", () => {
	const on = "vectors#vectors/actor:rus/intensity";
	expect(faults(/does not count/, "Engagement on record, a lower bound, is at least 0.69 contacts with Russia.", on)).toEqual(["0.69 contacts"]);
	expect(faults(/does not count/, "Engagement on record, a lower bound, is at least 0.69 log points with Russia.", on)).toEqual([]);
});
