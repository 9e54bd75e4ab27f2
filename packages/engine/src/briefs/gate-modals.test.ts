import { describe, expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
/** A claim, a sentence that keeps how firmly it says what it says, and sentences that do not. */
const SAID: readonly (readonly [on: string, right: string, wrong: readonly string[]])[] = [
	[
		// can make
		"e365224c83",
		"According to Huseynov 2024, attacks from the coast can make the strait unusable for many ships.",
		[
			"Attacks from the coast have made the strait unusable for many ships, according to Huseynov 2024.",
			"According to Huseynov 2024, attacks from the coast make the strait unusable for many ships.",
		],
	],
	[
		// could stir
		"2ec0bf6257",
		"According to Gordadze 2025, a move could stir unrest among Russia's 20 million Muslims.",
		["According to Gordadze 2025, a move stirred unrest among Russia's 20 million Muslims."],
	],
	[
		// is said to own
		"936129035d",
		"According to Gordadze 2025, oil assets that Azerbaijan is said to own in Ukraine lie in reach of Russian strikes.",
		["According to Gordadze 2025, Azerbaijan owns oil assets in Ukraine that lie in reach of Russian strikes."],
	],
	[
		// Baku sees
		"3385c594a6",
		"According to Shukurlu and Shumunov 2025, Baku sees Iran as a country tied to it by history, culture and faith.",
		["According to Shukurlu and Shumunov 2025, Iran is a country tied to Azerbaijan by history, culture and faith."],
	],
	[
		// and Baku says that it will
		"32b61bd9c8",
		"According to Gordadze 2025, Iran has direct access to Armenia, and Baku says that it will keep it.",
		[
			"Iran will keep its direct access to Armenia, Gordadze 2025 states.",
			"According to Gordadze 2025, Iran has direct access to Armenia and will keep it.",
		],
	],
	[
		// undertook to sign once the constitutional condition is met
		"b59892f7a6",
		"According to Shukurlu and Shumunov 2025, both leaders undertook in Washington to sign once the constitutional condition is met.",
		[
			"According to Shukurlu and Shumunov 2025, both leaders undertook in Washington to sign at once.",
			"According to Shukurlu and Shumunov 2025, both leaders signed in Washington once the constitutional condition was met.",
		],
	],
];

describe.each(SAID)("over %s", (on, right, wrong) => {
	it("what keeps the hedge passes", () => expect(faults(right, on)).toEqual([]));
	it.each(wrong)("what drops it is refused: %s", (text) => expect(faults(text, on)).not.toEqual([]));
});
