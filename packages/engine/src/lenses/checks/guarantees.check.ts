import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

/** A guarantee that has stood since 2020. */
function guarantee(by: string, of: string, act: FactOf<"guarantee">["act"], more: Partial<FactOf<"guarantee">> = {}): FactOf<"guarantee"> {
	return { is: "guarantee", by: actor(by), of: actor(of), act, during: "2020/..", ...more };
}
function commitment(name: string, by: string, status: FactOf<"commitment">["status"]): FactOf<"commitment"> {
	return { is: "commitment", id: `commitment:${name}`, by: actor(by), kind: "do", what: name, status, during: "2020/.." };
}

export const CHECKS: readonly CheckCase[] = [
	{
		name: "acts of one guarantor are not added, guarantors are, up to all of the threat",
		facts: [
			guarantee("p", "f", "defence", { cover: 0.6, trigger: "an attack", procedure: "consultations", record: "kept" }),
			guarantee("p", "f", "arms", { cover: 0.3, days: 10 }),
			guarantee("q", "f", "forces", { cover: 0.5, against: [actor("e")] }),
			guarantee("f", "r", "supplies"),
			guarantee("f", "p", "consult", { cover: 0.1 }),
		],
		ask: "guarantees",
		expect: {
			"guarantees/actor:p,actor:f,defence/rung": 6,
			"guarantees/actor:p,actor:f,defence/steps": 2,
			"guarantees/actor:p,actor:f,defence/promised": 0,
			"guarantees/actor:p,actor:f,defence/days": "silence",
			"guarantees/actor:p,actor:f,arms/days": 10,
			"cover/actor:f,anybody/best": 0.6,
			"cover/actor:f,anybody/together": 1,
			"cover/actor:f,anybody/gap": 0.4,
			"cover/actor:f,actor:e/best": 0.6,
			"cover/actor:r,anybody/best": { low: 0, high: 1 },
			"cover/actor:p,anybody/best": "no row",
			"balance/actor:f/given": 1,
			"balance/actor:f/received": 2,
			"balance/actor:f/net": -1,
			"balance/actor:p/net": 1,
		},
	},
	{
		name: "a consultation counts where the least act asked for is one",
		facts: [guarantee("f", "p", "consult", { cover: 0.1 })],
		ask: "guarantees?least=consult",
		expect: { "cover/actor:p,anybody/gap": 0.9, "balance/actor:f/given": 1, "balance/actor:f/received": "silence" },
	},
	{
		name: "a denied guarantee stands in the list and covers nothing; one that ended neither",
		facts: [
			{ says: guarantee("p", "f", "defence", { cover: 1 }), stance: "against" },
			guarantee("q", "f", "forces", { cover: 1, during: "2015/2020" }),
		],
		ask: "guarantees",
		expect: {
			"guarantees/actor:p,actor:f,defence/stands": 0,
			"guarantees/actor:p,actor:f,defence/cover": "silence",
			"guarantees/actor:q,actor:f,forces/stands": 0,
			"cover/actor:f,anybody/best": "no row",
		},
	},
	{
		name: "promises called on: kept 1, partly .5, broken 0",
		facts: [
			guarantee("p", "f", "defence", { record: "kept" }),
			guarantee("p", "q", "defence", { record: "untested" }),
			commitment("road", "p", "partly"),
			commitment("loan", "p", "broken"),
			commitment("port", "p", "pledged"),
			commitment("void", "p", "released"),
		],
		ask: "guarantees",
		expect: { "keeping/actor:p/record": 0.5, "keeping/actor:p/tried": 3, "keeping/actor:p/pending": 2 },
	},
];
