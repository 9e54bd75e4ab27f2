import * as z from "zod";
import { actorId, date, defineFact, eventId, formatId, nodeId, statementId, thingId } from "./define.ts";

/** Verbal event types of PLOVER (version of 2021): what is done by saying it. */
export const VERBAL_TYPES = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"] as const;

/** Grounds that a statement argues from (S4-19, S4-20). */
export const FRAMES = ["interest", "norm", "power", "law", "identity"] as const;

/** Manners of dealing with one another that a text may name. */
export const MANNERS = ["interests", "sovereignty", "territorial-integrity", "non-interference", "equality", "solidarity"] as const;
/** Ideals beyond them: how states should be, not how they should deal with each other. */
export const IDEALS = ["democracy", "human-rights", "free-markets", "faith", "common-descent"] as const;

const schema = z.strictObject({
	is: z.literal("statement"),
	id: statementId.describe("statement: and a short name with the date."),
	by: z.array(actorId).min(1).describe("Who said it: the person where known, several for a joint text."),
	what: z.string().min(1).describe("What was said, in the coder's own words."),
	type: z.enum(VERBAL_TYPES).describe("What was done by saying it (PLOVER, verbal types)."),
	whom: z.array(actorId).min(1).optional().describe("Of whom it speaks."),
	to: z.array(actorId).min(1).optional().describe("To whom it was said, or meant to be heard by, as the source says."),
	about: z.array(thingId).min(1).optional().describe("Issues, agreements, events and other things that it is about."),
	frames: z.array(z.enum(FRAMES)).min(1).optional().describe("Grounds that it argues from, as many as it uses."),
	norms: z
		.array(z.enum([...MANNERS, ...IDEALS]))
		.optional()
		.describe("Norms that it names, as many as it does; an empty list where it was read for them and names none. Left out where it was not."),
	at: date.describe("When it was said (EDTF)."),
	venue: z.union([nodeId, formatId]).optional().describe("Where: a place, an actor or a format."),
	form: z
		.enum(["speech", "interview", "post", "text", "vote", "private"])
		.optional()
		.describe("In which form; private where it was not said in public."),
	/** The same act coded as an event: the event speaks for the tie, so that one act is counted once. */
	event: eventId.optional().describe("The event that this statement is, where it is coded as one."),
});
export type Statement = z.infer<typeof schema>;

// For S0-06, S1-14, S2-04, S3-13, S3-16, S3-28, S4-19, S4-20, S4-23, S4-24.
export const statement = defineFact({
	is: "statement",
	title: "Statement",
	about:
		"Who said what of whom, to whom and where: words, to be held against deeds. An accusation, a threat or praise between actors is coded as an event too, and only the event speaks for the tie.",
	schema,
	key: (fact: Statement) => fact.id,
	subject: (fact, name) => `statement of ${fact.by.map(name).join(" and ")} (${fact.at})`,
	during: (fact) => fact.at,
	timing: () => "happens",
	ends: (fact) => fact.by.flatMap((by) => (fact.whom ?? []).filter((whom) => whom !== by).map((whom) => [by, whom] as const)),
	example: {
		is: "statement",
		id: "statement:aze-no-mediators-2023",
		by: ["actor:aze"],
		what: "The two sides can settle the matter themselves and need nobody between them.",
		type: "REJECT",
		about: ["issue:third-parties-in-arm-aze-talks"],
		frames: ["interest"],
		at: "2023",
	},
});
