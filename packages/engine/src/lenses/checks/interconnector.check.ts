import type { ActorId } from "../../base/id.ts";
import type { Fact } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement, tie } from "./say.ts";

/** Worked example 2: affinities as standing ties, commitments as pacts that speak for no affinity, rival pairs as declared. */
const ASK = "interconnector?settings=kappa:0,evidence.min:0,channel.agreements:0";
const AFFINITY: Readonly<Record<string, readonly [number, number, number, number]>> = {
	f: [0.6, 0.4, 0.5, -0.1],
	g: [0.2, 0.7, 0.3, 0.3],
	h: [-0.2, 0.9, 0.6, 0.2],
};
const RIVALS = ["p", "q", "r", "s"] as const;
const rivals = [
	{ between: ["actor:p", "actor:q"] as [ActorId, ActorId], weight: 1, because: "given" },
	{ between: ["actor:r", "actor:s"] as [ActorId, ActorId], weight: 0.5, because: "given" },
];
const head = { rivals, comparators: [actor("g"), actor("h")] };

const facts = (candidates: readonly string[]): Fact[] => [
	{ is: "coverage", part: "alliances", actors: [...candidates, ...RIVALS].map(actor), during: "2000/.." },
	...candidates.flatMap((name) => RIVALS.map((rival, i) => tie(name, rival, AFFINITY[name]?.[i] as number))),
	agreement("support", ["f", "p"], 4),
	...(candidates.includes("h") ? [agreement("peace", ["h", "q"], 3)] : []),
];
const row = (state: string, p: string, q: string) => [state, p, q].map(actor).join(",");

export const CHECKS: readonly CheckCase[] = [
	{
		name: "A three candidates, two rival pairs",
		facts: facts(["f", "g", "h"]),
		head,
		ask: ASK,
		expect: {
			"ranking/actor:f/index": 0.0666666667 / 1.5,
			"ranking/actor:g/index": (0.0666666667 + 0.09) / 1.5,
			"ranking/actor:h/index": 0.04 / 1.5,
			"ranking/actor:f/alike": 0.0666666667 / 1.5,
			"ranking/actor:g/alike": 0.0666666667 / 1.5,
			"ranking/actor:f/bridged": 1,
			"ranking/actor:g/bridged": 2,
			"ranking/actor:h/bridged": 1,
			"ranking/actor:f/treaties": 0,
			"ranking/actor:f/embassies": "silence",
			[`pairs/${row("f", "p", "q")}/closeness`]: 0.4,
			[`pairs/${row("f", "p", "q")}/share`]: 0.4 / 0.6,
			[`pairs/${row("f", "p", "q")}/oneSided`]: 0.75,
			[`pairs/${row("f", "p", "q")}/score`]: 0.1 * (2 / 3),
			[`pairs/${row("f", "r", "s")}/share`]: 0,
			[`pairs/${row("f", "r", "s")}/score`]: 0,
			[`pairs/${row("g", "p", "q")}/score`]: 0.2 / 3,
			[`pairs/${row("g", "r", "s")}/weight`]: 0.5,
			[`pairs/${row("g", "r", "s")}/share`]: 0.6,
			[`pairs/${row("g", "r", "s")}/score`]: 0.09,
			[`pairs/${row("h", "p", "q")}/oneSided`]: 0.5,
			[`pairs/${row("h", "p", "q")}/score`]: 0,
			[`pairs/${row("h", "r", "s")}/share`]: 0.4,
			[`pairs/${row("h", "r", "s")}/score`]: 0.04,
		},
	},
	{
		// h is known on p and q alone: there f has .0666666667 of 1 beside h's 0, and on both pairs less.
		name: "a state known on fewer pairs is compared on these",
		facts: facts(["f", "g", "h"]).filter((fact) => !(fact.is === "tie" && fact.between.includes(actor("h")) && fact.between.includes(actor("r")))),
		head,
		ask: ASK,
		expect: { "ranking/actor:h/pairs": 1, "ranking/actor:h/index": 0, "ranking/actor:h/alike": 0.0666666667, "ranking/actor:f/pairs": 2 },
	},
	{
		name: "B nobody else is covered: closeness is shown, share and index are silent",
		facts: facts(["f"]),
		head: { rivals },
		ask: ASK,
		expect: {
			[`pairs/${row("f", "p", "q")}/closeness`]: 0.4,
			[`pairs/${row("f", "p", "q")}/share`]: "silence",
			[`pairs/${row("f", "p", "q")}/score`]: "silence",
			"ranking/actor:f/index": "silence",
		},
	},
	{
		name: "no list of alliances is complete, so no state is ranked",
		facts: facts(["f", "g", "h"]).slice(1),
		head,
		ask: ASK,
		expect: { "ranking/actor:f/index": "silence", [`pairs/${row("f", "p", "q")}/score`]: "no row" },
	},
];
