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
it("wants it of an adjective that a gist lends, and not of a kind, nor of what an actor on record holds", () => {
	// Huseynov 2024: Azerbaijan is an active member.
	expect(faults("Azerbaijan is an active member of the Non-Aligned Movement.", "165a2c13").map(({ at }) => at)).toContain("loaded");
	expect(faults("The Russian railway is joint.", "165a2c13").filter(({ because }) => /judgement of a source/.test(because))).toEqual([]);
	// Shukurlu and Shumunov 2025: Turkish arms have strengthened Kazakhstan's forces.
	expect(faults("Turkish arms have made Kazakhstan's forces stronger.", "33f8d5a0")).toEqual([]);
});
