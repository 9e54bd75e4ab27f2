import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement, format } from "./say.ts";

const ID = "format:x";
const together = (name: string, at: string): FactOf<"event"> => ({
	is: "event",
	id: `event:${name}`,
	title: name,
	type: "CONSULT",
	cameo: "046",
	at,
	between: ["f", "p", "q"].map(actor),
	domains: ["security"],
});
const attack = (name: string, by: string, on: string, at: string, more: Partial<FactOf<"event">> = {}): FactOf<"event"> => ({
	is: "event",
	id: `event:${name}`,
	title: name,
	type: "ASSAULT",
	cameo: "190",
	at,
	from: [actor(by)],
	to: [actor(on)],
	domains: ["security"],
	...more,
});
const RAILWAY: FactOf<"agenda"> = {
	is: "agenda",
	in: ID,
	item: "railway",
	what: "A railway",
	domains: ["transit"],
	status: "on",
	answers: [],
	during: "2019/..",
};
const BASE = [
	...format("x", ["f", "p", "q"], { membersComplete: true }),
	attack("first", "e", "p", "2020-03-10"),
	together("talks", "2020-03-20"),
	agreement("pact", ["f", "p", "q"], 3, { during: "2020-05-01/..", answers: ["event:first"] }),
	attack("second", "e", "f", "2021-06", { intent: "unintended" }),
	together("drill", "2021-06-20"),
	together("summit", "2021-08"),
	RAILWAY,
];

export const CHECKS: readonly CheckCase[] = [
	{
		name: "two shocks and five acts",
		facts: [
			...BASE,
			attack("between-members", "p", "q", "2020-01-05"),
			attack("elsewhere", "e", "g", "2020-02-05"),
			attack("vague", "e", "q", "2020"),
			attack("before", "e", "q", "2009-12-20"),
			together("before-it-began", "2009-12-30"),
			attack("lesser", "e", "q", "2020-02", { type: "COERCE", cameo: "172" }),
		],
		ask: "response",
		expect: {
			// 10 March to 20 March; to 1 May 21 + 30 + 1.
			[`shocks/${ID},event:first/lag`]: 10,
			[`shocks/${ID},event:first/answer`]: 52,
			[`shocks/${ID},event:first/acts`]: 2,
			// The drill may have come before it; the summit is from 1 to 31 August: up to 91 days after 1 June.
			[`shocks/${ID},event:second/lag`]: { low: 0, high: 91 },
			[`shocks/${ID},event:second/answer`]: "silence",
			[`shocks/${ID},event:second/acts`]: 1,
			[`shocks/${ID},event:vague/lag`]: "no row",
			[`shocks/${ID},event:before/lag`]: "no row",
			[`settings/${ID}/shocks`]: 2,
			[`settings/${ID}/followed`]: 2,
			[`shocks/${ID},event:between-members/lag`]: "no row",
			[`shocks/${ID},event:elsewhere/lag`]: "no row",
			[`shocks/${ID},event:lesser/lag`]: "no row",
			[`settings/${ID}/acts`]: 5,
			// One answer, one planned, three of which no source says.
			[`settings/${ID}/reactive`]: { low: 1 / 5, high: 4 / 5 },
			// Gaps of 42, 415 and 57 days (the middle of August is the 16th).
			[`settings/${ID}/wait`]: (42 ** 2 + 415 ** 2 + 57 ** 2) / (2 * 514),
		},
	},
	{
		name: "shocks that the question names, and a nearer horizon",
		facts: [...BASE, attack("elsewhere", "e", "g", "2020-04-01"), attack("late", "e", "g", "2021-09-01")],
		ask: "response?shocks=event:elsewhere,event:late&months=2",
		expect: {
			[`shocks/${ID},event:elsewhere/lag`]: 30,
			[`shocks/${ID},event:late/lag`]: "no row",
			[`settings/${ID}/shocks`]: 3,
			[`settings/${ID}/followed`]: 2,
			// A source says that it was answered, so it is there whatever the question names.
			[`shocks/${ID},event:first/answer`]: 52,
			[`shocks/${ID},event:second/lag`]: "no row",
		},
	},
	{
		name: "where no source says what set an act off, the share is not known",
		facts: [...format("x", ["f", "p"], { membersComplete: true }), agreement("pact", ["f", "p"], 1, { during: "2020-05/.." })],
		head: { levels: { regional: [actor("p")] } },
		ask: "response",
		expect: { [`settings/${ID}/reactive`]: "silence", [`settings/${ID}/wait`]: "silence", "settings/actor:p/acts": 1 },
	},
];
