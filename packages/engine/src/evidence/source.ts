import * as z from "zod";
import { actorId, date } from "../facts/define.ts";

/** Reliability of a source by the Admiralty scale; F means that it cannot be judged, which is not the same as bad. */
export const RELIABILITY = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof RELIABILITY)[number];

/** Chance that a source stands in a draw. */
export const RHO: Readonly<Record<Reliability, number>> = { A: 0.95, B: 0.85, C: 0.7, D: 0.5, E: 0.25, F: 0.5 };

export const sourceId = z.templateLiteral(["source:", z.string().regex(/^[a-z0-9][a-z0-9-]*$/)]) as unknown as z.ZodType<`source:${string}`>;

export const sourceSchema = z.strictObject({
	id: sourceId,
	title: z.string().min(1),
	author: z.array(z.string()).optional(),
	publisher: z.string().optional(),
	/** Where it appeared: journal, series, volume, issue. */
	container: z.string().optional(),
	kind: z.enum(["article", "report", "book", "news", "speech", "treaty", "dataset", "registry", "web", "interview", "other"]),
	/** When it could be read by others: nothing in it is known before the last day this allows. */
	published: date,
	/** What `published` rests on, where the document does not say it. */
	publishedBasis: z.string().optional(),
	retrieved: date.optional(),
	url: z.string().optional(),
	licence: z.string().optional(),
	/** SHA-256 of the document as read. */
	digest: z.string().optional(),
	reliability: z.enum(RELIABILITY),
	/** Why this grade. */
	because: z.string().optional(),
	/** The source that this one copies or excerpts: copies are not witnesses. */
	derives: sourceId.optional(),
	/** Completeness: over these actors, years and parts an absent fact means "no". Without it the source is partial. */
	covers: z.strictObject({ actors: z.array(actorId).optional(), years: date.optional(), part: z.string().optional() }).optional(),
	/** From where the source speaks, neutrally put. */
	standpoint: z.string().optional(),
	/** Parties whose side of a conflict it tells. */
	side: z.array(actorId).optional(),
	/** public: may leave the dossier. internal, restricted: obeyed by every export. */
	handling: z.enum(["public", "internal", "restricted"]).optional(),
	/** The last fact that it knows of. */
	lastFact: date.optional(),
});
export type Source = z.infer<typeof sourceSchema>;
