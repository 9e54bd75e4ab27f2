import type { CheckCase } from "./check.ts";
import { actor, agreement } from "./say.ts";

/**
 * Five states: f has pacts with p, q and r, p and q have one with each other, s has none. Poles p and r; q is bound to p by defence,
 * f and s are unaligned. Open pairs of f: p–r and q–r, each both ways. d = 8/20 = .4, so E = .4²·.6·4·3 = 1.152.
 * Of six pairs of others, 24 ordered pairs of pairs share a state; each open pair counts both ways, so
 * sd² = 4·(6·q·(1 − q) + 24·c) with q = .4²·.6 = .096 and c = (.4·.6)³: twice what Gould & Fernandez have for arcs.
 */
const facts = [
	{ is: "coverage" as const, part: "alliances" as const, actors: ["f", "p", "q", "r", "s"].map(actor), during: "2000/.." },
	agreement("fp", ["f", "p"], 3),
	agreement("fq", ["f", "q"], 3),
	agreement("fr", ["f", "r"], 3),
	agreement("pq", ["p", "q"], 5),
	agreement("trade", ["p", "r"], 5, { domains: ["trade"] }),
];
const head = { poles: { systemic: [actor("p"), actor("r")] } };
const sd = Math.sqrt(4 * (6 * 0.096 * (1 - 0.096) + 24 * 0.24 ** 3));

export const CHECKS: readonly CheckCase[] = [
	{
		name: "a state between two blocs",
		facts,
		head,
		ask: "brokerage",
		expect: {
			"ranking/actor:f/total": 4,
			"ranking/actor:f/expected": 1.152,
			"ranking/actor:f/z": (4 - 1.152) / sd,
			"ranking/actor:p/total": 0,
			"ranking/actor:s/total": 0,
			"ranking/actor:f/betweenness": 2,
			"ranking/actor:f/effective": 3 - 2 / 3,
			"ranking/actor:s/constraint": "silence",
			"roles/actor:f/liaison": 4,
			"roles/actor:f/coordinator": 0,
			"roles/actor:f/itinerant": 0,
			"roles/actor:f/total": 4,
		},
	},
	{
		name: "without a complete list of alliances no state is ranked",
		facts: facts.slice(1),
		head,
		ask: "brokerage",
		expect: { "ranking/actor:f/total": "silence" },
	},
];
