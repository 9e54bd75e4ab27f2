import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement, format } from "./say.ts";

const ID = "format:x";
const line = (name: string): FactOf<"issue"> => ({ is: "issue", id: `issue:${name}`, title: name, domains: ["trade"], low: "none", high: "all" });
const choice = (name: string): FactOf<"issue"> => ({ is: "issue", id: `issue:${name}`, title: name, domains: ["law"], options: ["for", "against"] });
const stands = (who: string, issue: string, at: number | string, during = "2015/.."): FactOf<"position"> => ({
	is: "position",
	actor: actor(who),
	issue: `issue:${issue}`,
	basis: "words",
	...(typeof at === "number" ? { placement: at } : { option: at }),
	during,
});
/** Tariffs: f 1, p .6, q −1. Court: f and p for, q against. Water: f and q only, at .1 and .5. */
const POSITIONS = [
	line("tariffs"),
	choice("court"),
	line("water"),
	stands("f", "tariffs", 1),
	stands("p", "tariffs", 0.6),
	stands("q", "tariffs", -1),
	stands("f", "court", "for"),
	stands("p", "court", "for"),
	stands("q", "court", "against", "2018/.."),
	stands("f", "water", 0.1, "2020/.."),
	stands("q", "water", 0.5, "2020/.."),
	stands("p", "water", 1, "2020/.."),
];
const FORMAT = format("x", ["f", "p", "q"], { membersComplete: true });

export const CHECKS: readonly CheckCase[] = [
	{
		name: "three members on three issues, and two successes",
		facts: [
			...FORMAT,
			...POSITIONS,
			agreement("early", ["f", "p", "q"], 2, { during: "2016-05/.." }),
			agreement("late", ["f", "p", "q"], 2, { during: "2019-05/.." }),
			agreement("before-all", ["f", "p", "q"], 2, { during: "2012/.." }),
			agreement("vague", ["f", "p", "q"], 2, { during: "201X/.." }),
			agreement("talks", ["f", "p", "q"], 2, { status: "talks", during: "2021-05/.." }),
		],
		ask: "partial-agreement",
		expect: {
			// Gaps on tariffs: f–p .2, f–q 1, p–q .8. Of three pairs one agrees.
			[`issues/${ID},issue:tariffs/share`]: 1 / 3,
			[`issues/${ID},issue:court/share`]: 1 / 3,
			// Gaps on water: f–q .2, f–p .45, p–q .25, which is just within a quarter.
			[`issues/${ID},issue:water/share`]: 2 / 3,
			[`settings/${ID}/share`]: 4 / 9,
			[`settings/${ID}/issues`]: 3,
			[`settings/${ID}/apart`]: 3,
			[`grid/${ID},actor:q,issue:tariffs/place`]: -1,
			[`grid/${ID},actor:q,issue:tariffs/with`]: 0,
			[`grid/${ID},actor:p,issue:tariffs/with`]: 0.5,
			[`grid/${ID},actor:q,issue:water/with`]: 1,
			[`grid/${ID},actor:f,issue:court/place`]: "silence",
			// In 2016 q had said nothing of the court: tariffs 1/3, court 1 of 1.
			[`successes/${ID},agreement:early/share`]: (1 / 3 + 1) / 2,
			[`successes/${ID},agreement:late/share`]: 1 / 3,
			[`successes/${ID},agreement:late/issues`]: 2,
			[`successes/${ID},agreement:before-all/share`]: "no row",
			[`successes/${ID},agreement:vague/share`]: "no row",
			[`successes/${ID},agreement:talks/share`]: "no row",
			[`settings/${ID}/needed`]: 1 / 3,
			[`settings/${ID}/successes`]: 2,
		},
	},
	{
		name: "a wider measure of agreement",
		facts: [...FORMAT, ...POSITIONS],
		ask: "partial-agreement?within=.5",
		expect: { [`issues/${ID},issue:water/share`]: 1, [`issues/${ID},issue:tariffs/share`]: 1 / 3, [`settings/${ID}/needed`]: "silence" },
	},
	{
		// Steps of three answers in order: −1, 0, 1. Gaps: f–p .5, f–q 1, p–q .5.
		name: "answers in order agree by their steps",
		facts: [
			...FORMAT,
			{ ...choice("tolls"), low: "none", high: "full", options: ["none", "some", "full"] },
			stands("f", "tolls", "full"),
			stands("p", "tolls", "some"),
			stands("q", "tolls", "none"),
		],
		ask: "partial-agreement?within=.5",
		expect: { [`issues/${ID},issue:tolls/share`]: 2 / 3, [`grid/${ID},actor:p,issue:tolls/place`]: 0 },
	},
	{
		name: "a pair, and an item that both adopted",
		facts: [
			line("tariffs"),
			stands("f", "tariffs", 1),
			stands("p", "tariffs", 0.2),
			{
				is: "agenda",
				between: [actor("f"), actor("p")],
				item: "visas",
				what: "Visas",
				domains: ["migration"],
				status: "adopted",
				during: "2020-03",
			},
		],
		head: { levels: { regional: [actor("p"), actor("q")] } },
		ask: "partial-agreement",
		expect: { "settings/actor:p/share": 0, "settings/actor:p/needed": 0, "successes/actor:p,visas/issues": 1, "settings/actor:q/share": "no row" },
	},
];
