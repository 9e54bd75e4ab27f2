import * as z from "zod";
import { actorId, date, defineFact, share } from "./define.ts";
import { leverChannel } from "./lever.ts";

const schema = z.strictObject({
	is: z.literal("restraint"),
	/** Whose hand is held back, and towards whom. */
	holder: actorId,
	target: actorId,
	/** One channel, or * for all of them. */
	on: z.union([leverChannel, z.literal("*")]),
	/** own-cost: what use costs the holder itself. counter: what others would do or already do to it. */
	kind: z.enum(["own-cost", "counter"]),
	/** A short stable name, so that two sources on one restraint meet. */
	name: z.string().regex(/^[a-z0-9-]+$/),
	what: z.string().min(1),
	/** 0 no restraint … 1 use is out of the question. Absent = unknown. */
	size: share.optional(),
	during: date,
});
export type Restraint = z.infer<typeof schema>;

export const restraint = defineFact({
	is: "restraint",
	title: "Restraint",
	about: "What makes pulling a lever costly for its holder: its own loss, or a counter-lever.",
	schema,
	key: (fact: Restraint) => `${fact.holder}>${fact.target}|${fact.on}|${fact.kind}|${fact.name}`,
	subject: (fact) => fact.what,
	during: (fact) => fact.during,
	ends: () => [],
	example: {
		is: "restraint",
		holder: "actor:rus",
		target: "actor:aze",
		on: "*",
		kind: "counter",
		name: "turkish-alliance",
		what: "Türkiye would answer force against Azerbaijan",
		size: 0.8,
		during: "2021/..",
	},
});
