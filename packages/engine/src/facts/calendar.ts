import * as z from "zod";
import { calendarId, date, defineFact, spell, thingId } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("calendar"),
	id: calendarId.describe("calendar: and a short name."),
	spell: spell.describe("1 for the first date that was set, 2 after it was moved, and so on. Empty means 1."),
	title: z.string().min(1).describe("What is on that day."),
	kind: z.enum(["election", "summit", "expiry", "deadline", "vote", "review", "opening", "exercise"]).describe("Which kind it is."),
	whose: z.array(thingId).min(1).describe("Whose it is: actors, formats, agreements."),
	at: date.describe("When it is due, or was (EDTF). It may lie ahead."),
	status: z.enum(["expected", "set", "held", "moved", "cancelled"]).describe("expected: by rule or forecast. set: a date was announced."),
	bears: z.string().min(1).optional().describe("What may change by it, as the source says."),
});
export type Calendar = z.infer<typeof schema>;

// For S0-14, S1-15, S3-30 and the turns that S2-12 and the futures wait for.
export const calendar = defineFact({
	is: "calendar",
	title: "Calendar item",
	about: "A date at which something is bound to change or be decided. That it happened, and how, is an event.",
	schema,
	key: (fact: Calendar) => `${fact.id}#${fact.spell ?? 1}`,
	subject: (fact) => fact.title,
	// It stands in a world before its day: what lies ahead is what it is for. `at` says when.
	during: () => undefined,
	ends: () => [],
	example: {
		is: "calendar",
		id: "calendar:arm-referendum-2027",
		title: "Vote on the constitution of Armenia",
		kind: "vote",
		whose: ["actor:arm"],
		at: "2027",
		status: "expected",
		bears: "The peace text can be signed only after it",
	},
});
