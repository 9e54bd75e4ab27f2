import * as z from "zod";
import { date, defineFact, domains, issueId, slug } from "./define.ts";

const schema = z
	.strictObject({
		is: z.literal("issue"),
		id: issueId.describe("issue: and a short name."),
		title: z.string().min(1).describe("The question in dispute, put so that neither side would refuse it."),
		aliases: z.array(z.string()).optional().describe("Other names of it."),
		domains: domains.describe("Fields of policy that it belongs to."),
		low: z.string().min(1).optional().describe("What −1 stands for, where positions lie on a line."),
		high: z.string().min(1).optional().describe("What 1 stands for, where positions lie on a line."),
		options: z
			.array(slug)
			.min(2)
			.optional()
			.describe(
				"Short names of the answers, where they are choices. Where low and high are given as well they stand in order, from the low end to the high.",
			),
		during: date.optional().describe("When it was in dispute (EDTF)."),
	})
	.refine((issue) => (issue.low === undefined) === (issue.high === undefined), {
		error: "a line has two ends: give both low and high",
		path: ["high"],
	})
	.refine((issue) => issue.low !== undefined || issue.options !== undefined, {
		error: "say what answers there are: give low and high, or options",
		path: ["options"],
	});
export type Issue = z.infer<typeof schema>;

/** Issues and their ends as in the spatial and bargaining models of politics (Bueno de Mesquita 1994; Thomson et al. 2006). */
export const issue = defineFact({
	is: "issue",
	title: "Issue",
	about: "A question in dispute and the answers that it allows. A registry entry, not evidence: who holds which answer is a position.",
	schema,
	key: (fact: Issue) => fact.id,
	subject: (fact) => fact.title,
	during: (fact) => fact.during,
	ends: () => [],
	registry: true,
	example: {
		is: "issue",
		id: "issue:third-parties-in-arm-aze-talks",
		title: "What part outsiders should have in the talks of Armenia and Azerbaijan",
		domains: ["diplomacy"],
		low: "none: the two alone",
		high: "they mediate and guarantee",
	},
});
