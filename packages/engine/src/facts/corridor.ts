import * as z from "zod";
import { corridorId, date, defineFact, legId, nodeId } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("corridor"),
	id: corridorId,
	title: z.string().min(1),
	aliases: z.array(z.string()).optional(),
	/** Where it begins and ends. */
	ends: z.tuple([nodeId, nodeId]),
	/** The legs in order; each begins where the last one ended. */
	legs: z.array(legId).min(1),
	during: date,
});
export type Corridor = z.infer<typeof schema>;

export const corridor = defineFact({
	is: "corridor",
	title: "Corridor",
	about: "A named route as a chain of legs. Legs are shared: closing one closes it in every corridor.",
	schema,
	key: (fact: Corridor) => fact.id,
	subject: (fact) => fact.title,
	during: (fact) => fact.during,
	ends: () => [],
	example: {
		is: "corridor",
		id: "corridor:baku-tbilisi",
		title: "Baku to Tbilisi",
		ends: ["place:baku", "place:tbilisi"],
		legs: ["leg:baku-tbilisi-rail"],
		during: "2017/..",
	},
});
