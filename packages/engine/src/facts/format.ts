import * as z from "zod";
import { actorId, date, defineFact, domain, formatId, spell } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("format"),
	id: formatId,
	spell,
	title: z.string().min(1),
	during: date,
	status: z.enum(["proposed", "active", "dormant", "ended"]),
	/** Who started it. */
	initiators: z.array(actorId).optional(),
	/** problem: a named difficulty; deliverable: a named result; open: anything that comes up. */
	purposes: z.array(z.strictObject({ kind: z.enum(["problem", "deliverable", "open"]), what: z.string().min(1) })).optional(),
	/** Joint programmes, by domain. */
	programmes: z.array(domain).optional(),
	secretariat: z.boolean().optional(),
	foundingTreaty: z.boolean().optional(),
	/** True only where the source gives the whole member list for this spell; what needs n is silent otherwise. */
	membersComplete: z.boolean().optional(),
	/** First meeting at the level of leaders or ministers. */
	firstMeeting: date.optional(),
	rule: z.enum(["consensus", "majority", "weighted"]).optional(),
});
export type Format = z.infer<typeof schema>;

export const format = defineFact({
	is: "format",
	title: "Format",
	about: "A setting in which states cooperate. What is not stated is left out, since absent is unknown and not no; members are facts of their own.",
	schema,
	key: (fact: Format) => `${fact.id}#${fact.spell ?? 1}`,
	subject: (fact) => fact.title,
	during: (fact) => fact.during,
	ends: () => [],
	example: {
		is: "format",
		id: "format:aze-tur-pak",
		title: "Azerbaijan, Türkiye and Pakistan",
		during: "2021/..",
		status: "active",
		purposes: [{ kind: "open", what: "whatever comes up" }],
		secretariat: false,
		membersComplete: true,
	},
});
