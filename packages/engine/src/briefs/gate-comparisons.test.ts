import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
// Armenia 12 billion dollars, Azerbaijan 4.8; embassies: Azerbaijan close to 70, Georgia below 40.
const TRADE = ["e52ae14d", "1ccdb854"] as const;
const EMBASSIES = ["5b1f0f69", "c4556f2c"] as const;
const because = (text: string, ...on: readonly string[]) => faults(text, ...on).map((fault) => fault.because);

it("lets two numbers be compared as they stand to each other", () => {
	expect(faults("Armenia's trade with Russia exceeds Azerbaijan's.", ...TRADE)).toEqual([]);
	expect(faults("Trade with Russia is larger for Armenia than for Azerbaijan.", ...TRADE)).toEqual([]);
	expect(faults("Tbilisi keeps fewer embassies than Baku.", ...EMBASSIES)).toEqual([]);
});
it("refuses a comparison that is turned round", () => {
	const turned = "by the numbers under the sentence it is the other way round";
	expect(because("Azerbaijan's trade with Russia exceeds Armenia's.", ...TRADE)).toContain(turned);
	expect(because("Georgia has more embassies than Azerbaijan.", ...EMBASSIES)).toContain(turned);
});
it("refuses to call alike what is not", () => {
	expect(because("Trade with Russia is the same for Armenia and Azerbaijan.", ...TRADE)).toContain("the numbers under the sentence are not the same");
});
