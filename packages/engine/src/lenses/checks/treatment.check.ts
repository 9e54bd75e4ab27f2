import type { Fact, FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

/**
 * Worked example 15: votes on A/RES/62/243 (the case, 14 March 2008), A/RES/62/249 and A/RES/68/262 (comparisons), as positions by
 * deed on each text. By state: the vote on the case, the two on the comparisons, and the gap.
 */
const VOTES: Readonly<Record<string, readonly [vote: number, first: number, second: number, gap: number]>> = {
	usa: [-1, 1, 1, -2],
	fra: [-1, 0, 1, -1.5],
	gbr: [0, 0, 1, -0.5],
	deu: [0, 0, 1, -0.5],
	rus: [-1, -1, -1, 0],
	chn: [0, 0, 0, 0],
	tur: [1, 0, 1, 0.5],
	ind: [-1, -1, 0, -0.5],
	arm: [-1, -1, -1, 0],
	geo: [1, 1, 1, 0],
	ukr: [1, 1, 1, 0],
	kaz: [0, 0, 0, 0],
	uzb: [1, 0, 0, 1],
};
export const ISSUES = { case: "issue:62-243", first: "issue:62-249", second: "issue:68-262" } as const;
export const ASK = `treatment?vote=${ISSUES.case}&like=${ISSUES.first},${ISSUES.second}`;

export const texts: readonly Fact[] = Object.values(ISSUES).map((id) => ({
	is: "issue",
	id,
	title: `Text ${id.slice(6)}`,
	domains: ["diplomacy"],
	low: "against",
	high: "for",
}));
export const ballot = (state: string, issue: FactOf<"position">["issue"], placement: number): Fact => ({
	is: "position",
	actor: actor(state),
	issue,
	basis: "deeds",
	placement,
	during: "2014",
});
const ballots = Object.entries(VOTES).flatMap(([state, [vote, first, second]]) => [
	ballot(state, ISSUES.case, vote),
	ballot(state, ISSUES.first, first),
	ballot(state, ISSUES.second, second),
]);

/** A worked example of our own: three like cases of one actor, two of them picked by who complains. */
const treated = (of: string, name: string, response: FactOf<"treatment">["response"], listed: "complainant" | "outside", gravity?: number): Fact => ({
	is: "treatment",
	by: actor("j"),
	of: actor(of),
	standard: "borders",
	case: name,
	response,
	act: name,
	listed,
	during: "2020",
	...(gravity === undefined ? {} : { gravity }),
});
const row = (of: string, name: string) => `gaps/actor:j,actor:${of},borders,${name}`;

export const CHECKS: readonly CheckCase[] = [
	{
		name: "13 states on a text of 2008 beside two like texts",
		facts: [...texts, ...ballots],
		ask: ASK,
		expect: Object.fromEntries(Object.entries(VOTES).map(([state, votes]) => [`votes/actor:${state}/gap`, votes[3]])),
	},
	{
		name: "a state that is not on record for one of the texts is silent",
		facts: [...texts, ballot("usa", ISSUES.case, -1), ballot("usa", ISSUES.first, 1), ballot("fra", ISSUES.second, 1)],
		ask: ASK,
		expect: { "votes/actor:usa/gap": "silence", "votes/actor:usa/case": -1, "votes/actor:fra/case": "silence" },
	},
	{
		name: "the gap to outside cases is not the gap that is complained of",
		facts: [
			treated("f", "ours", "condemnation", "complainant", 0.5),
			treated("p", "theirs", "none", "complainant", 0.9),
			treated("q", "other", "sanctions", "outside", 0.6),
		],
		ask: "treatment",
		expect: {
			[`${row("f", "ours")}/response`]: -2,
			[`${row("f", "ours")}/claimed`]: 0,
			[`${row("f", "ours")}/outside`]: 2,
			[`${row("f", "ours")}/grave`]: 2,
			[`${row("f", "ours")}/harsher`]: 1,
			[`${row("f", "ours")}/kinder`]: 1,
			[`${row("q", "other")}/outside`]: "silence",
			[`${row("q", "other")}/claimed`]: -3,
			"rates/borders/cases": 3,
			"rates/borders/harsh": 2 / 3,
			"rates/borders/outside": 1 / 3,
			"votes/actor:f/gap": "silence",
		},
	},
];
