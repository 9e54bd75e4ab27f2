import { parseDate, YEAR } from "../../base/time.ts";
import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

/** Gas from f to p. */
function flow(kind: FactOf<"flow">["kind"], value: number, during: string, more: Partial<FactOf<"flow">> = {}): FactOf<"flow"> {
	return { is: "flow", from: actor("f"), to: actor("p"), what: "gas", value, unit: "bcm", during, kind, ...more };
}
function commitment(name: string, status: FactOf<"commitment">["status"], more: Partial<FactOf<"commitment">> = {}): FactOf<"commitment"> {
	return { is: "commitment", id: `commitment:${name}`, by: actor("f"), to: actor("p"), kind: "give", what: name, status, during: "2024/..", ...more };
}
const LANE = "actor:f,actor:p,gas,bcm";
const day = (text: string) => parseDate(text)?.end[1] as number;
const YEARS_LEFT = (day("2027") - day("2025-12-31")) / YEAR;
const YEARS_PAST = (day("2024") - day("2021")) / YEAR;

export const CHECKS: readonly CheckCase[] = [
	{
		name: "a target is held against what was realised last; it is never added",
		facts: [
			flow("realised", 8, "2021"),
			flow("realised", 12.9, "2024"),
			flow("target", 20, "2022/2027"),
			flow("pledge", 5, "2025/2026", { unit: "billion USD" }),
		],
		ask: "pledges",
		expect: {
			[`ledger/${LANE}/realised`]: 12.9,
			[`ledger/${LANE}/target`]: 20,
			[`ledger/${LANE}/pledge`]: "silence",
			[`progress/${LANE},target/reached`]: 0.645,
			[`progress/${LANE},target/short`]: 7.1,
			[`progress/${LANE},target/left`]: YEARS_LEFT,
			[`progress/${LANE},target/needed`]: 7.1 / YEARS_LEFT,
			[`progress/${LANE},target/past`]: 4.9 / YEARS_PAST,
			"progress/actor:f,actor:p,gas,billion USD,pledge/reached": "silence",
		},
	},
	{
		name: "deliveries to a wider end do not meet the promise, and a date that is past leaves no pace",
		facts: [flow("realised", 13, "2024", { to: actor("wider") }), flow("realised", 6, "2024"), flow("pledge", 10, "2024")],
		ask: "pledges",
		expect: {
			[`progress/${LANE},pledge/reached`]: 0.6,
			[`progress/${LANE},pledge/needed`]: "silence",
			[`progress/${LANE},pledge/past`]: "silence",
			"ledger/actor:f,actor:wider,gas,bcm/pledge": "silence",
		},
	},
	{
		name: "commitments keep their stage; the last spell counts",
		facts: [
			commitment("road", "pledged", { during: "2020", amount: { value: 3, unit: "billion USD" } }),
			commitment("road", "met", { spell: 2, during: "2023/..", amount: { value: 2, unit: "billion USD" } }),
			commitment("port", "pledged", { due: "2027", trigger: "a vote" }),
			commitment("dam", "broken"),
			commitment("mine", "released"),
		],
		ask: "pledges",
		expect: {
			"commitments/commitment:road/stage": 3,
			"commitments/commitment:road/amount": 2,
			"commitments/commitment:port/stage": 0,
			"commitments/commitment:port/conditional": 1,
			"commitments/commitment:port/left": YEARS_LEFT,
			"commitments/commitment:dam/stage": -1,
			"commitments/commitment:mine/stage": "silence",
			"pipeline/actor:f,actor:p/pledged": 1,
			"pipeline/actor:f,actor:p/met": 1,
			"pipeline/actor:f,actor:p/partly": "silence",
		},
	},
	{
		// Gas with p (realised) and q (a target): one of two. Put into a plant 4 and 6, came back 3 and 5 in the same unit: 8/10.
		name: "deals by type, and what came back of what was put in",
		facts: [
			flow("realised", 8, "2024"),
			flow("target", 20, "2022/2027", { to: actor("q") }),
			commitment("plant", "committed"),
			...([4, 6] as const).map((value, i) =>
				flow("realised", value, `${2020 + i}`, { what: "investment", unit: "million USD", for: "commitment:plant" }),
			),
			...([3, 5] as const).map((value, i) =>
				flow("realised", value, `${2023 + i}`, {
					from: actor("p"),
					to: actor("f"),
					what: "dividends",
					unit: "million USD",
					for: "commitment:plant",
				}),
			),
			flow("realised", 99, "2024", { from: actor("p"), to: actor("f"), what: "wheat", unit: "kt" }),
		],
		ask: "pledges",
		expect: {
			"types/gas/deals": 2,
			"types/gas/done": 0.5,
			"types/gas/return": "silence",
			"types/investment/deals": 1,
			"types/investment/return": 0.8,
			"types/dividends/return": "silence",
			"types/wheat/done": 1,
		},
	},
	{
		name: "nothing moved and nothing was promised",
		facts: [commitment("plant", "committed")],
		ask: "pledges",
		expect: { "types/actor:f/deals": "silence", "pipeline/actor:f,actor:p/committed": 1 },
	},
];
