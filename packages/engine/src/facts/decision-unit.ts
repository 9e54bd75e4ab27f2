import * as z from "zod";
import { actorId, date, defineFact, domains, spell } from "./define.ts";

const schema = z
	.strictObject({
		is: z.literal("decision-unit"),
		of: actorId.describe("The actor whose decisions these are."),
		domains: domains.describe("Fields of policy in which it decides."),
		spell: spell.describe("1 for the first unit that decided here, 2 for the next, and so on. Empty means 1."),
		kind: z
			.enum(["leader", "group", "coalition"])
			.describe("leader: one person can decide alone. group: one body decides together. coalition: several that none can overrule."),
		members: z.array(actorId).min(1).optional().describe("Who decides: the person, the body, or each partner of the coalition."),
		veto: z.array(actorId).min(1).optional().describe("Who can stop it without deciding."),
		during: date.describe("When it decided (EDTF)."),
	})
	.refine((unit) => unit.kind !== "leader" || (unit.members?.length ?? 1) === 1, {
		error: "a leader is one: name one member, or choose group",
		path: ["members"],
	});
export type DecisionUnit = z.infer<typeof schema>;

/** Kinds of unit after Hermann and Hermann 1989 and Hermann 2001 (decision units). For S0-14, S1-14, S4-01. */
export const decisionUnit = defineFact({
	is: "decision-unit",
	title: "Decision unit",
	about: "Who decides for an actor in some fields of policy, and who can stop it. It says who holds the pen, not what is wanted: that is a position.",
	schema,
	key: (fact: DecisionUnit) => `${fact.of}|${[...fact.domains].sort().join("+")}#${fact.spell ?? 1}`,
	subject: (fact, name) => `who decides for ${name(fact.of)} (${fact.domains.join(", ")})`,
	during: (fact) => fact.during,
	ends: () => [],
	example: {
		is: "decision-unit",
		of: "actor:irn",
		domains: ["security", "diplomacy"],
		kind: "coalition",
		members: ["actor:irn-president", "actor:irgc"],
		during: "2024/..",
	},
});
