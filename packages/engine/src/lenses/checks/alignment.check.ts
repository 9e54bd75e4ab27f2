import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

type Similarity = FactOf<"similarity">;
const alike = (a: string, b: string, measure: Similarity["measure"], value: number, at = "2020", on: Similarity["on"] = "votes"): Similarity => ({
	is: "similarity",
	between: [actor(a), actor(b)],
	on,
	measure,
	value,
	world: 0.2,
	items: 80,
	at,
});

/** By hand, the mean pair at .2: .6 lies half of the way to 1, −.4 half of the way to −1. */
export const CHECKS: readonly CheckCase[] = [
	{
		name: "two poles and a state compared",
		facts: [
			alike("f", "p", "kappa", 0.9, "2010"),
			alike("f", "p", "kappa", 0.6),
			alike("f", "p", "pi", 0.55),
			alike("f", "p", "S", 0.8),
			alike("f", "q", "kappa", -0.4),
			alike("g", "p", "kappa", 0.2),
			alike("f", "p", "kappa", 0.2, "2010", "organisations"),
		],
		head: { levels: { systemic: [actor("p"), actor("q")] }, poles: { systemic: [actor("p"), actor("q")] }, comparators: [actor("g")] },
		ask: "alignment",
		expect: {
			"votes/actor:p/kappa": 0.6,
			"votes/actor:p/pi": 0.55,
			"votes/actor:p/S": 0.8,
			"votes/actor:p/beyond": 0.5,
			"votes/actor:q/beyond": -0.5,
			"votes/actor:q/S": "silence",
			"organisations/actor:p/beyond": 0,
			"organisations/actor:q/beyond": "silence",
			"tilt/systemic,actor:p,actor:q/votes": 1,
			"tilt/systemic,actor:p,actor:q/alliances": "silence",
			"contrast/actor:g,actor:p/votes": -0.5,
			"contrast/actor:g,actor:q/votes": "silence",
		},
	},
];
