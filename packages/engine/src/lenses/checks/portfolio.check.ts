import type { CheckCase } from "./check.ts";
import { actor, agreement, format } from "./say.ts";

/**
 * A worked example of our own. f sits in one small format (3), one large (7) and one of unknown size, and has two agreements: the
 * known kinds are 2, 1 and 1 of 4, so N₁ = exp(½·ln 2 + 2·¼·ln 4) = √2·2. Programmes and domains: trade 2, security 3 (one by
 * default of each agreement) of 5.
 */
const COMPLETE = { membersComplete: true };
const N1 = (...counts: number[]) => {
	const total = counts.reduce((a, b) => a + b, 0);
	return Math.exp(-counts.reduce((h, n) => h + (n / total) * Math.log(n / total), 0));
};

export const CHECKS: readonly CheckCase[] = [
	{
		name: "kinds, spread and cover",
		facts: [
			...format("small", ["f", "g", "h"], { ...COMPLETE, programmes: ["trade"] }),
			...format("large", ["f", "g", "a", "b", "c", "d", "e"], { programmes: ["trade", "security"] }),
			...format("open", ["f"]),
			...format("others", ["a", "b", "c"], COMPLETE),
			...format("over", ["f", "x", "y"], { ...COMPLETE, status: "ended" }),
			agreement("one", ["f", "a"], 3),
			agreement("two", ["f", "b"], 2),
			agreement("many", ["f", "a", "b"], 2),
		],
		head: { comparators: [actor("g"), actor("h")] },
		ask: "portfolio",
		expect: {
			"kinds/bilateral/now": 2,
			"kinds/small/now": 1,
			"kinds/large/now": 1,
			"kinds/unknown/now": 1,
			"spread/all/kinds": 2 * Math.SQRT2,
			"spread/all/domains": N1(2, 3),
			"years/2025/bilateral": 2,
			"years/2025/formats": 4,
			"years/2015/formats": "no row",
			"seats/format:small/seats": 3,
			"seats/format:others/seats": 0,
			"seats/format:large/seats": "silence",
			"contains/format:small/all": 1,
			"contains/format:others/all": 0,
			"contains/format:large/all": "silence",
			"contains/format:over/all": "no row",
			"cover/set/bodies": 1,
			"cover/set/smallest": 3,
		},
	},
	{
		name: "an invited state is no member, so the format does not contain it, complete list or not",
		facts: [...format("x", ["f", "g"]), { is: "membership", actor: actor("h"), format: "format:x", role: "invited", during: "2020/.." }],
		head: { comparators: [actor("g"), actor("h")] },
		ask: "portfolio",
		expect: { "contains/format:x/all": 0, "seats/format:x/seats": 2, "cover/set/bodies": 0, "cover/set/smallest": "silence" },
	},
	{
		name: "another set",
		facts: format("x", ["f", "g", "h", "k"], COMPLETE),
		ask: "portfolio?set=actor:g,actor:k",
		expect: { "contains/format:x/all": 1, "cover/set/smallest": 4 },
	},
];
