import * as z from "zod";
import { actorId, date, defineFact, slug, spell } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("label"),
	of: actorId.describe("Who is so called."),
	kind: z
		.enum(["status", "doctrine", "role"])
		.describe("status: middle power, keystone state. doctrine: what its policy is called. role: what it is to others in a crisis."),
	label: slug.describe("The label as a short name: middle-power, strategic-autonomy, energy-supplier."),
	spell: spell.describe("1 for the first time that it is said to fit, 2 for the second, and so on. Empty means 1."),
	by: actorId.optional().describe("Who uses it, where that is not the author of the source."),
	to: actorId.optional().describe("For whom it has this role."),
	means: z.string().min(1).optional().describe("What the source means by it, in the coder's own words."),
	fit: z
		.enum(["holds", "partly", "aspires", "past"])
		.describe("Whether the label is said to fit now, partly, as an aim only, or no longer. A label refused is a claim against."),
	during: date.describe("When it is said to fit (EDTF)."),
});
export type Label = z.infer<typeof schema>;

// For S1-27, S1-28, S2-08, S4-03, S4-21, S4-30.
export const label = defineFact({
	is: "label",
	title: "Label",
	about:
		"What an author or a speaker calls an actor or its policy. Labels stand side by side and are never averaged; none of them proves that the state is so.",
	schema,
	key: (fact: Label) => `${fact.of}|${fact.kind}|${fact.label}|${fact.by ?? ""}|${fact.to ?? ""}#${fact.spell ?? 1}`,
	subject: (fact, name) =>
		`${name(fact.of)} as ${fact.label}${fact.to ? ` for ${name(fact.to)}` : ""}${fact.by ? `, in the words of ${name(fact.by)}` : ""}`,
	during: (fact) => fact.during,
	ends: () => [],
	example: {
		is: "label",
		of: "actor:aze",
		kind: "status",
		label: "middle-power",
		means: "weight in its neighbourhood, and wanted by rival great powers",
		fit: "holds",
		during: "2025",
	},
});
