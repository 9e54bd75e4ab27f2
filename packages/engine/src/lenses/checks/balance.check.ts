import type { Fact } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement, tie } from "./say.ts";

/** Two camps f p | q r and, in the second case, a pact across them that closes two triangles with one rivalry each (Harary 1959). */
const states = ["f", "p", "q", "r"].map(actor);
const covered: Fact[] = [
	{ is: "coverage", part: "alliances", actors: states, during: "2000/.." },
	{ is: "coverage", part: "rivalries", actors: states, during: "2000/.." },
];
const rivals = (a: string, b: string) => tie(a, b, -0.8, { kind: "rivalry" });
const camps: Fact[] = [agreement("fp", ["f", "p"], 5), agreement("qr", ["q", "r"], 5), rivals("f", "q"), rivals("p", "r"), rivals("p", "q")];

export const CHECKS: readonly CheckCase[] = [
	{
		name: "two camps are in balance",
		facts: [...covered, ...camps],
		ask: "balance",
		expect: {
			"index/all/L": 0,
			"index/all/proved": 0,
			"index/all/F": 1,
			"index/all/ties": 5,
			"index/all/triads": 1,
			"camps/actor:p/with": 1,
			"camps/actor:q/with": 0,
			"camps/actor:r/with": 0,
		},
	},
	{
		name: "a pact across the camps costs one tie, its own",
		facts: [...covered, ...camps, agreement("fr", ["f", "r"], 5)],
		ask: "balance",
		expect: {
			"index/all/L": 1,
			"index/all/F": 1 - 2 / 6,
			"index/all/triads": 0.5,
			"edges/actor:f,actor:r/drop": 1,
			"edges/actor:f,actor:r/triangles": 2,
			"camps/actor:r/with": 0,
		},
	},
	{ name: "rivalries alone are covered", facts: [covered[1] as Fact, ...camps], ask: "balance", expect: { "index/all/L": "silence" } },
];
