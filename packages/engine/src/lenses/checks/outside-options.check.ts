import type { Fact, FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, tie } from "./say.ts";

const fear: FactOf<"risk"> = {
	is: "risk",
	id: "risk:sides-with-q",
	what: "f sides with q",
	to: actor("p"),
	from: [actor("f")],
	seenBy: actor("p"),
	domains: ["diplomacy"],
	status: "open",
	during: "2025/..",
};
const rival = (a: string, b: string, polarity: number) => tie(a, b, polarity, { kind: "rivalry", during: "1990/.." });
const HEAD = { levels: { neighbourhood: [actor("p")] }, settings: { kappa: 0 } };
const known: Fact[] = [rival("p", "q", -0.8), rival("p", "s", -0.5), tie("f", "q", 0.6), tie("f", "s", -0.2), fear];

/**
 * Without shrinkage. p's rivals are q (ρ .8, f at .6: .48) and s (ρ .5, f at −.2: 0), so f's best alternative is worth .48 and raises
 * its half by .24. f's rival is r (ρ .9), to whom p stands at .3: .27. So w = (1 + .48 − .27)/2 = .605.
 */
export const CHECKS: readonly CheckCase[] = [
	{
		name: "two rivals to turn to, and one for the other side",
		facts: [...known, rival("f", "r", -0.9), tie("p", "r", 0.3)],
		head: HEAD,
		ask: "outside-options",
		expect: {
			"alternatives/actor:p,actor:q/value": 0.48,
			"alternatives/actor:p,actor:s/value": 0,
			"alternatives/actor:p,actor:s/affinity": -0.2,
			"partners/actor:p/option": 0.48,
			"partners/actor:p/price": 0.24,
			"partners/actor:p/other": 0.27,
			"partners/actor:p/weight": 0.605,
			"partners/actor:p/fears": 1,
		},
	},
	{
		name: "where the other side's alternatives are unknown the weight is wide; a rival nobody tells of may be worth all or nothing",
		facts: [...known, rival("p", "t", -0.6)],
		head: HEAD,
		ask: "outside-options",
		expect: {
			"alternatives/actor:p,actor:t/value": "no row",
			"partners/actor:p/option": { low: 0.48, high: 0.6 },
			"partners/actor:p/other": "silence",
			"partners/actor:p/weight": { low: 0.24, high: 0.8 },
		},
	},
	{
		name: "nothing known of any alternative",
		facts: [rival("p", "q", -0.8), fear],
		head: HEAD,
		ask: "outside-options",
		expect: { "partners/actor:p/weight": "silence", "partners/actor:p/price": "silence", "partners/actor:p/fears": 1 },
	},
];
