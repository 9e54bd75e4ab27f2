import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("refuses a name in the place of another beside the same word", () => {
	// The operation was followed by the departure of Karabakh's Armenians.
	const text = (whom: string) => `According to Huseynov 2024, the operation of September 2023 was followed by the departure of Karabakh's ${whom}.`;
	expect(faults(text("Azerbaijanis"), "de2183ae").map(({ word }) => word)).toContain("Azerbaijanis");
	expect(faults(text("Armenians"), "de2183ae")).toEqual([]);
});
