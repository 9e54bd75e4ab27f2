import * as z from "zod";
import { actorId, date, defineFact, domains, riskId, share, spell, thingId } from "./define.ts";

/** Words of likelihood of US Intelligence Community Directive 203 (2015), from least to most: 1–5, 5–20, 20–45, 45–55, 55–80, 80–95, 95–99 %. */
export const LIKELIHOODS = ["almost no chance", "very unlikely", "unlikely", "roughly even", "likely", "very likely", "almost certain"] as const;

const schema = z.strictObject({
	is: z.literal("risk"),
	id: riskId.describe("risk: and a short name."),
	spell: spell.describe("1 for the first time that it was so judged, 2 after it changed, and so on. Empty means 1."),
	what: z.string().min(1).describe("What may happen, in a few words."),
	to: actorId.describe("To whom it is a risk."),
	from: z.array(actorId).min(1).optional().describe("From whom; empty where nobody would do it."),
	/** A fear is a risk in the eyes of somebody: whether it is well founded is another claim. */
	seenBy: actorId.optional().describe("Who fears it, where that is not the judgement of the source itself."),
	domains: domains.describe("Fields of policy that it bears on."),
	about: z.array(thingId).min(1).optional().describe("Issues, corridors, agreements and other projects that it would come of, as the source says."),
	trigger: z.string().min(1).optional().describe("What would set it off."),
	likelihood: z.enum(LIKELIHOODS).optional().describe("The word of the source for how likely, as near as it comes; empty where it gives none."),
	chance: share.optional().describe("The share that the source gives, 0 to 1; empty where it gives a word or nothing."),
	consequence: z.string().min(1).optional().describe("What would follow."),
	signs: z.array(z.string().min(1)).min(1).optional().describe("What would be seen first."),
	status: z.enum(["open", "happened", "passed"]).describe("Whether it still may happen, did, or no longer can."),
	during: date.describe("When it was a risk (EDTF)."),
});
export type Risk = z.infer<typeof schema>;

// For S1-31, S2-11, S3-18, S3-19, S3-20, S3-30, S3-32, S4-05, S4-25.
export const risk = defineFact({
	is: "risk",
	title: "Risk",
	about:
		"What may happen to an actor, from whom, on what trigger; with seenBy, what that actor fears. A forecast is no event, and a fear is no hostile act.",
	schema,
	key: (fact: Risk) => `${fact.id}#${fact.spell ?? 1}`,
	subject: (fact, name) => `${fact.what}: risk to ${name(fact.to)}${fact.seenBy ? ` as ${name(fact.seenBy)} sees it` : ""}`,
	during: (fact) => fact.during,
	ends: (fact) => (fact.from ?? []).filter((from) => from !== fact.to).map((from) => [from, fact.to] as const),
	example: {
		is: "risk",
		id: "risk:launchpad-against-iran",
		what: "Israel uses the territory of Azerbaijan against Iran",
		to: "actor:irn",
		from: ["actor:isr"],
		seenBy: "actor:irn",
		domains: ["security"],
		trigger: "a war of Israel and Iran",
		likelihood: "unlikely",
		signs: ["Israeli forces or drones seen near the border"],
		status: "open",
		during: "2025",
	},
});
