import type { Fact } from "../../facts/index.ts";
import { term } from "../../world/formula.ts";
import type { CheckCase } from "./check.ts";
import { actor, tie } from "./say.ts";

/** Worked example 7: affinities as standing ties of full credence, with no shrinkage and no threshold. */
const ASK = "paradoxes?settings=kappa:0,evidence.min:0";
const head = { levels: { regional: ["tur", "isr", "irn"].map(actor) } };
const triangle = (turkeyIsrael: number): Fact[] => [
	tie("f", "tur", 0.75),
	tie("f", "isr", 0.6),
	tie("f", "irn", 0.1),
	tie("tur", "isr", turkeyIsrael),
	tie("isr", "irn", -0.95),
	tie("tur", "irn", -0.15),
];

export const CHECKS: readonly CheckCase[] = [
	{
		name: "A the balancing triangle",
		facts: triangle(-0.65),
		head,
		ask: ASK,
		expect: {
			"triads/actor:isr,actor:tur/stress": 0.39,
			"triads/actor:isr,actor:tur/break": 0.6,
			"weakest/actor:isr,actor:tur/first": 1,
			"weakest/actor:isr,actor:tur/second": 0,
			"weakest/actor:isr,actor:tur/between": 0,
			"triads/actor:irn,actor:isr/stress": 0.095,
			"triads/actor:irn,actor:isr/break": 0.1,
			"weakest/actor:irn,actor:isr/first": 1,
			"weakest/actor:irn,actor:isr/second": 0,
			"triads/actor:irn,actor:tur/stress": 0.015,
			"triads/actor:irn,actor:tur/break": 0.1,
			"weakest/actor:irn,actor:tur/first": 1,
			"weakest/actor:irn,actor:tur/between": 0,
			"total/all/stress": 0.5,
		},
	},
	{
		name: "B two brokered meetings coded as cooperation hide the paradox",
		facts: triangle(0.14),
		head,
		ask: ASK,
		expect: { "triads/actor:isr,actor:tur/stress": "no row", "total/all/stress": 0.11 },
	},
	{
		name: "B by formula: friends who are not enemies have no stress",
		lens: "paradoxes",
		formula: "triads/stress",
		terms: [term("ā_fp", [], 0.6, []), term("ā_fq", [], 0.75, []), term("ā_pq", [], 0.14, [])],
		expect: 0,
	},
];
