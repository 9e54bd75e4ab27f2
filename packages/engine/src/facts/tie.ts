import * as z from "zod";
import { between, date, defineFact, domains, pairKey, polarity } from "./define.ts";

export const TIE_KINDS = ["assessment", "trust", "rivalry", "kinship", "relations"] as const;

const schema = z.strictObject({
	is: z.literal("tie"),
	between,
	/** assessment: how a source judges the relation. trust, rivalry, kinship, relations (diplomatic): states of affairs that stand. */
	kind: z.enum(TIE_KINDS),
	/** −1 hostile … 1 friendly, in steps of 0.1, by the coding guide of the dossier. */
	polarity,
	domains,
	during: date,
});
export type Tie = z.infer<typeof schema>;

export const tie = defineFact({
	is: "tie",
	title: "Tie",
	about: "A source's statement about the relation of two actors at a time. The dyad that lenses read is derived from many such facts.",
	schema,
	key: (fact: Tie) => `${pairKey(fact.between[0], fact.between[1])}|${fact.kind}|${[...fact.domains].sort().join("+")}|${fact.during}`,
	subject: (fact, name) => `${fact.kind} of ${fact.between.map(name).join(" and ")} (${fact.domains.join(", ")}; ${fact.during})`,
	during: (fact) => fact.during,
	ends: (fact) => [fact.between],
	signal: (fact) => ({
		channel: "assessments",
		s: fact.polarity,
		decay: fact.kind === "assessment" ? "assessment" : fact.kind === "rivalry" ? "dispute" : "stands",
	}),
	example: {
		is: "tie",
		between: ["actor:aze", "actor:usa"],
		kind: "assessment",
		polarity: 0.2,
		domains: ["diplomacy"],
		during: "2025-06",
	},
});
