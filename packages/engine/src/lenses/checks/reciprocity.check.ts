import type { FactOf } from "../../facts/index.ts";
import type { CheckCase, SmallHead } from "./check.ts";
import { actor } from "./say.ts";

/** Worked example 11. Its symbolic acts are a flow of acts in case A, since an act of our own counts one. */
const head: SmallHead = { levels: { regional: [actor("g")] } };
const flow = (from: string, to: string, what: string, unit: string, during: string, value: number): FactOf<"flow"> => ({
	is: "flow",
	from: actor(from),
	to: actor(to),
	what,
	unit,
	value,
	during,
	kind: "realised",
});
/** CAMEO roots 12, 13 and 18 and code 172 have Goldstein −4, −6, −9 and −5. */
const act = (name: string, from: string, at: string, cameo: "12" | "13" | "18" | "172"): FactOf<"event"> => ({
	is: "event",
	id: `event:${name}`,
	title: name,
	type: ({ "12": "REJECT", "13": "THREATEN", "18": "ASSAULT", "172": "COERCE" } as const)[cameo],
	cameo,
	at,
	from: [actor(from)],
	to: [actor(from === "f" ? "g" : "f")],
	domains: ["security"],
});

const MATERIAL = "actor:g,material (USD m)";
const SYMBOLIC = "actor:g,symbolic (acts)";
const LEDGER = [
	flow("f", "g", "material", "USD m", "2022-01-01", 300),
	flow("f", "g", "material", "USD m", "2022-07-01", 100),
	flow("g", "f", "material", "USD m", "2022-03-02", 100),
	flow("f", "g", "symbolic", "acts", "2023-02-01", 2),
	flow("g", "f", "symbolic", "acts", "2023-05-02", 3),
	flow("g", "f", "symbolic", "acts", "2023-08-01", 1),
];
const DUEL = [
	act("first", "g", "2025-01-10", "12"),
	act("second", "g", "2025-03-01", "13"),
	act("third", "g", "2025-06-01", "172"),
	act("answer", "f", "2025-01-20", "12"),
	act("hard-answer", "f", "2025-03-15", "18"),
];
const praise = (name: string, from: string, to: string, at: string): FactOf<"statement"> => ({
	is: "statement",
	id: `statement:${name}`,
	by: [actor(from)],
	whom: [actor(to)],
	what: name,
	type: "SUPPORT",
	at,
});

export const CHECKS: readonly CheckCase[] = [
	{
		name: "A ledger",
		facts: [...LEDGER, { ...flow("g", "f", "material", "USD m", "2024", 5000), kind: "pledge" }, flow("f", "g", "trade", "USD m", "2024", 900)],
		head,
		ask: "reciprocity",
		expect: {
			[`ledger/${MATERIAL}/give`]: 400,
			[`ledger/${MATERIAL}/get`]: 100,
			[`ledger/${MATERIAL}/imbalance`]: 0.6,
			[`ledger/${MATERIAL}/lag`]: 60,
			[`ledger/${MATERIAL}/unreturned`]: 1,
			[`ledger/${SYMBOLIC}/give`]: 2,
			[`ledger/${SYMBOLIC}/get`]: 4,
			[`ledger/${SYMBOLIC}/imbalance`]: -1 / 3,
			[`ledger/${SYMBOLIC}/lag`]: 90,
			[`ledger/${SYMBOLIC}/unreturned`]: 0,
			"ledger/actor:g,trade (USD m)/give": "no row",
		},
	},
	{
		name: "A seen from the other side",
		facts: LEDGER,
		head: { ...head, focal: actor("g"), levels: { regional: [actor("f")] } },
		ask: "reciprocity",
		expect: { "ledger/actor:f,material (USD m)/imbalance": -0.6, "ledger/actor:f,symbolic (acts)/imbalance": 1 / 3 },
	},
	{
		name: "B provocation and response",
		facts: DUEL,
		head,
		ask: "reciprocity",
		expect: {
			"responses/actor:g,actor:f/provocations": 3,
			"responses/actor:g,actor:f/rate": 0.6666666667,
			"responses/actor:g,actor:f/ratio": 1.25,
			"responses/actor:g,actor:f/escalations": 1,
			"pairs/actor:g,actor:f,event:event:first/ratio": 1,
			"pairs/actor:g,actor:f,event:event:second/ratio": 1.5,
			"pairs/actor:g,actor:f,event:event:third/ratio": "silence",
			"pairs/actor:g,actor:f,event:event:second/wait": 14,
		},
	},
	{
		// From the last day of January to the first of March, or from the first to the last: 29 to 89 days; 1 to 31 May answers 20 April.
		name: "dates known to the month give a span of days",
		facts: [
			flow("f", "g", "material", "USD m", "2022-01", 300),
			flow("g", "f", "material", "USD m", "2022-03", 100),
			act("blow", "g", "2025-04-20", "12"),
			act("answer", "f", "2025-05", "12"),
		],
		head,
		ask: "reciprocity",
		expect: {
			[`ledger/${MATERIAL}/lag`]: { low: 29, high: 89 },
			"pairs/actor:g,actor:f,event:event:blow/wait": { low: 11, high: 41 },
		},
	},
	{
		// Both are told of a year alone, so that no rule on days could match them: 6/4. The third act is dated and answered by nobody.
		name: "what a source calls the answer answers, whatever the days",
		facts: [act("blow", "g", "2024", "12"), { ...act("answer", "f", "2024", "13"), answers: ["event:blow"] }, act("other", "g", "2025-06-01", "12")],
		head,
		ask: "reciprocity",
		expect: {
			"responses/actor:g,actor:f/provocations": 2,
			"responses/actor:g,actor:f/rate": 0.5,
			"responses/actor:g,actor:f/ratio": 1.5,
			"responses/actor:g,actor:f/escalations": 1,
			"pairs/actor:g,actor:f,event:event:blow/ratio": 1.5,
			"responses/actor:f,actor:g/provocations": 1,
			"responses/actor:f,actor:g/ratio": "silence",
		},
	},
	{
		name: "C only gives are recorded, and once with a list that is complete",
		facts: [
			flow("f", "g", "material", "USD m", "2022-01-01", 10),
			flow("f", "g", "arms", "USD m", "2022-01-01", 10),
			{ is: "coverage", part: "arms", actors: [actor("f"), actor("g")], during: "2000/.." },
			{ ...act("aid", "f", "2024", "12"), type: "AID", cameo: "07" },
			praise("kind-word", "g", "f", "2024"),
		],
		head,
		ask: "reciprocity",
		expect: {
			[`ledger/${MATERIAL}/imbalance`]: "silence",
			[`ledger/${MATERIAL}/unreturned`]: "silence",
			"ledger/actor:g,arms (USD m)/imbalance": 1,
			"ledger/actor:g,arms (USD m)/unreturned": 1,
			"ledger/actor:g,material (acts)/give": 1,
			"ledger/actor:g,material (acts)/imbalance": "silence",
			[`ledger/${SYMBOLIC}/get`]: 1,
		},
	},
];
