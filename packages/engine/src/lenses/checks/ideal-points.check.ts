import type { FactOf } from "../../facts/index.ts";
import { IDEAL_POINT } from "../../world/ideal-points.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

type Indicator = FactOf<"indicator">;
const say = (of: string, what: string, at: string, value: Indicator["value"]): Indicator => ({
	...{ is: "indicator", of: actor(of), what, value, unit: IDEAL_POINT.unit, at },
});
const point = (of: string, at: string, value: number) => say(of, IDEAL_POINT.point, at, value);
const interval = (of: string, at: string, low: number, high: number) => say(of, IDEAL_POINT.interval, at, { low, high });

/** Of 2019 the members reach from −2 to 2, of 2023 from −1 to 3. */
const FACTS: readonly Indicator[] = [
	...[point("f", "2019", 0.5), point("p", "2019", 2), point("q", "2019", -1), point("s", "2019", -1.5)],
	...[interval("f", "2019", 0.25, 0.75), interval("p", "2019", 1.5, 2.5), interval("q", "2019", -1.5, 0.5)],
	...[say("p", IDEAL_POINT.highest, "2019", 2), say("x", IDEAL_POINT.lowest, "2019", -2)],
	...[point("f", "2023", 1), point("p", "2023", 3), point("q", "2023", 0)],
	...[say("p", IDEAL_POINT.highest, "2023", 3), say("x", IDEAL_POINT.lowest, "2023", -1)],
];
const HEAD = {
	poles: { systemic: [actor("p"), actor("q"), actor("s")] },
	rivals: [{ between: [actor("p"), actor("q")] as [`actor:${string}`, `actor:${string}`], weight: 1, because: "given by the example" }],
};

export const CHECKS: readonly CheckCase[] = [
	{
		name: "places, distances and equidistance of two years",
		facts: FACTS,
		head: HEAD,
		ask: "ideal-points",
		expect: {
			"points/actor:f,2019/point": 0.5,
			"points/actor:f,2019/interval": { low: 0.25, high: 0.75 },
			"points/actor:f,2019/place": 0.625,
			"points/actor:f,2023/interval": "silence",
			"points/actor:f,2023/place": 0.5,
			"distances/actor:p,2019/distance": 1.5,
			"distances/actor:p,2019/side": -1.5,
			"distances/actor:p,2019/least": 0.75,
			"distances/actor:p,2019/most": 2.25,
			"distances/actor:q,2019/least": 0,
			"distances/actor:q,2019/most": 2.25,
			"distances/actor:s,2019/least": "silence",
			// 1 − 2·1.5/4 to either of the rivals.
			"distances/actor:p,2019/affinity": 0.25,
			"distances/actor:q,2019/affinity": 0.25,
			"distances/actor:s,2023/distance": "silence",
			"balance/systemic,2019/E": 1,
			"balance/systemic,2019/level": 0.25,
			// Affinities 0 and ½: D = ½ of at most 2.
			"balance/systemic,2023/E": 0.75,
			"balance/systemic,2023/level": 0.25,
			"moves/actor:f/moved": 0.5,
			"moves/actor:f/apart": "silence",
			"moves/actor:p/moved": 1,
			"moves/actor:p/apart": 0.5,
			"moves/actor:q/apart": -0.5,
			"moves/actor:s/moved": "no row",
		},
	},
	{
		name: "over every pair alike: D_max of three poles is 4/3, and the third has no point in 2023",
		facts: FACTS,
		head: HEAD,
		ask: "ideal-points?pairs=all",
		// Affinities ¼, ¼ and 0: D = (0 + ¼ + ¼)/3.
		expect: { "balance/systemic,2019/E": 0.875, "balance/systemic,2019/level": 1 / 6, "balance/systemic,2023/E": "silence" },
	},
	{
		name: "without the range of all members there are distances and no affinities",
		facts: [point("f", "2019", 0.5), point("p", "2019", 2), point("q", "2019", -1)],
		head: HEAD,
		ask: "ideal-points",
		expect: { "distances/actor:p,2019/distance": 1.5, "balance/systemic,2019/E": "silence", "points/actor:f,2019/place": "silence" },
	},
	{
		name: "points of another scale are not mixed in",
		facts: [...FACTS.slice(1), { ...point("f", "2019", 50), unit: "percent" }],
		head: HEAD,
		ask: "ideal-points",
		expect: { "points/actor:f,2019/point": "no row", "balance/systemic,2019/E": "no row", "balance/systemic,2023/E": 0.75 },
	},
];
