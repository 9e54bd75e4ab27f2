import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
const untied = (text: string, ...on: readonly string[]) =>
	faults(text, ...on).filter(({ because }) => because === "no claim under the sentence ties these two together");

it("refuses a moment that no claim ties to the deed", () => {
	// Ties with Damascus were cut when the civil war began. Relations came back with the change of power in Damascus.
	expect(untied("According to Gordadze 2025, relations with Damascus came back when the civil war began.", "529f54d4", "5fa39469")).toHaveLength(1);
	expect(untied("According to Gordadze 2025, ties with Damascus were cut when the civil war began.", "529f54d4", "5fa39469")).toEqual([]);
});
it("refuses a doer from one claim for the deed of another", () => {
	// The two armed forces exercised together in 2025. Diplomatic relations are fully restored by mid-2025.
	expect(untied("According to Avdaliani 2025, the joint exercise of 2025 restored diplomatic relations.", "74409948", "1327dbd8")).toHaveLength(1);
	expect(
		untied("According to Avdaliani 2025, Azerbaijan and Iran held a joint exercise, and diplomatic relations are restored.", "74409948", "1327dbd8"),
	).toEqual([]);
});
