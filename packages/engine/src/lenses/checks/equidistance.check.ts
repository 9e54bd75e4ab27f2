import type { Rival } from "../../evidence/settings.ts";
import { term } from "../../world/formula.ts";
import type { CheckCase } from "./check.ts";
import { actor, tie } from "./say.ts";

/** Worked example 1: affinities to poles as standing ties of full credence, with no shrinkage and no threshold. */
const EXACT = "settings=kappa:0,evidence.min:0";
const poles = (...names: string[]) => ({ poles: { systemic: names.map(actor) } });
const rival = (p: string, q: string, weight = 1): Rival => ({ between: [actor(p), actor(q)], weight, because: "given by the example" });
const ties = (affinity: Readonly<Record<string, number>>) => Object.entries(affinity).map(([pole, a]) => tie("f", pole, a));
const THREE = ties({ usa: 0.3, rus: -0.2, chn: 0.5 });
const two = (value: number): CheckCase => ({
	name: `G two poles, both at ${value}: only the level tells a friend of all from a pariah`,
	facts: ties({ p: value, q: value }),
	head: poles("p", "q"),
	ask: `equidistance?pairs=all&${EXACT}`,
	expect: { "balance/systemic/E": 1, "balance/systemic/D": 0, "balance/systemic/Dmax": 2, "balance/systemic/level": value },
});

const m = [term("m", ["usa"], 4, []), term("m", ["rus"], 1, []), term("m", ["chn"], 3, [])];
const share = (name: string, own: number, expect: number, alarm: number): CheckCase[] => [
	{ name: `C share of ${name}`, lens: "equidistance", formula: "poles/share", terms: [term("m_p", [], own, []), ...m], expect },
	{
		name: `C alarm of ${name}`,
		lens: "equidistance",
		formula: "alarms/alarm",
		terms: [term("m_p", [], own, []), ...m, term("limit", [], 0.45, [])],
		expect: alarm,
	},
];

/** Affinities shrunk to 0 on twenty facts: what equidistance would be if it used them. It does not, hence by formula only. */
const shrunk = [term("a", ["p"], (20 * 0.8) / 21, []), term("a", ["q"], (20 * -0.2) / 21, [])];

export const CHECKS: readonly CheckCase[] = [
	{
		name: "A all pairs of three poles",
		facts: THREE,
		head: poles("usa", "rus", "chn"),
		ask: `equidistance?pairs=all&${EXACT}`,
		expect: {
			"balance/systemic/D": 0.4666666667,
			"balance/systemic/Dmax": 1.3333333333,
			"balance/systemic/E": 0.65,
			"balance/systemic/level": 0.2,
		},
	},
	{
		name: "B only rival pairs",
		facts: THREE,
		head: { ...poles("usa", "rus", "chn"), rivals: [rival("usa", "rus"), rival("usa", "chn")] },
		ask: `equidistance?${EXACT}`,
		expect: { "balance/systemic/D": 0.35, "balance/systemic/Dmax": 2, "balance/systemic/E": 0.825, "balance/systemic/level": 0.2 },
	},
	...share("USA", 4, 0.5, 1),
	...share("Russia", 1, 0.125, 0),
	...share("China", 3, 0.375, 0),
	{ name: "C first Hill number", lens: "equidistance", formula: "balance/N1", terms: m, expect: 2.6493511286 },
	{ name: "C second Hill number", lens: "equidistance", formula: "balance/N2", terms: m, expect: 2.4615384615 },
	{
		name: "D worst case of three poles",
		facts: ties({ p: 1, q: 1, s: -1 }),
		head: poles("p", "q", "s"),
		ask: `equidistance?pairs=all&${EXACT}`,
		expect: {
			"balance/systemic/D": 1.3333333333,
			"balance/systemic/Dmax": 1.3333333333,
			"balance/systemic/E": 0,
			"balance/systemic/level": 0.3333333333,
		},
	},
	{
		name: "E worst case of four poles",
		facts: ties({ p: 1, q: 1, s: -1, t: -1 }),
		head: poles("p", "q", "s", "t"),
		ask: `equidistance?pairs=all&${EXACT}`,
		expect: { "balance/systemic/D": 1.3333333333, "balance/systemic/Dmax": 1.3333333333, "balance/systemic/E": 0, "balance/systemic/level": 0 },
	},
	{
		name: "F worst case of two poles",
		facts: ties({ p: 1, q: -1 }),
		head: poles("p", "q"),
		ask: `equidistance?pairs=all&${EXACT}`,
		expect: { "balance/systemic/D": 2, "balance/systemic/Dmax": 2, "balance/systemic/E": 0, "balance/systemic/level": 0 },
	},
	two(0.8),
	two(-0.8),
	{
		name: "H half a fact is silence, not balance",
		facts: [
			{ says: tie("f", "p", 0.8), credence: 0.5 },
			{ says: tie("f", "q", -0.2), credence: 0.5 },
		],
		head: poles("p", "q"),
		ask: "equidistance?pairs=all&settings=evidence.min:1",
		expect: { "balance/systemic/E": "silence", "balance/systemic/D": "silence", "balance/systemic/level": "silence" },
	},
	{
		name: "H the same ties unshrunk do not look more balanced than they are",
		facts: ties({ p: 0.8, q: -0.2 }),
		head: poles("p", "q"),
		ask: "equidistance?pairs=all",
		expect: { "balance/systemic/D": 1, "balance/systemic/E": 0.5, "balance/systemic/level": 0.3 },
	},
	{
		name: "H distance of affinities shrunk to 0",
		lens: "equidistance",
		formula: "balance/E",
		terms: [...shrunk, term("ρ", ["p", "q"], 1, [])],
		expect: 0.5238095238,
	},
	{
		name: "I equal within δ, two independent normals",
		lens: "equidistance",
		formula: "pairs/within",
		terms: [
			term("a", ["usa"], 0.3, []),
			term("a", ["rus"], -0.2, []),
			term("se", ["usa"], 0.15, []),
			term("se", ["rus"], 0.15, []),
			term("δ", [], 0.2, []),
		],
		expect: 0.0781658893,
	},
	{
		name: "J one pole unknown",
		facts: ties({ usa: 0.3, chn: 0.5 }),
		head: poles("usa", "rus", "chn"),
		ask: `equidistance?pairs=all&${EXACT}`,
		expect: { "balance/systemic/E": "silence", "balance/systemic/level": "silence", "poles/systemic,actor:usa/affinity": 0.3 },
	},
];
