import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("knows behind and ahead for one order, and refuses the other", () => {
	expect(faults("Defence work with Türkiye ranks ahead of that with Israel.", "c75c122c")).toEqual([]);
	for (const text of ["Defence work with Türkiye ranks close behind that with Israel.", "Defence work with Israel ranks ahead of that with Türkiye."])
		expect(faults(text, "c75c122c").map((fault) => fault.because)).toContain("by what the sentence rests on the other comes first");
});
