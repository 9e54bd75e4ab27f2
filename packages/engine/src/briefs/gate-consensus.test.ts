import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("refuses agreement of sources that do not agree, or of one with itself", () => {
	const text = "The sources agree that Russia apologised by telephone on 28 December 2024.";
	expect(faults(text, "a859c94a", "3b2772ce").map((fault) => fault.because)).toContain("the sources under it disagree");
	expect(faults("It is undisputed that relations with France are tense.", "86452b6b").map((fault) => fault.because)).toContain(
		"one source alone tells it",
	);
});
it("lets a body decide by consensus", () => {
	expect(faults("The SCO decides on admissions by consensus, according to Shukurlu and Shumunov 2025.", "e0af3b7c")).toEqual([]);
});
