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

const on = ["vectors#vectors/actor:rus/intensity", "vectors#vectors/actor:usa/intensity"];

it("reads a number in brackets as that of the row whose name stands before it", () => {
	const told = (russia: string, states: string) =>
		`Engagement on record, a lower bound: Russia (at least ${russia} log points) and the United States (at least ${states} log points).`;
	expect(faults(/another row/, told("0.69", "0.29"), ...on)).toEqual([]);
	expect(faults(/another row/, told("0.29", "0.69"), ...on)).toEqual(["0.29", "0.69"]);
});
