import * as z from "zod";
import { actorId, agreementId, commitmentId, corridorId, date, defineFact, formatId, legId, qualifier } from "./define.ts";

const schema = z
	.strictObject({
		is: z.literal("flow"),
		from: actorId,
		to: actorId,
		/** What moves: gas, oil, trade (both ways together), arms, investment, aid, remittances… */
		what: z.string().min(1),
		value: z.number().min(0),
		unit: z.string().min(1),
		qualifier,
		during: date.describe("The period it was counted over, or is promised for; open where nobody says by when: 2025/.. (EDTF)."),
		/** realised: it happened. target, pledge, forecast and announced are never added to it. */
		kind: z.enum(["realised", "announced", "target", "pledge", "forecast"]),
		via: z.array(z.union([corridorId, legId])).optional(),
		/** Where the goods were made, if they only pass through `from`: so told, they are re-exports. */
		origin: actorId.optional(),
		/** The format, agreement or commitment that it pays for, or that it came of. */
		for: z.union([formatId, agreementId, commitmentId]).optional(),
	})
	.refine((flow) => flow.from !== flow.to, { error: "a flow needs two different ends", path: ["to"] });
export type Flow = z.infer<typeof schema>;

export const flow = defineFact({
	is: "flow",
	title: "Flow",
	about: "A quantity that moved, or was promised, from one actor to another in a period. Europe is not the EU, and a pledge is not a flow.",
	schema,
	key: (fact: Flow) =>
		[`${fact.from}>${fact.to}|${fact.what}|${fact.kind}|${fact.unit}|${fact.during}`, fact.origin ? `of ${fact.origin}` : [], fact.for ?? []]
			.flat()
			.join("|"),
	subject: (fact, name) => `${fact.what}, ${name(fact.from)} to ${name(fact.to)} (${fact.kind}, ${fact.during})`,
	during: (fact) => fact.during,
	timing: ({ kind }) => (kind === "realised" ? "counted" : "promised"),
	timedBy: "kind",
	ends: (fact) => [[fact.from, fact.to]],
	example: {
		is: "flow",
		from: "actor:aze",
		to: "actor:eu",
		what: "gas",
		value: 12.9,
		unit: "bcm",
		during: "2024",
		kind: "realised",
	},
});
