import * as z from "zod";
import { actorId, amount, date, defineFact, share, slug } from "./define.ts";

/** From harshest to kindest, so that like cases can be set side by side. */
export const RESPONSES = ["force", "sanctions", "measures", "condemnation", "concern", "none", "support", "reward"] as const;

const schema = z
	.strictObject({
		is: z.literal("treatment"),
		by: actorId.describe("Who judged or responded."),
		of: actorId.describe("Who was so treated."),
		standard: slug.describe("The standard that was or should have been applied: territorial-integrity, political-prisoners."),
		case: slug.describe("Short name of the case, the same in every source: crimea-2014, karabakh-2023."),
		response: z.enum(RESPONSES).describe("What it did, from force and sanctions over condemnation, concern and none to support and reward."),
		act: z.string().min(1).describe("What it did, in a few words."),
		gravity: share
			.optional()
			.describe("How grave the conduct was by that standard, 0 trifling to 1 the gravest; empty where the source does not say."),
		amount: amount.optional(),
		listed: z.enum(["complainant", "outside"]).describe("Whether who complains of double standards picked the case, or somebody else."),
		during: date.describe("When it so responded (EDTF)."),
	})
	.refine((one) => one.by !== one.of, { error: "a treatment needs two different actors", path: ["of"] });
export type Treatment = z.infer<typeof schema>;

// For S3-10, S3-29, S4-22, S4-23.
export const treatment = defineFact({
	is: "treatment",
	title: "Treatment",
	about:
		"How one actor responded to another in one case under one standard, for comparison with like cases. Not for affinity; cases picked by who complains prove no double standard.",
	schema,
	key: (fact: Treatment) => `${fact.by}>${fact.of}|${fact.standard}|${fact.case}`,
	subject: (fact, name) => `response of ${name(fact.by)} to ${name(fact.of)}: ${fact.case} (${fact.standard})`,
	during: (fact) => fact.during,
	timing: () => "happens",
	ends: (fact) => [[fact.by, fact.of]],
	example: {
		is: "treatment",
		by: "actor:eu",
		of: "actor:aze",
		standard: "territorial-integrity",
		case: "karabakh-2023",
		response: "condemnation",
		act: "Resolution of the parliament against the operation",
		listed: "complainant",
		during: "2023-10",
	},
});
