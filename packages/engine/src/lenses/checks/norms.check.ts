import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, format } from "./say.ts";

type Statement = FactOf<"statement">;
const X = "format:x" as const;
const text = (name: string, norms: Statement["norms"], more: Partial<Statement> = {}): Statement => ({
	is: "statement",
	id: `statement:${name}`,
	by: [actor("f"), actor("p"), actor("q")],
	what: name,
	type: "AGREE",
	about: [X],
	...(norms ? { norms } : {}),
	at: "2024",
	...more,
});
const word = (name: string, by: string, type: Statement["type"], at = "2024"): Statement =>
	text(name, ["territorial-integrity"], { by: [actor(by)], type, at, about: ["event:war"] });
const war: FactOf<"event"> = {
	is: "event",
	id: "event:war",
	title: "war",
	type: "ASSAULT",
	cameo: "190",
	at: "2022",
	from: [actor("r")],
	to: [actor("s")],
	domains: ["security"],
};

/**
 * Four joint texts: one names interests and sovereignty, one sovereignty, one sovereignty and democracy, one nothing. Manners in 3 of
 * 4, ideals in 1 of 4; mentions 2 + 1 + 2 = 5, of which 4 are manners. On the war f and p are for integrity and q against: of the pairs
 * fp, fq, pq one agrees. A text of one member and a text nobody read for norms do not count.
 */
export const CHECKS: readonly CheckCase[] = [
	{
		name: "four communiqués and three voices on a war",
		facts: [
			...format("x", ["f", "p", "q"]),
			war,
			text("one", ["interests", "sovereignty"]),
			text("two", ["sovereignty"]),
			text("three", ["sovereignty", "democracy"], { about: ["event:war"], venue: X }),
			text("four", []),
			text("unread", undefined),
			text("alone", ["equality"], { by: [actor("f")] }),
			word("f-on-war", "f", "SUPPORT"),
			word("p-before", "p", "REJECT", "2022"),
			word("p-on-war", "p", "SUPPORT", "2025"),
			word("q-on-war", "q", "REJECT", "2025"),
			word("r-on-war", "r", "REJECT"),
		],
		ask: "norms",
		expect: {
			[`profile/${X}/texts`]: 4,
			[`profile/${X}/manners`]: 0.75,
			[`profile/${X}/ideals`]: 0.25,
			[`profile/${X}/mix`]: 0.8,
			[`rates/${X},sovereignty/rate`]: 0.75,
			[`rates/${X},interests/rate`]: 0.25,
			[`rates/${X},democracy/rate`]: 0.25,
			[`rates/${X},equality/rate`]: "no row",
			[`profile/${X}/matters`]: 3,
			[`profile/${X}/agreement`]: 1 / 3,
		},
	},
	{
		name: "two texts are counted and give no rate; one voice agrees with nobody",
		facts: [...format("x", ["f", "p"]), war, text("one", ["sovereignty"]), text("two", []), word("f-on-war", "f", "SUPPORT")],
		ask: "norms",
		expect: {
			[`profile/${X}/texts`]: 2,
			[`profile/${X}/manners`]: "silence",
			[`rates/${X},sovereignty/rate`]: "silence",
			[`profile/${X}/agreement`]: "silence",
		},
	},
];
