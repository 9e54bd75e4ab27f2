import * as z from "zod";
import { actorId, calendarId, date, defineFact, eventId } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("attendance"),
	actor: actorId.describe("Who was asked or came: the state, or the person where who came is the point."),
	occasion: z.union([eventId, calendarId]).describe("The event or calendar item."),
	how: z
		.enum(["came", "sent lower", "declined", "absent", "not invited"])
		.describe("declined: it said no. absent: it did not come and the source gives no answer."),
	rank: z.enum(["leader", "minister", "envoy", "parliament", "official"]).optional().describe("Rank of who came."),
	at: date.describe("When the occasion was (EDTF)."),
});
export type Attendance = z.infer<typeof schema>;

// For S2-05, S0-14 and the seats of S4-14.
export const attendance = defineFact({
	is: "attendance",
	title: "Attendance",
	about:
		"Whether an actor came to an occasion. Staying away is a fact; that it was meant as a signal is a claim of its own, a statement or an event.",
	schema,
	key: (fact: Attendance) => `${fact.actor}|${fact.occasion}`,
	subject: (fact, name) => `${name(fact.actor)} at ${name(fact.occasion)}`,
	during: (fact) => fact.at,
	timing: () => "happens",
	ends: () => [],
	example: {
		is: "attendance",
		actor: "actor:aze",
		occasion: "event:victory-day-moscow-2025",
		how: "declined",
		rank: "leader",
		at: "2025-05-09",
	},
});
