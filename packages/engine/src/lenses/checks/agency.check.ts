import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, format } from "./say.ts";

/** Worked example 5. Who founded → initiators; hostings → meetings of the whole list with a host; items → agenda facts with a sponsor. */
const LIST = ["a", "p", "t"];
const ID = "format:x";
const meeting = (host: string, n: number): FactOf<"event"> => ({
	is: "event",
	id: `event:meeting-${host}-${n}`,
	title: `Meeting ${n} at ${host}`,
	type: "CONSULT",
	cameo: "042",
	at: `201${n}`,
	between: LIST.map(actor),
	host: actor(host),
	domains: ["diplomacy"],
});
const tabled = (by: string, n: number): FactOf<"agenda"> => ({
	is: "agenda",
	in: ID,
	item: `item-${by}-${n}`,
	what: `Item ${n} of ${by}`,
	domains: ["trade"],
	status: "on",
	by: [actor(by)],
	during: "2015",
});
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i + 1));
const CONSENSUS = format("x", LIST, { membersComplete: true, rule: "consensus", initiators: [actor("t")] });
const ACTS = [
	...times(2, (n) => meeting("a", n)),
	meeting("t", 3),
	meeting("p", 4),
	...times(5, (n) => tabled("a", n)),
	...times(4, (n) => tabled("t", n)),
	tabled("p", 1),
];
const row = (name: string, column: string) => `members/${ID},${actor(name)}/${column}`;
const column = (name: string, values: readonly [number, number, number]) =>
	Object.fromEntries(["a", "t", "p"].map((who, i) => [row(who, name), values[i] as number]));

const WEIGHTS = { a: 4, b: 3, c: 2, d: 1 };
const votes = (of: string, what: string, value: number): FactOf<"indicator"> => ({ is: "indicator", of, what, value, unit: "votes", at: "2015" });

export const CHECKS: readonly CheckCase[] = [
	{
		name: "A three members, four roles known, chair unknown",
		facts: [...CONSENSUS, ...ACTS],
		head: { focal: actor("a") },
		ask: "agency",
		expect: {
			...column("founding", [0, 1, 0]),
			...column("hosting", [0.5, 0.25, 0.25]),
			...column("agenda", [0.5, 0.4, 0.1]),
			...column("vote", [1 / 3, 1 / 3, 1 / 3]),
			...column("share", [1 / 3, 0.4958333333333333, 0.17083333333333334]),
			...column("ratio", [1, 1.4875, 0.5125]),
			[row("a", "chairing")]: "silence",
			[`formats/${ID}/gini`]: 0.21666666666666667,
			[`formats/${ID}/roles`]: 4,
			[`focal/${ID}/ratio`]: 1,
			[`agenda/${ID}/largest`]: 0.5,
			[`captured/${ID}/captured`]: 0,
		},
	},
	{
		name: "B vote by weights [6; 4, 3, 2, 1]",
		facts: [
			...format("x", Object.keys(WEIGHTS), { membersComplete: true, rule: "weighted" }),
			...Object.entries(WEIGHTS).map(([name, value]) => votes(actor(name), `votes in ${ID}`, value)),
			votes(ID, "quota of votes", 6),
		],
		ask: "agency",
		expect: Object.fromEntries(
			["vote", "banzhaf"].flatMap((name) => [5 / 12, 1 / 4, 1 / 4, 1 / 12].map((value, i) => [row(Object.keys(WEIGHTS)[i] as string, name), value])),
		),
	},
	{
		name: "C consensus body, no other role known",
		facts: format("x", LIST, { membersComplete: true, rule: "consensus" }),
		head: { focal: actor("a") },
		ask: "agency",
		expect: { [row("a", "vote")]: 1 / 3, [row("a", "share")]: "silence", [row("a", "ratio")]: "silence", [`formats/${ID}/gini`]: "silence" },
	},
	{
		name: "an incomplete list is silence, whatever is known of roles",
		facts: [...format("x", LIST, { membersComplete: false, rule: "consensus", initiators: [actor("t")] }), ...ACTS],
		head: { focal: actor("a") },
		ask: "agency",
		expect: { [row("a", "share")]: "silence", [row("a", "vote")]: "silence", [`agenda/${ID}/items`]: 10 },
	},
];
