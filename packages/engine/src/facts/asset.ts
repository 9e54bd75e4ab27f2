import * as z from "zod";
import { actorId, date, defineFact, share, slug } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("asset"),
	holder: actorId.describe("Who has it."),
	name: slug.describe("A short stable name, so that two sources on one asset meet."),
	kind: z.enum(["location", "resource", "route", "market", "force", "kinship", "reputation", "network", "finance"]).describe("Which kind it is."),
	what: z.string().min(1).describe("What it is, in a few words."),
	weight: share.optional().describe("How much weight it gives, 0 none to 1 decisive, by the words of the source; empty where it does not say."),
	valuedBy: z.array(actorId).min(1).optional().describe("Who courts the holder for it."),
	during: date.describe("When it had it (EDTF)."),
});
export type Asset = z.infer<typeof schema>;

// For S0-18, S1-18, S2-09, S2-14, S4-15, S4-16.
export const asset = defineFact({
	is: "asset",
	title: "Asset",
	about:
		"Something whose possession gives weight without a named target and threat: location, oil, kinship. With a target and a threat it is a lever; an amount of it is an indicator.",
	schema,
	key: (fact: Asset) => `${fact.holder}|${fact.name}`,
	subject: (fact, name) => `${fact.what} (${name(fact.holder)})`,
	during: (fact) => fact.during,
	ends: () => [],
	example: {
		is: "asset",
		holder: "actor:aze",
		name: "crossing-of-corridors",
		kind: "location",
		what: "Where the east-west and the north-south routes cross",
		weight: 0.8,
		valuedBy: ["actor:chn", "actor:rus", "actor:eu"],
		during: "2022/..",
	},
});
