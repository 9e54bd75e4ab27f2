import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
const directions = (text: string, on: string) => faults(text, on).filter(({ at }) => at === "direction").length;

it("refuses two names that change places about their verb", () => {
	// Syria's president looks to Baku for help on the way to Israel.
	expect(directions("According to Gordadze 2025, Baku looks to Syria's president for help on the way to Israel.", "007a63a5")).toBeGreaterThan(0);
});
it("refuses a way turned round, and a doer who was done to", () => {
	// From Ceyhan oil is shipped to Israel. Iran announced that the embassy's attacker had been put to death.
	expect(directions("Oil is shipped from Israel to Ceyhan.", "9582f55b")).toBeGreaterThan(0);
	expect(directions("Oil is shipped from Ceyhan to Israel.", "9582f55b")).toBe(0);
	expect(directions("The attacker of the embassy was put to death by Azerbaijan, it was announced on 21 May 2025.", "1d7af8a4")).toBeGreaterThan(0);
	expect(directions("The attacker of the embassy was put to death by Iran, it was announced on 21 May 2025.", "1d7af8a4")).toBe(0);
});
it("refuses what one has on the other told as the other's", () => {
	// Azerbaijan opened its embassy (in Israel) in March 2023.
	expect(directions("Israel's embassy in Azerbaijan opened in March 2023.", "1ed4b635")).toBeGreaterThan(0);
	expect(directions("Azerbaijan's embassy in Israel opened in March 2023.", "1ed4b635")).toBe(0);
});
