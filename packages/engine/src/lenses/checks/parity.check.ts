import type { Fact, FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement, tie } from "./say.ts";

const spent = (of: string, value: number, at: string, unit = "million USD"): FactOf<"indicator"> => ({
	is: "indicator",
	of: actor(of),
	what: "military expenditure",
	value,
	unit,
	at,
});
const arms = (whole: string, part: string, value: number): FactOf<"share"> => ({
	is: "share",
	whole: actor(whole),
	part: actor(part),
	what: "arms",
	value,
	during: "2020/2024",
});
const strike: FactOf<"risk"> = {
	is: "risk",
	id: "risk:strike",
	what: "f acts first",
	to: actor("p"),
	from: [actor("f")],
	domains: ["security"],
	status: "open",
	during: "2025",
};
const PAIR = "actor:f,actor:p";
const rivals = tie("f", "p", -0.8, { kind: "rivalry" });
const waits = agreement("peace", ["f", "p"], 1, { status: "initialled", during: "2025-08/.." });
const facts: Fact[] = [
	rivals,
	spent("f", 1000, "2023"),
	spent("p", 800, "2023"),
	spent("f", 2000, "2024"),
	spent("p", 900, "2024"),
	spent("p", 5, "2025", "% of GDP"),
	arms("f", "h", 0.6),
	arms("p", "h", 0.9),
	arms("f", "i", 0.3),
	arms("p", "i", 0.05),
	arms("f", "g", 0.1),
	waits,
	strike,
];

/**
 * Parity .8 in 2023 and .45 in 2024. h arms both with at least .6, i with .05, g only one. Benefit of h .45·.6 = .27. f is superior
 * (.45 ≤ .5), p spends 12.5 % more, a treaty is initialled, a strike is warned of: the trigger fires for f over p and, since p is not
 * superior (2000/900 > .5), not the other way. The share of GDP is another unit and stands alone.
 */
export const CHECKS: readonly CheckCase[] = [
	{
		name: "one seller to both sides, and a stronger side that waits",
		facts,
		ask: "parity?growth=0.12",
		expect: {
			[`years/${PAIR},2023/parity`]: 0.8,
			[`pairs/${PAIR}/parity`]: 0.45,
			[`pairs/${PAIR}/common`]: 0.6,
			[`holders/actor:h,${PAIR}/both`]: 0.6,
			[`holders/actor:h,${PAIR}/lean`]: -0.3,
			[`holders/actor:h,${PAIR}/benefit`]: 0.27,
			[`holders/actor:i,${PAIR}/both`]: 0.05,
			[`holders/actor:g,${PAIR}/both`]: "no row",
			[`trigger/${PAIR}/superior`]: 1,
			[`trigger/${PAIR}/waits`]: 1,
			[`trigger/${PAIR}/warned`]: 1,
			[`trigger/${PAIR}/rearms`]: "silence",
			[`trigger/${PAIR}/fires`]: "silence",
			"trigger/actor:p,actor:f/superior": 0,
			"trigger/actor:p,actor:f/fires": 0,
		},
	},
	{
		name: "with two years of the weaker in one unit the trigger is settled",
		facts: facts.filter((one) => !(one.is === "indicator" && one.unit === "% of GDP")),
		ask: "parity?growth=0.12",
		expect: { [`trigger/${PAIR}/rearms`]: 1, [`trigger/${PAIR}/fires`]: 1 },
	},
	{
		name: "a treaty in force, or slower growth, settles that it does not fire",
		facts: [
			...facts.filter((one) => !(one.is === "indicator" && one.unit === "% of GDP") && one.is !== "agreement"),
			agreement("peace", ["f", "p"], 1),
		],
		ask: "parity?growth=0.2",
		expect: { [`trigger/${PAIR}/waits`]: 0, [`trigger/${PAIR}/rearms`]: 0, [`trigger/${PAIR}/fires`]: 0 },
	},
	{
		name: "without figures there is no parity and no trigger, and arms still tell who has a hand on both",
		facts: facts.filter((one) => one.is !== "indicator"),
		ask: "parity",
		expect: {
			[`pairs/${PAIR}/parity`]: "silence",
			[`holders/actor:h,${PAIR}/both`]: 0.6,
			[`holders/actor:h,${PAIR}/benefit`]: "silence",
			[`trigger/${PAIR}/fires`]: "silence",
		},
	},
];
