import * as z from "zod";
import { DISPUTED, type DisputedName, STANCES } from "../base/codes/index.ts";
import { actorId, date, share } from "../facts/define.ts";

/** Format of the dossier folder that this version reads and writes. `interconnector migrate` brings older ones up to it. */
export const FORMAT = 1;

export const LEVELS = ["neighbourhood", "regional", "systemic"] as const;
export type Level = (typeof LEVELS)[number];

const byLevel = <T extends z.ZodType>(inner: T) =>
	z.strictObject({ neighbourhood: inner.optional(), regional: inner.optional(), systemic: inner.optional() });

export const rivalSchema = z.strictObject({
	between: z.tuple([actorId, actorId]),
	/** ρ in [0, 1]: how much of a rivalry it is. */
	weight: share,
	/** When it is or was one; always when left out. After its end it weighs half as much every few years (setting half-life.rivalry). */
	during: date.optional(),
	/** The ground on which it is listed. */
	because: z.string().min(1),
});
export type Rival = z.infer<typeof rivalSchema>;

const held = z.enum(["state", "not"]).optional();
/** Whose list of states is followed on entities that lists disagree on, and what is held to be otherwise. */
export const stanceSchema = z.union([
	z.enum(STANCES),
	z.strictObject({
		follow: z.enum(STANCES),
		...(Object.fromEntries(Object.keys(DISPUTED).map((name) => [name, held])) as Record<DisputedName, typeof held>),
	}),
]);

/** `dossier.json`: whose dossier, as of when, and what it declares. Poles and rivals are declared, never silently derived. */
export const headSchema = z.strictObject({
	format: z.int().min(0),
	title: z.string().min(1),
	focal: actorId,
	/** The day for which questions are answered when they name none. */
	asOf: date,
	/** Other dossiers, as folders relative to this one. Their claims are read, never copied. */
	includes: z.array(z.string().min(1)).optional(),
	/** Actors of each level. One actor may stand at several: level belongs to the dyad and the issue. */
	levels: byLevel(z.array(actorId)),
	/** Powers that others align with, by level. */
	poles: byLevel(z.array(actorId).min(2)),
	rivals: z.array(rivalSchema).optional(),
	/** Why an actor stands at a level, and why these are the poles of one: shown beside them, and edited with them. */
	grounds: z
		.strictObject({ levels: byLevel(z.record(actorId, z.string().min(1))).optional(), poles: byLevel(z.string().min(1)).optional() })
		.optional(),
	stance: stanceSchema,
	/** States that the focal state is shown beside. */
	comparators: z.array(actorId).optional(),
	/** Overrides of world/defaults, by name. */
	settings: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])).optional(),
});
export type Head = z.infer<typeof headSchema>;
