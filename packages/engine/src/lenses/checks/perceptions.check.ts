import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

/** A risk that somebody sees in somebody else, open since 2024. */
function fear(name: string, seenBy: string, from: string, more: Partial<FactOf<"risk">> = {}): FactOf<"risk"> {
	return {
		is: "risk",
		id: `risk:${name}`,
		what: name,
		to: actor(seenBy),
		from: [actor(from)],
		seenBy: actor(seenBy),
		domains: ["security"],
		status: "open",
		during: "2024/..",
		...more,
	};
}

export const CHECKS: readonly CheckCase[] = [
	{
		name: "words stand for the intervals of Directive 203, and what is told of two makes a lower bound",
		facts: [
			fear("raid", "f", "p", { likelihood: "unlikely" }),
			fear("siege", "f", "p", { likelihood: "very likely", domains: ["trade"] }),
			fear("rumour", "f", "p"),
		],
		ask: "perceptions",
		expect: {
			"fears/actor:f,risk:raid/likelihood": { low: 0.2, high: 0.45 },
			"fears/actor:f,risk:rumour/likelihood": "silence",
			"holders/actor:f,actor:p/fears": 3,
			// 1 − .8·.2 and 1 − .55·.05
			"holders/actor:f,actor:p/threat": { low: 0.84, high: 0.9725 },
			"domains/actor:f,actor:p/security": 2,
			"domains/actor:f,actor:p/trade": 1,
			"domains/actor:f,actor:p/energy": "silence",
			"mutual/actor:f,actor:p/mutual": "no row",
		},
	},
	{
		name: "fear on both sides; a fear that passed, or lies too far back, is not counted",
		facts: [
			fear("raid", "f", "p", { chance: 0.3 }),
			fear("old", "f", "p", { during: "2009" }),
			fear("revenge", "p", "f"),
			fear("plot", "p", "f", { status: "open", during: "2023" }),
			fear("plot", "p", "f", { status: "passed", spell: 2 }),
		],
		ask: "perceptions",
		expect: {
			"holders/actor:f,actor:p/fears": 1,
			"holders/actor:f,actor:p/threat": 0.3,
			"holders/actor:p,actor:f/fears": 1,
			"fears/actor:p,risk:plot/open": 0,
			"mutual/actor:f,actor:p/mutual": 1,
		},
	},
	{
		name: "a risk in the judgement of a source is nobody's fear",
		facts: [{ ...fear("flood", "f", "p"), seenBy: undefined } as FactOf<"risk">, { ...fear("unrest", "f", "p"), from: undefined } as FactOf<"risk">],
		ask: "perceptions",
		expect: {
			"judged/actor:f,risk:flood/open": 1,
			"holders/actor:f,actor:p/fears": "no row",
			"nobody/actor:f/fears": 1,
		},
	},
];
