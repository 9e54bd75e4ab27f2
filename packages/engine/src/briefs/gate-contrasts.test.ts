import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it.each([
	["The speech of Georgia's governing party follows Moscow's line, not the state's interest, according to Gordadze 2025.", "f4369a26"],
	["According to Gordadze 2025, Aliyev did not attend on 9 May 2025, although two presidents asked him to.", "81cbd666"],
] as const)("lets pass %s", (text, ...on) => expect(faults(text, ...on)).toEqual([]));
it.each([
	["The speech of Georgia's governing party follows the state's interest, not Moscow's line, according to Gordadze 2025.", "f4369a26"],
	[
		"According to Shukurlu and Shumunov 2025, the state as a whole spoke out sharply after the Washington meeting, not parts of the elite.",
		"09025aae",
	],
	["According to Gordadze 2025, Aliyev did not attend on 9 May 2025, as two presidents asked him to.", "81cbd666"],
	["According to Gordadze 2025, Aliyev did not attend on 9 May 2025 because two presidents asked him to.", "81cbd666"],
] as const)("refuses %s", (text, ...on) => expect(faults(text, ...on)).not.toEqual([]));
