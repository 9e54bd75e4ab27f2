import type { CheckCase, Said } from "./check.ts";
import { agreement, tie } from "./say.ts";

/**
 * A worked example of our own: one dyad, two agreements and three ties, on 31 December 2025.
 *
 * agreements   partnership, rung 3, credence .8       s = 3/5 = .6   w = .8
 *              pact of three, rung 5, credence 1      s = 5/5 = 1    w = 1/(3 − 1) = .5
 *              a₁ = (.6·.8 + 1·.5) / 1.3 = .98/1.3 = .753846153846
 * assessments  trust that stands, credence .9         s = .5         w = .9
 *              judgement 731 days old, half-life 2 y  s = −.2        w = 2^−(731/365.2425/2)  = .499755721479
 *              rivalry ended 1096 days ago, not listed, half-life 3 y
 *                                                     s = −.4        w = 2^−(1096/365.2425/3) = .499913816926
 *              a₂ = (.45 − .099951144296 − .199965526771) / 1.899669538405 = .079004966864
 * affinity     loudest facts .8 and .9: a = (.8·a₁ + .9·a₂)/1.7 = .396577290150; evidence W = 1.3 + 1.899669538405 = 3.199669538405
 * shrinkage    rung 5 makes it an ally; fewer than five others, so μ = .29 as shipped, κ = 1
 *              ā = (3.199669538405·.396577290150 + .29) / 4.199669538405 = .371199748137
 * momentum     a year (365 days) before, the same without those days: w = 2^−(366/365.2425/2) = .706598708643 and
 *              2^−(731/365.2425/3) = .629755327136, a₂ = .025388702553, a = .368192209044; Δ = .028385081106
 * age          the source appeared in 2024, so it vouches for no day after 31 December 2024: 365/365.2425 = .999336057551
 * intensity    ln(1 + 0/3) + 3/5 + (5/5)/2 + ln(1 + 0) = 1.1
 */
const FACTS: Said[] = [
	{ says: agreement("partnership", ["f", "p"], 3, { domains: ["trade"] }), credence: 0.8 },
	{ says: agreement("pact", ["f", "p", "q"], 5), credence: 1 },
	{ says: tie("f", "p", 0.5), credence: 0.9 },
	{ says: tie("f", "p", -0.2, { kind: "assessment", during: "2023-12-31", domains: ["energy"] }) },
	{ says: tie("f", "p", -0.4, { kind: "rivalry", during: "2020/2022-12-31" }) },
];

export const CHECKS: readonly CheckCase[] = [
	{
		name: "one dyad by hand",
		facts: FACTS,
		head: { levels: { regional: ["actor:p"] } },
		ask: "vectors",
		expect: {
			"vectors/actor:p/affinity": 0.371199748137,
			"vectors/actor:p/evidence": 3.199669538405,
			"vectors/actor:p/intensity": 1.1,
			"vectors/actor:p/rung": 5,
			"vectors/actor:p/domains": 3,
			"vectors/actor:p/momentum": 0.028385081106,
			"vectors/actor:p/age": 0.999336057551,
		},
	},
	{
		name: "a partner of whom nothing is known is silent in every column",
		facts: FACTS,
		head: { levels: { regional: ["actor:p", "actor:s"] } },
		ask: "vectors",
		expect: Object.fromEntries(
			["affinity", "evidence", "intensity", "rung", "domains", "momentum", "age"].map((column) => [`vectors/actor:s/${column}`, "silence"]),
		),
	},
];
