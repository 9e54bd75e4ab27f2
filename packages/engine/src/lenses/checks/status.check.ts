import type { Rival } from "../../evidence/settings.ts";
import type { Fact, FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement, leg, tie } from "./say.ts";

/** Worked example 12: its inputs as facts. Neighbours n1 … n7; n1 is an ally of the USA, n2 of Russia. */
const NEIGHBOURS = ["n1", "n2", "n3", "n4", "n5", "n6", "n7"];
const POLES = ["usa", "rus", "chn"];
const rival = (p: string, q: string): Rival => ({ between: [actor(p), actor(q)], weight: 1, because: "given by the example" });
export const HEAD = {
	levels: { neighbourhood: NEIGHBOURS.map(actor) },
	poles: { systemic: POLES.map(actor) },
	rivals: [rival("usa", "rus"), rival("chn", "usa")],
};
export const ASK = "status?settings=kappa:0,evidence.min:0";

const indicator = (what: string, value: number, unit: string): FactOf<"indicator"> => ({
	is: "indicator",
	of: actor("f"),
	what,
	value,
	unit,
	at: "2025",
});
const share = (whole: string, part: string, value: number, what: FactOf<"share">["what"] = "trade"): FactOf<"share"> => ({
	is: "share",
	whole: actor(whole),
	part: actor(part),
	what,
	value,
	during: "2024",
});
const move = (from: string): FactOf<"event"> => ({
	is: "event",
	id: `event:move-of-${from}`,
	title: `Move of ${from}`,
	type: "CONSULT",
	cameo: "042",
	at: "2025-03",
	from: [actor(from)],
	to: [actor("f")],
	domains: ["diplomacy"],
});

/** Half of the trade of a neighbour makes f one of its three largest partners; of .1 left over in trade and in arms nobody else can be. */
export function shares(topThreeOf: number): Fact[] {
	const three = (name: string, what: "trade" | "arms") => [0.4, 0.3, 0.2].map((value, i) => share(name, `x${i}`, value, what));
	return NEIGHBOURS.flatMap((name, i) => (i < topThreeOf ? [share(name, "f", 0.5)] : [...three(name, "trade"), ...three(name, "arms")]));
}

/** One way by f and one round it; the state that is asked about closes its own. */
export function detour(loss: number): Fact[] {
	const by = (a: string, b: string, capacity: number) => leg(a, b, capacity);
	return [
		by("east", "f", 100 * loss),
		by("f", "west", 100 * loss),
		by("east", "y", 100 * (1 - loss)),
		by("y", "west", 100 * (1 - loss)),
		{
			is: "corridor",
			id: "corridor:east-west",
			title: "East to west",
			ends: [actor("east"), actor("west")],
			legs: ["leg:eastf", "leg:fwest"],
			during: "2000/..",
		},
	];
}

export interface Inputs {
	readonly rank: number;
	readonly ranked: number;
	readonly population: number;
	readonly topThreeOf: number;
	readonly loss: number;
	readonly courtedBy: readonly string[];
	readonly ties: Readonly<Record<string, number>>;
}

export function factsOf(inputs: Inputs): Fact[] {
	return [
		indicator("CINC rank", inputs.rank, "rank"),
		indicator("states ranked by CINC", inputs.ranked, "states"),
		indicator("population", inputs.population, "persons"),
		...shares(inputs.topThreeOf),
		...detour(inputs.loss),
		...inputs.courtedBy.map(move),
		agreement("west", ["n1", "usa"], 5),
		agreement("east", ["n2", "rus"], 5),
		...Object.entries(inputs.ties).map(([pole, affinity]) => tie("f", pole, affinity, { domains: ["diplomacy"] })),
	];
}

const A: Inputs = {
	rank: 77,
	ranked: 195,
	population: 10_100_000,
	topThreeOf: 1,
	loss: 0.36,
	courtedBy: ["usa", "chn", "rus"],
	ties: { usa: 0.4, rus: 0.25, chn: 0.31 },
};
const row = (part: string, values: Readonly<Record<string, number | "silence">>) =>
	Object.fromEntries(Object.entries(values).map(([column, value]) => [`${part}/actor:f/${column}`, value]));

export const CHECKS: readonly CheckCase[] = [
	{
		name: "A rank 77 of 195, courted, on the seam",
		facts: [...factsOf(A), { is: "actor", id: "actor:f", name: "f", kind: "state", iso3: "AZE" }],
		head: HEAD,
		ask: ASK,
		expect: {
			...row("definitions", { great: 0, rank: 0, twoPart: 0, system: "silence", keystone: 1, small: 0 }),
			...row("measures", { rank: 0.3948717949, near: 0.1428571429, courting: 3, seam: 2, sides: 0.31, detour: 0.36, population: 10.1 }),
			...row("tests", { rank: 0, near: 0, courting: 1, seam: 1, sides: 1, detour: 1, episodes: "silence", population: 0 }),
		},
	},
	{
		name: "B rank 14, large, influential nearby",
		facts: [
			...factsOf({ ...A, rank: 14, population: 85_000_000, topThreeOf: 4 }),
			{ is: "actor", id: "actor:f", name: "f", kind: "state", iso3: "TUR" },
		],
		head: HEAD,
		ask: ASK,
		expect: {
			...row("definitions", { great: 0, rank: 1, twoPart: 1, system: "silence", keystone: 1, small: 0 }),
			...row("measures", { rank: 0.0717948718, near: 0.5714285714, courting: 3 }),
		},
	},
	{
		name: "a part that fails settles a definition though another is not known; what could still go either way is silent",
		facts: [...shares(1), agreement("west", ["n1", "usa"], 5)],
		head: HEAD,
		ask: ASK,
		expect: {
			...row("definitions", { twoPart: 0, keystone: "silence", rank: "silence", small: "silence" }),
			...row("measures", { near: 0.1428571429, courting: "silence", seam: 1, sides: "silence" }),
			...row("tests", { near: 0, courting: "silence", seam: "silence" }),
		},
	},
];
