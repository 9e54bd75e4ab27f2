import { z } from "zod";
import { date, defineFact, qualifier } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("indicator"),
	/** Any id: an actor, a leg, a format. */
	of: z.string().regex(/^(actor|place|format|corridor|leg|agreement|event|lever):[a-z0-9][a-z0-9-]*$/),
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
	during: (fact) => fact.at,
	ends: () => [],
});
