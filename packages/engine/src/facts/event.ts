import * as z from "zod";
import { goldstein } from "../base/cameo.ts";
import { actorId, answers, date, defineFact, domains, eventId, nodeId, pairsOf } from "./define.ts";

/** PLOVER event types (Political Language Ontology for Verifiable Event Records, version of 2021). */
export const PLOVER_TYPES = [
	"AGREE",
	"CONSULT",
	"SUPPORT",
	"COOPERATE",
	"AID",
	"RETREAT",
	"CONCEDE",
	"REQUEST",
	"ACCUSE",
	"REJECT",
	"THREATEN",
	"PROTEST",
	"SANCTION",
	"MOBILIZE",
	"COERCE",
	"ASSAULT",
] as const;

const schema = z
	.strictObject({
		is: z.literal("event"),
		id: eventId,
		title: z.string().min(1),
		type: z.enum(PLOVER_TYPES),
		/** CAMEO code: the published Goldstein value of the act comes from it, never from a coder. */
		cameo: z.string().regex(/^(0[1-9]|1\d|20)\d{0,2}$/, { error: "not a CAMEO code: two to four digits that begin with 01 to 20" }),
		at: date,
		from: z.array(actorId).min(1).optional(),
		to: z.array(actorId).min(1).optional(),
		/** Both sides of a meeting or an accord. Exclusive with from and to. */
		between: z.array(actorId).min(2).optional(),
		host: actorId.optional(),
		via: z.array(actorId).optional(),
		about: z.array(z.string()).optional(),
		place: nodeId.optional(),
		domains,
		/** unintended: a mishap; it says nothing about friendship (what was said and done about it does). */
		intent: z.enum(["intended", "unintended", "disputed"]).optional(),
		/** Head of state or government took part on at least two sides. */
		leaders: z.boolean().optional(),
		answers,
	})
	.refine((event) => (event.between === undefined) !== (event.from === undefined), {
		error: "give either between, or from with to",
		path: ["between"],
	})
	.refine((event) => event.from === undefined || event.to !== undefined, {
		error: "an act needs a target: add to (an act without a known target is not an event between actors)",
		path: ["to"],
	});
export type Event = z.infer<typeof schema>;

function ends(fact: Event) {
	if (fact.between) return pairsOf(fact.between);
	return (fact.from ?? []).flatMap((from) => (fact.to ?? []).filter((to) => to !== from).map((to) => [from, to] as const));
}

export const event = defineFact({
	is: "event",
	title: "Event",
	about:
		"A dated act between named ends. Talks that a third state hosts tie the talking parties, not the host; visits and talks count as contact, not as friendship.",
	schema,
	key: (fact: Event) => fact.id,
	subject: (fact) => fact.title,
	during: (fact) => fact.at,
	timing: () => "happens",
	ends,
	signal: (fact) => {
		// Events told in essays have no base rate, so they are coded assessments; contact alone is intensity (see docs/decisions).
		if (fact.type === "CONSULT" || fact.intent === "unintended" || fact.intent === "disputed") return undefined;
		return { channel: "assessments", s: goldstein(fact.cameo) / 10, decay: fact.type === "ASSAULT" || fact.type === "COERCE" ? "dispute" : "event" };
	},
	example: {
		is: "event",
		id: "event:pezeshkian-baku-2025-04",
		title: "President Pezeshkian in Baku",
		type: "CONSULT",
		cameo: "042",
		at: "2025-04",
		between: ["actor:aze", "actor:irn"],
		host: "actor:aze",
		place: "place:baku",
		domains: ["diplomacy"],
		leaders: true,
	},
});
