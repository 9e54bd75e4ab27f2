import * as z from "zod";
import { actorId, date, defineFact, share as fraction } from "./define.ts";

const schema = z
	.strictObject({
		is: z.literal("share"),
		whole: actorId.describe("Whose total it is a share of."),
		part: actorId.describe("The partner that holds the share."),
		what: z
			.enum(["trade", "imports", "exports", "arms", "gas", "oil", "remittances", "investment"])
			.describe("The total: trade is imports and exports together; arms are imports of major weapons."),
		value: fraction.describe("The partner's share, 0 to 1."),
		reported: z
			.enum(["whole", "part", "both", "estimate"])
			.optional()
			.describe("By whom: the state itself, its partner (mirror), the mean of both, or an estimate of the publisher."),
		total: z.number().min(0).optional().describe("The total, in its unit."),
		unit: z.string().min(1).optional().describe("Unit of the total."),
		during: date.describe("The period (EDTF)."),
	})
	.refine((fact) => fact.whole !== fact.part, { error: "a share needs two different ends", path: ["part"] });
export type Share = z.infer<typeof schema>;

/** Share of a state's arms imports from which a supplier counts as one at all. */
const SUPPLIER = 0.01;

// For S0-11, S1-29, S2-14, S3-22, S4-31 and the dependence lens; the channel arms of a dyad.
export const share = defineFact({
	is: "share",
	title: "Share",
	about:
		"One partner's share of one state's total in a period, with who reported it. It is dependence of the whole on the part, not friendship; only arms, which are sold to those one does not fear, speak for a tie.",
	schema,
	key: (fact: Share) => `${fact.whole}<${fact.part}|${fact.what}|${fact.reported ?? ""}|${fact.during}`,
	subject: (fact, name) => `share of ${name(fact.part)} in the ${fact.what} of ${name(fact.whole)} (${fact.during})`,
	during: (fact) => fact.during,
	timing: () => "averaged",
	ends: (fact) => [[fact.whole, fact.part]],
	// A supplier at all .3, the only one 1: ours. No sale says nothing, since most states sell no arms to most others.
	signal: (fact) =>
		fact.what === "arms" && fact.value >= SUPPLIER ? { channel: "arms", s: 0.3 + 0.7 * fact.value, decay: "assessment" } : undefined,
	example: {
		is: "share",
		whole: "actor:arm",
		part: "actor:rus",
		what: "trade",
		value: 0.24,
		reported: "both",
		during: "2014",
	},
});
