import * as z from "zod";
import { actorId, agreementId, amount, commitmentId, date, defineFact, spell, thingId } from "./define.ts";

const schema = z
	.strictObject({
		is: z.literal("commitment"),
		id: commitmentId.describe("commitment: and a short name."),
		spell: spell.describe("1 for the first time that its status held, 2 for the next status, and so on. Empty means 1."),
		by: actorId.describe("Who owes it."),
		to: actorId.optional().describe("To whom; empty where it is owed to all parties of the agreement."),
		kind: z
			.enum(["give", "do", "refrain", "exclude", "admit", "consult"])
			.describe(
				"give: money or goods. do: any other act. refrain: not to act. exclude: no such tie with others. admit: to let others into the agreement. consult: to confer.",
			),
		what: z.string().min(1).describe("What is owed, in a few words that other sources would use too."),
		under: agreementId.optional().describe("The agreement that it stands in."),
		about: z.array(thingId).min(1).optional().describe("Risks that it is meant to relieve, and projects that it is about, as the source says."),
		trigger: z.string().min(1).optional().describe("What must happen first; empty where it is owed at once."),
		due: date.optional().describe("By when (EDTF)."),
		amount: amount.optional(),
		status: z
			.enum(["pledged", "committed", "partly", "met", "broken", "released"])
			.describe("pledged: said. committed: binding or budgeted. partly, met, broken: as done. released: no longer owed. What was paid is a flow."),
		during: date.describe("When this status held (EDTF)."),
	})
	.refine((one) => one.by !== one.to, { error: "nobody owes it to himself: name another actor", path: ["to"] });
export type Commitment = z.infer<typeof schema>;

// For S0-10, S1-15, S2-07, S2-17, S3-03, S3-19, S4-10.
export const commitment = defineFact({
	is: "commitment",
	title: "Commitment",
	about: "What one actor owes another, and one spell of whether it was done. A pledge is never added to a flow. Help against attack is a guarantee.",
	schema,
	key: (fact: Commitment) => `${fact.id}#${fact.spell ?? 1}`,
	subject: (fact, name) => `${fact.what}, owed by ${name(fact.by)}${fact.to ? ` to ${name(fact.to)}` : ""}`,
	during: (fact) => fact.during,
	ends: (fact) => (fact.to ? [[fact.by, fact.to]] : []),
	example: {
		is: "commitment",
		id: "commitment:eu-central-asia-12bn",
		by: "actor:eu",
		kind: "give",
		what: "Investment in the routes across Central Asia",
		amount: { value: 12, unit: "billion EUR" },
		status: "pledged",
		during: "2025-04",
	},
});
