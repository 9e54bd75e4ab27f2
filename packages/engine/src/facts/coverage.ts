import * as z from "zod";
import { actorId, date, defineFact } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("coverage"),
	part: z
		.enum(["alliances", "rivalries", "organisations", "missions", "votes", "contiguity", "trade", "arms", "disputes", "talks", "events"])
		.describe("What the list is of. events: acts of these actors, told by one rule in all these years."),
	actors: z.array(actorId).min(2).describe("The states between which it lists everything."),
	during: date.describe("The years in which it does (EDTF)."),
});
export type Coverage = z.infer<typeof schema>;

// Brokerage, blocs, balance and mediation run on complete networks only: a dossier written about one state is a star around it.
export const coverage = defineFact({
	is: "coverage",
	title: "Coverage",
	about:
		"That a source lists all there is of one kind between some states in some years, so that an absent fact means no. Without it an absent fact means that nothing is known, and lenses that need a whole network are silent.",
	schema,
	key: (fact: Coverage) => `${fact.part}|${fact.during}|${[...fact.actors].sort().join(" ")}`,
	subject: (fact) => `coverage of ${fact.part} between ${fact.actors.length} actors (${fact.during})`,
	during: (fact) => fact.during,
	ends: () => [],
	example: { is: "coverage", part: "alliances", actors: ["actor:aze", "actor:geo", "actor:tur"], during: "2018" },
});
