import * as z from "zod";
import { QUALIFIERS } from "../base/hedge.ts";
import type { ActorId } from "../base/id.ts";
import { parseDate } from "../base/time.ts";

/** Where evidence on a dyad comes from. A tie is averaged inside a channel first, then over channels (world/dyad). */
export const CHANNELS = ["agreements", "assessments", "events", "votes", "contact", "arms", "organisations"] as const;
export type Channel = (typeof CHANNELS)[number];

/** How fast a kind of evidence stops speaking about today. Half-lives are settings (world/defaults). */
export type Decay = "event" | "assessment" | "dispute" | "stands";

/** What one fact says about the affinity of the dyads it names: s in [−1, 1], 0 = neither friendly nor hostile. */
export interface Signal {
	readonly channel: Channel;
	readonly s: number;
	readonly decay: Decay;
}

export type DyadEnds = readonly [ActorId, ActorId];

/**
 * How the time of a fact is meant. `holds`: it stood all through it. `happens`: it was done on some day of it. `counted`: an amount
 * over all of it, complete at its end. `averaged`: a share of all of it, which speaks of it from its middle on. `promised`: it is meant
 * for then, and on record from when it was told.
 */
export type Timing = "holds" | "happens" | "counted" | "averaged" | "promised";

/**
 * One noun of the evidence: its schema, its identity and its time.
 * Facts with the same `key` and different values are rival readings of one thing; sources race for it in every draw.
 */
export interface FactKind<Is extends string, F extends { is: Is }> {
	readonly is: Is;
	readonly title: string;
	/** One sentence for people: what it states and what it must not be used for. */
	readonly about: string;
	readonly schema: z.ZodType<F>;
	/** What the fact is about, without what it says of it. Prefixed with the noun by the world. */
	readonly key: (fact: F) => string;
	/** EDTF text of when it held; undefined means always (names, places). */
	readonly during: (fact: F) => string | undefined;
	/** How that time is meant; `holds` where nothing is said. */
	readonly timing?: (fact: F) => Timing;
	/** The field with a closed set of values that the timing hangs on, where facts of the noun are meant in several ways. */
	readonly timedBy?: string;
	/** The dyads it speaks of. Hosts, go-betweens and topics are not ends. */
	readonly ends: (fact: F) => readonly DyadEnds[];
	/** Affinity evidence, or undefined when the fact says nothing about friendship (an unused lever, a flow). */
	readonly signal?: (fact: F) => Signal | undefined;
	/** What it is about in a few words, without what it says of it; `name` turns an id into what people call the thing. */
	readonly subject: (fact: F, name: (id: string) => string) => string;
	/** One such fact, as a person would code it: for the pages, the templates and the tests. Of its form, not evidence. */
	readonly example: F;
	/** Registry nouns (actor, place, issue, hypothesis) name things; they are not evidence and stand in every draw. */
	readonly registry?: boolean;
}

/** Define a noun. One file a noun, one line in `facts/index.ts`; forms, schema, sampling and edits follow from it. */
export function defineFact<Is extends string, F extends { is: Is }>(kind: FactKind<Is, F>): FactKind<Is, F> {
	return Object.freeze(kind);
}

/** An EDTF level 1 date or interval, kept as written. */
export const date = z.string().refine((text) => parseDate(text) !== undefined, {
	error: "not a date: write EDTF, such as 2025, 2025-05, 2025-05-28, 199X, 2020/.. or 2019/2023",
});

const idOf = <P extends string>(prefix: P) =>
	z.templateLiteral([`${prefix}:`, z.string().regex(/^[a-z0-9][a-z0-9-]*$/)], {
		error: `not an id: write ${prefix}:name, in small letters, digits and -`,
	}) as unknown as z.ZodType<`${P}:${string}`>;

export const actorId = idOf("actor");
export const placeId = idOf("place");
export const agreementId = idOf("agreement");
export const formatId = idOf("format");
export const corridorId = idOf("corridor");
export const legId = idOf("leg");
export const eventId = idOf("event");
export const leverId = idOf("lever");
export const issueId = idOf("issue");
export const statementId = idOf("statement");
export const commitmentId = idOf("commitment");
export const calendarId = idOf("calendar");
export const principleId = idOf("principle");
export const riskId = idOf("risk");
export const mediationId = idOf("mediation");
export const hypothesisId = idOf("hypothesis");
export const panelId = idOf("panel");
export const nodeId = z.union([actorId, placeId]);

/** Nouns whose things carry an id of their own, so that other facts can point at them. */
export const NAMED = [
	"actor",
	"place",
	"format",
	"corridor",
	"leg",
	"agreement",
	"event",
	"lever",
	"issue",
	"statement",
	"commitment",
	"calendar",
	"principle",
	"risk",
	"mediation",
	"hypothesis",
	"panel",
] as const;

/** The id of any thing. */
export const thingId = z.string().regex(new RegExp(`^(${NAMED.join("|")}):[a-z0-9][a-z0-9-]*$`), {
	error: `not the id of a thing: write one of ${NAMED.join(", ")}, a colon, and lower-case letters, digits or hyphens`,
});

/** A short stable name, so that two sources on one thing meet. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: "not a short name: use lower-case letters, digits and hyphens" });

/** A quantity with its unit. */
export const amount = z.strictObject({
	value: z.number().describe("The number as the source gives it."),
	unit: z.string().min(1).describe("Unit of the number, with the period where there is one."),
});

/** Two different actors; kept sorted when stored, so that one dyad has one name. */
export const between = z.tuple([actorId, actorId]).refine(([a, b]) => a !== b, { error: "the two ends must differ" });

export const DOMAINS = [
	"security",
	"arms",
	"intelligence",
	"diplomacy",
	"law",
	"trade",
	"finance",
	"energy",
	"transit",
	"migration",
	"identity",
	"information",
	"humanitarian",
] as const;
export type Domain = (typeof DOMAINS)[number];
export const domain = z.enum(DOMAINS);
export const domains = z.array(domain).min(1);

export const share = z.number().min(0).max(1);
export const polarity = z.number().min(-1).max(1);

/** A thing that was so more than once: the second membership, the second closure. The first spell is 1. */
export const spell = z.int().min(1).max(99).optional();

/** What set it off. Empty is an answer of the source, absent is not known: what answers a shock and what was planned are told apart by this alone. */
export const answers = z
	.array(eventId)
	.optional()
	.describe("Events that it answers, as the source says; an empty list where the source says that it was planned. Left out where it says neither.");

/** How a source hedges a number it gives. */
export const qualifier = z.enum(QUALIFIERS).optional();

/** Every unordered pair of a list of actors. */
export function pairsOf(actors: readonly ActorId[]): DyadEnds[] {
	const out: DyadEnds[] = [];
	for (let i = 0; i < actors.length; i++) for (let j = i + 1; j < actors.length; j++) out.push([actors[i] as ActorId, actors[j] as ActorId]);
	return out;
}

const pairKeys = new Map<ActorId, Map<ActorId, string>>();

/** Key of an unordered pair. The same two always have the very same string: redraws compare keys without end, and a string just made is slow to compare. */
export function pairKey(a: ActorId, b: ActorId): string {
	return pairKeys.get(a)?.get(b) ?? newPairKey(a, b);
}

/** Kept both ways round, so that the two need not be compared again. */
function newPairKey(a: ActorId, b: ActorId): string {
	const key = b < a ? `${b}|${a}` : `${a}|${b}`;
	for (const [one, other] of [
		[a, b],
		[b, a],
	] as const) {
		let own = pairKeys.get(one);
		if (!own) {
			own = new Map();
			pairKeys.set(one, own);
		}
		own.set(other, key);
	}
	return key;
}
