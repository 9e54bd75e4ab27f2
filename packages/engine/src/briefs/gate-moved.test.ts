import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("refuses an adjective put beside another word than its source has it beside", () => {
	// Shukurlu and Shumunov 2025: The new Syrian leadership seeks wide cooperation, first in energy.
	const on = "34163af5";
	expect(faults("According to Shukurlu and Shumunov 2025, wide Syria seeks cooperation.", on).map(({ at }) => at)).toContain("loaded");
	expect(faults("According to Shukurlu and Shumunov 2025, the Syrian leadership seeks wide cooperation.", on)).toEqual([]);
});
