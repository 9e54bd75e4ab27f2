import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, leg } from "./say.ts";

const way = (name: string, ends: readonly [string, string], legs: readonly string[]): FactOf<"corridor"> => ({
	is: "corridor",
	id: `corridor:${name}`,
	title: name,
	ends: [actor(ends[0]), actor(ends[1])],
	legs: legs.map((one) => `leg:${one}` as const),
	during: "2000/..",
});
const facts = [
	leg("e", "f"),
	leg("f", "w"),
	leg("e", "d"),
	leg("d", "w"),
	leg("n", "f"),
	leg("f", "s"),
	way("east-west", ["e", "w"], ["ef", "fw"]),
	way("north-south", ["n", "s"], ["nf", "fs"]),
];
const HEAD = {
	rivals: [
		{ between: [actor("e"), actor("n")] as [string, string], weight: 0.8, because: "given" },
		{ between: [actor("s"), actor("w")] as [string, string], weight: 0.4, because: "given" },
	] as never,
};
const CROSS = "crossings/actor:e,actor:w,actor:n,actor:s";

/**
 * From east to west one way runs by f and one by d: k = 2, without f 1, so half. From north to south all runs by f: 1. Both: ½. Users
 * e, w × n, s: e–n .8 and w–s .4 of four pairs, .3.
 */
export const CHECKS: readonly CheckCase[] = [
	{
		name: "one of two ways from east to west, the only one from north to south",
		facts,
		head: HEAD,
		ask: "crossing",
		expect: {
			"ways/actor:e,actor:w/need": 0.5,
			"ways/actor:n,actor:s/need": 1,
			[`${CROSS}/joint`]: 0.5,
			[`${CROSS}/mix`]: 0.3,
			[`${CROSS}/rivals`]: 2,
		},
	},
	{
		name: "a gap on the one leaves the crossing half made",
		facts: facts.map((one) => (one.is === "leg" && one.id === "leg:fs" ? { ...one, status: "building" as const } : one)),
		head: HEAD,
		ask: "crossing",
		expect: { "ways/actor:e,actor:w/need": 0.5, "ways/actor:n,actor:s/need": "silence", [`${CROSS}/joint`]: "silence", [`${CROSS}/rivals`]: 2 },
	},
	{
		name: "ways with an end in common, or that end in the state, are no crossing",
		facts: [...facts.slice(0, 7), way("north-west", ["n", "w"], ["nf", "fw"]), way("home", ["n", "f"], ["nf"])],
		ask: "crossing",
		expect: { "ways/actor:n,actor:w/need": 1, "crossings/actor:e,actor:w,actor:n,actor:w/joint": "no row", "ways/actor:f,actor:n/need": "no row" },
	},
];
