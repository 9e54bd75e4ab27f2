import * as z from "zod";
import { actorId, date, defineFact } from "./define.ts";

export const ACTOR_KINDS = ["state", "organisation", "organ", "grouping", "nonstate", "community", "party", "company", "media", "person"] as const;

const schema = z.strictObject({
	is: z.literal("actor"),
	id: actorId,
	name: z.string().min(1),
	/** Language of the name, BCP 47; English when absent. */
	lang: z.string().optional(),
	kind: z.enum(ACTOR_KINDS),
	/** Other names, spellings and metonyms, for search and for matching documents. */
	aliases: z.array(z.string()).optional(),
	/** Codes, for states: ISO 3166-1 alpha-3, Correlates of War, Gleditsch–Ward, UN M49. */
	iso3: z
		.string()
		.regex(/^[A-Z]{3}$/)
		.optional(),
	cow: z.int().optional(),
	gw: z.int().optional(),
	m49: z.int().optional(),
	/** The actor that this one is an organ, party or part of. An elite is not the state. */
	partOf: actorId.optional(),
	during: date.optional(),
});
export type Actor = z.infer<typeof schema>;

export const actor = defineFact({
	is: "actor",
	title: "Actor",
	about: "Somebody who acts or is acted upon: a state, an organisation, an organ of a state, a community. A registry entry, not evidence.",
	schema,
	key: (fact: Actor) => fact.id,
	subject: (fact) => fact.name,
	during: (fact) => fact.during,
	ends: () => [],
	registry: true,
	example: {
		is: "actor",
		id: "actor:aze",
		name: "Azerbaijan",
		kind: "state",
		iso3: "AZE",
		cow: 373,
		gw: 373,
		m49: 31,
	},
});
