import * as z from "zod";
import { date, defineFact, qualifier, thingId } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("indicator"),
	/** Any id: an actor, a leg, a format. */
	of: thingId,
	/** What is counted, in a few words that other sources would use too. */
	what: z.string().min(1),
	value: z.union([z.number(), z.strictObject({ low: z.number(), high: z.number() }), z.string().min(1)]),
	unit: z.string().min(1),
	qualifier,
	at: date,
});
export type Indicator = z.infer<typeof schema>;

export const indicator = defineFact({
	is: "indicator",
	title: "Indicator",
	about: "One measured property of one thing at one time, as a source gives it.",
	schema,
	key: (fact: Indicator) => `${fact.of}|${fact.what}|${fact.unit}|${fact.at}`,
	subject: (fact, name) => `${fact.what}: ${name(fact.of)} (${fact.at})`,
	during: (fact) => fact.at,
	ends: () => [],
	example: {
		is: "indicator",
		of: "actor:aze",
		what: "embassies abroad",
		value: 70,
		unit: "embassies",
		qualifier: "approx",
		at: "2025",
	},
});
