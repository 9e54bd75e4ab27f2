import * as z from "zod";
import { defineFact, hypothesisId, slug } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("hypothesis"),
	id: hypothesisId.describe("hypothesis: and a short name."),
	question: slug.describe("Short name of the question; hypotheses on one question are rivals and exclude each other."),
	title: z.string().min(1).describe("What it asserts, in one sentence that could be wrong."),
});
export type Hypothesis = z.infer<typeof schema>;

// For S3-09, S4-04, S4-05, S4-07, and S0-03, which is flagged as a hypothesis and not a law.
export const hypothesis = defineFact({
	is: "hypothesis",
	title: "Hypothesis",
	about:
		"One of several rival explanations. A registry entry: that an author concludes it is no evidence for it; evidence bears on it through bearings.",
	schema,
	key: (fact: Hypothesis) => fact.id,
	subject: (fact) => fact.title,
	during: () => undefined,
	ends: () => [],
	registry: true,
	example: {
		is: "hypothesis",
		id: "hypothesis:own-agency",
		question: "why-autonomy-since-2020",
		title: "The change came from what Azerbaijan itself did",
	},
});
