import * as z from "zod";
import { date, defineFact, legId, nodeId, spell } from "./define.ts";

export const COMMODITIES = ["freight", "gas", "oil", "power", "data", "people"] as const;
export const commodity = z.enum(COMMODITIES);

const schema = z
	.strictObject({
		is: z.literal("leg"),
		id: legId,
		spell,
		between: z.tuple([nodeId, nodeId]),
		mode: z.enum(["rail", "road", "sea", "pipeline", "line", "air", "multimodal"]),
		commodity,
		status: z.enum(["open", "closed", "planned", "building", "restricted"]),
		during: date,
		/** What it can carry, in the commodity's own unit a year. A flow, a pledge or a forecast is not a capacity. */
		capacity: z.strictObject({ value: z.number().min(0), unit: z.string().min(1) }).optional(),
		/** True for a leg that runs one way only, from the first end to the second. */
		oneWay: z.boolean().optional(),
	})
	.refine((leg) => leg.between[0] !== leg.between[1], { error: "the two ends of a leg must differ", path: ["between"] });
export type Leg = z.infer<typeof schema>;

export const leg = defineFact({
	is: "leg",
	title: "Leg",
	about:
		"One stretch of a route and one spell of its status. Whoever holds the territory at either end can close it; other holders are `control` facts.",
	schema,
	key: (fact: Leg) => `${fact.id}#${fact.spell ?? 1}`,
	subject: (fact, name) => `${fact.between.map(name).join("–")} by ${fact.mode}, ${fact.commodity}`,
	during: (fact) => fact.during,
	ends: () => [],
	example: {
		is: "leg",
		id: "leg:baku-tbilisi-rail",
		between: ["place:baku", "place:tbilisi"],
		mode: "rail",
		commodity: "freight",
		status: "open",
		during: "2017/..",
	},
});
