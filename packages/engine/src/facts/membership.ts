import * as z from "zod";
import { actorId, date, defineFact, formatId, spell } from "./define.ts";

export const MEMBERSHIP_ROLES = ["member", "chair", "observer", "dialogue partner", "candidate", "invited", "refused"] as const;

const schema = z.strictObject({
	is: z.literal("membership"),
	actor: actorId,
	format: formatId,
	spell,
	role: z.enum(MEMBERSHIP_ROLES),
	during: date,
	/** Who kept it out, for `refused`. */
	by: z.array(actorId).optional(),
});
export type Membership = z.infer<typeof schema>;

/** A chair is also a member, and a refused bid goes with another standing: they are separate questions, so separate keys. */
const slot = (role: Membership["role"]) => (role === "chair" || role === "refused" || role === "candidate" ? role : "standing");

export const membership = defineFact({
	is: "membership",
	title: "Membership",
	about: "The standing of one actor in one format for one spell. A candidate is not a member.",
	schema,
	key: (fact: Membership) => `${fact.actor}|${fact.format}|${slot(fact.role)}#${fact.spell ?? 1}`,
	subject: (fact, name) => `${name(fact.actor)} in ${name(fact.format)}`,
	during: (fact) => fact.during,
	ends: () => [],
	example: {
		is: "membership",
		actor: "actor:aze",
		format: "format:sco",
		role: "dialogue partner",
		during: "2015/..",
	},
});
