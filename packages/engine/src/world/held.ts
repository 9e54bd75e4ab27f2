import type { ActorId } from "../base/id.ts";
import { latestDay, parseDate, type Span, spanOf, YEAR } from "../base/time.ts";
import type { Reading } from "../evidence/weigh.ts";
import type { Channel, Decay, Signal } from "../facts/define.ts";
import { pairKey } from "../facts/define.ts";
import { type Fact, kindOf } from "../facts/index.ts";
import type { Resolved } from "./query.ts";

/** A fact as a world holds it on a day: which key it answers, when it held, how far it is believed. */
export interface Held<F extends Fact = Fact> {
	readonly key: string;
	readonly fact: F;
	readonly span: Span;
	/** It held on the day asked about; otherwise it is history. */
	readonly stands: boolean;
	/** Last day that the fact may speak of, at most the day asked about: decay runs from here. */
	readonly latest: number;
	/** Last day that its sources could vouch for: `latest`, but no later than the newest of them was published. */
	readonly vouched: number;
	/** 1 − Π(1 − credence) over its independent witnesses; 1 inside a draw and for assumptions. */
	readonly credence: number;
	/** The sources say that it is not so. */
	readonly denied: boolean;
	/** The dyads that it names, each once. */
	readonly pairs: readonly string[];
	/** What it says about the dyads that it names, with its weight on the day. */
	readonly items: readonly DyadItem[];
}

/** One signal of one fact on one dyad. w = credence × decay × scope. */
export interface DyadItem {
	readonly pair: string;
	readonly key: string;
	readonly channel: Channel;
	readonly s: number;
	readonly w: number;
	readonly day: number;
}

/** Weight below which a fact no longer speaks: a visit of ten years ago would fill the ledger and move nothing. */
const AUDIBLE = 1e-4;

/** How loud a fact still speaks on a day, in [0, 1]: two to the minus (age / half-life); what stands does not fade. */
export function decayFactor(decay: Decay, held: { stands: boolean; span: Span; latest: number }, query: Resolved, listedRival: boolean): number {
	const age = Math.max(0, (query.on - held.latest) / YEAR);
	const fade = (halfLife: number) => 2 ** (-age / halfLife);
	const s = query.settings;
	switch (decay) {
		case "event":
			return fade(s["half-life.event"]);
		case "assessment":
			return fade(s["half-life.assessment"]);
		case "dispute":
			return held.stands ? 1 : Math.max(listedRival ? s["dispute.floor"] : 0, fade(s["half-life.dispute"]));
		case "stands":
			return held.stands ? 1 : fade(s["half-life.ended"]);
	}
}

const ALWAYS: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** What is there until it is said to be gone: ways, and the names of things. */
const LASTING: ReadonlySet<string> = new Set(["leg", "control", "corridor", "place", "actor", "issue", "hypothesis"]);

/**
 * Evidence that begins nobody knows when ("before the war") vouches for the last days of its period, not for all the past:
 * it counts from the first day that its end may be or, where the end is open as well, from when it was told.
 */
function since(span: Span, evidence: boolean, end: number | undefined, published: number | undefined): Span {
	if (!evidence || span.from !== Number.NEGATIVE_INFINITY) return span;
	const from = end !== undefined && Number.isFinite(end) ? end : (published ?? span.from);
	return { from, to: span.to };
}

/** Hold a reading on the day of a query, or undefined when it starts later. `drawn` sets credence to 1. */
export function hold(
	key: string,
	reading: Pick<Reading, "fact" | "denied" | "witnesses">,
	query: Resolved,
	drawn: boolean,
	rivals: ReadonlySet<string>,
	options: { published?: number; endsOn?: number | undefined } = {},
): Held | undefined {
	const kind = kindOf(reading.fact);
	const text = kind.during(reading.fact);
	const dated = text === undefined ? undefined : parseDate(text);
	const { endsOn, published } = options;
	const whole = since(dated ? spanOf(dated) : ALWAYS, dated !== undefined && !LASTING.has(reading.fact.is), dated?.end[0], published);
	const span: Span = endsOn === undefined ? whole : { from: whole.from, to: Math.min(whole.to, endsOn) };
	if (span.from > query.on || span.from >= span.to) return undefined;
	const credence = drawn ? 1 : 1 - reading.witnesses.reduce((none, witness) => none * (1 - witness.credence), 1);
	const stands = span.to > query.on;
	const latest = Math.min(dated ? latestDay(dated, query.on) : query.on, span.to - 1);
	const ends = kind.ends(reading.fact);
	const base = {
		key,
		fact: reading.fact,
		pairs: [...new Set(ends.map(([a, b]) => pairKey(a, b)))],
		span,
		stands,
		latest,
		vouched: Math.max(span.from, Math.min(latest, published ?? latest)),
		credence,
		denied: reading.denied,
	};
	const signal = reading.denied ? undefined : kind.signal?.(reading.fact);
	return { ...base, items: signal ? itemsOf(base, signal, ends, query, rivals) : [] };
}

function itemsOf(
	held: Omit<Held, "items">,
	signal: Signal,
	ends: readonly (readonly [ActorId, ActorId])[],
	query: Resolved,
	rivals: ReadonlySet<string>,
): DyadItem[] {
	if (query.domains.length > 0 && "domains" in held.fact && !held.fact.domains.some((domain) => query.domains.includes(domain))) return [];
	// A pact of m states counts 1/(m − 1) in each of its dyads, so that a large body does not drown two-sided ties.
	const scope = "between" in held.fact && Array.isArray(held.fact.between) && held.fact.between.length > 2 ? 1 / (held.fact.between.length - 1) : 1;
	return ends.flatMap(([a, b]) => {
		const pair = pairKey(a, b);
		const w = held.credence * decayFactor(signal.decay, held, query, rivals.has(pair)) * scope;
		return w < AUDIBLE ? [] : [{ pair, key: held.key, channel: signal.channel, s: signal.s, w, day: held.vouched }];
	});
}
