import { once } from "../base/once.ts";
import { type Dated, latestDay, middleDay, parseDate, type Span, spanOf, YEAR } from "../base/time.ts";
import type { Reading } from "../evidence/weigh.ts";
import type { Channel, Decay, Signal, Timing } from "../facts/define.ts";
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
	/** Last day that its sources could vouch for: `latest`, but no later than the last fact that the newest of them can know. */
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

/** Last day on which any source of a reading was published, and last day of whose facts any of them can know. */
export interface ToldBy {
	readonly published: number;
	readonly knew: number;
}

const ALWAYS: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** How many years back from the day on which it was told a way is taken to have been there, where nobody says since when. */
const WAYS_BACK = 10;

/** What is there until it is said to be gone: ways, and the names of things. */
const LASTING: ReadonlySet<string> = new Set(["leg", "control", "corridor", "place", "actor", "issue", "hypothesis"]);

/** A day in the middle of some days, or what is known of them where they have no end. */
const amid = (from: number, to: number) => (Number.isFinite(from) && Number.isFinite(to) ? middleDay(from, to) : from);

/**
 * First day from which a fact is on record. An act whose day is not known counts from the middle of the days on which it may have been,
 * and so does a beginning; a share speaks from the middle of its time on, and an amount is complete at its end. What was told, or is assumed, before then had come about when it was told.
 */
export function onRecordFrom({ dated, timing }: Pick<Told, "dated" | "timing">, span: Span, published: number): number {
	if (!dated || timing === "promised") return span.from;
	const { start, end, interval } = dated;
	const through = Number.isFinite(end[1]) ? end[1] : start[1];
	const began = interval ? amid(...start) : start[0];
	const from = timing === "holds" ? began : timing === "counted" ? end[1] : amid(start[0], through);
	return Math.max(span.from, Math.min(from, published));
}

/**
 * Evidence that begins nobody knows when ("before the war") vouches for the last days of its period, not for all the past:
 * it counts from the first day that its end may be or, where the end is open as well, from when it was told. A way is older than what
 * tells of it, but not for ever old: it counts from some years before.
 */
function since(
	{ span, dated, bounded, timing }: Pick<Told, "span" | "dated" | "bounded" | "timing">,
	published: number | undefined,
	on: number,
): Span {
	if (timing === "promised") return { from: Math.min(span.from, published ?? on), to: span.to };
	if (span.from !== Number.NEGATIVE_INFINITY || dated === undefined) return span;
	if (!bounded) return { from: (published ?? span.from) - Math.round(WAYS_BACK * YEAR), to: span.to };
	const [end] = dated.end;
	return { from: Number.isFinite(end) ? end : (published ?? span.from), to: span.to };
}

/** What a fact says whatever the day, read once: the same facts are held again on every day and in every world. */
export interface Told {
	readonly dated: Dated | undefined;
	readonly span: Span;
	readonly timing: Timing;
	/** Of evidence with a date: without a beginning it vouches for the last days of its period. */
	readonly bounded: boolean;
	/** Its dyads as they stand, and each once. */
	readonly ends: readonly string[];
	readonly pairs: readonly string[];
	readonly signal: Signal | undefined;
	/** A pact of m states counts 1/(m − 1) in each of its dyads, so that a large body does not drown two-sided ties. */
	readonly scope: number;
	readonly domains: readonly string[] | undefined;
	/** Signals of a pact in force, as it was last held, base and drawn: they are the same on every day. */
	readonly standing: [drawn: readonly DyadItem[], base: readonly DyadItem[]];
}

const SILENT: readonly DyadItem[] = [];

export const told = once((fact: Fact): Told => {
	const kind = kindOf(fact);
	const text = kind.during(fact);
	const dated = text === undefined ? undefined : parseDate(text);
	const ends = kind.ends(fact).map(([a, b]) => pairKey(a, b));
	const pact = "between" in fact && Array.isArray(fact.between) ? fact.between.length : 2;
	return {
		dated,
		span: dated ? spanOf(dated) : ALWAYS,
		timing: kind.timing?.(fact) ?? "holds",
		bounded: dated !== undefined && !LASTING.has(fact.is),
		ends,
		pairs: [...new Set(ends)],
		signal: kind.signal?.(fact),
		scope: pact > 2 ? 1 / (pact - 1) : 1,
		domains: "domains" in fact ? fact.domains : undefined,
		standing: [SILENT, SILENT],
	};
});

/** The dyads that a fact names, each once. */
export const pairsOf = (fact: Fact): readonly string[] => told(fact).pairs;

/** Hold a reading on the day of a query, or undefined when it is not on record by then. `drawn` sets credence to 1. */
export function hold(
	key: string,
	reading: Pick<Reading, "fact" | "denied" | "witnesses">,
	query: Resolved,
	drawn: boolean,
	rivals: ReadonlySet<string>,
	{ by, endsOn, said = told(reading.fact) }: { by?: ToldBy; endsOn?: number | undefined; said?: Told } = {},
): Held | undefined {
	const { fact, denied } = reading;
	const whole = since(said, by?.published, query.on);
	const span: Span = endsOn === undefined ? whole : { from: whole.from, to: Math.min(whole.to, endsOn) };
	if (span.from >= span.to || onRecordFrom(said, span, by?.published ?? Number.NEGATIVE_INFINITY) > query.on) return undefined;
	const credence = drawn ? 1 : 1 - reading.witnesses.reduce((none, witness) => none * (1 - witness.credence), 1);
	const stands = span.to > query.on;
	const latest = Math.min(said.dated ? latestDay(said.dated, query.on) : query.on, span.to - 1);
	const vouched = Math.max(span.from, Math.min(latest, by?.knew ?? latest));
	const items = denied ? SILENT : itemsOf({ key, credence, vouched, span, stands, latest }, said, query, rivals);
	return { key, fact, pairs: said.pairs, span, stands, latest, vouched, credence, denied, items };
}

function itemsOf(
	held: Pick<Held, "key" | "credence" | "vouched" | "span" | "stands" | "latest">,
	said: Told,
	query: Resolved,
	rivals: ReadonlySet<string>,
): readonly DyadItem[] {
	const { signal, ends, scope, domains } = said;
	if (!signal || (query.domains.length > 0 && domains && !domains.some((domain) => query.domains.includes(domain)))) return SILENT;
	const lasting = held.stands && signal.decay === "stands";
	const same = ([one]: readonly DyadItem[]) => one?.w === held.credence * scope && one.day === held.vouched && one.key === held.key;
	const before = lasting ? said.standing.find(same) : undefined;
	if (before) return before;
	const items: DyadItem[] = [];
	for (const pair of ends) {
		const w = held.credence * decayFactor(signal.decay, held, query, rivals.has(pair)) * scope;
		if (w >= AUDIBLE) items.push({ pair, key: held.key, channel: signal.channel, s: signal.s, w, day: held.vouched });
	}
	if (lasting && items.length > 0) said.standing[held.credence === 1 ? 0 : 1] = items;
	return items;
}

/** From so many dyads on a fact's signals are found by the dyad's place rather than by going through them. */
const MANY = 8;
const placesIn = once((said: Told): ReadonlyMap<string, number> => new Map(said.ends.map((pair, i) => [pair, i])));

/** Add what a held fact says of two actors to a list. */
export function addItems(held: Held, pair: string, list: DyadItem[]): void {
	const { items } = held;
	const said = items.length >= MANY && items.length === held.pairs.length ? told(held.fact) : undefined;
	// One signal for each of its dyads, in their order.
	if (said?.ends.length === items.length) {
		const one = items[placesIn(said).get(pair) ?? -1];
		if (one) list.push(one);
		return;
	}
	for (const item of items) if (item.pair === pair) list.push(item);
}
