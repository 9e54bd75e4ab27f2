import type { Fact } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement, tie } from "./say.ts";

/** Davis 1967: three pairs of allies, all rivals of each other's, are three blocs without error, where two camps would not do. */
const states = ["f", "g", "p", "q", "r", "s"].map(actor);
const covered: Fact[] = [
	{ is: "coverage", part: "alliances", actors: states, during: "2000/.." },
	{ is: "coverage", part: "rivalries", actors: states, during: "2000/.." },
];
const rivals = (a: string, b: string) => tie(a, b, -0.8, { kind: "rivalry" });
const three: Fact[] = [
	agreement("fg", ["f", "g"], 5),
	agreement("pq", ["p", "q"], 5),
	agreement("rs", ["r", "s"], 5),
	rivals("f", "p"),
	rivals("p", "r"),
	rivals("f", "r"),
];

export const CHECKS: readonly CheckCase[] = [
	{
		name: "three blocs",
		facts: [...covered, ...three],
		ask: "blocs",
		expect: {
			"fit/all/errors": 0,
			"fit/all/proved": 0,
			"fit/all/blocs": 3,
			"members/actor:f/bloc": 1,
			"members/actor:p/bloc": 2,
			"members/actor:s/bloc": 3,
			"own/actor:g/same": 1,
			"own/actor:q/same": 0,
			"distance/actor:f/pacts": 1,
			"distance/actor:p/rivalries": 1,
			"distance/actor:p/pacts": 0,
		},
	},
	{ name: "the same, where two camps fail by one tie", facts: [...covered, ...three], ask: "balance", expect: { "index/all/L": 1 } },
	{
		name: "a pact between enemies' friends costs one tie",
		facts: [...covered, ...three, agreement("gq", ["g", "q"], 5)],
		ask: "blocs",
		expect: { "fit/all/errors": 1 },
	},
	{ name: "alliances alone are covered", facts: [covered[0] as Fact, ...three], ask: "blocs", expect: { "fit/all/errors": "silence" } },
];
