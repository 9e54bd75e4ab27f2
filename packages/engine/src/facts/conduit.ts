import * as z from "zod";
import { actorId, between, date, defineFact, pairKey, spell } from "./define.ts";

const schema = z
	.strictObject({
		is: z.literal("conduit"),
		between: between.describe("The two that reach each other."),
		via: z.array(actorId).min(1).optional().describe("Go-betweens, in order from the first end to the second; empty where the line is direct."),
		kind: z
			.enum(["ministry", "envoy", "leader", "family", "lobby", "military", "intelligence", "business"])
			.describe("Through what sort of people it runs."),
		spell: spell.describe("1 for the first time that it was so, 2 for the second, and so on. Empty means 1."),
		status: z.enum(["open", "dormant", "closed"]).describe("open: in use. dormant: kept for later. closed: cut."),
		what: z.string().min(1).describe("What passes through it, in a few words."),
		during: date.describe("When it had this status (EDTF)."),
	})
	.refine((one) => !(one.via ?? []).some((via) => one.between.includes(via)), { error: "a go-between is neither end: take it out", path: ["via"] });
export type Conduit = z.infer<typeof schema>;

// For S1-17, S3-12, S3-17, S4-28. Called conduit, since channel already means a kind of evidence and a kind of lever.
export const conduit = defineFact({
	is: "conduit",
	title: "Conduit",
	about:
		"A standing line by which two actors reach each other, direct or through go-betweens. One use of it is an event with via; a line is no friendship.",
	schema,
	key: (fact: Conduit) => `${pairKey(...fact.between)}|${fact.kind}|${[...(fact.via ?? [])].sort().join("+")}#${fact.spell ?? 1}`,
	subject: (fact, name) =>
		`${fact.kind} line of ${fact.between.map(name).join(" and ")}${fact.via ? ` through ${fact.via.map(name).join(", ")}` : ""}`,
	during: (fact) => fact.during,
	ends: (fact) => [fact.between],
	example: {
		is: "conduit",
		between: ["actor:aze", "actor:usa"],
		via: ["actor:isr"],
		kind: "lobby",
		status: "open",
		what: "Friends of Israel speak for Azerbaijan in Washington",
		during: "2025",
	},
});
