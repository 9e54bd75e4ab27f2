import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("wants the source of an adjective that weighs", () => {
	// Gordadze 2025: Relations are in deep crisis and a repair is not in sight.
	const on = "121e8d66";
	expect(faults("Relations between Azerbaijan and Russia are in deep crisis.", on).map(({ at }) => at)).toContain("loaded");
	expect(faults("According to Gordadze 2025, relations between Azerbaijan and Russia are in deep crisis.", on)).toEqual([]);
});
it("leaves measures and rough numbers alone", () => {
	expect(faults("Azerbaijan has close to 70 embassies.", "5b1f0f69").filter(({ at }) => at === "loaded")).toEqual([]);
});
