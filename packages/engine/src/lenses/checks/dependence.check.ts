import type { ActorId } from "../../base/id.ts";
import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

/** A share of one state's total that a partner holds. */
function share(whole: string, part: string, what: FactOf<"share">["what"], value: number, more: Partial<FactOf<"share">> = {}): FactOf<"share"> {
	return { is: "share", whole: actor(whole), part: actor(part), what, value, during: "2014", ...more };
}
const listed = (...names: string[]): FactOf<"coverage"> => ({
	is: "coverage",
	part: "trade",
	actors: names.map(actor) as ActorId[],
	during: "2014/..",
});

/** Four sellers of 30, 30, 20 and 20 %: the example on the page of the US Department of Justice on the index (2,600 of 10,000). */
const FOUR = [share("f", "p", "imports", 0.3), share("f", "q", "imports", 0.3), share("f", "r", "imports", 0.2), share("f", "s", "imports", 0.2)];

export const CHECKS: readonly CheckCase[] = [
	{
		name: "A a large and a small share",
		facts: [share("f", "p", "trade", 0.0757), share("p", "f", "trade", 0.0041)],
		ask: "dependence",
		expect: {
			"pairs/actor:p,trade/on": 0.0757,
			"pairs/actor:p,trade/by": 0.0041,
			"pairs/actor:p,trade/asymmetry": 0.8972431078,
			"pairs/actor:p,trade/salience": 0.017617321,
			"pairs/actor:p,trade/symmetry": 0.9284,
			"pairs/actor:p,trade/interdependence": 0.0163559208,
			"hierarchy/actor:p/index": 0.8972431078,
			"hierarchy/actor:p/uneven": 1,
			"dependents/actor:p/most": 0.0041,
			"out/all/dependents": 0,
		},
	},
	{
		name: "B both tiny",
		facts: [share("f", "p", "trade", 0.004), share("p", "f", "trade", 0.0001)],
		ask: "dependence",
		expect: { "pairs/actor:p,trade/asymmetry": "silence", "hierarchy/actor:p/index": "no row" },
	},
	{
		name: "concentration of four sellers",
		facts: FOUR,
		ask: "dependence",
		expect: {
			"markets/actor:f,imports,2014/hhi": 0.26,
			"markets/actor:f,imports,2014/effective": 3.8461538462,
			"markets/actor:f,imports,2014/first": 0.3,
			"markets/actor:f,imports,2014/concentrated": 0,
			"markets/actor:f,imports,2014/world": "silence",
		},
	},
	{
		name: "what is not on record leaves the concentration open: .25 + [0, 1]·.5²",
		facts: [share("f", "p", "gas", 0.5)],
		ask: "dependence",
		expect: {
			"markets/actor:f,gas,2014/hhi": { low: 0.25, high: 0.5 },
			"markets/actor:f,gas,2014/effective": { low: 2, high: 4 },
			"markets/actor:f,gas,2014/concentrated": "silence",
			"lasting/actor:f,gas/lasting": "silence",
		},
	},
	{
		name: "mirror reports stand apart and give an interval; the last period counts",
		facts: [
			share("f", "p", "trade", 0.5, { during: "2012", reported: "whole" }),
			share("f", "p", "trade", 0.3, { reported: "whole" }),
			share("f", "p", "trade", 0.2, { reported: "part" }),
			share("p", "f", "trade", 0.1, { reported: "whole" }),
		],
		ask: "dependence",
		expect: {
			"pairs/actor:p,trade/on": { low: 0.2, high: 0.3 },
			"pairs/actor:p,trade/asymmetry": { low: 1 / 3, high: 0.5 },
			"pairs/actor:p,trade/symmetry": "silence",
			"reports/actor:f,actor:p,trade/gap": 0.1,
			"out/all/dependents": 1,
		},
	},
	{
		name: "a pair that a complete list leaves out has less than one in a hundred",
		facts: [share("f", "p", "trade", 0.0757), listed("f", "p")],
		ask: "dependence",
		expect: { "pairs/actor:p,trade/by": { low: 0, high: 0.01 }, "pairs/actor:p,trade/asymmetry": { low: 0.0657 / 0.0857, high: 1 } },
	},
	{
		name: "the four criteria of GeoDep hold together in two periods of three",
		facts: ["2021", "2022"].flatMap((during) => [
			share("f", "p", "imports", 0.9, { during, total: 200, unit: "million USD" }),
			share("f", "q", "exports", 0.5, { during, total: 100, unit: "million USD" }),
			share("world", "p", "imports", 0.7, { during }),
		]),
		ask: "dependence",
		expect: {
			"markets/actor:f,imports,2022/concentrated": 1,
			"markets/actor:f,imports,2022/world": 1,
			"markets/actor:f,imports,2022/notReplaced": 1,
			"lasting/actor:f,imports/lasting": 1,
		},
	},
];
