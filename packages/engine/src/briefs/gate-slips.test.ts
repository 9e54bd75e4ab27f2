import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("finds a sign before a day, a changed name of numbers and a choice where both are meant", () => {
	expect(faults("On \u22129 May 2025 Aliyev did not attend.", "81cbd666").map(({ at }) => at)).toContain("sign");
	expect(faults("According to Huseynov 2024, Türkiye proposed the 3+4 platform.", "afbafb22").map(({ at }) => at)).toContain("number");
	expect(faults("Azerbaijan or Iran held the joint exercise Araz-2025.", "74409948").map(({ at }) => at)).toContain("scope");
	expect(faults("Azerbaijan and Iran held the joint exercise Araz-2025.", "74409948")).toEqual([]);
});
