import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

const PACT = "issue:pact" as const;
const pact: FactOf<"issue"> = {
	is: "issue",
	id: PACT,
	title: "Whether f joins the pact",
	domains: ["security"],
	options: ["for", "against", "if-unarmed"],
};
const limit = (name: string, status: FactOf<"risk">["status"], by = "r"): FactOf<"risk"> => ({
	is: "risk",
	id: `risk:${name}`,
	what: name,
	to: actor(by),
	seenBy: actor(by),
	about: [PACT],
	domains: ["security"],
	status,
	during: "2024/..",
});
const word = (name: string, by: string, type: FactOf<"statement">["type"], at: string): FactOf<"statement"> => ({
	is: "statement",
	id: `statement:${name}`,
	by: [actor(by)],
	what: name,
	type,
	about: [PACT],
	at,
});
const stand = (by: string, option: string): FactOf<"position"> => ({
	is: "position",
	actor: actor(by),
	issue: PACT,
	basis: "words",
	option,
	during: "2025",
});
const minister: FactOf<"actor"> = { is: "actor", id: "actor:minister", name: "A minister of r", kind: "person", partOf: "actor:r" };
const ROW = "reactions/actor:r,issue:pact";

/** What makes it a project of f. */
const own: FactOf<"position"> = { is: "position", actor: actor("f"), issue: PACT, basis: "words", option: "for", during: "2024" };

export const CHECKS: readonly CheckCase[] = [
	{
		name: "a limit that may still be reached leaves the rule undecided; words in order of time",
		facts: [
			pact,
			own,
			minister,
			stand("r", "if-unarmed"),
			limit("bases", "open"),
			limit("radar", "passed"),
			word("red-line", "minister", "THREATEN", "2024-05"),
			word("milder", "r", "CONCEDE", "2025-02"),
		],
		ask: "tolerance",
		expect: {
			[`${ROW}/borne`]: 1,
			[`${ROW}/limits`]: 2,
			[`${ROW}/open`]: 1,
			[`${ROW}/crossed`]: "silence",
			[`${ROW}/warned`]: 1,
			[`${ROW}/eased`]: 1,
			[`${ROW}/last`]: 1,
			[`${ROW}/shown`]: "silence",
			"limits/actor:r,risk:bases/reached": "silence",
			"limits/actor:r,risk:bases/open": 1,
			"limits/actor:r,risk:radar/reached": 0,
		},
	},
	{
		name: "the rule on a move at hand: with bases it crosses a limit, without it does not",
		facts: [pact, own, limit("bases", "open"), limit("radar", "passed")],
		ask: "tolerance?reached=risk:bases",
		expect: { [`${ROW}/crossed`]: 1, [`${ROW}/open`]: 0, [`${ROW}/borne`]: "silence", [`${ROW}/warned`]: "silence" },
	},
	{
		name: "ruled out",
		facts: [pact, own, limit("bases", "open"), limit("radar", "passed")],
		ask: "tolerance?avoided=risk:bases",
		expect: { [`${ROW}/crossed`]: 0, [`${ROW}/open`]: 0 },
	},
	{
		name: "one limit reached is enough, whatever is still open; a denied one is not reached; threats make a row of their own",
		facts: [
			pact,
			own,
			limit("bases", "happened"),
			limit("radar", "open"),
			{ says: limit("troops", "open", "s"), stance: "against" },
			stand("s", "against"),
			word("no", "t", "THREATEN", "2025"),
		],
		ask: "tolerance",
		expect: {
			[`${ROW}/crossed`]: 1,
			[`${ROW}/open`]: 1,
			"reactions/actor:s,issue:pact/crossed": 0,
			"reactions/actor:s,issue:pact/borne": 0,
			"reactions/actor:t,issue:pact/limits": "silence",
			"reactions/actor:t,issue:pact/last": -1,
		},
	},
	{
		name: "a move is here where the state wants it, or is threatened over it; what others plan among themselves is not",
		facts: [pact, limit("bases", "open"), { ...word("line", "t", "THREATEN", "2025"), to: [actor("f")] }, word("aside", "s", "THREATEN", "2025")],
		ask: "tolerance",
		expect: { [`${ROW}/limits`]: "no row", "reactions/actor:t,issue:pact/last": -1, "reactions/actor:s,issue:pact/last": "no row" },
	},
];
