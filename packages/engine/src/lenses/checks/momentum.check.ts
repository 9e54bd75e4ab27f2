import type { Fact, FactOf } from "../../facts/index.ts";
import { term } from "../../world/formula.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

let made = 0;
const act = (from: string, to: string, at: string, cameo: string, type: FactOf<"event">["type"]): Fact => ({
	is: "event",
	id: `event:act-${++made}`,
	title: `Act of ${from} on ${at}`,
	type,
	cameo,
	at,
	from: [actor(from)],
	to: [actor(to)],
	domains: ["diplomacy"],
});
const fought = (at: string, cameo: string, type: FactOf<"event">["type"], ...sides: string[]): Fact => ({
	is: "event",
	id: `event:fought-${++made}`,
	title: `Between ${sides.join(" and ")}, ${at}`,
	type,
	cameo,
	at,
	between: sides.map(actor),
	domains: ["security"],
});
const times = (n: number, make: (i: number) => Fact): Fact[] => Array.from({ length: n }, (_, i) => make(i));
const NEAR = { head: { levels: { neighbourhood: [actor("g")] } } };

/** The published crisis (concept S1-25): from 25 December 2024 to 9 October 2025 are 288 days. */
const CRISIS = [
	act("g", "f", "2024-12-25", "190", "ASSAULT"),
	act("f", "g", "2025-02-03", "17", "COERCE"),
	act("g", "f", "2025-10-09", "055", "SUPPORT"),
];

/** Twenty years at each of three levels with fixed noise, from the replication of change points: the levels change after 20 and 40. */
const NOISE = Array.from({ length: 60 }, (_, i) => (((i * 15 + 10) % 85) - 40) / 100);
const LEVELS = NOISE.map((noise, i) => (i < 20 ? 0 : i < 40 ? 5 : 1) + noise);
const series = LEVELS.map((value, i) => term("y", [String(1961 + i)], value, []));

export const CHECKS: readonly CheckCase[] = [
	{
		name: "a crisis with bookends",
		facts: CRISIS,
		...NEAR,
		ask: "momentum",
		expect: {
			"arcs/actor:g,2024-12-25/days": 288,
			"arcs/actor:g,2024-12-25/depth": 1,
			"arcs/actor:g,2024-12-25/closed": 1,
			"breaks/actor:f/breaks": "silence",
		},
	},
	{
		name: "a crisis of which only the month is known has a length between two numbers; one that went quiet has none",
		facts: [act("g", "f", "2024-12", "190", "ASSAULT"), act("g", "f", "2025-10-09", "055", "SUPPORT"), act("g", "f", "2010-05-05", "17", "COERCE")],
		...NEAR,
		ask: "momentum",
		expect: {
			"arcs/actor:g,2024-12-16/days": { low: 282, high: 312 },
			"arcs/actor:g,2010-05-05/days": "silence",
			"arcs/actor:g,2010-05-05/closed": 0,
		},
	},
	{
		// A war of 2020 that a ceasefire of 10 November ended began on some day from 1 January to then: 0 to 314 days. Who fought third is no side of it.
		name: "a war between two is a crisis of both, and nobody's act",
		facts: [
			fought("2020", "190", "ASSAULT", "f", "g"),
			fought("2020-11-10", "0871", "RETREAT", "f", "g"),
			fought("2020-05-01", "190", "ASSAULT", "g", "h"),
			...times(4, (i) => act("g", "f", `2020-0${i + 1}-01`, "111", "ACCUSE")),
		],
		...NEAR,
		ask: "momentum?trigger=2019-01-01",
		expect: {
			"arcs/actor:g,2020-07-01/days": { low: 0, high: 314 },
			"arcs/actor:g,2020-07-01/depth": 1,
			"arcs/actor:g,2020-07-01/closed": 1,
			"widening/after/partners": 1,
			"widening/after/initiative": "silence",
		},
	},
	{
		// Three acts, all in the last 6 of 42 months: (1/7)³ by chance.
		name: "a burst",
		facts: times(3, (i) => act("f", "g", `2025-10-0${i + 1}`, "051", "SUPPORT")),
		...NEAR,
		ask: "momentum",
		expect: { "bursts/actor:g/recent": 3, "bursts/actor:g/chance": 1 / 343 },
	},
	{
		// Before: five acts with one partner, all done to the state; after: two with g, two with h, of four... and one more with g.
		name: "a wider circle after the trigger",
		facts: [
			...times(5, (i) => act("g", "f", `2022-0${i + 1}-01`, "111", "ACCUSE")),
			...times(3, (i) => act("f", "g", `2024-0${i + 1}-01`, "051", "SUPPORT")),
			...times(3, (i) => act("f", "h", `2024-0${i + 4}-01`, "051", "SUPPORT")),
		],
		...NEAR,
		ask: "momentum?trigger=2023-09-20",
		expect: {
			"widening/before/partners": 1,
			"widening/before/effective": 1,
			"widening/before/initiative": 0,
			"widening/after/partners": 2,
			"widening/after/effective": 2,
			"widening/after/initiative": 1,
		},
	},
	{ name: "changes of three levels", lens: "momentum", formula: "breaks/breaks", terms: series, expect: 2 },
	{ name: "the last of three levels", lens: "momentum", formula: "breaks/last", terms: series, expect: 2001 },
	{
		name: "where a source lists all disputes, a year without one is a year of none",
		facts: [
			{ is: "coverage", part: "disputes", actors: [actor("f"), actor("g")], during: "2001/2020" },
			...times(30, (i) => act("g", "f", `20${11 + Math.floor(i / 3)}-0${(i % 3) + 1}-15`, "172", "COERCE")),
		],
		...NEAR,
		ask: "momentum",
		expect: { "breaks/actor:g/breaks": 1, "breaks/actor:g/last": 2011 },
	},
];
