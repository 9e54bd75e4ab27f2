import type { Fact, FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement } from "./say.ts";

const share = (whole: string, part: string, what: FactOf<"share">["what"], value: number): FactOf<"share"> => ({
	is: "share",
	whole: actor(whole),
	part: actor(part),
	what,
	value,
	during: "2024",
});
const votes = (b: string, value: number): FactOf<"similarity"> => ({
	is: "similarity",
	between: [actor("f"), actor(b)],
	on: "votes",
	measure: "kappa",
	value,
	world: 0.1,
	items: 50,
	at: "2024",
});
const gas = (from: string, to: string, during: string, kind: FactOf<"flow">["kind"]): FactOf<"flow"> => ({
	is: "flow",
	from: actor(from),
	to: actor(to),
	what: "gas",
	value: 5,
	unit: "bcm",
	during,
	kind,
});
const visit: FactOf<"event"> = {
	is: "event",
	id: "event:visit",
	title: "visit",
	type: "CONSULT",
	cameo: "042",
	at: "2025-03",
	between: [actor("f"), actor("q")],
	domains: ["diplomacy"],
	leaders: true,
};
const word = (form: FactOf<"statement">["form"]): FactOf<"statement"> => ({
	is: "statement",
	id: `statement:${form}`,
	by: [actor("p")],
	what: "thanks",
	type: "SUPPORT",
	whom: [actor("f")],
	at: "2025-05",
	form,
});
const HEAD = { levels: { neighbourhood: [actor("p"), actor("q"), actor("r")] } };
const facts: Fact[] = [
	share("f", "p", "arms", 0.3),
	share("p", "f", "oil", 0.4),
	votes("p", 0.3),
	word("speech"),
	word("private"),
	visit,
	agreement("pact", ["f", "q"], 3),
	share("f", "q", "arms", 0.02),
	share("q", "f", "arms", 0.0),
	votes("q", 0.05),
];

/**
 * p: words are open, visits and agreements untold; arms (.3) and oil (.4) are used, votes above all states', gas untold. Quiet part
 * 3/4 to 1; visibility from (1/3)/(1/3 + 1) = .25 to 1/(1 + .75) = 4/7. q: a visit and a pact, no word told; no arms, votes below
 * the world's, oil and gas untold: quiet part 0 to 1/2; visibility from (2/3)/(2/3 + 1/2) = 4/7 to 1.
 */
export const CHECKS: readonly CheckCase[] = [
	{
		name: "one tie mostly out of sight, one mostly in the open, one unknown",
		facts,
		head: HEAD,
		ask: "visibility",
		expect: {
			"partners/actor:p/open": 1,
			"partners/actor:p/quiet": 3,
			"partners/actor:p/hidden": { low: 0.75, high: 1 },
			"partners/actor:p/ratio": { low: 0.25, high: 4 / 7 },
			"partners/actor:q/open": 2,
			"partners/actor:q/quiet": 0,
			"partners/actor:q/hidden": { low: 0, high: 0.5 },
			"partners/actor:q/ratio": { low: 4 / 7, high: 1 },
			"partners/actor:r/ratio": "silence",
			"partners/actor:r/hidden": "silence",
		},
	},
	{
		// A shipment of some size shows that the channel is used where no share of it is known; one of long ago, or a promise, does not.
		name: "an amount that moved is a channel in use",
		facts: [gas("f", "p", "2024", "realised"), gas("f", "q", "2026", "pledge"), gas("r", "f", "2019", "realised")],
		head: HEAD,
		ask: "visibility",
		expect: {
			"partners/actor:p/quiet": 1,
			"partners/actor:p/hidden": { low: 0.25, high: 1 },
			"partners/actor:q/quiet": "silence",
			"partners/actor:r/quiet": "silence",
		},
	},
];
