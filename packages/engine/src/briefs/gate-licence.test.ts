import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
// Supply to the EU was 12.9 bcm in 2024.
const GAS = "acb47e6d";
// Delegations of Türkiye and Israel met in Baku in April 2025.
const TALKS = "1856540e";

it.each([
	["Azerbaijan supplied 12.9 bcm of gas to the EU in 2024.", GAS],
	["The EU bought 12.9 bcm of Azerbaijani gas in 2024.", GAS],
	["Turkish and Israeli delegations came together in Baku in April 2025.", TALKS],
	["Representatives of Türkiye and Israel met in Baku in April 2025.", TALKS],
])("lets pass the words of one sense: %s", (text, on) => expect(faults(text, on)).toEqual([]));

it.each([
	["Azerbaijan lent 12.9 bcm of gas to the EU in 2024.", GAS, "lent"],
	["Azerbaijan supplied 12.9 bcm of shale gas to the EU in 2024.", GAS, "shale"],
	["Azerbaijan grudgingly supplied 12.9 bcm of gas to the EU in 2024.", GAS, "grudgingly"],
	["Azerbaijan supplied 12.9 bcm of gas to the EU in 2024 on credit.", GAS, "credit"],
	["Turkish and Israeli athletes met in Baku in April 2025.", TALKS, "athletes"],
	["Turkish and Israeli delegations met in Baku in April 2025 at night.", TALKS, "night"],
	["Turkish and Israeli delegations met in Baku in April 2025 despite protests.", TALKS, "despite"],
])("refuses the word that nothing licenses: %s", (text, on, word) => {
	expect(faults(text, on)).toContainEqual({ at: "scope", word, because: "nothing under the sentence says this" });
});

it("takes a light verb by the noun after it", () => {
	// Azerbaijan and Pakistan moved ahead in politics, trade and defence.
	expect(faults("Azerbaijan and Pakistan made progress in politics, trade and defence.", "31f64a2d")).toEqual([]);
	expect(faults("Azerbaijan and Pakistan made films in politics, trade and defence.", "31f64a2d").map(({ word }) => word)).toContain("films");
});
