import type { Domain } from "../../facts/define.ts";
import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement, format } from "./say.ts";

const ID = "format:x";
const item = (name: string, domains: Domain[], during: string, status: FactOf<"agenda">["status"] = "on"): FactOf<"agenda"> => ({
	is: "agenda",
	in: ID,
	item: name,
	what: name,
	domains,
	status,
	during,
});
const meeting = (name: string, at: string, domains: Domain[], more: Partial<FactOf<"event">> = {}): FactOf<"event"> => ({
	is: "event",
	id: `event:${name}`,
	title: name,
	type: "COOPERATE",
	cameo: "060",
	at,
	between: ["f", "p", "q"].map(actor),
	domains,
	...more,
});

/**
 * Six acts: January trade; February energy; March trade and energy; March security (in which order is not known); April twice trade.
 * Weights: trade 1 + ½ + 1 + 1 = 3½, energy 1½, security 1; of 6.
 */
const SIX = [
	...format("x", ["f", "p", "q"], { membersComplete: true }),
	item("one", ["trade"], "2020-01/.."),
	meeting("two", "2020-02", ["energy"]),
	meeting("three", "2020-03", ["trade", "energy"]),
	meeting("four", "2020-03", ["security"]),
	agreement("five", ["f", "p", "q"], 2, { domains: ["trade"], during: "2020-04-03/.." }),
	item("six", ["trade"], "2020-04-20", "adopted"),
];
const SHARES = [3.5 / 6, 1.5 / 6, 1 / 6];
const H = -SHARES.reduce((sum, p) => sum + p * Math.log2(p), 0);

export const CHECKS: readonly CheckCase[] = [
	{
		name: "six acts in four months",
		facts: [
			...SIX,
			meeting("summit", "2020-05", ["diplomacy"], { type: "CONSULT", cameo: "043" }),
			meeting("signing", "2020-04", ["trade"], { type: "SUPPORT", cameo: "057" }),
			meeting("clash", "2020-05", ["security"], { type: "ASSAULT", cameo: "190" }),
			meeting("vague", "2021/2023", ["law"], { between: [actor("f"), actor("p")] }),
			item("kept-out", ["law"], "2020-05", "off"),
		],
		ask: "elasticity?least=4",
		expect: {
			[`settings/${ID}/acts`]: 6,
			[`settings/${ID}/sectors`]: 3,
			[`settings/${ID}/entropy`]: H,
			[`settings/${ID}/corrected`]: H + 2 / (12 * Math.LN2),
			// January–February 1; February–March (½ + 1)/2; within March 1; March–April (½ + 1)/2; within April 0. Of five steps.
			[`settings/${ID}/switching`]: 3.5 / 5,
			// Of 15 pairs: trade with trade 0 (3 pairs), trade or energy with their mixture ½ (3 + 1), all others 1 (8).
			[`settings/${ID}/chance`]: (4 * 0.5 + 8) / 15,
			[`sectors/${ID},trade/share`]: 3.5 / 6,
			[`sectors/${ID},trade/acts`]: 4,
			[`sectors/${ID},law/acts`]: "no row",
			[`stream/${ID},2020/acts`]: 6,
			[`stream/${ID},2020/turn`]: "silence",
		},
	},
	{
		name: "entropy and switching are silent below the acts asked for, the count is not",
		facts: SIX,
		ask: "elasticity?least=7",
		expect: {
			[`settings/${ID}/acts`]: 6,
			[`settings/${ID}/entropy`]: "silence",
			[`settings/${ID}/switching`]: "silence",
			[`sectors/${ID},trade/share`]: "silence",
		},
	},
	{
		name: "a pair has an agenda too; an act known to the year has a sector and no place in the order",
		facts: [
			agreement("a", ["f", "p"], 1, { domains: ["arms"], during: "2019-06-01/.." }),
			agreement("b", ["f", "p"], 1, { domains: ["arms", "energy"], during: "2020-06-01/.." }),
			agreement("c", ["f", "p"], 1, { domains: ["law"], during: "2021/.." }),
		],
		head: { levels: { regional: [actor("p")] } },
		ask: "elasticity?least=2",
		expect: {
			// Arms 1½, energy ½, law 1, of 3: ½, 1/6, 1/3.
			"settings/actor:p/entropy": 0.5 + Math.log2(6) / 6 + Math.log2(3) / 3,
			"settings/actor:p/switching": 0.5,
			"stream/actor:p,2020/turn": 0.5,
			"stream/actor:p,2021/turn": 1,
		},
	},
	{
		name: "a list that is not complete makes no meeting one of the format",
		facts: [...format("x", ["f", "p", "q"]), meeting("two", "2020-02", ["energy"]), meeting("named", "2020-03", ["law"], { about: [ID] })],
		ask: "elasticity",
		expect: { [`settings/${ID}/acts`]: 1, [`sectors/${ID},law/acts`]: 1, [`sectors/${ID},energy/acts`]: "no row" },
	},
];
