import * as z from "zod";
import { actorId, date, defineFact, legId } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("control"),
	leg: legId,
	by: actorId,
	/** The ground on which the holder alone can close the leg. Territory follows from the places at its ends. */
	how: z.enum(["territory", "operator", "owner", "insurer", "sanctioner"]),
	during: date,
});
export type Control = z.infer<typeof schema>;

export const control = defineFact({
	is: "control",
	title: "Control",
	about: "Who can close a leg alone, and on what ground. A backer or a customer is no holder.",
	schema,
	key: (fact: Control) => `${fact.leg}|${fact.by}|${fact.how}`,
	subject: (fact, name) => `${name(fact.by)} as ${fact.how} of ${name(fact.leg)}`,
	during: (fact) => fact.during,
	ends: () => [],
	example: {
		is: "control",
		leg: "leg:baku-tbilisi-rail",
		by: "actor:geo",
		how: "operator",
		during: "2017/..",
	},
});
