import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("keeps the names at the ends and on the way of a corridor apart", () => {
	// Huseynov 2024: The corridor joins India and Russia by Iran and Azerbaijan.
	expect(faults("The North–South corridor links Iran and Russia by way of India and Azerbaijan.", "8948efb1").map(({ at }) => at)).toContain(
		"direction",
	);
	expect(faults("The North–South corridor links India and Russia by way of Iran and Azerbaijan.", "8948efb1")).toEqual([]);
});
