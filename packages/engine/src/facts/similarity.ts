import * as z from "zod";
import { between, date, defineFact, pairKey } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("similarity"),
	between,
	on: z.enum(["votes", "alliances", "organisations"]).describe("What both choose: how to vote, whom to ally with, which organisations to join."),
	measure: z.enum(["kappa", "pi", "S"]).describe("Cohen's κ, Scott's π or Signorino and Ritter's S."),
	value: z.number().min(-1).max(1).describe("1 the same choices, 0 no more alike than chance, −1 opposite choices."),
	world: z
		.number()
		.min(-1)
		.max(1)
		.describe("Mean of the measure over all dyads of the dataset in that year: states agree on most things, so only what lies beyond it speaks."),
	items: z.int().min(1).describe("How many choices were compared."),
	at: date.describe("The year (EDTF)."),
});
export type Similarity = z.infer<typeof schema>;

/** How far a similarity lies above or below that of the world: the whole distance to 1 or to −1 counts as 1. */
export function beyondWorld({ value, world }: Pick<Similarity, "value" | "world">): number {
	if (value === world) return 0;
	return value > world ? (value - world) / (1 - world) : (value - world) / (1 + world);
}

// For S1-07, S1-10, S3-27 and the alignment lens; the channels votes and organisations of a dyad.
export const similarity = defineFact({
	is: "similarity",
	title: "Similarity",
	about:
		"How alike two states choose, computed from a public dataset: votes, alliances or organisations. Its own aggregate, named with dataset and year; alike is not allied.",
	schema,
	key: (fact: Similarity) => `${pairKey(fact.between[0], fact.between[1])}|${fact.on}|${fact.measure}|${fact.at}`,
	subject: (fact, name) => `similarity of ${fact.between.map(name).join(" and ")} in ${fact.on} (${fact.measure}; ${fact.at})`,
	during: (fact) => fact.at,
	ends: (fact) => [fact.between],
	// Shared alliances already speak as agreements; κ alone is compared between states, the other two are beside it.
	signal: (fact) =>
		fact.on === "alliances" || fact.measure !== "kappa" ? undefined : { channel: fact.on, s: beyondWorld(fact), decay: "assessment" },
	example: {
		is: "similarity",
		between: ["actor:aze", "actor:kaz"],
		on: "votes",
		measure: "kappa",
		value: 0.8,
		world: 0.6,
		items: 80,
		at: "2022",
	},
});
