import * as z from "zod";
import { actorId, agreementId, date, defineFact, share, spell } from "./define.ts";

/** From least to most: to confer, to supply, to send, to fight (after the obligation types of ATOP, Leeds et al. 2002). */
export const GUARANTEE_ACTS = ["consult", "diplomacy", "supplies", "arms", "forces", "defence"] as const;

const schema = z
	.strictObject({
		is: z.literal("guarantee"),
		by: actorId.describe("Who would help."),
		of: actorId.describe("Whom it would help."),
		act: z.enum(GUARANTEE_ACTS).describe("What it would do: the most that is promised or expected."),
		spell: spell.describe("1 for the first time that it stood, 2 for the second, and so on. Empty means 1."),
		against: z.array(actorId).min(1).optional().describe("Against whom, where that is said."),
		under: agreementId.optional().describe("The agreement that promises it; empty where it is expected and not promised."),
		trigger: z.string().min(1).optional().describe("What sets it off."),
		procedure: z.string().min(1).optional().describe("Who must decide first: consultations, a request, a parliament."),
		days: z.number().min(0).optional().describe("Days until the help would arrive."),
		cover: share
			.optional()
			.describe("How much of the threat it would meet, 0 none to 1 all, by the words of the source; empty where it does not say."),
		record: z.enum(["kept", "partly", "failed", "untested"]).optional().describe("What it did when it was last called on."),
		during: date.describe("When it stood (EDTF)."),
	})
	.refine((one) => one.by !== one.of, { error: "a guarantee needs two different actors: own force is an indicator", path: ["of"] });
export type Guarantee = z.infer<typeof schema>;

// For S0-18, S3-08, S4-09, S4-29.
export const guarantee = defineFact({
	is: "guarantee",
	title: "Guarantee",
	about:
		"Who would help whom against attack, with what and how soon. A guarantee that a source denies or calls empty is a claim against it; own force is no guarantee.",
	schema,
	key: (fact: Guarantee) => `${fact.by}>${fact.of}|${fact.act}#${fact.spell ?? 1}`,
	subject: (fact, name) => `${fact.act} by ${name(fact.by)} for ${name(fact.of)}`,
	during: (fact) => fact.during,
	ends: (fact) => [[fact.by, fact.of]],
	example: {
		is: "guarantee",
		by: "actor:tur",
		of: "actor:aze",
		act: "defence",
		under: "agreement:shusha-declaration",
		trigger: "an attack on either by a third state",
		procedure: "joint consultations first",
		cover: 0.8,
		record: "untested",
		during: "2021-06-15/..",
	},
});
