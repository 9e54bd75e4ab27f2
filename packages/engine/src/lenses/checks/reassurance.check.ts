import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

const LINE = "issue:line" as const;
const line: FactOf<"issue"> = { is: "issue", id: LINE, title: "Whether the line is built", domains: ["transit"], low: "no", high: "yes" };
const loss = (name: string, to = "p", status: FactOf<"risk">["status"] = "open"): FactOf<"risk"> => ({
	is: "risk",
	id: `risk:${name}`,
	what: name,
	to: actor(to),
	about: [LINE],
	domains: ["transit"],
	status,
	during: "2024/..",
});
const offer = (name: string, status: FactOf<"commitment">["status"], about: FactOf<"commitment">["about"], to = "p"): FactOf<"commitment"> => ({
	is: "commitment",
	id: `commitment:${name}`,
	by: actor("f"),
	to: actor(to),
	kind: "do",
	what: name,
	...(about ? { about } : {}),
	status,
	during: "2025-03/..",
});
const word = (name: string, by: string, type: FactOf<"statement">["type"], at: string, about: `${string}:${string}`): FactOf<"statement"> => ({
	is: "statement",
	id: `statement:${name}`,
	by: [actor(by)],
	what: name,
	type,
	about: [about],
	at,
});
const ROW = `losers/actor:p,${LINE}`;

/** What makes it a project of f. */
const own: FactOf<"position"> = { is: "position", actor: actor("f"), issue: LINE, basis: "words", placement: 1, during: "2024" };

export const CHECKS: readonly CheckCase[] = [
	{
		// Left: transit 1 − max(.5, 0) = .5, tolls 1 − [0, 1] = [0, 1], border 1; mean [.5, 2.5/3].
		name: "three losses, of which one is relieved by half, one only by a promise, one not at all",
		facts: [
			line,
			own,
			loss("transit"),
			loss("tolls"),
			loss("border"),
			loss("old", "p", "passed"),
			offer("branch", "partly", ["risk:transit"]),
			offer("fee", "broken", ["risk:transit"]),
			offer("rebate", "pledged", ["risk:tolls"]),
			offer("loan", "met", undefined),
			offer("elsewhere", "met", ["risk:border"], "q"),
			word("assure", "f", "SUPPORT", "2025-03", "risk:transit"),
			word("before", "p", "REJECT", "2024-06", LINE),
			word("after-1", "p", "CONCEDE", "2025-04", LINE),
			word("after-2", "p", "ACCUSE", "2025-05", LINE),
			word("after-3", "p", "SUPPORT", "2025-06", "commitment:branch"),
		],
		ask: "reassurance",
		expect: {
			[`${ROW}/losses`]: 3,
			[`${ROW}/answered`]: 2 / 3,
			[`${ROW}/left`]: { low: 0.5, high: 2.5 / 3 },
			[`${ROW}/uptake`]: 2 / 3,
			[`${ROW}/words`]: 3,
			"losses/actor:p,risk:transit/offers": 2,
			"losses/actor:p,risk:transit/kept": 0.5,
			"losses/actor:p,risk:transit/left": 0.5,
			"losses/actor:p,risk:transit/assured": 1,
			"losses/actor:p,risk:tolls/left": { low: 0, high: 1 },
			"losses/actor:p,risk:border/offers": "silence",
			"losses/actor:p,risk:border/left": 1,
			"losses/actor:p,risk:old/left": "no row",
		},
	},
	{
		name: "with no offer all of the loss is left, and there is nothing to take up; the state itself is no loser here",
		facts: [line, own, loss("transit"), loss("own", "f"), word("no", "p", "REJECT", "2025", LINE)],
		ask: "reassurance",
		expect: {
			[`${ROW}/left`]: 1,
			[`${ROW}/answered`]: 0,
			[`${ROW}/uptake`]: "silence",
			[`losers/actor:f,${LINE}/left`]: "no row",
		},
	},
];
