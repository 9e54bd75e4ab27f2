import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it.each([
	["According to Gordadze 2025, Armenia and Azerbaijan kept Russia out of the settlement.", "72b9f1e8"],
	["According to Gordadze 2025, Russia was kept out of the settlement by Armenia and Azerbaijan.", "72b9f1e8"],
	["According to Huseynov 2024, Azerbaijan agreed with Armenia on short stretches of the border in May 2024.", "e7a2bfa1"],
	[
		"According to Shukurlu and Shumunov 2025, in Prague in October 2022 Armenia and Azerbaijan affirmed each other's territorial integrity.",
		"b87318a5",
	],
] as const)("lets pass %s", (text, ...on) => expect(faults(text, ...on)).toEqual([]));
it.each([
	["According to Gordadze 2025, Azerbaijan kept Russia out of the settlement.", "72b9f1e8"],
	["According to Gordadze 2025, Russia was kept out of the settlement by Armenia.", "72b9f1e8"],
	["According to Huseynov 2024, Armenia agreed on short stretches of the border in May 2024.", "e7a2bfa1"],
	["According to Shukurlu and Shumunov 2025, Azerbaijan's leader undertook to sign once the constitutional condition is met.", "b59892f7"],
	["According to Gordadze 2025, Azerbaijan by itself ended Russia's use of the Gabala radar in 2012.", "7f4b7037"],
] as const)("refuses %s", (text, ...on) => expect(faults(text, ...on)).not.toEqual([]));
