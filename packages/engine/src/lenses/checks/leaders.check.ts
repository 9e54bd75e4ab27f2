import type { Fact, FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

const lead = (of: string, person: string, during: string, spell: number): FactOf<"decision-unit"> => ({
	is: "decision-unit",
	of: actor(of),
	domains: ["diplomacy"],
	spell,
	kind: "leader",
	members: [actor(person)],
	during,
});
const met = (at: string, leaders = true): FactOf<"event"> => ({
	is: "event",
	id: `event:met-${at}`,
	title: at,
	type: "CONSULT",
	cameo: "042",
	at,
	between: [actor("f"), actor("p")],
	domains: ["diplomacy"],
	leaders,
});
const listed: FactOf<"coverage"> = { is: "coverage", part: "talks", actors: [actor("f"), actor("p")], during: "2017/2024" };
const facts: Fact[] = [
	lead("f", "ann", "2017/..", 1),
	lead("p", "ben", "2017/2020", 1),
	lead("p", "cem", "2021/..", 2),
	met("2018-03"),
	met("2021-05"),
	met("2022-05"),
	met("2023-05"),
	met("2024-05"),
	met("2019-05", false),
];
const NEAR = { levels: { neighbourhood: [actor("p")] } };
/** Years of 2017–2020 and of 2021–2024: each has one leap day, so they are as long. */
const ROW = "settings/actor:p";

/**
 * One meeting in four years under Ann and Ben, four in four years under Ann and Cem: F = ½(|1/5 − ½| + |4/5 − ½|) = .3. Of five
 * meetings at even chance E|B − 2.5| = 2(2.5·1 + 1.5·5 + .5·10)/32 = .9375, so .1875 by chance. Under other leaders a quarter is left.
 * Ann is in office since the first day of 2017: 3286 days on the last of 2025.
 */
export const CHECKS: readonly CheckCase[] = [
	{
		name: "five meetings under two pairs of leaders",
		facts: [...facts, listed],
		head: NEAR,
		ask: "leaders",
		expect: {
			[`${ROW}/meetings`]: 5,
			[`${ROW}/explained`]: 0.3,
			[`${ROW}/chance`]: 0.1875,
			[`${ROW}/left`]: 0.25,
			[`${ROW}/tenure`]: 3286 / 365.2425,
		},
	},
	{
		name: "without a list of all talks the years without a meeting may be years nobody wrote of",
		facts,
		head: NEAR,
		ask: "leaders",
		expect: { [`${ROW}/meetings`]: 5, [`${ROW}/explained`]: "silence", [`${ROW}/left`]: "silence" },
	},
	{
		name: "who leads is not on record, or one pair led all the time",
		facts: [...facts.filter((one) => one.is === "event"), listed, lead("f", "ann", "2017/..", 1)],
		head: NEAR,
		ask: "leaders",
		expect: { [`${ROW}/explained`]: "silence", [`${ROW}/tenure`]: "silence" },
	},
];
