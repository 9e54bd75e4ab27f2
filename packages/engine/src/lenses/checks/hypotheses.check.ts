import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";

/**
 * A worked example of our own, by hand. For a over b, in decibels:
 *
 * group timing   before 6, early 3, late −3    6 counts for a, −3 for b, 3 is said already   3
 * group words    denial −2                                                                  −2
 * W = 1; as if independent 6 + 3 − 3 − 2 = 4; from even odds 1/(1 + 10^−.1) = .557311633762
 * Pieces of 3 or more against a: late; against b: before, early. So a is ahead both ways.
 *
 * From even odds 10 and 20 decibels give 10/11 and 100/101 (Jaynes 2003, table 4.1).
 */
export const hypothesis = (name: string, question = "why"): FactOf<"hypothesis"> => ({
	is: "hypothesis",
	id: `hypothesis:${name}`,
	question,
	title: `It was ${name}`,
});
export const bearing = (evidence: string, on: string, over: string, decibels: number, group: string): FactOf<"bearing"> => ({
	is: "bearing",
	evidence,
	what: evidence,
	on: `hypothesis:${on}`,
	over: `hypothesis:${over}`,
	decibels,
	because: "given by the example",
	group,
});
const NAMES = [hypothesis("a"), hypothesis("b"), hypothesis("c", "what")];
const ROW = "hypothesis:a,hypothesis:b";

export const CHECKS: readonly CheckCase[] = [
	{
		name: "two groups, one of them with pieces on both sides",
		facts: [
			...NAMES,
			bearing("before", "a", "b", 6, "timing"),
			bearing("early", "b", "a", -3, "timing"),
			bearing("late", "b", "a", 3, "timing"),
			bearing("denial", "a", "b", -2, "words"),
		],
		ask: "hypotheses",
		expect: {
			[`odds/${ROW}/weight`]: 1,
			[`odds/${ROW}/loose`]: 4,
			[`odds/${ROW}/even`]: 0.557311633762,
			[`odds/${ROW}/groups`]: 2,
			[`odds/${ROW}/pieces`]: 4,
			[`pieces/${ROW},early/weight`]: 3,
			[`pieces/${ROW},early/counts`]: 0,
			[`pieces/${ROW},late/counts`]: 1,
			"ach/hypothesis:a/inconsistent": 1,
			"ach/hypothesis:a/others": 3,
			"ach/hypothesis:b/inconsistent": 2,
			"standing/hypothesis:a/weight": 1,
			"standing/hypothesis:b/weight": 0,
			"standing/hypothesis:a/ach": 1,
			"standing/hypothesis:b/ach": 0,
			"standing/hypothesis:c/weight": "silence",
			"ach/hypothesis:c/inconsistent": "silence",
		},
	},
	...([10, 20] as const).map(
		(decibels): CheckCase => ({
			name: `Jaynes 2003, table 4.1: ${decibels} decibels`,
			facts: [...NAMES, bearing("sign", "a", "b", decibels, "one")],
			ask: "hypotheses",
			expect: { [`odds/${ROW}/even`]: decibels === 10 ? 10 / 11 : 100 / 101 },
		}),
	),
	{
		name: "a source that denies that the piece bears makes it weigh nothing",
		facts: [...NAMES, { says: bearing("sign", "a", "b", 10, "one"), stance: "against" }],
		ask: "hypotheses",
		expect: { [`odds/${ROW}/weight`]: 0, [`odds/${ROW}/even`]: 0.5, [`pieces/${ROW},sign/counts`]: 0 },
	},
];
