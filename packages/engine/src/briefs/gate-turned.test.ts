import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("keeps a denial, whatever the verb", () => {
	// Gordadze 2025: Aliyev did not attend on 9 May 2025 although two presidents asked him to.
	expect(faults("On 9 May 2025 Aliyev did go to the parade in Moscow.", "81cbd666").map(({ at }) => at)).toContain("sign");
	expect(faults("On 9 May 2025 Aliyev did not go to the parade in Moscow.", "81cbd666")).toEqual([]);
});
it("keeps since, until, before and after", () => {
	// Avdaliani 2025: The German–Russian forum has rested since the invasion.
	expect(faults("According to Avdaliani 2025, the German–Russian forum has rested until the invasion.", "8fea5665").map(({ at }) => at)).toContain(
		"date",
	);
	expect(faults("According to Avdaliani 2025, the German–Russian forum has rested since the invasion.", "8fea5665")).toEqual([]);
});
