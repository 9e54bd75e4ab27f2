import { expect, it } from "vitest";
import { firstAsTold, isReported, mostAsTold } from "./gate-lent.ts";

it("lends a chance that somebody else speaks of, and no other", () => {
	const named = ["An American envoy named Azerbaijan as a possible entrant."];
	expect(isReported("possible", "an envoy has named it as a possible entrant", named)).toBe(true);
	expect(isReported("possible", "it is a possible entrant", named)).toBe(false);
	expect(isReported("certain", "it is alleged, though not certain", ["Alleged, without certainty."])).toBe(true);
	expect(isReported("certain", "it is certain", ["Alleged, without certainty."])).toBe(false);
	expect(isReported("should", "delegations discussed whether a line should be set up", ["Delegations discussed whether to set up a line."])).toBe(
		true,
	);
	expect(isReported("should", "a line should be set up", ["Delegations discussed whether to set up a line."])).toBe(false);
});
it("lends most and first of the same noun alone", () => {
	expect(mostAsTold("most operators avoid it", ["Since then most operators avoid the way."])).toBe(true);
	expect(mostAsTold("most ships were attacked", ["Attacks on mostly Western ships."])).toBe(false);
	expect(mostAsTold("ships, for the most part,", ["Attacks on mostly Western ships."])).toBe(true);
	expect(firstAsTold("in the first war", ["A fifth was lost in the first war."])).toBe(true);
	expect(firstAsTold("the first apology", ["A fifth was lost in the first war."])).toBe(false);
});
