import * as z from "zod";
import { actorId, answers, between, date, defineFact, domains, formatId, pairKey, slug, spell } from "./define.ts";

const schema = z
	.strictObject({
		is: z.literal("agenda"),
		in: formatId.optional().describe("The format on whose agenda it is. Give either this or between."),
		between: between.optional().describe("The two actors between whom it is. Give either this or in."),
		item: slug.describe("A short stable name of the item, so that two sources on it meet."),
		what: z.string().min(1).describe("What the item is, in a few words."),
		domains: domains.describe("Fields of policy that it belongs to."),
		spell: spell.describe("1 for the first status that it had, 2 for the next, and so on. Empty means 1."),
		status: z
			.enum(["on", "off", "adopted", "blocked", "leaked"])
			.describe("on: dealt with. off: kept out. adopted: decided. blocked: vetoed. leaked: kept out, yet it burdened other items."),
		by: z.array(actorId).min(1).optional().describe("Who put it there, kept it out or blocked it."),
		answers,
		during: date.describe("When this status held (EDTF)."),
	})
	.refine((one) => (one.in === undefined) !== (one.between === undefined), {
		error: "give either in, a format, or between, two actors",
		path: ["in"],
	});
export type Agenda = z.infer<typeof schema>;

// For S0-04, S0-05, S0-09, S0-15, S3-21, S3-26, S4-02, S4-08, S4-14.
export const agenda = defineFact({
	is: "agenda",
	title: "Agenda item",
	about:
		"What is dealt with in a format or between two actors, and who put it there, kept it out or blocked it. Who is kept out of the format itself is a membership.",
	schema,
	key: (fact: Agenda) => `${fact.in ?? (fact.between ? pairKey(...fact.between) : "")}|${fact.item}#${fact.spell ?? 1}`,
	subject: (fact, name) => `${fact.what} on the agenda of ${fact.in ? name(fact.in) : (fact.between ?? []).map(name).join(" and ")}`,
	during: (fact) => fact.during,
	ends: (fact) => (fact.between ? [fact.between] : []),
	example: {
		is: "agenda",
		between: ["actor:aze", "actor:eu"],
		item: "domestic-politics",
		what: "Rights and domestic politics",
		domains: ["law"],
		status: "off",
		by: ["actor:aze"],
		during: "2025",
	},
});
