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
const affinity = [...brief.bottomLine, ...brief.sections.flatMap(({ sentences }) => sentences)].find(({ text }) =>
	text.startsWith("Affinity between Georgia and Russia"),
);

it.skipIf(affinity === undefined)("refuses a maker of a measured number, and lets the number stand", () => {
	const rests = affinity?.rests ?? [];
	expect(judge({ text: "Affinity between Georgia and Russia is −0.60.", rests }, context).ok).toBe(true);
	for (const verb of ["keep", "hold", "push", "pulled"])
		expect(judge({ text: `Russia's levers ${verb} affinity between Georgia and Russia at −0.60.`, rests }, context).ok).toBe(false);
});
