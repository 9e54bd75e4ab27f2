import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

const share = (part: string, value: number, during = "2020"): FactOf<"share"> => ({
	is: "share",
	whole: actor("f"),
	part: actor(part),
	what: "trade",
	value,
	during,
});
const votes = (p: string, value: number, at = "2022"): FactOf<"similarity"> => ({
	is: "similarity",
	between: [actor("f"), actor(p)],
	on: "votes",
	measure: "kappa",
	value,
	world: 0.25,
	items: 80,
	at,
});
const INDEX = "index/actor:f,trade";

export const CHECKS: readonly CheckCase[] = [
	{
		name: "two partners by hand: V = (.6·.5 + .2·1.5)/.8, C = √((.6·.25² + .2·.75²)/.8), and the mean pair at .75",
		facts: [share("p", 0.9, "2010"), share("p", 0.6), share("q", 0.2), share("r", 0.1), votes("p", 0.9, "2012"), votes("p", 0.5), votes("q", -0.5)],
		ask: "connectedness",
		expect: {
			[`${INDEX}/vulnerability`]: 0.75,
			[`${INDEX}/excess`]: 0,
			[`${INDEX}/connectedness`]: Math.sqrt(0.1875),
			[`${INDEX}/covered`]: 0.8,
			[`${INDEX}/partners`]: 2,
			"partners/actor:q,trade/exposure": 0.3,
			"partners/actor:r,trade/distance": "silence",
		},
	},
	{
		name: "one partner, or all equally far: nothing spreads",
		facts: [share("p", 0.4), share("q", 0.4), votes("p", 0.2), votes("q", 0.2)],
		ask: "connectedness",
		expect: { [`${INDEX}/vulnerability`]: 0.8, [`${INDEX}/connectedness`]: 0 },
	},
	{
		name: "too little of the total covered",
		facts: [share("p", 0.4), votes("p", 0.2)],
		ask: "connectedness",
		expect: { [`${INDEX}/vulnerability`]: "silence", [`${INDEX}/covered`]: 0.4 },
	},
];
