import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it.each([["According to Gordadze 2025, no party of weight in Azerbaijan speaks for Russia.", "08ad6020"]] as const)("lets pass %s", (text, ...on) =>
	expect(faults(text, ...on)).toEqual([]),
);
it.each([
	["According to Gordadze 2025, no party in Azerbaijan speaks for Russia.", "08ad6020"],
	["According to Gordadze 2025, in Azerbaijan no party speaks for Russia.", "08ad6020"],
	["According to Gordadze 2025, a party of weight in Azerbaijan speaks for Russia.", "08ad6020"],
] as const)("refuses %s", (text, ...on) => expect(faults(text, ...on)).not.toEqual([]));
