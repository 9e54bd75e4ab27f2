import { expect, it } from "vitest";
import { claimsUnder, piecesOf, restsText, stillMeant, valuesOf } from "./pieces.ts";

const sentence = {
	text: "Of 3 ties, one is 0.5.",
	rests: [
		{ kind: "finding", address: "vectors#a/b/c", claims: ["claim:1", "claim:2"] },
		{ kind: "claim", id: "claim:2" },
	],
	marks: [
		{ start: 18, end: 21, rest: 0 },
		{ start: 3, end: 4, rest: "count" },
	],
} as const;

it("cuts a sentence at its numbers, whatever the order of the marks", () => {
	expect(piecesOf(sentence)).toEqual([
		{ text: "Of " },
		{ text: "3" },
		{ text: " ties, one is " },
		{ text: "0.5", address: "vectors#a/b/c" },
		{ text: "." },
	]);
	expect(
		piecesOf({ ...sentence, marks: [] })
			.map(({ text }) => text)
			.join(""),
	).toBe(sentence.text);
});

it("names what a sentence rests on, and each claim once", () => {
	expect(restsText(sentence.rests)).toBe("vectors#a/b/c claim:2");
	expect(claimsUnder(sentence)).toEqual(["claim:1", "claim:2"]);
});

it("gives the world of a view as values", () => {
	expect(valuesOf({ focal: "actor:geo", without: "source:a,source:b", settings: "halfLife:4,x:-1" })).toEqual({
		focal: "actor:geo",
		without: ["source:a", "source:b"],
		settings: { halfLife: 4, x: -1 },
	});
	expect(valuesOf({ edits: '[{"do":"add"}]' })).toEqual({ edits: [{ do: "add" }] });
	expect(valuesOf({ edits: "[broken" })).toEqual({ edits: "[broken" });
});

it("forgets other words for a sentence that the brief no longer has", () => {
	const draft = { bottomLine: [sentence], sections: [] };
	expect(stillMeant({ [sentence.text]: "One of 3 ties is 0.5.", gone: "x" }, draft)).toEqual([{ was: sentence.text, text: "One of 3 ties is 0.5." }]);
	expect(stillMeant({ [sentence.text]: sentence.text }, draft)).toEqual([]);
});
