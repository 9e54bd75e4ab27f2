import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("takes could for the past of can where somebody was let in on a day", () => {
	// Azerbaijan let Chinese citizens in without a visa in 2024.
	expect(faults("According to Gordadze 2025, Chinese citizens could enter Azerbaijan without a visa from 2024.", "774456dd")).toEqual([]);
});
it.each([
	"According to Gordadze 2025, Chinese citizens could enter Azerbaijan without a visa.",
	"According to Gordadze 2025, Chinese citizens could enter Azerbaijan without a visa from 2026.",
	"According to Gordadze 2025, Azerbaijani citizens could enter China without a visa from 2024.",
	"According to Gordadze 2025, Chinese citizens could not enter Azerbaijan without a visa from 2024.",
	"According to Gordadze 2025, Azerbaijan could close its border in 2024.",
])("refuses %s", (text) => expect(faults(text, "774456dd")).not.toEqual([]));
it("leaves could a forecast where nobody is let in", () => {
	// The OSCE Minsk Group was dissolved on 1 September 2025.
	expect(faults("According to Shukurlu and Shumunov 2025, the Minsk Group could travel in 2025.", "d4e49f85")).not.toEqual([]);
});
