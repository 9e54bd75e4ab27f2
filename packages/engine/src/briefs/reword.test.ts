import { expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { shippedDossier } from "../testing/shipped.ts";
import { composeBrief } from "./compose.ts";
import { drafting, judged, restsIn } from "./drafting.ts";
import { reword } from "./reword.ts";

const engine = createEngine();
const dossier = shippedDossier("azerbaijan");
const sections = ["position"] as const;
const plain = composeBrief(engine, dossier, { sections });
const first = plain.sections[0]?.sentences[0];
if (!first) throw new Error("the section says nothing");

it("keeps the mark of a number that still stands, wherever it stands now, and drops the others", () => {
	const one = {
		text: "From 1 to 22.",
		rests: first.rests,
		marks: [
			{ start: 5, end: 6, rest: "count" as const },
			{ start: 10, end: 12, rest: 0 },
		],
	};
	expect(reword(one, "It is 22 now.").marks).toEqual([{ start: 6, end: 8, rest: 0 }]);
	expect(reword(one, "Said: 1, then 22.").marks).toEqual([
		{ start: 6, end: 7, rest: "count" },
		{ start: 14, end: 16, rest: 0 },
	]);
	expect(reword(one, "None.").marks).toEqual([]);
});

it("puts a sentence in other words where they follow from what it rests on", () => {
	const text = first.text.replace(/^Affinity between (.+) and (.+) is /, "Between $1 and $2, affinity is ");
	expect(text).not.toBe(first.text);
	const brief = composeBrief(engine, dossier, { sections, reworded: [{ was: first.text, text }] });
	expect(brief.sections[0]?.sentences[0]).toMatchObject({ text, rests: first.rests });
	expect(brief.sections[0]?.sentences.slice(1)).toEqual(plain.sections[0]?.sentences.slice(1));
	expect(brief.refused).toEqual(plain.refused);
	expect(brief.reproduce.commands[0]).toContain("--reworded");
});

it("leaves a sentence as it was where the words do not follow, and lists them with the reason", () => {
	const text = first.text.replace(/[−-]?\d.*/, "0.99 [0.98 to 1.00].");
	const brief = composeBrief(engine, dossier, { sections, reworded: [{ was: first.text, text }] });
	expect(brief.sections[0]?.sentences[0]).toEqual(first);
	const refused = brief.refused.find((one) => one.text === text);
	expect(refused?.because).toContain("0.99");
});

it("says that words for a sentence which the brief does not have were not used", () => {
	const brief = composeBrief(engine, dossier, { sections, reworded: [{ was: "It rains.", text: "It pours." }] });
	expect(brief.refused.at(-1)).toEqual({ text: "It pours.", because: "no sentence of this brief reads “It rains.”" });
});

it("drafts step by step what is composed at once", () => {
	const steps = drafting(engine, dossier, { sections, values: { draws: "64" } });
	const said = [];
	let step = steps.next();
	for (; !step.done; step = steps.next()) said.push(step.value);
	expect(step.value).toEqual(composeBrief(engine, dossier, { sections, values: { draws: "64" } }));
	expect(said.every(({ done, total }) => done >= 0 && done < total)).toBe(true);
});

it("judges a text by what it is said to rest on", () => {
	const address = first.rests.flatMap((rest) => (rest.kind === "finding" ? [rest.address] : []))[0] ?? "";
	expect(restsIn(` ${address}  claim:00 `).map((one) => one.kind)).toEqual(["finding", "claim"]);
	expect(judged(engine, dossier, first.text, restsIn(address)).verdict.ok).toBe(true);
	expect(judged(engine, dossier, first.text, []).because).toContain("rests on nothing");
	expect(judged(engine, dossier, `${first.text} This will last.`, restsIn(address)).verdict.ok).toBe(false);
});
