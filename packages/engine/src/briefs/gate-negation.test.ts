import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("lets a sentence deny only what something under it denies", () => {
	// Gordadze 2025: Aliyev did not attend on 9 May 2025 although two presidents asked him to.
	expect(faults("Aliyev did not attend on 9 May 2025.", "81cbd666").filter(({ at }) => at === "sign")).toEqual([]);
	// Gordadze 2025: Israeli arms weighed in the outcomes of 2020 and 2023.
	expect(
		faults("According to Gordadze 2025, Israeli arms did not matter in the outcomes of 2020 and 2023.", "723525fd").map(({ at }) => at),
	).toContain("sign");
});
