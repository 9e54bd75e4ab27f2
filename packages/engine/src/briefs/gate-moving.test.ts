import { expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { gateDossier } from "../testing/shipped.ts";
import { composeBrief } from "./compose.ts";
import { judge } from "./gate.ts";
import { gateContext } from "./gate-context.ts";

const engine = createEngine();
const dossier = gateDossier("georgia");
const context = gateContext(dossier, (question) => engine.ask(dossier, question));
const brief = composeBrief(engine, dossier);
const find = (begins: string) =>
	[...brief.bottomLine, ...brief.sections.flatMap(({ sentences }) => sentences)].find(({ text }) => text.startsWith(begins));
const affinity = find("Affinity between Georgia and Russia");
const legs = find("Legs that are not open are on record");

it.skipIf(affinity === undefined)("refuses a maker of a measured number, and lets the number stand", () => {
	const rests = affinity?.rests ?? [];
	expect(judge({ text: "Affinity between Georgia and Russia is −0.60.", rests }, context).ok).toBe(true);
	for (const verb of ["keep", "hold", "push", "pulled"])
		expect(judge({ text: `Russia's levers ${verb} affinity between Georgia and Russia at −0.60.`, rests }, context).ok).toBe(false);
});

it.skipIf(legs === undefined)("refuses a stage of work on legs that are counted as open or not", () => {
	const why = (text: string) => {
		const verdict = judge({ text, rests: legs?.rests ?? [] }, context);
		return verdict.ok ? [] : verdict.faults.map(({ because }) => because);
	};
	const told = legs?.text ?? "";
	expect(why(told)).toEqual([]);
	for (const work of ["under way", "funded", "delayed"])
		expect(why(told.replace("not open", work))).toContain("the legs are counted as open or not, and no stage of work is told");
});
