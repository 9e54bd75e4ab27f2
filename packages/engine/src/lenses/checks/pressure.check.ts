import { dayOf, isoDay } from "../../base/time.ts";
import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, lever } from "./say.ts";

const FIRST = dayOf(2025, 3, 1);
let made = 0;
const act = (from: string, to: string, day: number, cameo: string, type: FactOf<"event">["type"]): FactOf<"event"> => ({
	is: "event",
	id: `event:act-${++made}`,
	title: `${type} of ${from} on day ${day}`,
	type,
	cameo,
	at: isoDay(FIRST + day),
	from: [actor(from)],
	to: [actor(to)],
	domains: ["diplomacy"],
});
const hostile = (days: readonly number[], from = "e") => days.map((day) => act(from, "p", day, "18", "ASSAULT"));
const milder = (days: readonly number[]) => days.map((day) => act("p", "f", day, "05", "SUPPORT"));
const head = { levels: { neighbourhood: [actor("p")] } };
const ROW = "response/actor:p";

export const CHECKS: readonly CheckCase[] = [
	{
		// Record of 100 days. Shifted by r mod 20 the acts at 25, 45, 65, 85 follow for r 0–5 and 15–19, that at 5 for r 0–5 (nothing wraps
		// round), that at 99 for r 9–19. Counts: 5 on 6 of 20 shifts, 0 on 3, 1 on 6, 5 on 5.
		name: "even gaps: five of six acts follow, which 11 of 20 shifts would show as well",
		facts: [...hostile([0, 20, 40, 60, 80]), ...milder([5, 25, 45, 65, 85, 99])],
		head,
		ask: "pressure?days=10",
		expect: { [`${ROW}/rate`]: 5 / 6, [`${ROW}/base`]: 61 / 120, [`${ROW}/chance`]: 0.55 },
	},
	{
		// Shifts 0–5 give 5, 6 to 9 give 4, 3, 2, 1; 85–95 only the act at 99; 96–99 all six. Sum 75 over 100 shifts of six acts.
		name: "one burst: five of six acts follow, which 10 of 100 shifts would show",
		facts: [...hostile([0, 1, 2, 3, 4]), ...milder([5, 6, 7, 8, 9, 99])],
		head,
		ask: "pressure?days=10",
		expect: { [`${ROW}/rate`]: 5 / 6, [`${ROW}/base`]: 0.125, [`${ROW}/chance`]: 0.1 },
	},
	{
		name: "who presses: acts of others now and before, levers, and too few acts for the test",
		facts: [
			...hostile([0, 10]),
			...hostile([20], "g"),
			...hostile([30], "f"),
			...hostile([-700]),
			...milder([40]),
			lever("embargo", "h", "p", "trade"),
			lever("own", "f", "p", "trade"),
			lever("old", "h", "p", "arms", { status: "lapsed" }),
		],
		head,
		ask: "pressure?months=12",
		expect: {
			"partners/actor:p/now": 3,
			"partners/actor:p/before": "silence",
			"partners/actor:p/levers": 1,
			"partners/actor:p/milder": 1,
			"factors/actor:p,actor:e/now": 2,
			"factors/actor:p,actor:e/levers": "silence",
			"factors/actor:p,actor:g/now": 1,
			"factors/actor:p,actor:h/levers": 1,
			"factors/actor:p,actor:f/now": "no row",
			[`${ROW}/rate`]: "silence",
		},
	},
	{
		name: "as many months before: the act of 700 days earlier is seen when a period is 24 months",
		facts: [...hostile([0, 10]), ...hostile([-600])],
		head,
		ask: "pressure?months=24",
		expect: { "partners/actor:p/now": 2, "partners/actor:p/before": 1, "partners/actor:p/milder": "silence" },
	},
	{
		name: "an act of unknown beginning may be in the months or before them: none or one, and never in earlier ones",
		facts: hostile([0]).map((one) => ({ ...one, at: `../${one.at}` })),
		head,
		ask: "pressure?months=24",
		expect: { "partners/actor:p/now": { low: 0, high: 1 }, "partners/actor:p/before": "silence", "factors/actor:p,actor:e/now": { low: 0, high: 1 } },
	},
];
