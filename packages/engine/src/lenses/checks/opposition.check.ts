import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

const ROUTE = "issue:route" as const;
const route: FactOf<"issue"> = { is: "issue", id: ROUTE, title: "Whether the route opens", domains: ["transit"], low: "never", high: "at once" };
const bloc: FactOf<"issue"> = { is: "issue", id: "issue:bloc", title: "Which bloc", domains: ["diplomacy"], options: ["east", "west", "none"] };
const nearness: FactOf<"issue"> = {
	is: "issue",
	id: "issue:nearness",
	title: "How near the two should come",
	domains: ["diplomacy"],
	low: "far",
	high: "near",
	options: ["hard-line", "softer-line", "closer", "full-relations"],
};
const position = (by: string, more: Partial<FactOf<"position">>): FactOf<"position"> => ({
	is: "position",
	actor: actor(by),
	issue: ROUTE,
	basis: "words",
	during: "2025",
	...more,
});
const risk = (name: string, to: string, more: Partial<FactOf<"risk">> = {}): FactOf<"risk"> => ({
	is: "risk",
	id: `risk:${name}`,
	what: name,
	to: actor(to),
	about: [ROUTE],
	domains: ["transit"],
	status: "open",
	during: "2025",
	...more,
});

export const CHECKS: readonly CheckCase[] = [
	{
		// Gaps: p |1 − (−1)|/2 = 1, q |1 − .6|/2 = .2, r |1 − 0|/2 = .5; their mean is 1.7/3.
		name: "three positions on a line, and who would lose",
		facts: [
			route,
			position("f", { placement: 1 }),
			position("p", { placement: -1, salience: 0.9 }),
			position("q", { placement: 0.6 }),
			position("r", { placement: 0 }),
			risk("tolls", "p"),
			risk("bypass", "p", { seenBy: actor("p") }),
			risk("noise", "s"),
			risk("gone", "t", { status: "passed" }),
		],
		ask: "opposition",
		expect: {
			"projects/issue:route/index": 1.7 / 3,
			// r stands in the middle: it is apart from f, and on no side.
			"projects/issue:route/opposed": 1,
			"projects/issue:route/known": 3,
			"projects/issue:route/affected": 2,
			"stakeholders/actor:p,issue:route/risks": 2,
			"stakeholders/actor:p,issue:route/salience": 0.9,
			"stakeholders/actor:q,issue:route/opposed": 0,
			"stakeholders/actor:q,issue:route/risks": "silence",
			"stakeholders/actor:s,issue:route/gap": "silence",
			"stakeholders/actor:s,issue:route/risks": 1,
			"stakeholders/actor:t,issue:route/risks": "no row",
			"opponents/actor:p/opposed": 1,
			"opponents/actor:q/opposed": 0,
			"opponents/actor:s/opposed": "no row",
		},
	},
	{
		// Steps of four answers in order: −1, −1/3, 1/3, 1. Gaps from "closer": full 1/3, softer 1/3, hard 2/3; their mean is 4/9.
		name: "answers in order: the next one is a difference of degree, the far end is opposition",
		facts: [
			nearness,
			position("f", { issue: "issue:nearness", option: "closer" }),
			position("p", { issue: "issue:nearness", option: "full-relations" }),
			position("q", { issue: "issue:nearness", option: "softer-line" }),
			position("r", { issue: "issue:nearness", option: "hard-line" }),
		],
		ask: "opposition",
		expect: {
			"projects/issue:nearness/index": 4 / 9,
			"projects/issue:nearness/opposed": 1,
			"stakeholders/actor:p,issue:nearness/gap": 1 / 3,
			"stakeholders/actor:p,issue:nearness/opposed": 0,
			"stakeholders/actor:q,issue:nearness/opposed": 0,
			"stakeholders/actor:r,issue:nearness/gap": 2 / 3,
			"stakeholders/actor:r,issue:nearness/opposed": 1,
			"opponents/actor:p/opposed": 0,
		},
	},
	{
		name: "a higher bar: only the far end counts as opposed",
		facts: [route, position("f", { placement: 1 }), position("p", { placement: -1 }), position("r", { placement: 0 })],
		ask: "opposition?opposedFrom=0.8",
		expect: { "projects/issue:route/opposed": 1, "projects/issue:route/index": 0.75 },
	},
	{
		name: "choices in no order: another answer is opposed, deeds come before words, a person of the state is the state",
		facts: [
			bloc,
			position("f", { issue: "issue:bloc", option: "none" }),
			position("p", { issue: "issue:bloc", option: "west" }),
			position("p", { issue: "issue:bloc", option: "none", basis: "deeds" }),
			position("q", { issue: "issue:bloc", option: "east" }),
			{ is: "actor", id: "actor:chief", name: "The chief", kind: "person", partOf: "actor:f" },
			position("chief", { issue: "issue:bloc", option: "east" }),
		],
		ask: "opposition",
		expect: {
			"projects/issue:bloc/index": 0.5,
			"projects/issue:bloc/known": 2,
			"stakeholders/actor:p,issue:bloc/gap": 0,
			"stakeholders/actor:chief,issue:bloc/gap": "no row",
		},
	},
	{
		name: "a denied risk is no loss, and without the state's own position there is no distance",
		facts: [
			route,
			position("p", { placement: -1 }),
			{ says: risk("tolls", "p"), stance: "against" },
			risk("bypass", "q", { from: [actor("f")] }),
			risk("far", "q", { about: ["issue:bloc"], from: [actor("s")] }),
			bloc,
		],
		ask: "opposition",
		expect: {
			"projects/issue:route/index": "silence",
			"projects/issue:route/affected": 1,
			"projects/issue:bloc/affected": "no row",
			"stakeholders/actor:p,issue:route/gap": "no row",
		},
	},
];
