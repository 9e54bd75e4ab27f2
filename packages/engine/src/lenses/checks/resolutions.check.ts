import { dayOf, isoDay } from "../../base/time.ts";
import type { FactOf } from "../../facts/index.ts";
import { term } from "../../world/formula.ts";
import type { CheckCase } from "./check.ts";
import { actor, lever } from "./say.ts";

const FIRST = dayOf(2022, 6, 1);
let made = 0;
const act = (from: string, to: string, day: number, type: FactOf<"event">["type"] = "COERCE", cameo = "17"): FactOf<"event"> => ({
	is: "event",
	id: `event:act-${++made}`,
	title: `${type} of ${from}`,
	type,
	cameo,
	at: isoDay(FIRST + day),
	from: [actor(from)],
	to: [actor(to)],
	domains: ["security"],
});
const parliament: FactOf<"actor"> = { is: "actor", id: "actor:chamber", name: "A chamber of p", kind: "organ", partOf: "actor:p" };
const resolution = (day: number) => act("chamber", "f", day, "ACCUSE", "111");
const record: FactOf<"coverage"> = { is: "coverage", part: "events", actors: [actor("f"), actor("p")], during: "2015/.." };
const days = (n: number, sign: 1 | -1) => Array.from({ length: n }, (_, i) => sign * (20 * i + 10));
const ROW = "actor:chamber,actor:f";
const split = (before: number, after: number) => [
	...Array.from({ length: before }, (_, i) => term("b", [String(i)], 1, [])),
	...Array.from({ length: after }, (_, i) => term("a", [String(i)], 1, [])),
	term("m", [], 2, []),
];

export const CHECKS: readonly CheckCase[] = [
	{
		// 2 before and 10 after: p = 2·(66 + 12 + 1)/4096.
		name: "conduct grew after the resolution; too few acts to show that it did not",
		facts: [
			parliament,
			record,
			resolution(0),
			resolution(300),
			{ says: lever("votes", "chamber", "f", "law"), stance: "against" },
			...[...days(2, -1), ...days(10, 1)].map((day) => act("f", "g", day)),
		],
		ask: "resolutions",
		expect: {
			[`bodies/${ROW}/number`]: 2,
			[`bodies/${ROW}/lever`]: 0,
			[`conduct/${ROW}/before`]: 2,
			[`conduct/${ROW}/after`]: 10,
			[`conduct/${ROW}/changed`]: 158 / 4096,
			[`conduct/${ROW}/absent`]: "silence",
			[`climate/${ROW}/before`]: "silence",
			[`climate/${ROW}/changed`]: "silence",
		},
	},
	{
		name: "fifteen and fifteen acts show that no effect matters; words between the two grew from none",
		facts: [
			parliament,
			record,
			resolution(0),
			...[...days(15, -1), ...days(15, 1)].map((day) => act("f", "g", day)),
			...days(3, 1).map((day) => act("f", "p", day + 1, "ACCUSE", "11")),
			...days(3, 1).map((day) => act("p", "f", day + 2, "ACCUSE", "11")),
		],
		ask: "resolutions?against=actor:g",
		expect: {
			[`conduct/${ROW}/changed`]: 1,
			[`conduct/${ROW}/absent`]: 1,
			[`climate/${ROW}/before`]: "silence",
			[`climate/${ROW}/after`]: 6,
			[`climate/${ROW}/changed`]: 2 / 64,
			[`climate/${ROW}/high`]: "silence",
		},
	},
	{
		name: "windows are as long as what has passed since, and a state that criticises is no body",
		facts: [parliament, resolution(0), act("f", "g", -200), act("f", "g", -40), act("f", "g", 50), act("q", "f", 10, "ACCUSE", "11")],
		head: { asOf: isoDay(FIRST + 100) },
		ask: "resolutions",
		expect: {
			[`conduct/${ROW}/before`]: 1,
			[`conduct/${ROW}/after`]: 1,
			[`conduct/${ROW}/changed`]: "silence",
			"bodies/actor:q,actor:f/number": "no row",
		},
	},
	{
		name: "acts that are told by no one rule are counted and not tested",
		facts: [parliament, resolution(0), ...[...days(2, -1), ...days(10, 1)].map((day) => act("f", "g", day))],
		ask: "resolutions",
		expect: {
			[`conduct/${ROW}/after`]: 10,
			[`conduct/${ROW}/changed`]: "silence",
			[`conduct/${ROW}/low`]: "silence",
			[`conduct/${ROW}/absent`]: "silence",
		},
	},
	// The 90 % interval of a share for 15 of 30 is .3389 to .6611 (Clopper and Pearson), so of the ratio .5126 to 1.9508.
	{ name: "no effect that matters by formula", lens: "resolutions", formula: "conduct/absent", terms: split(15, 15), expect: 1 },
	{ name: "14 and 14 do not show it", lens: "resolutions", formula: "conduct/absent", terms: split(14, 14), expect: 0 },
	{ name: "10 and 20 do not", lens: "resolutions", formula: "conduct/absent", terms: split(10, 20), expect: 0 },
	// None of six after: (1 − p)⁶ = .05, ratio p / (1 − p).
	{
		name: "none of six after: the upper end in closed form",
		lens: "resolutions",
		formula: "conduct/high",
		terms: split(6, 0),
		expect: (1 - 0.05 ** (1 / 6)) / 0.05 ** (1 / 6),
	},
];
