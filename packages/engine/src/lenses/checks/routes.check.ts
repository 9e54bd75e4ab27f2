import type { Fact, FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, leg } from "./say.ts";

/** A way from f to p by a leg of its own, with a cost, days and a volume. */
function way(name: string, known: { cost?: number; days?: number; volume?: number }): Fact[] {
	const of = `corridor:${name}` as const;
	const told = (what: string, value: number | undefined, unit: string): FactOf<"indicator">[] =>
		value === undefined ? [] : [{ is: "indicator", of, what, value, unit, at: "2024" }];
	return [
		leg("f", "p", undefined, { id: `leg:${name}` }),
		{ is: "corridor", id: of, title: name, ends: [actor("f"), actor("p")], legs: [`leg:${name}`], during: "2000/.." },
		...told("cost", known.cost, "USD a t"),
		...told("transit time", known.days, "days"),
		...told("volume", known.volume, "t"),
	];
}
const ENDS = "freight,actor:f,actor:p,2024,t";

/** Shares of three routes of cost 10, 12 and 15 under a logit with θ = .5, in closed form. */
const CLOSED = { a: 0.6896720861245036, b: 0.25371618163502524, c: 0.05661173224047129 };

export const CHECKS: readonly CheckCase[] = [
	{
		name: "a fit to shares that a logit made gives its dispersion and its shares back",
		facts: [
			...way("a", { cost: 10, volume: 1000 * CLOSED.a }),
			...way("b", { cost: 12, volume: 1000 * CLOSED.b }),
			...way("c", { cost: 15, volume: 1000 * CLOSED.c }),
		],
		ask: "routes",
		expect: {
			[`fit/${ENDS}/theta`]: 0.5,
			[`fit/${ENDS}/ways`]: 3,
			[`shares/${ENDS},corridor:a/observed`]: CLOSED.a,
			[`shares/${ENDS},corridor:b/logit`]: CLOSED.b,
			[`shares/${ENDS},corridor:a/elasticity`]: -0.5 * 10 * (1 - CLOSED.a),
			[`shocks/${ENDS},corridor:a,corridor:b/after`]: 1 / (1 + Math.exp(-1.5)),
			[`shocks/${ENDS},corridor:a,corridor:b/gain`]: 1 / (1 + Math.exp(-1.5)) - CLOSED.b,
		},
	},
	{
		name: "a dear and fast way against a cheap and slow one: even where a day is worth 25",
		facts: [...way("air", { cost: 900, days: 2 }), ...way("sea", { cost: 100, days: 34 }), ...way("mule", { cost: 950, days: 90 })],
		ask: "routes?day=10",
		expect: {
			"routes/corridor:air/generalised": 920,
			"routes/corridor:sea/generalised": 440,
			"pairs/corridor:air,corridor:sea/worth": 25,
			"pairs/corridor:air,corridor:sea/better": 0,
			"pairs/corridor:air,corridor:mule/better": 1,
			"pairs/corridor:air,corridor:mule/worth": "silence",
			"pairs/corridor:mule,corridor:sea/better": -1,
		},
	},
	{
		name: "without a cost there is no order, without shares no fit",
		facts: [...way("a", { days: 3, volume: 10 }), ...way("b", { cost: 7, volume: 30 })],
		ask: "routes",
		expect: {
			"routes/corridor:a/open": 1,
			"routes/corridor:a/generalised": "silence",
			"routes/corridor:b/generalised": 7,
			[`fit/${ENDS}/theta`]: "silence",
			[`shares/${ENDS},corridor:b/observed`]: 0.75,
			[`shares/${ENDS},corridor:b/logit`]: "silence",
		},
	},
];
