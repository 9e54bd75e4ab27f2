import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
// 8 bcm in 2021, 12.9 bcm in 2024: 4.9 more.
const GAS = ["a8bb986f", "acb47e6d"] as const;

it("lets a difference and a rest be told in so many words", () => {
	expect(faults("Supply to the EU rose by 4.9 bcm between 2021 and 2024.", ...GAS)).toEqual([]);
	expect(faults("In 2024 supply to the EU was 4.9 bcm above that of 2021.", ...GAS)).toEqual([]);
	expect(faults("Two of the 17 articles were still open in mid-December 2024.", "2fac19d6")).toEqual([]);
});
it.each([
	"Supply to the EU fell by 4.9 bcm between 2021 and 2024.",
	"In 2021 supply to the EU was 4.9 bcm above that of 2024.",
	"In 2024 supply to the EU was 4.9 bcm.",
	"Supply to the EU rose by 5.9 bcm between 2021 and 2024.",
])("refuses %s", (text) => expect(faults(text, ...GAS).map((fault) => fault.at)).toContain("number"));
it("refuses the part for the rest and the rest for the part", () => {
	for (const text of ["Fifteen of the 17 articles were still open in mid-December 2024.", "Two of the 17 articles were agreed by mid-December 2024."])
		expect(faults(text, "2fac19d6").map((fault) => fault.at)).toContain("number");
});
