import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("refuses what is told of a day gone by as if it were so now", () => {
	expect(faults("Turkish F-16s are at Ganja.", "8f3293d0").map((fault) => fault.because)).toContain("what it rests on tells this of a time gone by");
	expect(faults("Turkish F-16s were at Ganja in 2020.", "8f3293d0")).toEqual([]);
});
