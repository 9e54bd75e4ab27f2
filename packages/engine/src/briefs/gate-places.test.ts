import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
const misplaced = (text: string, on: string) => [
	...new Set(
		faults(text, on)
			.filter(({ because }) => because === "what it rests on has another name in this place")
			.map(({ word }) => word),
	),
];

it("keeps each name in the places that a gist gives it", () => {
	// The president in Washington treats Azerbaijan as a main ally. Iran's confrontation with Israel has weakened it.
	expect(misplaced("According to Gordadze 2025, Iran's confrontation with Türkiye has weakened it.", "7a807cb1")).toEqual(["Türkiye"]);
	expect(misplaced("According to Gordadze 2025, the confrontation with Israel has weakened Iran.", "7a807cb1")).toEqual([]);
	// Azerbaijan ended Russia's use of the Gabala radar in 2012.
	expect(misplaced("In 2012 Azerbaijan ended Russia's use of the Gabala radar.", "7f4b7037")).toEqual([]);
	expect(misplaced("According to Gordadze 2025, Russia's confrontation with Israel has weakened Iran.", "7a807cb1")).toEqual(["Russia"]);
});
