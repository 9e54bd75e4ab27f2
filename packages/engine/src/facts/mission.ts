import * as z from "zod";
import { actorId, date, defineFact } from "./define.ts";

const schema = z
	.strictObject({
		is: z.literal("mission"),
		from: actorId.describe("The state that sends it."),
		to: actorId.describe("The state that receives it."),
		rank: z.enum(["embassy", "high commission", "consulate", "liaison", "interests section"]).describe("What it is."),
		open: z.boolean().describe("Whether it stands; a list that is complete can say that there is none."),
		during: date.describe("When (EDTF)."),
	})
	.refine((fact) => fact.from !== fact.to, { error: "a mission needs two different ends", path: ["to"] });
export type Mission = z.infer<typeof schema>;

// For S4-27, S4-16, S4-10, S1-27: presence, beside treaties and talks.
export const mission = defineFact({
	is: "mission",
	title: "Mission",
	about: "A diplomatic mission of one state in another: presence, which is neither friendship nor a treaty.",
	schema,
	key: (fact: Mission) => `${fact.from}>${fact.to}|${fact.rank}|${fact.during}`,
	subject: (fact, name) => `${fact.rank} of ${name(fact.from)} in ${name(fact.to)} (${fact.during})`,
	during: (fact) => fact.during,
	ends: (fact) => [[fact.from, fact.to]],
	example: { is: "mission", from: "actor:aze", to: "actor:isr", rank: "embassy", open: true, during: "2023/.." },
});
