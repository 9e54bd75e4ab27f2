import * as z from "zod";
import { actorId, agreementId, date, defineFact, formatId, spell } from "./define.ts";

const count = z.int().min(0).optional();

const schema = z
	.strictObject({
		is: z.literal("accession"),
		actor: actorId.describe("Who wants in."),
		to: z.union([formatId, actorId, agreementId]).describe("Into what: a format, an organisation, or an agreement that others may join."),
		spell: spell.describe("1 for the first stage, 2 for the next, and so on. Empty means 1."),
		stage: z
			.enum(["named", "interest", "invited", "applied", "candidate", "negotiating", "signed", "acceded", "blocked", "frozen", "withdrawn"])
			.describe(
				"The stage reached; named: others speak of it as an entrant, and no step of its own is told. What it is meanwhile (observer, dialogue partner) is a membership.",
			),
		during: date.describe("When this stage held (EDTF)."),
		opened: count.describe("Chapters opened."),
		closed: count.describe("Chapters closed."),
		chapters: count.describe("Chapters in all."),
		conditions: z.array(z.string().min(1)).min(1).optional().describe("What must be met first."),
		by: z.array(actorId).min(1).optional().describe("Who blocked, froze or invited."),
		under: agreementId.optional().describe("The agreement whose clause opens the way."),
	})
	.refine((one) => one.closed === undefined || one.opened === undefined || one.closed <= one.opened, {
		error: "more chapters closed than opened",
		path: ["closed"],
	});
export type Accession = z.infer<typeof schema>;

// For S2-07, S3-26, S4-13 and the accession lens.
export const accession = defineFact({
	is: "accession",
	title: "Accession",
	about: "One stage on the way of an actor into a format, an organisation or an agreement, and what stands in the way. A candidate is no member.",
	schema,
	key: (fact: Accession) => `${fact.actor}>${fact.to}#${fact.spell ?? 1}`,
	subject: (fact, name) => `${name(fact.actor)} on the way into ${name(fact.to)}`,
	during: (fact) => fact.during,
	ends: () => [],
	example: {
		is: "accession",
		actor: "actor:aze",
		to: "format:sco",
		stage: "blocked",
		by: ["actor:ind"],
		during: "2025",
	},
});
