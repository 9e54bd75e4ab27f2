import type { ActorId } from "../../base/id.ts";
import type { Fact } from "../../facts/index.ts";
import { term } from "../../world/formula.ts";
import type { CheckCase } from "./check.ts";
import { actor, tie } from "./say.ts";

/** Worked example 4: T1 is the focal state; the position of P is on the issue that an offer of talks names. */
const ASK = "mediation?settings=kappa:0,evidence.min:0";
const head = {
	rivals: [{ between: ["actor:p", "actor:q"] as [ActorId, ActorId], weight: 1, because: "given" }],
	levels: { regional: ["p", "q", "t2", "t3"].map(actor) },
	comparators: [actor("t2"), actor("t3")],
};
const facts: Fact[] = [
	{ is: "coverage", part: "alliances", actors: ["f", "t2", "t3", "p", "q"].map(actor), during: "2000/.." },
	tie("f", "p", 0.6),
	tie("f", "q", 0.5),
	tie("t2", "p", 0.9),
	tie("t2", "q", 0.1),
	tie("t3", "p", 0.3),
	tie("t3", "q", -0.2),
	{ is: "issue", id: "issue:third-parties", title: "What part outsiders should have", domains: ["diplomacy"], low: "none", high: "all" },
	{
		is: "mediation",
		id: "mediation:offer",
		title: "Offer",
		by: [actor("f")],
		between: [actor("p"), actor("q")],
		role: "venue",
		status: "offered",
		issue: "issue:third-parties",
		during: "2025",
	},
	{
		is: "position",
		actor: actor("p"),
		issue: "issue:third-parties",
		basis: "words",
		accepts: ["venue", "facilitation"],
		refuses: ["mediation", "guarantee"],
		during: "2024/..",
	},
];
const row = (third: string) => ["p", "q", third].map(actor).join(",");

export const CHECKS: readonly CheckCase[] = [
	{
		name: "A one pair, three candidates; P accepts facilitation but no mediation",
		facts,
		head,
		ask: ASK,
		expect: {
			[`thirds/${row("f")}/acceptability`]: 0.5,
			[`thirds/${row("f")}/bias`]: 0.05,
			[`thirds/${row("f")}/words`]: 0.5,
			[`thirds/${row("f")}/deeds`]: "silence",
			[`thirds/${row("f")}/record`]: "silence",
			[`thirds/${row("t2")}/acceptability`]: 0.1,
			[`thirds/${row("t2")}/bias`]: 0.4,
			[`thirds/${row("t2")}/words`]: 0.5,
			[`thirds/${row("t3")}/acceptability`]: 0,
			[`thirds/${row("t3")}/bias`]: 0.25,
			[`thirds/${row("t3")}/words`]: 0,
			[`trusted/${actor("p")},${actor("q")}/trusted`]: 1,
			[`field/${actor("p")},${actor("q")}/alone`]: 1,
		},
	},
	{
		name: "B record of T1",
		lens: "mediation",
		formula: "thirds/record",
		terms: [
			...(
				[
					[0.5, 1, 2.5],
					[0.25, 0.5, 5],
				] as const
			).flatMap(([r, o, y], i) => [term("r", [`${i}`], r, []), term("o", [`${i}`], o, []), term("y", [`${i}`], y, [])]),
			term("H", [], 5, []),
		],
		expect: 0.4160533906,
	},
	{
		name: "without a complete list of alliances nobody is acceptable or not, but what was held stays on record",
		facts: [
			...facts.slice(1),
			{
				is: "mediation",
				id: "mediation:held",
				title: "Talks",
				by: [actor("f")],
				between: [actor("p"), actor("q")],
				role: "facilitation",
				acceptedBy: [actor("p"), actor("q")],
				status: "ended",
				outcome: "settled",
				during: "2025-12-31",
			},
		],
		head,
		ask: ASK,
		expect: {
			[`thirds/${row("f")}/acceptability`]: "silence",
			[`thirds/${row("f")}/accepted`]: 0.5,
			[`thirds/${row("f")}/record`]: 0.5,
			"venues/actor:f/episodes": 1,
			"venues/actor:f/again": 0,
		},
	},
];
