import { push } from "../base/group.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import type { Dossier } from "../evidence/dossier.ts";
import { baseMask, drawMask } from "../evidence/draw.ts";
import { type Evidence, type Filter, weigh } from "../evidence/weigh.ts";
import { pairKey } from "../facts/define.ts";
import { type FactOf, type Noun, nouns } from "../facts/index.ts";
import { findBy } from "./by-pair.ts";
import { type ClassMeans, calibrate } from "./calibrate.ts";
import { type DyadSource, dyadsOf } from "./dyad.ts";
import { classifier, type Frame, frameOf } from "./frame.ts";
import { addItems, type DyadItem, type Held } from "./held.ts";
import { type Holder, holder, planEdits, publication } from "./holder.ts";
import { DYAD_NOUNS, pairsAmong, placesByNoun, placesByPair } from "./places.ts";
import type { Resolved } from "./query.ts";
import { Recall } from "./recall.ts";

/** What a lens may declare that it reads: nouns, the derived dyads, and the dyads as they stood some time before (momentum). */
export type Part = Noun | "dyad" | "dyadBefore";
/** How many masks a world keeps, and up to how many keys. */
const KEPT_MASKS = 1024;
const KEPT_KEYS = 20_000;

/** The parts of a world that a lens declared, and nothing else. Facts of a noun stand in key order. */
export type Slice<R extends Part> = {
	readonly frame: Frame;
	/** What was made before of the same facts (or of what was recalled of facts) under the same name, or made now. It must follow from those and the frame alone. */
	readonly recall: <T>(name: string, facts: readonly object[], make: () => T) => T;
} & { readonly [N in R & Noun]: readonly Held<FactOf<N>>[] } & {
	readonly denied: { readonly [N in R & Noun]: readonly Held<FactOf<N>>[] };
} & ("dyad" extends R ? { readonly dyad: DyadSource } : unknown) &
	("dyadBefore" extends R ? { readonly dyadBefore: DyadSource } : unknown);

/** Evidence of one query on one day, ready to be sliced again and again: as it is, in draw k, or without a source. */
export interface World {
	readonly dossier: Dossier;
	readonly query: Resolved;
	readonly evidence: Evidence;
	readonly frame: Frame;
	/** The declared parts, at the base reading or at a draw's mask; `only` keeps just these keys (for the contract of lenses). */
	slice<R extends Part>(reads: readonly R[], options?: { mask?: Int32Array | undefined; only?: ReadonlySet<string> | undefined }): Slice<R>;
	draw(seed: number, k: number): Int32Array;
	/** The same question with one more source left out; calibrations stay as they are here. */
	without(source: string): World;
	/** Last day that the base reading of a key speaks of, or undefined for names and for what lies outside. */
	newestDay(key: string): number | undefined;
	/** Class means of this world's base reading. */
	means(): ClassMeans;
}

/** What follows from weighed evidence alone, whatever day, level or setting it is asked for. */
interface Weighed {
	readonly evidence: Evidence;
	readonly places: ReadonlyMap<Noun, readonly number[]>;
	readonly masks: Map<string, Int32Array>;
	/** Which keys speak of which two, where no edit changes what they say: those that carry signals, and those of each noun. */
	byPair?: ReadonlyMap<string, readonly number[]>;
	readonly byNoun: Map<Noun, ReadonlyMap<string, readonly number[]>>;
}

/** Facts of one noun, in key order. */
interface Listed {
	readonly stated: Held[];
	readonly denied: Held[];
}

/** How many are kept of a dossier: as it stands and without each of its sources in turn. Of a large one only the last. */
const KEPT_WEIGHED = 24;
const weighings = new WeakMap<Dossier, Map<string, Weighed>>();

function weighed(dossier: Dossier, filter: Filter): Weighed {
	const name = JSON.stringify([filter.knownBy === Number.POSITIVE_INFINITY ? "" : filter.knownBy, filter.without, filter.floor]);
	const kept = weighings.get(dossier) ?? new Map<string, Weighed>();
	weighings.set(dossier, kept);
	let made = kept.get(name);
	if (!made) {
		const evidence = weigh(dossier, filter);
		made = { evidence, places: placesByNoun(evidence), masks: new Map(), byNoun: new Map() };
		const most = evidence.keys.length < KEPT_KEYS ? KEPT_WEIGHED : 1;
		while (kept.size >= most) kept.delete(kept.keys().next().value as string);
	} else kept.delete(name);
	// What was used last stands last, so that the oldest goes first.
	kept.set(name, made);
	return made;
}

/** What could be known by one day of how things stood on another. Pure: the same dossier and query give the same world. */
export function resolveWorld(dossier: Dossier, query: Resolved, fixed?: () => ClassMeans): World {
	const own = weighed(dossier, query.filter);
	const { evidence, places, masks } = own;
	const frame = frameOf(dossier, query, evidence);
	const rivals = new Set(frame.rivals.map((rival) => pairKey(...rival.between)));
	const edits = planEdits(query.edits);
	const earlier: Resolved = { ...query, on: query.on - Math.round(query.settings["momentum.years"] * YEAR) };
	const published = publication(dossier);
	const now = holder(evidence, query, edits, rivals, published);
	const then = holder(evidence, earlier, edits, rivals, published);
	// Which keys speak of which two: made when dyads are first asked for, so that a draw looks only at the pairs that a lens wants.
	let edited: ReadonlyMap<string, readonly number[]> | undefined;
	const speaking = (): ReadonlyMap<string, readonly number[]> => {
		if (query.edits.length > 0) {
			edited ??= placesByPair(evidence, places, edits);
			return edited;
		}
		own.byPair ??= placesByPair(evidence, places, edits);
		return own.byPair;
	};
	const itemsOn =
		(mask: Int32Array, drawn: boolean, only: ReadonlySet<string> | undefined, when: Holder) =>
		(pair: string): readonly DyadItem[] => {
			const items: DyadItem[] = [];
			const take = (one: Held) => {
				if (!only || only.has(one.key)) addItems(one, pair, items);
			};
			const places = speaking().get(pair);
			for (let i = 0; places && i < places.length; i++) {
				const k = places[i] as number;
				const index = mask[k] as number;
				const one = index < 0 ? undefined : when.held(k, index, drawn);
				if (one) take(one);
			}
			for (const one of when.added) take(one);
			return items;
		};
	const gather = (noun: Noun, mask: Int32Array, drawn: boolean, only?: ReadonlySet<string>): Listed => {
		const out: Listed = { stated: [], denied: [] };
		const take = (one: Held | undefined) => {
			if (one && (!only || only.has(one.key))) (one.denied ? out.denied : out.stated).push(one);
		};
		for (const k of places.get(noun) ?? []) {
			const index = mask[k] as number;
			if (index >= 0) take(now.held(k, index, drawn));
		}
		for (const one of now.added) if (one.fact.is === noun) take(one);
		return out;
	};
	const pairsIn = (noun: Noun): ReadonlyMap<string, readonly number[]> => {
		const made = own.byNoun.get(noun) ?? pairsAmong(evidence, places.get(noun) ?? []);
		own.byNoun.set(noun, made);
		return made;
	};
	// The facts of a noun under one mask are the same list for every lens, so that what is made of a list is made once; names are never drawn.
	const lists = new WeakMap<Int32Array, Map<Noun, Listed>>();
	const listed = (noun: Noun, mask: Int32Array, drawn: boolean): Listed => {
		const under = nouns[noun].registry === true ? base : mask;
		const own = lists.get(under) ?? new Map<Noun, Listed>();
		lists.set(under, own);
		const before = own.get(noun);
		if (before) return before;
		const weighedAs = drawn && under === mask;
		const made = gather(noun, under, weighedAs);
		own.set(noun, made);
		if (query.edits.length === 0)
			findBy(made.stated, (pair) => {
				const found: Held[] = [];
				const places = pairsIn(noun).get(pair);
				for (let i = 0; places && i < places.length; i++) {
					const k = places[i] as number;
					const index = under[k] as number;
					const one = index < 0 ? undefined : now.held(k, index, weighedAs);
					if (one && !one.denied && one.pairs.includes(pair)) found.push(one);
				}
				return found;
			});
		return made;
	};
	const classOf = classifier(frame, rivals);
	let means: ClassMeans | undefined;
	const dyads = new WeakMap<Int32Array, DyadSource>();
	const dyadsBefore = new WeakMap<Int32Array, DyadSource>();
	const others = new Map<string, World>();
	const recalled = new Recall();
	const recall = <T>(name: string, facts: readonly object[], make: () => T): T => recalled.of(name, facts, make);
	const base = baseMask(evidence);
	const known = (): readonly string[] => {
		const added = now.added.flatMap((one) => one.pairs);
		return [...new Set([...speaking().keys(), ...added])].sort(byCodeUnit);
	};
	/** The signals of all pairs at the base reading, fact by fact: a pact of many speaks of hundreds of pairs. */
	const itemsOfAll = (): ReadonlyMap<string, readonly DyadItem[]> => {
		const items = new Map<string, DyadItem[]>();
		const take = (one: Held) => {
			for (const item of one.items) push(items, item.pair, item);
		};
		for (const [noun, own] of places)
			for (const k of DYAD_NOUNS.includes(noun) ? own : []) {
				const one = now.held(k, 0, false);
				if (one) take(one);
			}
		for (const one of now.added) take(one);
		return items;
	};
	const classMeans = (): ClassMeans => {
		means ??= fixed?.() ?? calibrate(itemsOfAll(), query.settings, classOf);
		return means;
	};
	return {
		dossier,
		query,
		evidence,
		frame,
		draw: (seed, k) => {
			const name = `${seed} ${k}`;
			let mask = masks.get(name);
			if (!mask) {
				mask = drawMask(evidence, seed, k);
				// Lenses share the draws; a long run keeps only the first of them.
				if (masks.size < KEPT_MASKS && evidence.keys.length < KEPT_KEYS) masks.set(name, mask);
			}
			return mask;
		},
		newestDay: (key) => {
			const entry = evidence.byKey.get(key);
			const one = entry && now.held(entry.place, 0, false);
			return one && nouns[one.fact.is].registry !== true ? one.vouched : undefined;
		},
		means: classMeans,
		without: (source) => {
			const made =
				others.get(source) ??
				resolveWorld(dossier, { ...query, filter: { ...query.filter, without: [...query.filter.without, source] } }, classMeans);
			others.set(source, made);
			return made;
		},
		slice<R extends Part>(
			reads: readonly R[],
			{ mask, only }: { mask?: Int32Array | undefined; only?: ReadonlySet<string> | undefined } = {},
		): Slice<R> {
			const denied: Record<string, readonly Held[]> = {};
			const out: Record<string, unknown> = { frame, recall, denied };
			const make = (when: Holder) =>
				dyadsOf(itemsOn(mask ?? base, mask !== undefined, only, when), known, query.settings, classOf, classMeans, recalled);
			// Dyads of one mask are the same for every lens, so they are made once; `only` makes another set.
			const shared = (cache: WeakMap<Int32Array, DyadSource>, when: Holder): DyadSource => {
				if (only) return make(when);
				const made = cache.get(mask ?? base) ?? make(when);
				cache.set(mask ?? base, made);
				return made;
			};
			for (const part of reads) {
				if (part === "dyad") out[part] = shared(dyads, now);
				else if (part === "dyadBefore") out[part] = shared(dyadsBefore, then);
				else {
					const found = only ? gather(part, mask ?? base, mask !== undefined, only) : listed(part, mask ?? base, mask !== undefined);
					out[part] = found.stated;
					denied[part] = found.denied;
				}
			}
			return out as unknown as Slice<R>;
		},
	};
}
