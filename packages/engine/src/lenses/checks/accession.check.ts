import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement } from "./say.ts";

/** A worked example of our own: u is invited into the pact (rung 5) of f and t; it has a partnership (rung 3) with f, and nothing on record with t. */
const way = (
	who: string,
	to: FactOf<"accession">["to"],
	stage: FactOf<"accession">["stage"],
	more: Partial<FactOf<"accession">> = {},
): FactOf<"accession"> => ({
	is: "accession",
	actor: actor(who),
	to,
	stage,
	during: "2025-01-01/..",
	...more,
});
const PACT = "agreement:pact";
const ROW = `actor:u,${PACT}`;
const BODY = "actor:f,actor:body";

export const CHECKS: readonly CheckCase[] = [
	{
		name: "a pact joined by a third state",
		facts: [
			agreement("pact", ["f", "t"], 5),
			agreement("partnership", ["f", "u"], 3),
			agreement("visas", ["f", "u"], 2),
			way("u", PACT, "invited", { under: "agreement:partnership" }),
			{
				is: "commitment",
				id: "commitment:exercises",
				by: actor("t"),
				to: actor("f"),
				kind: "do",
				what: "exercises",
				under: PACT,
				status: "committed",
				during: "2021/..",
			},
			{ is: "guarantee", by: actor("t"), of: actor("f"), act: "defence", under: PACT, during: "2021/.." },
		],
		ask: "accession",
		expect: {
			[`ways/${ROW}/step`]: 2,
			[`ways/${ROW}/age`]: 364 / 365.2425,
			[`ways/${ROW}/conditions`]: "silence",
			[`stopped/${ROW}/stopped`]: 0,
			[`inherits/${ROW},actor:f/pact`]: 5,
			[`inherits/${ROW},actor:f/present`]: 3,
			[`inherits/${ROW},actor:f/gain`]: 2,
			[`inherits/${ROW},actor:t/present`]: "silence",
			[`inherits/${ROW},actor:t/gain`]: { low: 0, high: 5 },
			[`duties/${ROW}/duties`]: 2,
		},
	},
	{
		name: "a way that was stopped keeps its furthest step",
		facts: [
			way("f", actor("body"), "negotiating", { spell: 1, during: "2020/2024", opened: 20, closed: 5, chapters: 35, conditions: ["courts", "media"] }),
			way("f", actor("body"), "frozen", { spell: 2, by: [actor("g"), actor("h")], conditions: ["courts"] }),
		],
		ask: "accession",
		expect: {
			[`ways/${BODY}/step`]: 5,
			[`ways/${BODY}/conditions`]: 2,
			[`ways/${BODY}/blockers`]: 2,
			[`ways/${BODY}/chapters`]: "silence",
			[`stopped/${BODY}/stopped`]: 1,
		},
	},
	{
		name: "who was only named by others has taken no step",
		facts: [way("f", actor("body"), "named", { by: [actor("g")] })],
		ask: "accession",
		expect: { [`ways/${BODY}/step`]: 0, [`ways/${BODY}/blockers`]: "silence", [`stopped/${BODY}/stopped`]: 0 },
	},
	{
		name: "chapters",
		facts: [way("f", actor("body"), "negotiating", { opened: 20, closed: 7, chapters: 35 })],
		ask: "accession",
		expect: { [`ways/${BODY}/chapters`]: 0.2, [`ways/${BODY}/step`]: 5, [`stopped/${BODY}/stopped`]: 0 },
	},
];
