import { push } from "../base/group.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import type { Dossier } from "../evidence/dossier.ts";
import { baseMask, drawMask } from "../evidence/draw.ts";
import { type Evidence, type Filter, weigh } from "../evidence/weigh.ts";
import { pairKey } from "../facts/define.ts";
import { type Noun, nouns } from "../facts/index.ts";
import { type ClassMeans, calibrate } from "./calibrate.ts";
import { dyadMaker } from "./dyad.ts";
import { classifier, type Frame, frameOf } from "./frame.ts";
import type { DyadItem, Held } from "./held.ts";
import { holder, planEdits, publication } from "./holder.ts";
import { DYAD_NOUNS, endsOf, placesBy, placesByNoun, speakingPlaces } from "./places.ts";
import type { Resolved } from "./query.ts";
import { type Grouping, type Index, type Places, Reads } from "./reads.ts";
import { Recall } from "./recall.ts";
import { Rows } from "./rows.ts";
import { type Part, type Slice, type SliceOptions, slicer } from "./slice.ts";

export type { Part, Slice } from "./slice.ts";

/** How many masks a world keeps of the seed that was asked for last, and up to how many keys. */
const KEPT_MASKS = 1024;
const KEPT_KEYS = 20_000;

/** Evidence of one query on one day, ready to be sliced again and again: as it is, in draw k, or without a source. */
export interface World {
	readonly dossier: Dossier;
	readonly query: Resolved;
	readonly evidence: Evidence;
	readonly frame: Frame;
	/** The declared parts, at the base reading or at a draw's mask; `only` keeps just these keys (for the contract of lenses). */
	slice<R extends Part>(reads: readonly R[], options?: SliceOptions): Slice<R>;
	draw(seed: number, k: number): Int32Array;
	/** The same question with one more source left out; calibrations stay as they are here. */
	without(source: string): World;
	/** Last day that the base reading of a key speaks of, or undefined for names and for what lies outside. */
	newestDay(key: string): number | undefined;
	/** Class means of this world's base reading. */
	means(): ClassMeans;
}

/** The masks of one seed, by draw. */
interface Masks {
	seed: number;
	readonly of: Map<number, Int32Array>;
}

/** What follows from weighed evidence alone, whatever day, level or setting it is asked for. */
interface Weighed {
	readonly evidence: Evidence;
	readonly places: ReadonlyMap<Noun, readonly number[]>;
	readonly masks: Masks;
	/** Where keys stand by the names that they are found under, where no edit changes what they say. */
	readonly indices: Map<Noun | "signals", WeakMap<Grouping, Index>>;
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
		made = { evidence, places: placesByNoun(evidence), masks: { seed: 0, of: new Map() }, indices: new Map() };
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
	const standing = placesOf(evidence, places, edits, query.edits.length > 0 ? new Map() : own.indices);
	const [reads, readsBefore] = [new Reads(evidence, standing, now), new Reads(evidence, standing, then)];
	const classOf = classifier(frame, rivals);
	let means: ClassMeans | undefined;
	const others = new Map<string, World>();
	const recalled = new Recall();
	const base = baseMask(evidence);
	const known = (): readonly string[] => {
		const added = now.added.flatMap((one) => one.pairs);
		return [...new Set([...standing.speaking().keys(), ...added])].sort(byCodeUnit);
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
			if (masks.seed !== seed) masks.of.clear();
			masks.seed = seed;
			let mask = masks.of.get(k);
			if (!mask) {
				mask = drawMask(evidence, seed, k);
				// Lenses share the draws; a long run keeps only the first of them.
				if (masks.of.size < KEPT_MASKS && evidence.keys.length < KEPT_KEYS) masks.of.set(k, mask);
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
		slice: slicer({ frame, base, reads, readsBefore, known, dyad: dyadMaker(query.settings, classOf, classMeans), recalled, rows: new Rows() }),
	};
}

/** Where keys stand by what they are found under, each index made when it is first asked for and kept among others of the same evidence. */
function placesOf(evidence: Evidence, of: Places["of"], edits: ReturnType<typeof planEdits>, kept: Weighed["indices"]): Places {
	const index = (what: Noun | "signals", by: Grouping, own: () => Iterable<number>): Index => {
		const indices = kept.get(what) ?? new WeakMap<Grouping, Index>();
		kept.set(what, indices);
		const made = indices.get(by) ?? placesBy(evidence, own(), edits, by);
		indices.set(by, made);
		return made;
	};
	return {
		of,
		grouped: (noun, by) => index(noun, by, () => of.get(noun) ?? []),
		speaking: () => index("signals", endsOf, () => speakingPlaces(of)),
	};
}
