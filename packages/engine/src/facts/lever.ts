import * as z from "zod";
import { actorId, date, defineFact, leverId, share, spell } from "./define.ts";

/** Required channels for every target: each gets a value or Silence, so that "the only lever left" can be tested. */
export const LEVER_CHANNELS = [
	"trade",
	"energy-in",
	"energy-transit",
	"energy-equity",
	"arms",
	"migrants",
	"finance",
	"territory",
	"law",
	"media",
	"cyber",
	"identity",
] as const;
export type LeverChannel = (typeof LEVER_CHANNELS)[number];
export const leverChannel = z.enum(LEVER_CHANNELS);

const schema = z.strictObject({
	is: z.literal("lever"),
	id: leverId,
	spell,
	holder: actorId,
	target: actorId,
	channel: leverChannel,
	what: z.string().min(1),
	/** Strength: how hard it bites if pulled. Dependence: how much of the target hangs on it. Substitutable: what the target can replace in time. */
	strength: share.optional(),
	dependence: share.optional(),
	substitutable: share.optional(),
	/** active: counts now. waived: the holder alone can restore it. lapsed, lost: counts in neither. */
	status: z.enum(["active", "waived", "lapsed", "lost"]),
	during: date,
	/** Who can switch it on and off, where that is not the holder as a whole. */
	switch: actorId.optional(),
	/** The loss in natural units, beside the unit-free score. */
	loss: z.strictObject({ value: z.number(), unit: z.string().min(1) }).optional(),
});
export type Lever = z.infer<typeof schema>;

export const lever = defineFact({
	is: "lever",
	title: "Lever",
	about:
		"A handle that one actor has on another, with a named holder, target and channel. Location, oil or kinship without a target and a threat is an asset, not a lever; a denied lever is a claim against it.",
	schema,
	key: (fact: Lever) => `${fact.id}#${fact.spell ?? 1}`,
	subject: (fact) => fact.what,
	during: (fact) => fact.during,
	ends: () => [],
	example: {
		is: "lever",
		id: "lever:rus-aze-migrants",
		holder: "actor:rus",
		target: "actor:aze",
		channel: "migrants",
		what: "Pressure on Azerbaijanis living in Russia",
		strength: 0.5,
		dependence: 0.5,
		substitutable: 0,
		status: "active",
		during: "2025/..",
		loss: { value: 1.5, unit: "million persons" },
	},
});
