import * as z from "zod";
import { actorId, date, defineFact, issueId, mediationId, nodeId, pairsOf } from "./define.ts";

/** From least to most say of the third party (Bercovitch; Touval and Zartman 1985): a room, a line, an agenda, a text, a ruling, a warrant. */
export const MEDIATION_ROLES = ["venue", "good offices", "facilitation", "mediation", "arbitration", "guarantee"] as const;

const schema = z
	.strictObject({
		is: z.literal("mediation"),
		id: mediationId.describe("mediation: and a short name with the year."),
		title: z.string().min(1).describe("Short name of the episode."),
		by: z.array(actorId).min(1).describe("The third party, or several together."),
		between: z.array(actorId).min(2).describe("The sides."),
		role: z
			.enum(MEDIATION_ROLES)
			.describe(
				"venue: a place. good offices: passes messages. facilitation: brings together and keeps time. mediation: proposes terms. arbitration: rules. guarantee: vouches for the terms.",
			),
		acceptedBy: z.array(actorId).min(1).optional().describe("Sides that accepted the third party in this role."),
		refusedBy: z.array(actorId).min(1).optional().describe("Sides that refused it."),
		status: z.enum(["offered", "under way", "dormant", "ended"]).describe("Where it stood in the time given."),
		outcome: z
			.enum(["none", "contact", "partial", "settled", "failed"])
			.optional()
			.describe(
				"none: no result. contact: further talks agreed. partial: some points settled. settled: an agreement. failed: broken off. Empty where it is not known.",
			),
		issue: issueId.optional().describe("What it was about."),
		place: nodeId.optional().describe("Where it was held."),
		during: date.describe("When (EDTF)."),
	})
	.refine((one) => !one.by.some((third) => one.between.includes(third)), {
		error: "a third party is none of the sides: take it out of one of the two",
		path: ["by"],
	})
	.refine((one) => [...(one.acceptedBy ?? []), ...(one.refusedBy ?? [])].every((side) => one.between.includes(side)), {
		error: "only a side accepts or refuses: name actors of between",
		path: ["acceptedBy"],
	});
export type Mediation = z.infer<typeof schema>;

// For S0-20, S2-06, S3-17, S4-12, S4-27, S4-28.
export const mediation = defineFact({
	is: "mediation",
	title: "Mediation",
	about:
		"A third party between two sides: in which role, who accepted it, and what came of it. Hosting is not mediating, and none of it is friendship of the sides.",
	schema,
	key: (fact: Mediation) => fact.id,
	subject: (fact) => fact.title,
	during: (fact) => fact.during,
	timing: () => "happens",
	// The third party is no end: talks that it hosts say nothing about its own ties.
	ends: (fact) => pairsOf(fact.between),
	example: {
		is: "mediation",
		id: "mediation:isr-tur-baku-2025",
		title: "Talks of Israel and Türkiye in Baku",
		by: ["actor:aze"],
		between: ["actor:isr", "actor:tur"],
		role: "facilitation",
		acceptedBy: ["actor:isr", "actor:tur"],
		status: "ended",
		outcome: "contact",
		place: "place:baku",
		during: "2025-04",
	},
});
