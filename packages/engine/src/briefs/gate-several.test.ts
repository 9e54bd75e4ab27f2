import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
const because = (text: string, ...on: readonly string[]) => faults(text, ...on).map((one) => one.because);

// Huseynov 2024: Israel, and Türkiye, is one of the two states closest to Azerbaijan.
const on = ["46f3ea8c", "f41c37e6"] as const;

it("tells one of several as one of several", () => {
	expect(because("According to Huseynov 2024, Israel is the state closest to Azerbaijan.", ...on)).toContain(
		"what it rests on has it as one of several",
	);
	expect(because("According to Huseynov 2024, Israel is one of the two states closest to Azerbaijan.", ...on)).toEqual([]);
	expect(because("According to Huseynov 2024, Türkiye and Israel are the two states closest to Azerbaijan.", ...on)).toEqual([]);
});
