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

const row = (source: string) => `sources?of=vectors%23vectors/actor:tur/affinity#sources/source:${source}/change`;
const on = [row("sultanli-2025"), row("gordadze-2025"), "vectors#vectors/actor:tur/affinity"];

it("lets a change without a source be told by its size and its way, for that source alone", () => {
	const told = (source: string, way: string) => faults(/./, `With ${source} left out, affinity with Türkiye would be ${way}.`, ...on).length;
	expect([told("Sultanli 2025", "0.02 lower"), told("Gordadze 2025", "0.02 higher")]).toEqual([0, 0]);
	for (const way of ["0.02 higher", "0.03 lower"]) expect(told("Sultanli 2025", way)).toBeGreaterThan(0);
	expect(told("Gordadze 2025", "0.02 lower")).toBeGreaterThan(0);
});
