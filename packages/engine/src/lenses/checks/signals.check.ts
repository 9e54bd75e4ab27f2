import type { Fact, FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, tie } from "./say.ts";

const act = (from: string, to: string, cameo: string, at: string): FactOf<"event"> => ({
	is: "event",
	id: `event:${from}-${to}-${at}`,
	title: `${from} and ${to}, ${at}`,
	type: cameo === "190" ? "ASSAULT" : cameo === "055" ? "SUPPORT" : "CONSULT",
	cameo,
	at,
	from: [actor(from)],
	to: [actor(to)],
	domains: ["diplomacy"],
});
const visits = (...days: string[]) => days.map((at) => act("f", "b", "042", at));
const list: FactOf<"coverage"> = { is: "coverage", part: "events", actors: [actor("f"), actor("b"), actor("c")], during: "2015/2025" };
const HEAD = { levels: { neighbourhood: [actor("b"), actor("c")] } };
const dispute: Fact[] = [tie("b", "c", -0.8, { kind: "rivalry" }), act("c", "f", "190", "2025-01-01"), act("c", "f", "055", "2025-06-30")];
const ROW = "actor:b,actor:c,2025-01-01";
/** 181 days of dispute, 5 · 365.2425 of habit. */
const T = 181;
const H = 5 * 365.2425;
const p = T / (T + H);

/**
 * Three contacts with b in the 181 days of the dispute with c, three in the five years before it (one visit is older, one after the
 * apology). By habit P(X ≥ 3 of 6) = Σ C(6,k) p^k (1−p)^(6−k) with p = T/(T + H) ≈ .09: 1 − P(0) − P(1) − P(2).
 */
const BY_HABIT = 1 - (1 - p) ** 6 - 6 * p * (1 - p) ** 5 - 15 * p ** 2 * (1 - p) ** 4;
export const CHECKS: readonly CheckCase[] = [
	{
		name: "three visits in half a year after three in five",
		facts: [
			...dispute,
			list,
			...visits("2019-05-01", "2021-05-01", "2022-05-01", "2024-05-01", "2025-02-01", "2025-03-01", "2025-04-01", "2025-08-01"),
		],
		head: HEAD,
		ask: "signals",
		expect: {
			[`contacts/${ROW}/during`]: 3,
			[`contacts/${ROW}/before`]: 3,
			[`contacts/${ROW}/ratio`]: 3 / T / (3 / H),
			[`contacts/${ROW}/chance`]: BY_HABIT,
			[`audience/${ROW}/tag`]: 1,
		},
	},
	{
		name: "as many visits before, in proportion, are habit",
		facts: [...dispute, list, ...visits(...[2020, 2021, 2022, 2023, 2024].flatMap((year) => [`${year}-03-01`, `${year}-09-01`]), "2025-02-01")],
		head: HEAD,
		ask: "signals",
		expect: {
			[`contacts/${ROW}/during`]: 1,
			[`contacts/${ROW}/before`]: 10,
			[`contacts/${ROW}/chance`]: 1 - (1 - p) ** 11,
			[`audience/${ROW}/tag`]: 0,
		},
	},
	{
		name: "without a list of events the visits are counted and no habit is told",
		facts: [...dispute, ...visits("2025-02-01", "2025-03-01")],
		head: HEAD,
		ask: "signals",
		expect: {
			[`contacts/${ROW}/during`]: 2,
			[`contacts/${ROW}/before`]: "silence",
			[`contacts/${ROW}/chance`]: "silence",
			[`audience/${ROW}/tag`]: "silence",
		},
	},
];
