import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it.each([
	["According to Gordadze 2025, relations between Armenia and Azerbaijan are being normalised.", "1c131111"],
	["According to Gordadze 2025, Armenia is moving away from Russia.", "2a4d9178"],
	["According to Shukurlu and Shumunov 2025, both leaders undertook in Washington to sign once the constitutional condition is met.", "b59892f7"],
] as const)("lets pass %s", (text, ...on) => expect(faults(text, ...on)).toEqual([]));
it.each([
	["According to Gordadze 2025, Armenia has normalised relations with Baku.", "1c131111"],
	["According to Gordadze 2025, Armenia normalised relations with Baku.", "1c131111"],
	["According to Gordadze 2025, Armenia has moved away from Russia.", "2a4d9178"],
	[
		"According to Shukurlu and Shumunov 2025, both leaders undertook in Washington to sign, and the constitutional condition has been met.",
		"b59892f7",
	],
] as const)("refuses %s", (text, ...on) => expect(faults(text, ...on)).not.toEqual([]));
