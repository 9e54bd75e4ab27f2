import * as z from "zod";
import { actorId, date, defineFact, principleId, slug, spell } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("principle"),
	id: principleId.describe("principle: and a short name."),
	spell: spell.describe("1 for the first time that its status held, 2 for the next status, and so on. Empty means 1."),
	of: actorId.describe("Whose principle it is."),
	doctrine: slug.describe("Short name of the doctrine that it belongs to, such as active-non-alignment."),
	title: z.string().min(1).describe("The principle in a few words."),
	keeps: z.string().min(1).optional().describe("What would show that it is kept."),
	breaks: z.string().min(1).optional().describe("What would show that it is broken."),
	status: z
		.enum(["declared", "kept", "strained", "broken", "dropped"])
		.describe("declared: the source says that it is held, not whether. kept, strained, broken: as the source judges. dropped: no longer held."),
	during: date.describe("When this status held (EDTF)."),
});
export type Principle = z.infer<typeof schema>;

// For S1-01, S1-02, S3-03, S4-03, S4-08, S4-10, S4-11.
export const principle = defineFact({
	is: "principle",
	title: "Principle",
	about:
		"A rule of an actor's doctrine, what would keep it and break it, and one spell of its status as a source judges it. A judgement, not proof: acts and agreements are that.",
	schema,
	key: (fact: Principle) => `${fact.id}#${fact.spell ?? 1}`,
	subject: (fact, name) => `${fact.title} (${fact.doctrine}, ${name(fact.of)})`,
	during: (fact) => fact.during,
	ends: () => [],
	example: {
		is: "principle",
		id: "principle:no-say-no-play",
		of: "actor:aze",
		doctrine: "strategic-autonomy",
		title: "Join only where one has a say",
		keeps: "staying out of formats whose agenda others set",
		breaks: "taking over rules of a body without a vote in it",
		status: "kept",
		during: "2020/2024",
	},
});
