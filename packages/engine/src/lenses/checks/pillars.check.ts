import type { Fact, FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement } from "./say.ts";

const arms = (whole: string, part: string, value: number): FactOf<"share"> => ({
	is: "share",
	whole: actor(whole),
	part: actor(part),
	what: "arms",
	value,
	during: "2020/2024",
});
const spent = (of: string, value: number, at = "2024"): FactOf<"indicator"> => ({
	is: "indicator",
	of: actor(of),
	what: "military expenditure",
	value,
	unit: "million USD",
	at,
});
const backs: FactOf<"guarantee"> = { is: "guarantee", by: actor("r"), of: actor("p"), act: "defence", during: "2020/.." };
const HEAD = { levels: { neighbourhood: [actor("p"), actor("q")] } };
const facts: Fact[] = [
	arms("f", "r", 0.6),
	arms("f", "t", 0.4),
	arms("p", "r", 0.6),
	arms("q", "t", 0.2),
	arms("q", "r", 0.3),
	backs,
	agreement("pact", ["f", "t"], 5),
	agreement("talks", ["q", "t"], 4, { status: "talks" }),
];

/**
 * Arms of f, p, q: r (.6 + .6 + .3)/3 = .5, t (.4 + .2)/3 = .2. Pillars (.7)²/(.25 + .04) = 49/29. r backs p, t backs f, and f
 * backs t, which lies outside: one state of three each, so two pillars. Weighed by 100 and 50: .5·100 = 50 and .2·50 = 10 give
 * 3600/2600 = 18/13.
 */
export const CHECKS: readonly CheckCase[] = [
	{
		name: "two powers in an area of three",
		facts: [...facts, spent("r", 100), spent("t", 50), spent("r", 7, "2025")],
		head: HEAD,
		ask: "pillars",
		expect: {
			"powers/neighbourhood,actor:r/arms": 0.5,
			"powers/neighbourhood,actor:t/arms": 0.2,
			"powers/neighbourhood,actor:r/backing": 1 / 3,
			"areas/neighbourhood/arms": 49 / 29,
			"areas/neighbourhood/backing": 2,
			"areas/neighbourhood/capability": 18 / 13,
		},
	},
	{
		name: "without figures of both powers in one year capability is not known; without arms there is backing alone",
		facts: [...facts.filter(({ is }) => is !== "share"), spent("r", 100), spent("t", 50, "2023")],
		head: HEAD,
		ask: "pillars",
		expect: {
			"areas/neighbourhood/arms": "silence",
			"areas/neighbourhood/capability": "silence",
			"areas/neighbourhood/backing": 2,
			"powers/neighbourhood,actor:r/arms": "silence",
		},
	},
];
