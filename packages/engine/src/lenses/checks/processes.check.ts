import { dayOf } from "../../base/time.ts";
import type { Fact, FactOf } from "../../facts/index.ts";
import { term } from "../../world/formula.ts";
import type { CheckCase, Expected, FormulaCheck } from "./check.ts";
import { actor, agreement } from "./say.ts";

/**
 * Worked example 8. A severity is |Goldstein| / 10 of a CAMEO code, so .2 is an accusation (11), .4 a rejection (12), .5 and .7
 * pressure (172, 17), .8 an embargo (163). No code has .3 or .35: those steps stand at .4 and .2, which leaves every verdict as it
 * was, and the sums of the example itself are taken from the formula on its own numbers.
 */
const CODES: Readonly<Record<string, string>> = { "0.2": "11", "0.4": "12", "0.6": "13", "0.7": "17", "0.8": "163" };
let made = 0;
const act = (from: string, to: string, at: string, severity: number, type: FactOf<"event">["type"] = "REJECT"): Fact => ({
	is: "event",
	id: `event:act-${++made}`,
	title: `Act of ${from} on ${at}`,
	type,
	cameo: CODES[String(severity)] as string,
	at,
	from: [actor(from)],
	to: [actor(to)],
	domains: ["diplomacy"],
});
const DATES = ["2021-01-10", "2021-09-01", "2022-06-15", "2023-05-20"];
const SLICES = DATES.map((at, i) => act("f", "g", at, i === 1 ? 0.2 : 0.4));
const ROW = "actor:f,actor:g";
const salami = (values: Record<string, Expected>) =>
	Object.fromEntries(Object.entries(values).map(([column, value]) => [`salami/${ROW}/${column}`, value]));
const war = act("g", "x", "2022-02-24", 0.8, "ASSAULT");

/** The formulas on the numbers of the example itself. */
const RULES = { minSteps: 3, window: 36, maxGapMonths: 18, stepBelow: 0.5, cumulativeAtLeast: 1, reactionAt: 0.5, reactionDays: 60 };
const dayAt = (at: string) => dayOf(...(at.split("-").map(Number) as [number, number, number]));
const dated = (acts: readonly (readonly [string, number])[], day: string, severity: string) =>
	acts.flatMap(([at, value], i) => [term(day, [String(i)], dayAt(at), []), term(severity, [String(i)], value, [])]);
const OWN = DATES.map((at, i) => [at, [0.3, 0.35, 0.3, 0.4][i] as number] as const);
const WITH_WAR = OWN.map(([at, value], i) => [at, i === 2 ? 0.8 : value] as const);
function byFormula(
	name: string,
	acts: readonly (readonly [string, number])[],
	others: readonly (readonly [string, number])[],
	expect: Readonly<Record<string, number>>,
): FormulaCheck[] {
	const terms = [...dated(acts, "t", "s"), ...dated(others, "T", "S"), ...Object.entries(RULES).map(([rule, value]) => term("k", [rule], value, []))];
	return Object.entries(expect).map(([formula, value]) => ({ name: `${name}: ${formula}`, lens: "processes", formula, terms, expect: value }));
}

export const CHECKS: readonly CheckCase[] = [
	{
		name: "A four slices, mild protest",
		facts: [...SLICES, act("g", "f", "2021-09-20", 0.2)],
		ask: "processes",
		expect: {
			...salami({ detected: 1, enough: 1, effect: 1, answered: 0, retaliation: 0 }),
			[`steps/${ROW}/steps`]: 4,
			[`steps/${ROW}/sum`]: 1.4,
			[`steps/${ROW}/largest`]: 0.4,
			[`steps/${ROW}/over`]: 0,
			[`steps/${ROW}/chance`]: "silence",
		},
	},
	{
		name: "B one step is a war",
		facts: DATES.map((at, i) => act("f", "g", at, i === 2 ? 0.8 : 0.4)),
		ask: "processes",
		expect: {
			...salami({ detected: 0, enough: 0, effect: 0, answered: 0 }),
			[`steps/${ROW}/steps`]: 2,
			[`steps/${ROW}/sum`]: 0.8,
			[`steps/${ROW}/over`]: 1,
		},
	},
	{
		name: "C two acts only",
		facts: [act("f", "g", "2025-02-03", 0.4), act("f", "g", "2025-02-06", 0.4)],
		ask: "processes",
		expect: { ...salami({ detected: 0, enough: 0, effect: 0 }), [`steps/${ROW}/steps`]: 2, [`steps/${ROW}/sum`]: 0.8, [`steps/${ROW}/largest`]: 0.4 },
	},
	{
		name: "D the same slices, but one was answered hard",
		facts: [...SLICES, act("g", "f", "2022-07-10", 0.7)],
		ask: "processes",
		expect: { ...salami({ detected: 0, enough: 1, effect: 1, answered: 1 }), [`steps/${ROW}/steps`]: 4 },
	},
	{
		name: "E slices that answer provocations",
		facts: [...SLICES, act("g", "f", "2020-12-25", 0.8), act("g", "f", "2021-08-15", 0.6)],
		ask: "processes",
		expect: { ...salami({ detected: 1, answered: 0, retaliation: 1 }), [`steps/${ROW}/steps`]: 4 },
	},
	{
		name: "F base rate of an ordered triple, one event of each kind",
		facts: [agreement("deep", ["f", "g"], 3), war, act("f", "g", "2024-01-01", 0.4)],
		head: { levels: { neighbourhood: [actor("g")] } },
		ask: "processes",
		expect: { "order/actor:g/found": 1, "order/actor:g/baseRate": 1 / 6, "order/actor:g/displace": 1 },
	},
	{
		name: "F base rate of an ordered triple, two of each kind, the order broken",
		facts: [
			agreement("deep", ["f", "g"], 3, { during: "2024-05-01/.." }),
			agreement("deeper", ["f", "g"], 4, { during: "2024-06-01/.." }),
			war,
			act("g", "x", "2023-02-24", 0.8, "ASSAULT"),
			act("f", "g", "2020-01-01", 0.4),
			act("f", "g", "2020-02-01", 0.4),
		],
		head: { levels: { neighbourhood: [actor("g")] } },
		ask: "processes",
		expect: { "order/actor:g/found": 0, "order/actor:g/baseRate": 47 / 90 },
	},
	...byFormula("A by formula", OWN, [["2021-09-20", 0.2]], {
		"steps/steps": 4,
		"steps/sum": 1.35,
		"steps/largest": 0.4,
		"steps/over": 0,
		"salami/detected": 1,
		"salami/retaliation": 0,
	}),
	...byFormula("B by formula", WITH_WAR, [], { "steps/steps": 2, "steps/sum": 0.65, "steps/largest": 0.35, "steps/over": 1, "salami/detected": 0 }),
	...byFormula("D by formula", OWN, [["2022-07-10", 0.7]], { "steps/steps": 4, "steps/sum": 1.35, "salami/answered": 1, "salami/detected": 0 }),
	...byFormula(
		"E by formula",
		OWN,
		[
			["2020-12-25", 0.8],
			["2021-08-15", 0.6],
		],
		{ "steps/steps": 4, "salami/detected": 1, "salami/retaliation": 1 },
	),
];
