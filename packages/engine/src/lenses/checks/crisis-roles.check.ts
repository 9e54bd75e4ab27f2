import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

/** Goldstein values: 190 −10 (force), 055 7 (apology) , 051 3.4 (support), 071 7.4 (aid), 111 −2 (criticism). */
const act = (name: string, from: string, to: string, cameo: string, type: FactOf<"event">["type"], at: string): FactOf<"event"> => ({
	is: "event",
	id: `event:${name}`,
	title: name,
	type,
	cameo,
	at,
	from: [actor(from)],
	to: [actor(to)],
	domains: ["security"],
});
const role = (of: string, to: string, label: string, fit: FactOf<"label">["fit"] = "holds"): FactOf<"label"> => ({
	is: "label",
	of: actor(of),
	to: actor(to),
	kind: "role",
	label,
	fit,
	during: "2020/..",
});
const HEAD = { levels: { neighbourhood: [actor("p"), actor("q")] } };

/**
 * f is attacked by x in March 2023 and x apologises in June: acts until September count. p aids (.74) and supports (.34): 1. q supports
 * (.34) and criticises (.2): .14/.54. Both come too late or before are left out. In a second crisis with y (2025) p criticises: −1, so
 * on the mean p stood by f at 0 over two crises. f stood by p in p's crisis with x.
 */
export const CHECKS: readonly CheckCase[] = [
	{
		name: "two crises of f and one of p",
		facts: [
			act("attack", "x", "f", "190", "ASSAULT", "2023-03-10"),
			act("apology", "x", "f", "055", "SUPPORT", "2023-06-10"),
			act("aid", "p", "f", "071", "AID", "2023-04-10"),
			act("backing", "p", "f", "051", "SUPPORT", "2023-08-10"),
			// What settles a matter between the two says nothing of the matter with x.
			act("amends", "p", "f", "080", "CONCEDE", "2023-05-10"),
			act("early", "p", "f", "111", "ACCUSE", "2023-02-10"),
			act("late", "p", "f", "111", "ACCUSE", "2023-10-10"),
			act("half", "q", "f", "051", "SUPPORT", "2023-05-10"),
			act("blame", "q", "f", "111", "ACCUSE", "2023-05-20"),
			act("second", "y", "f", "190", "ASSAULT", "2025-02-10"),
			act("cold", "p", "f", "111", "ACCUSE", "2025-03-10"),
			act("on-p", "x", "p", "190", "ASSAULT", "2024-05-10"),
			act("help-p", "f", "p", "071", "AID", "2024-06-10"),
			role("f", "p", "brother"),
			role("f", "p", "supplier", "partly"),
			role("f", "p", "client", "past"),
			role("p", "f", "brother"),
		],
		head: HEAD,
		ask: "crisis-roles",
		expect: {
			"episodes/actor:p,actor:f,actor:x,2023-03-10/stood": 1,
			"episodes/actor:p,actor:f,actor:x,2023-03-10/acts": 2,
			"episodes/actor:q,actor:f,actor:x,2023-03-10/stood": 0.14 / 0.54,
			"episodes/actor:p,actor:f,actor:y,2025-02-10/stood": -1,
			"partners/actor:p/got": 0,
			"partners/actor:p/crises": 2,
			"partners/actor:p/given": 1,
			"partners/actor:p/givenCrises": 1,
			"partners/actor:p/roles": 2,
			"partners/actor:p/theirRoles": 1,
			"partners/actor:q/given": "silence",
			"partners/actor:q/roles": "silence",
		},
	},
	{
		name: "a crisis of the two with each other is none in which one could stand by the other",
		facts: [act("attack", "p", "f", "190", "ASSAULT", "2023-03-10"), act("aid", "p", "f", "071", "AID", "2023-04-10"), role("p", "f", "rival")],
		head: HEAD,
		ask: "crisis-roles",
		expect: { "partners/actor:p/got": "silence", "partners/actor:p/theirRoles": 1 },
	},
];
