import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement, tie } from "./say.ts";

type Position = FactOf<"position">;
const holds = (who: string, issue: string, says: Partial<Position>): Position => ({
	is: "position",
	actor: actor(who),
	issue: `issue:${issue}`,
	basis: "words",
	during: "2024",
	...says,
});
const issue = (name: string, more: Partial<FactOf<"issue">>): FactOf<"issue"> => ({
	is: "issue",
	id: `issue:${name}`,
	title: name,
	domains: ["diplomacy"],
	...more,
});
const line = { low: "no", high: "yes" };

/** By hand: gaps .4 on a line, 1 and 0 on two choices; towards third states |.6 − (−.8)|/2 = .7 and |.5 − .3|/2 = .1. */
const FACTS = [
	issue("route", line),
	issue("body", { options: ["in", "out"] }),
	issue("peace", { options: ["soon", "late"] }),
	holds("f", "route", { placement: 0.5 }),
	holds("t", "route", { placement: -0.9, basis: "ascribed" }),
	holds("t", "route", { placement: -0.3 }),
	holds("f", "body", { option: "in" }),
	holds("t", "body", { option: "out" }),
	holds("f", "peace", { option: "soon" }),
	holds("t", "peace", { option: "soon" }),
	agreement("pact", ["f", "t"], 5),
	agreement("treaty", ["f", "u"], 3),
	tie("f", "u", 0.6),
	tie("t", "u", -0.8),
	tie("f", "v", 0.5),
	tie("t", "v", 0.3),
	tie("f", "w", 0.5),
];
const head = { levels: { regional: ["t", "u", "v", "w"].map(actor) } };

export const CHECKS: readonly CheckCase[] = [
	{
		name: "three issues and two third states",
		facts: FACTS,
		head,
		ask: "divergence?settings=evidence.min:0",
		expect: {
			"issues/actor:t,issue:route/gap": 0.4,
			"issues/actor:t,issue:route/other": -0.3,
			"issues/actor:t,issue:body/gap": 1,
			"issues/actor:t,issue:body/own": "silence",
			"issues/actor:t,issue:peace/gap": 0,
			"partners/actor:t/issues": 1.4 / 3,
			"partners/actor:t/count": 3,
			"partners/actor:u/issues": "silence",
			"ally/actor:t/rung": 5,
			"ally/actor:t/issues": 1.4 / 3,
			"ally/actor:t/thirds": 0.4,
			"ally/actor:t/opposed": 1,
			"thirds/actor:t,actor:u/gap": 0.7,
			"thirds/actor:t,actor:v/gap": 0.1,
			"thirds/actor:t,actor:w/gap": "no row",
		},
	},
	{
		name: "by what a source ascribes, and against another partner, to whom the ally (by pact 1) is a foe (−.8)",
		facts: FACTS,
		head,
		ask: "divergence?ally=actor:u&basis=ascribed&settings=evidence.min:0",
		expect: { "partners/actor:t/issues": "silence", "ally/actor:u/rung": 3, "ally/actor:u/thirds": 0.9, "ally/actor:u/opposed": 1 },
	},
];
