import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement, lever } from "./say.ts";

const head = { asOf: "2025-12-31", levels: { neighbourhood: [actor("g"), actor("p")] }, poles: { systemic: [actor("p"), actor("q")] } };
const left: FactOf<"event"> = {
	is: "event",
	id: "event:troops-leave",
	title: "Troops leave",
	type: "RETREAT",
	cameo: "0874",
	at: "2023-06",
	from: [actor("p")],
	to: [actor("g")],
	domains: ["security"],
};

export const CHECKS: readonly CheckCase[] = [
	{
		// p: base and radio ended, gas stayed, cyber first told of in the period: 2 / (2 + 1 + [0, 1]).
		name: "p loses a base and a radio in f and g, keeps the gas, may be new or old in its creed; q comes after",
		facts: [
			lever("base", "p", "f", "territory", { during: "1995/2023-09" }),
			lever("base", "p", "f", "territory", { status: "lost", during: "2023-09/..", spell: 2 }),
			lever("radio", "p", "g", "media", { status: "lost", during: "2024/.." }),
			lever("gas", "p", "g", "energy-in", { during: "2001/.." }),
			lever("creed", "p", "f", "identity", { during: "2025/.." }),
			// Held at home or elsewhere: no presence in f.
			lever("ban", "p", "f", "law", { during: "1992/.." }),
			lever("workers", "p", "f", "migrants", { during: "1992/.." }),
			lever("refineries", "p", "f", "energy-equity", { during: "1992/.." }),
			left,
			agreement("after", ["f", "q"], 3, { during: "2024-05/.." }),
			agreement("before", ["f", "r"], 4, { during: "2022/.." }),
			agreement("old", ["f", "q"], 4, { during: "2010/.." }),
			agreement("weak", ["f", "s"], 2, { during: "2024/.." }),
			agreement("large", ["f", "s", "t", "u"], 4, { during: "2024/.." }),
		],
		head,
		ask: "presence",
		expect: {
			"powers/actor:p/ended": 2,
			"powers/actor:p/stayed": 1,
			"powers/actor:p/told": 1,
			"powers/actor:p/withdrew": 1,
			"powers/actor:p/made": "silence",
			"powers/actor:p/rollback": { low: 0.5, high: 2 / 3 },
			"powers/actor:q/made": 1,
			"powers/actor:q/stayed": 1,
			"powers/actor:q/rollback": 0,
			"powers/actor:r/rollback": "silence",
			"powers/actor:s/made": "no row",
			"filled/actor:p,actor:f,actor:q/made": 1,
			"filled/actor:p,actor:f,actor:r/made": "no row",
			"marks/actor:p,actor:g,lever:radio/from": "silence",
			"marks/actor:q,actor:f,agreement:after/to": "silence",
		},
	},
	{
		name: "an agreement that a new one of the same two replaced has not ended a presence; one that nothing replaced has",
		facts: [
			agreement("first", ["f", "q"], 3, { during: "2010/2024" }),
			agreement("second", ["f", "q"], 3, { during: "2024-06/.." }),
			agreement("gone", ["g", "q"], 3, { during: "2010/2024" }),
		],
		head,
		ask: "presence",
		expect: { "powers/actor:q/ended": 1, "powers/actor:q/made": 1, "powers/actor:q/rollback": 1 },
	},
	{
		name: "a shorter period sees less, and another area is another question",
		facts: [
			lever("base", "p", "f", "territory", { during: "1995/2019" }),
			lever("port", "q", "z", "territory", { during: "1995/2024" }),
			lever("grid", "q", "z", "energy-in", { during: "1995/.." }),
		],
		head,
		ask: "presence?years=3&area=actor:z",
		expect: { "powers/actor:p/ended": "no row", "powers/actor:q/ended": 1, "powers/actor:q/rollback": 0.5 },
	},
];
