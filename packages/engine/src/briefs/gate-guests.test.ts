import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("does not make the host a guest", () => {
	// Avdaliani 2025: Azerbaijan hosted the leaders of Türkiye and Pakistan in late May 2025.
	expect(faults("In late May 2025 the leaders of Azerbaijan and Pakistan were guests of Türkiye.", "d11564b7").map(({ at }) => at)).toContain(
		"direction",
	);
	expect(faults("In late May 2025 the leaders of Türkiye and Pakistan were guests of Azerbaijan.", "d11564b7")).toEqual([]);
});
