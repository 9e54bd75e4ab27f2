import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, tie } from "./say.ts";

const chain = (name: string, to: string, from: readonly string[], more: Partial<FactOf<"risk">> = {}): FactOf<"risk"> => ({
	is: "risk",
	id: `risk:${name}`,
	what: name,
	to: actor(to),
	from: from.map(actor),
	domains: ["security"],
	status: "open",
	during: "2025",
	...more,
});
const act = (name: string, from: string, to: string, cameo: string, type: FactOf<"event">["type"], at: string): FactOf<"event"> => ({
	is: "event",
	id: `event:${name}`,
	title: name,
	type,
	cameo,
	at,
	from: [actor(from)],
	to: [actor(to)],
	domains: ["diplomacy"],
});
/** No shrinkage, so that a tie has exactly the affinity that it is given. */
const ask = "isolation?settings=kappa:0";
const ALL = [tie("f", "p", 0.8), tie("f", "q", 0.6), tie("f", "s", 0.3), tie("p", "q", -0.4), tie("q", "s", 0.1), tie("p", "t", -0.7)];

export const CHECKS: readonly CheckCase[] = [
	{
		// Strongest tree f–p .8, f–q .6, f–s .3: it hangs by f–s. Without f: q–s .1 and then p–q −.4.
		name: "four members against t: the chain hangs by the tie of f and s",
		facts: [
			chain("ring", "t", ["f", "p", "q", "s"]),
			...ALL,
			act("threat", "t", "s", "13", "THREATEN", "2025-03-02"),
			act("praise", "t", "s", "051", "SUPPORT", "2025-06-02"),
		],
		ask,
		expect: {
			"chains/risk:ring/members": 4,
			"chains/risk:ring/known": 5,
			"chains/risk:ring/hostile": 1,
			"chains/risk:ring/holds": 0.3,
			"chains/risk:ring/without": -0.4,
			"edges/actor:f,actor:s,risk:ring/link": 1,
			"edges/actor:f,actor:p,risk:ring/link": 0,
			"edges/actor:p,actor:q,risk:ring/tie": -0.4,
			"target/actor:p,risk:ring/tie": -0.7,
			"target/actor:s,risk:ring/hostile": 1,
			"target/actor:s,risk:ring/friendly": 1,
			"target/actor:q,risk:ring/tie": "silence",
			"target/actor:q,risk:ring/hostile": "silence",
		},
	},
	{
		// p and q are friends of f and hostile to t; s is a friend of both sides; r is hostile to t, but f has no tie with it.
		name: "whom two friends of f are hostile to",
		facts: [...ALL, tie("q", "t", -0.2), tie("s", "t", 0.4), tie("r", "t", -0.9), tie("f", "t", 0.1), tie("p", "u", -0.5)],
		head: { levels: { neighbourhood: ["p", "q", "r", "s", "t", "u"].map(actor) } },
		ask,
		expect: { "possible/actor:t/friends": 2, "possible/actor:t/own": 0.1, "possible/actor:u/friends": "no row" },
	},
	{
		name: "a chain of one's own, and one that the known ties do not join",
		facts: ALL,
		ask: "isolation?settings=kappa:0&target=actor:t&members=actor:f,actor:p,actor:u",
		expect: {
			"chains/actor:t/members": "silence",
			"chains/actor:t/known": 1,
			"chains/actor:t/holds": "silence",
			"edges/actor:f,actor:p,actor:t/link": "silence",
		},
	},
	{
		name: "one or two are no chain; nor is one that passed, that is denied, or that f has no part in",
		facts: [
			chain("pair", "t", ["f", "p"]),
			chain("past", "t", ["f", "p", "q"], { status: "passed" }),
			{ says: chain("denied", "t", ["f", "p", "q"]), stance: "against" },
			chain("far", "t", ["p", "q", "s"]),
			chain("ring-of-f", "f", ["p", "q", "s"]),
			...ALL,
		],
		ask,
		expect: {
			"chains/risk:pair/members": "no row",
			"chains/risk:past/members": "no row",
			"chains/risk:denied/members": "no row",
			"chains/risk:far/members": "no row",
			"chains/risk:ring-of-f/holds": -0.4,
			"chains/risk:ring-of-f/without": "silence",
		},
	},
];
