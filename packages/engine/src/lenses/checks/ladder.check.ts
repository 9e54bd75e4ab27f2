import type { Fact } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement } from "./say.ts";

/** By hand: 3653 days from 2000-01-01 to 2010-01-01, and 5843 from there to the last day of 2025. */
const head = { levels: { regional: [actor("ally"), actor("other"), actor("foe")] } };
const FACTS: Fact[] = [
	agreement("cooperation", ["f", "ally"], 2, { during: "2000-01-01/.." }),
	agreement("alliance", ["f", "ally"], 5, { during: "2010-01-01/.." }),
	agreement("charter", ["f", "foe", "ally", "other"], 5, { during: "1993/.." }),
	agreement("old", ["f", "other"], 3, { during: "2000/2010-12-31" }),
	agreement("new", ["f", "other"], 1, { during: "2020/.." }),
	agreement("peace", ["f", "foe"], 1, { status: "talks", during: "2023-01-01/2024-12-31" }),
	{ ...agreement("peace", ["f", "foe"], 1, { status: "initialled", during: "2025-08-08/.." }), spell: 2 },
	{
		is: "commitment",
		id: "commitment:sign-f",
		by: actor("f"),
		to: actor("foe"),
		kind: "do",
		what: "sign",
		under: "agreement:peace",
		trigger: "an amendment",
		status: "pledged",
		during: "2025-08-08/..",
	},
	{
		is: "commitment",
		id: "commitment:sign-foe",
		by: actor("foe"),
		to: actor("f"),
		kind: "do",
		what: "sign",
		under: "agreement:peace",
		trigger: "an amendment",
		status: "pledged",
		during: "2025-08-08/..",
	},
	{
		is: "commitment",
		id: "commitment:border",
		by: actor("foe"),
		to: actor("f"),
		kind: "do",
		what: "delimit",
		under: "agreement:peace",
		status: "met",
		during: "2025/..",
	},
];

export const CHECKS: readonly CheckCase[] = [
	{
		name: "a climb of three rungs in ten years, a fall, and a peace text that waits for one condition of two sides",
		facts: FACTS,
		head,
		ask: "ladder",
		expect: {
			"now/actor:ally/rung": 5,
			"now/actor:ally/held": 5843 / 365.2425,
			"now/actor:ally/climb": 3,
			"now/actor:ally/speed": 3 / (3653 / 365.2425),
			"now/actor:other/rung": 1,
			"now/actor:other/climb": -2,
			"now/actor:other/speed": "silence",
			"now/actor:foe/rung": "silence",
			"now/actor:foe/pact": 5,
			"steps/agreement:agreement:charter#1/rise": "silence",
			"steps/actor:ally,agreement:agreement:alliance#1/rise": 3,
			"steps/actor:ally,agreement:agreement:cooperation#1/rise": "silence",
			// What ended before it began is nothing to fall from.
			"steps/actor:other,agreement:agreement:new#1/rise": "silence",
			"steps/actor:foe,agreement:agreement:peace#2/stage": 2,
			"steps/actor:foe,agreement:agreement:peace#2/ago": 145 / 365.2425,
			"waiting/agreement:peace/stage": 2,
			"waiting/agreement:peace/open": 2,
			"waiting/agreement:peace/blocking": 1,
			"waiting/agreement:alliance/open": "silence",
		},
	},
];
