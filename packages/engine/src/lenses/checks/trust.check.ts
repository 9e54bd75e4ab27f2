import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, format, tie } from "./say.ts";

/** Sources are of 2024 in these dossiers, and the day asked about is their last: nothing has faded yet. */
const NOW = { asOf: "2024-12-31", levels: { regional: [actor("p")] } };
const act = (
	name: string,
	by: string,
	on: string,
	cameo: string,
	type: FactOf<"event">["type"],
	more: Partial<FactOf<"event">> = {},
): FactOf<"event"> => ({
	is: "event",
	id: `event:${name}`,
	title: name,
	type,
	cameo,
	at: "2024-12-31",
	from: [actor(by)],
	to: [actor(on)],
	domains: ["security"],
	...more,
});
const promise = (name: string, by: string, to: string, status: FactOf<"commitment">["status"]): FactOf<"commitment"> => ({
	is: "commitment",
	id: `commitment:${name}`,
	by: actor(by),
	to: actor(to),
	kind: "do",
	what: name,
	status,
	during: "2024-12-31",
});
const help = (by: string, of: string, record: NonNullable<FactOf<"guarantee">["record"]>): FactOf<"guarantee"> => ({
	is: "guarantee",
	by: actor(by),
	of: actor(of),
	act: "diplomacy",
	record,
	during: "2024-12-31",
});

export const CHECKS: readonly CheckCase[] = [
	{
		name: "military aid 8.3, an accusation −2, a promise kept in part, one broken",
		facts: [
			act("aid", "p", "f", "072", "AID"),
			act("accuses", "p", "f", "111", "ACCUSE"),
			promise("road", "p", "f", "partly"),
			promise("loan", "p", "f", "broken"),
			promise("port", "p", "f", "pledged"),
			act("talks", "p", "f", "042", "CONSULT"),
			act("mishap", "p", "f", "190", "ASSAULT", { intent: "unintended" }),
			promise("school", "f", "p", "met"),
			tie("f", "p", 0.8),
		],
		head: NOW,
		ask: "trust",
		expect: {
			// R = .83 + .5, S = .2 + .5 + 1.
			"ledger/actor:f,actor:p/good": 1.33,
			"ledger/actor:f,actor:p/bad": 1.7,
			// A breach counts twice.
			"ledger/actor:f,actor:p/prior": 2.33 / 6.73,
			"ledger/actor:f,actor:p/weight": 4.73 / 6.73,
			"ledger/actor:f,actor:p/backing": "silence",
			"ledger/actor:f,actor:p/told": 0.8,
			"ledger/actor:p,actor:f/prior": 2 / 3,
			"entries/actor:f,actor:p,event:aid/now": 0.83,
			"entries/actor:f,actor:p,commitment:road/net": 0,
			"entries/actor:f,actor:p,event:talks/net": "no row",
			"entries/actor:f,actor:p,event:mishap/net": "no row",
		},
	},
	{
		name: "aid while another attacks is help in a crisis; a disputed attack is anything up to the whole",
		facts: [
			act("attack", "e", "f", "190", "ASSAULT", { at: "2024-12" }),
			act("aid", "p", "f", "072", "AID"),
			act("slow-aid", "p", "f", "072", "AID", { at: "2020/2024-12-31" }),
			act("raid", "p", "f", "190", "ASSAULT", { intent: "disputed" }),
			help("p", "f", "kept"),
		],
		head: NOW,
		ask: "trust",
		expect: {
			"ledger/actor:f,actor:p/backing": 2,
			// R = .83 + .83 + 1; S from 0 to 1.
			"ledger/actor:f,actor:p/prior": { low: 3.66 / 6.66, high: 3.66 / 4.66 },
			"ledger/actor:p,actor:f/prior": "no row",
		},
	},
	{
		name: "an act counts half after a half-life, a quarter after two",
		facts: [act("aid", "p", "f", "072", "AID", { at: "2015-01-01" }), act("strike", "p", "f", "190", "ASSAULT", { at: "2015-01-01" })],
		// 2 × 3 years of 365.2425 days after 1 January 2015 are 2 191.455 days: the day asked about is 2 191 days on.
		head: { ...NOW, asOf: "2020-12-31" },
		ask: "trust?halfLife=3",
		expect: {
			"ledger/actor:f,actor:p/good": 0.83 * 2 ** (-2191 / (3 * 365.2425)),
			"ledger/actor:f,actor:p/bad": 2 ** (-2191 / (3 * 365.2425)),
		},
	},
	{
		name: "an attack of a rival on the list counts half for good; a promise is as old as its keeping",
		facts: [act("strike", "p", "f", "190", "ASSAULT", { at: "1994-01-01" }), { ...promise("road", "p", "f", "met"), during: "2021-12-31/.." }],
		// 31 December 2021 to 31 December 2024 are 1 096 days.
		head: { ...NOW, rivals: [{ between: [actor("f"), actor("p")], weight: 1, because: "given" }] },
		ask: "trust?breach=1",
		expect: {
			"ledger/actor:f,actor:p/bad": 0.5,
			"ledger/actor:f,actor:p/good": 2 ** (-1096 / (3 * 365.2425)),
			"ledger/actor:f,actor:p/weight": 1 - 2 / (2.5 + 2 ** (-1096 / (3 * 365.2425))),
		},
	},
	{
		name: "a format is as trustful as its least trustful pair, and silent where one has no history",
		facts: [
			...format("x", ["f", "p"], { membersComplete: true }),
			...format("y", ["f", "p", "q"], { membersComplete: true }),
			...format("z", ["f", "p"]),
			help("p", "f", "kept"),
			help("f", "p", "failed"),
		],
		head: NOW,
		ask: "trust",
		expect: {
			"formats/format:x/weakest": 1 / 4,
			"formats/format:x/known": 1,
			"formats/format:y/weakest": "silence",
			"formats/format:y/known": 2 / 6,
			"formats/format:z/weakest": "silence",
		},
	},
	{
		name: "trust that is told of makes no prior",
		facts: [tie("f", "p", 0.8)],
		head: NOW,
		ask: "trust",
		expect: { "ledger/actor:f,actor:p/prior": "silence", "ledger/actor:f,actor:p/told": 0.8 },
	},
];
