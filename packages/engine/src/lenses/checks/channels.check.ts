import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, tie } from "./say.ts";

/** A friend of both ends: the way through it is worth its weakest leg, against the direct tie where that is friendly at all. */
const ASK = "channels?settings=kappa:0,evidence.min:0";
const line = (
	a: string,
	b: string,
	kind: FactOf<"conduit">["kind"],
	via: readonly string[] = [],
	status: FactOf<"conduit">["status"] = "open",
): FactOf<"conduit"> => ({
	is: "conduit",
	between: [actor(a), actor(b)],
	...(via.length > 0 ? { via: via.map(actor) } : {}),
	kind,
	status,
	what: "messages",
	during: "2025/..",
});
const ROUND = ["f", "g", "t"].map(actor).join(",");

export const CHECKS: readonly CheckCase[] = [
	{
		name: "a way round that beats a cool direct tie",
		facts: [
			tie("f", "g", 0.7),
			tie("g", "t", 0.9),
			tie("f", "t", 0.2),
			line("f", "t", "lobby", ["g"]),
			line("f", "t", "ministry"),
			line("f", "t", "family", ["x"]),
		],
		ask: ASK,
		expect: {
			[`paths/${ROUND}/strength`]: 0.7,
			[`paths/${ROUND}/direct`]: 0.2,
			[`paths/${ROUND}/gain`]: 0.5,
			[`paths/${ROUND}/open`]: 1,
			[`paths/${ROUND}/dormant`]: "silence",
			[`paths/${["f", "x", "t"].map(actor).join(",")}/strength`]: "silence",
			"informal/actor:f,actor:t/lines": 3,
			"informal/actor:f,actor:t/informal": 2 / 3,
			"informal/actor:f,actor:t/personal": 1 / 3,
		},
	},
	{
		name: "a hostile direct tie counts as none, a hostile leg closes the way, and a line read from the other end is the same line",
		facts: [tie("f", "g", 0.7), tie("g", "t", -0.3), tie("f", "t", -0.6), line("t", "f", "envoy", ["g"], "dormant")],
		ask: ASK,
		expect: {
			[`paths/${ROUND}/strength`]: 0,
			[`paths/${ROUND}/direct`]: -0.6,
			[`paths/${ROUND}/gain`]: 0,
			[`paths/${ROUND}/open`]: "silence",
			[`paths/${ROUND}/dormant`]: 1,
		},
	},
	{
		name: "a line between others through the focal state is its own; one that does not touch it is shown only with all",
		facts: [tie("p", "f", 0.4), tie("f", "q", 0.5), tie("p", "q", -0.5), line("p", "q", "envoy", ["f"]), line("p", "q", "military")],
		ask: ASK,
		expect: {
			[`paths/${["p", "f", "q"].map(actor).join(",")}/gain`]: 0.4,
			"informal/actor:p,actor:q/lines": 1,
		},
	},
];
