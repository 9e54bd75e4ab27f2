import * as z from "zod";
import { actorId, agreementId, answers, date, defineFact, domains, pairsOf, spell } from "./define.ts";

export const AGREEMENT_STATUS = ["talks", "initialled", "signed", "in force", "suspended", "ended", "withdrawn"] as const;

const schema = z.strictObject({
	is: z.literal("agreement"),
	id: agreementId,
	spell,
	title: z.string().min(1),
	between: z.array(actorId).min(2),
	/**
	 * Rung of the formalisation ladder, from what was ratified and not from the title:
	 * 0 hostile or none, 1 relations, 2 cooperation, 3 strategic partnership or documented trust, 4 alliance declared, 5 alliance in force.
	 */
	rung: z.int().min(0).max(5),
	status: z.enum(AGREEMENT_STATUS),
	/** When this status held. */
	during: date,
	domains,
	form: z.enum(["treaty", "declaration", "memorandum", "protocol", "statement"]).optional(),
	binding: z.boolean().optional(),
	answers,
});
export type Agreement = z.infer<typeof schema>;

export const agreement = defineFact({
	is: "agreement",
	title: "Agreement",
	about: "An agreement and one spell of its status. Only one in force speaks for a tie: initialled is not signed, signed is not in force.",
	schema,
	key: (fact: Agreement) => `${fact.id}#${fact.spell ?? 1}`,
	subject: (fact) => fact.title,
	during: (fact) => fact.during,
	ends: (fact) => pairsOf(fact.between),
	signal: (fact) => (fact.status === "in force" && fact.rung > 0 ? { channel: "agreements", s: fact.rung / 5, decay: "stands" } : undefined),
	example: {
		is: "agreement",
		id: "agreement:shusha-declaration",
		title: "Shusha Declaration",
		between: ["actor:aze", "actor:tur"],
		rung: 5,
		status: "in force",
		during: "2021-06-15/..",
		domains: ["security", "arms"],
		form: "declaration",
		binding: true,
	},
});
