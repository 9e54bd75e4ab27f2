import * as z from "zod";
import { actorId, date, defineFact, placeId } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("place"),
	id: placeId,
	name: z.string().min(1),
	aliases: z.array(z.string()).optional(),
	kind: z.enum(["city", "port", "crossing", "region", "sea", "field"]),
	/** State whose territory it is for the purpose of closing a route; absent on the high seas and where that is disputed. */
	within: actorId.optional(),
	/** Degrees east and north (WGS 84). */
	lon: z.number().min(-180).max(180).optional(),
	lat: z.number().min(-90).max(90).optional(),
	during: date.optional(),
});
export type Place = z.infer<typeof schema>;

export const place = defineFact({
	is: "place",
	title: "Place",
	about: "A node that routes pass through or talks are held at. A registry entry, not evidence; `within` takes no stand on title to territory.",
	schema,
	key: (fact: Place) => fact.id,
	subject: (fact) => fact.name,
	during: (fact) => fact.during,
	ends: () => [],
	registry: true,
	example: {
		is: "place",
		id: "place:baku",
		name: "Baku",
		kind: "city",
		within: "actor:aze",
		lon: 49.87,
		lat: 40.41,
	},
});
