import { expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { InputError } from "../evidence/issue.ts";
import { leg, tie } from "../lenses/checks/say.ts";
import { dossierOf } from "../testing/dossier.ts";
import { editMeant } from "./edit-forms.ts";

const engine = createEngine();
const dossier = dossierOf([tie("f", "p", 0.5), leg("f", "g", 4)]);
const refusal = (edits: string) => {
	try {
		const question = engine.question(dossier, "vectors", { edits });
		engine.ask(dossier, question);
	} catch (error) {
		if (error instanceof InputError) return error.issues.map(({ field, value, problem, fix }) => `${field} ${value} ${problem}; ${fix}`).join("\n");
		throw error;
	}
	return undefined;
};

it.each([
	[
		"what is no list",
		"close:actor:rus",
		/^edits .*close:actor:rus.* not a list of edits; did you mean \[\{"do":"change".*"do":"add".*"do":"end".*"do":"note"/,
	],
	["an edit that there is not", '[{"do":"close","key":"leg:leg:fg#1"}]', /^edits\.0\.do .* no such edit; did you mean \[\{"do":"change"/],
	["no edit", '["end leg:fg"]', /^edits\.0 .* not an edit; did you mean \[\{"do":"end"/],
	["a field that is missing", '[{"do":"end","key":"leg:leg:fg#1"}]', /^edits\.0\.on nothing missing; .*\{"do":"end","key":.*"on":/],
	["a key of nothing", '[{"do":"end","key":"leg:fg#1","on":"2025"}]', /^edits .* no fact of this key; did you mean leg:leg:fg#1\?$/],
])("%s is told which forms edits have", (_, edits, wanted) => expect(refusal(edits)).toMatch(wanted));

it("what has the right form is taken", () => {
	expect(refusal('[{"do":"change","key":"leg:leg:fg#1","field":"status","set":"closed"}]')).toBeUndefined();
});

it("knows other words for the forms, and says nothing of words that are far from all", () => {
	expect(["join", "remove", "Close", "chnage", "note"].map(editMeant)).toEqual(["add", "end", "change", "change", "note"]);
	expect(editMeant("xyzzyq")).toBeUndefined();
});
