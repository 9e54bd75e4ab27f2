import * as z from "zod";
import { date, defineFact, hypothesisId, slug, thingId } from "./define.ts";

const schema = z
	.strictObject({
		is: z.literal("bearing"),
		evidence: slug.describe("Short name of the piece of evidence, the same for every pair of hypotheses that it is held against."),
		what: z.string().min(1).describe("What was observed, in a few words."),
		on: hypothesisId.describe("The hypothesis that it favours when decibels is above 0."),
		over: hypothesisId.describe("The rival that it is weighed against."),
		/** 10 · log10 of how much more expected the evidence is under `on` than under `over`. */
		decibels: z
			.number()
			.min(-60)
			.max(60)
			.describe(
				"10 · log10 of the likelihood ratio: 3 is twice, 10 ten times, 30 a thousand times as expected under on as under over; below 0 it favours over.",
			),
		because: z.string().min(1).describe("Why it is that much more expected under the one."),
		group: slug.describe("Pieces of one group are not independent: within it only one counts in full."),
		about: z.array(thingId).min(1).optional().describe("Events, agreements, indicators and other things that the evidence is in this dossier."),
		at: date.optional().describe("When it was observed (EDTF)."),
	})
	.refine((one) => one.on !== one.over, { error: "weigh it against another hypothesis", path: ["over"] });
export type Bearing = z.infer<typeof schema>;

/** Weights of evidence in decibels with reasons and independence groups, after Fairfield and Charman 2017. For S3-09, S4-04, S4-05, S4-07. */
export const bearing = defineFact({
	is: "bearing",
	title: "Bearing",
	about: "How much one piece of evidence favours one hypothesis over a rival, with the reason. What an author concludes is not a piece of evidence.",
	schema,
	key: (fact: Bearing) => `${fact.evidence}|${[fact.on, fact.over].sort().join("|")}`,
	subject: (fact, name) => `${fact.what}: ${name(fact.on)} or ${name(fact.over)}`,
	during: (fact) => fact.at,
	timing: () => "happens",
	ends: () => [],
	example: {
		is: "bearing",
		evidence: "war-before-ukraine",
		what: "The 2020 war came before Russia was tied down in Ukraine",
		on: "hypothesis:own-agency",
		over: "hypothesis:russian-retreat",
		decibels: 6,
		because: "a state that only used a retreat would have waited for it",
		group: "timing",
		at: "2020",
	},
});
