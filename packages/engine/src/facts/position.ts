import * as z from "zod";
import { actorId, date, defineFact, issueId, polarity, share, slug, spell } from "./define.ts";
import { MEDIATION_ROLES } from "./mediation.ts";

const roles = z.array(z.enum(MEDIATION_ROLES)).min(1).optional();

const schema = z
	.strictObject({
		is: z.literal("position"),
		actor: actorId.describe("Who holds it. A party, an organ or a leader is not the state: give each its own."),
		issue: issueId.describe("On which issue."),
		spell: spell.describe("1 for the first position that it held, 2 after a change, and so on. Empty means 1."),
		/** Words, deeds and what others ascribe are separate questions: they may differ, and that is a finding. */
		basis: z.enum(["words", "deeds", "ascribed"]).describe("words: it says so. deeds: it acts so. ascribed: the source says that it holds this."),
		placement: polarity.optional().describe("Where on the line of the issue, −1 its low end to 1 its high end."),
		option: slug.optional().describe("Which of the options of the issue."),
		salience: share.optional().describe("How much it cares, 0 not at all to 1 above all else. Empty where the source does not say."),
		offers: roles.describe("Third-party roles that it offers to play itself."),
		accepts: roles.describe("Third-party roles of others that it accepts."),
		/** A field of its own: a claim against would deny the whole position and race with what it does accept. */
		refuses: roles.describe("Third-party roles of others that it refuses."),
		during: date.describe("When it held this (EDTF)."),
	})
	.refine((position) => [position.placement, position.option, position.offers, position.accepts, position.refuses].some((one) => one !== undefined), {
		error: "a position says something: give placement, option, offers, accepts or refuses",
		path: ["placement"],
	});
export type Position = z.infer<typeof schema>;

// For S0-16, S1-07, S1-31, S2-11, S3-25, S4-12.
export const position = defineFact({
	is: "position",
	title: "Position",
	about: "What an actor wants on an issue, and how much it cares. Agreement on an issue is no friendship: it never enters affinity.",
	schema,
	key: (fact: Position) => `${fact.actor}|${fact.issue}|${fact.basis}#${fact.spell ?? 1}`,
	subject: (fact, name) => `position of ${name(fact.actor)} on ${name(fact.issue)} (${fact.basis})`,
	during: (fact) => fact.during,
	ends: () => [],
	example: {
		is: "position",
		actor: "actor:aze",
		issue: "issue:third-parties-in-arm-aze-talks",
		basis: "words",
		placement: -0.5,
		accepts: ["venue", "facilitation"],
		refuses: ["mediation", "arbitration", "guarantee"],
		during: "2023/..",
	},
});
