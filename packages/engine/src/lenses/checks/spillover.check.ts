import type { Fact, FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

/**
 * A worked example of our own: forty months from January 2020. p and q quarrel in every fourth month and meet in the others; the tone
 * of f with p is .34 (CAMEO 051) but −.2 (11) in the months of a quarrel, with q it is .34 throughout. With a window of one month the
 * effect on f–p is −.54, which of the 40 shifts every fourth reaches, and none on f–q.
 */
const MONTHS = Array.from({ length: 40 }, (_, i) => ({
	at: `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
	quarrel: i % 4 === 0,
}));
const met = (a: string, b: string, at: string, cameo: string, type: FactOf<"event">["type"]): Fact => ({
	is: "event",
	id: `event:${a}-${b}-${at}`,
	title: `${a} and ${b}, ${at}`,
	type,
	cameo,
	at,
	between: [actor(a), actor(b)],
	domains: ["diplomacy"],
});
const tone = (a: string, b: string, at: string, hostile: boolean) => met(a, b, at, hostile ? "111" : "051", hostile ? "ACCUSE" : "SUPPORT");
const facts = MONTHS.flatMap(({ at, quarrel }) => [tone("p", "q", at, quarrel), tone("f", "p", at, quarrel), tone("f", "q", at, false)]);
const NEAR = { levels: { neighbourhood: [actor("p"), actor("q")] } };
const ROW = "actor:p,actor:q";

export const CHECKS: readonly CheckCase[] = [
	{
		name: "a tie that suffers and one that does not",
		facts,
		head: NEAR,
		ask: "spillover?window=1",
		expect: {
			[`effects/${ROW},actor:p/effect`]: -0.54,
			[`effects/${ROW},actor:p/chance`]: 0.25,
			[`absence/${ROW},actor:p/absent`]: 0,
			[`effects/${ROW},actor:q/effect`]: 0,
			[`effects/${ROW},actor:q/chance`]: 1,
			[`absence/${ROW},actor:q/absent`]: 1,
			[`series/${ROW}/months`]: 40,
		},
	},
	{
		name: "one series too short is silence",
		facts: facts.filter((fact) => fact.is !== "event" || !fact.id.startsWith("event:f-q") || fact.at <= "2022-05"),
		head: NEAR,
		ask: "spillover?window=1",
		expect: { [`effects/${ROW},actor:p/effect`]: "silence", "series/actor:f,actor:q/months": 29 },
	},
];
