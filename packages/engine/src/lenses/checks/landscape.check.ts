import type { Fact } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement, tie } from "./say.ts";

/**
 * Two friends, f and g, against two friends, p and q. Of the eight divisions {fg|pq} has E = 2·(−1 − 1) = −4, {fp|gq} has 4, the others 0.
 * From the four divisions with one state apart the best move leads to −4, from {fp|gq} to one of those; all together and {fq|gp} stay at 0,
 * where every move is level. So three line-ups hold, one of them firmly, and six of eight divisions lead to that one.
 */
const states = ["f", "g", "p", "q"].map(actor);
const facts: Fact[] = [
	{ is: "coverage", part: "alliances", actors: states, during: "2000/.." },
	{ is: "coverage", part: "rivalries", actors: states, during: "2000/.." },
	agreement("fg", ["f", "g"], 5),
	agreement("pq", ["p", "q"], 5),
	tie("f", "p", -0.8, { kind: "rivalry" }),
	tie("g", "q", -0.8, { kind: "rivalry" }),
];

export const CHECKS: readonly CheckCase[] = [
	{
		name: "two against two",
		facts,
		head: { levels: { regional: states.slice(1) } },
		ask: "landscape",
		expect: {
			"count/all/lineups": 3,
			"count/all/strict": 1,
			"lineups/1/energy": -4,
			"lineups/1/basin": 0.75,
			"lineups/1/slack": 4,
			"lineups/2/energy": 0,
			"lineups/2/slack": 0,
			"beside/1,actor:g/beside": 1,
			"beside/1,actor:p/beside": 0,
			"beside/1,actor:q/beside": 0,
		},
	},
	{ name: "without a list of rivalries", facts: [facts[0] as Fact, ...facts.slice(2)], ask: "landscape", expect: { "count/all/strict": "silence" } },
];
