import { expect, it } from "vitest";
import { isGraded } from "./gate-graded.ts";

it("knows words before which very can stand, in every form, and adverbs of manner", () => {
	for (const word of ["close", "closer", "closest", "closely", "heavier", "tense", "openly", "momentum", "flourishing", "very", "hopeful"])
		expect(isGraded(word), word).toBe(true);
});
it("leaves kinds, stages and times alone", () => {
	for (const word of ["military", "trilateral", "annual", "natural", "joint", "open", "early", "jointly", "monthly", "partly", "closed", "turkish"])
		expect(isGraded(word), word).toBe(false);
});
