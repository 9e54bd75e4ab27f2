import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it.each([
	"Macron came to Baku in April 2025.",
	"Kallas and Pezeshkian came to Baku in April 2025.",
	"Macron's visit to Baku was in April 2025.",
	"UNESCO came to Baku in April 2025.",
])("refuses a name that begins a sentence and that nothing under it has: %s", (text) =>
	expect(faults(text, "10e02ad8").map((fault) => fault.because)).toContain("nothing under the sentence has this name"),
);
it("knows names that a title has, and words that begin a sentence without being a name", () => {
	expect(faults("Pezeshkian came to Baku in April 2025.", "10e02ad8")).toEqual([]);
	expect(faults("Gas crosses Türkiye on its way to Syria.", "a8268fee")).toEqual([]);
	expect(faults("Delegations of Türkiye and Israel met in Baku in April 2025.", "1856540e")).toEqual([]);
});
