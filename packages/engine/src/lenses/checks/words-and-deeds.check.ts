import type { FactOf } from "../../facts/index.ts";
import type { CheckCase, SmallHead } from "./check.ts";
import { actor } from "./say.ts";

const head: SmallHead = { levels: { regional: [actor("p"), actor("q")] } };
/** Goldstein values: 05 3.5, 11 −2, 12 −4, 07 7, 06 6, 172 −5. */
const CAMEO = { SUPPORT: "05", ACCUSE: "11", REJECT: "12", AID: "07", COOPERATE: "06", COERCE: "172" } as const;
const act = (name: string, type: keyof typeof CAMEO, at: string, from?: string): FactOf<"event"> => ({
	is: "event",
	id: `event:${name}`,
	title: name,
	type,
	cameo: CAMEO[type],
	at,
	...(from ? { from: [actor(from)], to: [actor(from === "f" ? "p" : "f")] } : { between: [actor("f"), actor("p")] }),
	domains: ["diplomacy"],
});
const came = (occasion: string, how: FactOf<"attendance">["how"]): FactOf<"attendance"> => ({
	is: "attendance",
	actor: actor("f"),
	occasion: `calendar:${occasion}`,
	how,
	at: "2025",
});
const occasion = (name: string, whose: string): FactOf<"calendar"> => ({
	is: "calendar",
	id: `calendar:${name}`,
	title: name,
	kind: "summit",
	whose: [actor(whose)],
	at: "2025",
	status: "held",
});
const holds = (basis: "words" | "deeds", placement: number): FactOf<"position"> => ({
	is: "position",
	actor: actor("f"),
	issue: "issue:oil",
	basis,
	placement,
	during: "2025",
});

/** By hand: words from .35 to (−.2 − .4)/2, deeds from .65 to (.7 + .6)/2; so words fell by .65 and deeds not at all. */
export const CHECKS: readonly CheckCase[] = [
	{
		name: "criticism without effect on the tie",
		facts: [
			act("praise", "SUPPORT", "2020-03-01", "f"),
			act("more-praise", "SUPPORT", "2021-03-01", "p"),
			act("old-aid", "AID", "2020-05-01", "p"),
			act("old-exercise", "COOPERATE", "2021-05-01"),
			act("accusation", "ACCUSE", "2024-03-01", "f"),
			act("refusal", "REJECT", "2025-03-01", "f"),
			act("aid", "AID", "2024-05-01", "p"),
			act("exercise", "COOPERATE", "2025-05-01"),
		],
		head,
		ask: "words-and-deeds",
		expect: {
			"tracks/actor:p/wordsBefore": 0.35,
			"tracks/actor:p/wordsNow": -0.3,
			"tracks/actor:p/deedsBefore": 0.65,
			"tracks/actor:p/deedsNow": 0.65,
			"tracks/actor:p/gap": -0.65,
			"tracks/actor:q/gap": "silence",
			"criticism/actor:f,actor:p,event:event:accusation/hostile": 0,
			"criticism/actor:f,actor:p,event:event:accusation/friendly": 1,
			"criticism/actor:f,actor:p,event:event:refusal/friendly": 1,
		},
	},
	{
		name: "a criticism that a deed followed, and one too late to count",
		facts: [
			act("accusation", "ACCUSE", "2024-01-01", "f"),
			act("pressure", "COERCE", "2024-06-29", "f"),
			act("late-pressure", "COERCE", "2024-06-30", "f"),
			act("their-pressure", "COERCE", "2024-02-01", "p"),
		],
		head,
		ask: "words-and-deeds",
		expect: {
			"criticism/actor:f,actor:p,event:event:accusation/hostile": 1,
			"criticism/actor:f,actor:p,event:event:accusation/friendly": 0,
			"tracks/actor:p/wordsNow": "silence",
		},
	},
	{
		name: "positions and absence",
		facts: [
			{ is: "issue", id: "issue:oil", title: "oil", domains: ["energy"], low: "halted", high: "goes on" },
			holds("words", -0.4),
			holds("deeds", 1),
			occasion("parade", "p"),
			occasion("summit", "q"),
			occasion("fair", "q"),
			came("parade", "declined"),
			came("summit", "came"),
			came("fair", "sent lower"),
		],
		head,
		ask: "words-and-deeds",
		expect: {
			"positions/actor:f,issue:oil/gap": 0.7,
			"attendance/actor:p/attended": 0,
			"attendance/actor:p/stayed": 1,
			"attendance/actor:p/parity": -0.75,
			"attendance/actor:q/attended": 0.75,
			"attendance/actor:q/parity": 0.75,
		},
	},
];
