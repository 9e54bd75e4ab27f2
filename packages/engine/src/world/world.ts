import type { ActorId } from "../base/id.ts";
import { byCodeUnit } from "../base/text.ts";
import { parseDate, YEAR } from "../base/time.ts";
import type { Dossier } from "../evidence/dossier.ts";
import { baseMask, drawMask } from "../evidence/draw.ts";
import type { Level, Rival } from "../evidence/settings.ts";
import { type Evidence, type Key, type Reading, weigh } from "../evidence/weigh.ts";
import { pairKey } from "../facts/define.ts";
import type { Edit } from "../facts/edit.ts";
import { type Fact, type FactOf, keyOf, kindOf, type Noun, nouns } from "../facts/index.ts";
import { type ClassMeans, calibrate } from "./calibrate.ts";
import type { DyadClass } from "./defaults.ts";
import { type DyadSource, dyadsOf, groupItems } from "./dyad.ts";
import { type DyadItem, type Held, hold } from "./held.ts";
import type { Resolved } from "./query.ts";

/** What a lens may declare that it reads: nouns, the derived dyads, and the dyads as they stood some time before (momentum). */
export type Part = Noun | "dyad" | "dyadBefore";
/** How many masks a world keeps, and up to how many keys. */
const KEPT_MASKS = 1024;
const KEPT_KEYS = 20_000;
/** Nouns whose facts carry signals for dyads. */
export const DYAD_NOUNS: readonly Noun[] = ["agreement", "tie", "event"];

/** What every lens may know without declaring it: the question's frame and the names of things. */
export interface Frame {
	readonly focal: ActorId;
	readonly on: number;
	readonly query: Resolved;
	/** Actors of the level asked for, the focal one left out, in dossier order. */
	readonly partners: readonly ActorId[];
	readonly levels: Readonly<Partial<Record<Level, readonly ActorId[]>>>;
	readonly poles: Readonly<Partial<Record<Level, readonly ActorId[]>>>;
	readonly rivals: readonly Rival[];
	readonly comparators: readonly ActorId[];
}

/** The parts of a world that a lens declared, and nothing else. Facts of a noun stand in key order. */
export type Slice<R extends Part> = { readonly frame: Frame } & { readonly [N in R & Noun]: readonly Held<FactOf<N>>[] } & {
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

/** What could be known by one day of how things stood on another. Pure: the same dossier and query give the same world. */
export function resolveWorld(dossier: Dossier, query: Resolved, fixed?: ClassMeans): World {
	const evidence = weigh(dossier, query.filter);
	const frame = frameOf(dossier, query, evidence);
	const rivals = new Set(frame.rivals.filter((rival) => rival.weight > 0).map((rival) => pairKey(...rival.between)));
	const edits = planEdits(query.edits);
	const earlier: Resolved = { ...query, on: query.on - Math.round(query.settings["momentum.years"] * YEAR) };
	const published = publication(dossier);
	const now = holder(query, edits, rivals, published);
	const then = holder(earlier, edits, rivals, published);
	const gather = (nouns: ReadonlySet<Noun>, mask: Int32Array, drawn: boolean, only?: ReadonlySet<string>, when = now): Held[] => {
		const out: Held[] = [];
		for (let k = 0; k < mask.length; k++) {
			const index = mask[k] as number;
			const key = evidence.keys[k] as Key;
			if (index < 0 || !nouns.has(key.noun) || when.replaces.has(key.key) || (only && !only.has(key.key))) continue;
			const one = when.held(key, index, drawn);
			if (one) out.push(one);
		}
		for (const one of when.added) if (nouns.has(one.fact.is) && (!only || only.has(one.key))) out.push(one);
		return out;
	};
	const classOf = classifier(frame, rivals);
	let means = fixed;
	const masks = new Map<string, Int32Array>();
	const dyads = new WeakMap<Int32Array, DyadSource>();
	const dyadsBefore = new WeakMap<Int32Array, DyadSource>();
	const others = new Map<string, World>();
	const base = baseMask(evidence);
	const classMeans = (): ClassMeans => {
		means ??= calibrate(groupItems(itemsIn(gather(new Set(DYAD_NOUNS), base, false))), query.settings, classOf);
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
			const one = entry && now.held(entry, 0, false);
			return one && nouns[entry.noun].registry !== true ? one.vouched : undefined;
		},
		means: classMeans,
		without: (source) => {
			const made =
				others.get(source) ??
				resolveWorld(dossier, { ...query, filter: { ...query.filter, without: [...query.filter.without, source] } }, classMeans());
			others.set(source, made);
			return made;
		},
		slice<R extends Part>(
			reads: readonly R[],
			{ mask, only }: { mask?: Int32Array | undefined; only?: ReadonlySet<string> | undefined } = {},
		): Slice<R> {
			const facts = gather(nounsOf(reads), mask ?? base, mask !== undefined, only);
			const byNoun: Record<string, Held[]> = {};
			const denied: Record<string, Held[]> = {};
			for (const noun of reads) if (noun !== "dyad" && noun !== "dyadBefore") [byNoun[noun], denied[noun]] = [[], []];
			for (const one of facts) (one.denied ? denied : byNoun)[one.fact.is]?.push(one);
			const parts = new Set<Part>(reads);
			const group = (held: readonly Held[]) => dyadsOf(groupItems(itemsIn(held)), query.settings, classOf, classMeans());
			// Dyads of one mask are the same for every lens, so they are made once; `only` makes another set.
			const shared = (cache: WeakMap<Int32Array, DyadSource>, make: () => DyadSource): DyadSource => {
				if (only) return make();
				const made = cache.get(mask ?? base) ?? make();
				cache.set(mask ?? base, made);
				return made;
			};
			const past = () => gather(new Set(DYAD_NOUNS), mask ?? base, mask !== undefined, only, then);
			const dyad = parts.has("dyad") ? { dyad: shared(dyads, () => group(facts)) } : {};
			const before = parts.has("dyadBefore") ? { dyadBefore: shared(dyadsBefore, () => group(past())) } : {};
			return { frame, ...byNoun, denied, ...dyad, ...before } as unknown as Slice<R>;
		},
	};
}

/** Last day on which any source of a reading was published. */
function publication(dossier: Dossier): (reading: Reading) => number {
	const days = new Map([...dossier.sources].map(([id, source]) => [id as string, parseDate(source.published)?.end[1] ?? Number.POSITIVE_INFINITY]));
	return (reading) =>
		Math.max(...reading.witnesses.flatMap((witness) => witness.claims.map((claim) => days.get(claim.source) ?? Number.POSITIVE_INFINITY)));
}

/** Facts as held on the day of a query, each reading held once, with the edits applied. */
function holder(query: Resolved, edits: ReturnType<typeof planEdits>, rivals: ReadonlySet<string>, published: (reading: Reading) => number) {
	const caches = { base: new Map<Reading, Held | null>(), drawn: new Map<Reading, Held | null>() };
	const assumed = (fact: Fact) => hold(keyOf(fact), { fact, denied: false, witnesses: [{ root: -1, credence: 1, claims: [] }] }, query, true, rivals);
	const added = edits.added.map(assumed).filter((one) => one !== undefined);
	return {
		added,
		replaces: new Set(edits.added.map(keyOf)) as ReadonlySet<string>,
		held(key: Key, index: number, drawn: boolean): Held | undefined {
			const reading = key.readings[index] as Reading;
			const cache = drawn ? caches.drawn : caches.base;
			let made = cache.get(reading);
			if (made === undefined) {
				made =
					hold(key.key, edits.change(key.key, reading), query, drawn, rivals, { published: published(reading), endsOn: edits.end.get(key.key) }) ??
					null;
				cache.set(reading, made);
			}
			return made ?? undefined;
		},
	};
}

function nounsOf(reads: readonly Part[]): ReadonlySet<Noun> {
	const nouns = new Set<Noun>();
	for (const part of reads) {
		if (part === "dyad" || part === "dyadBefore") for (const noun of DYAD_NOUNS) nouns.add(noun);
		else nouns.add(part);
	}
	return nouns;
}

function* itemsIn(facts: readonly Held[]): Generator<DyadItem> {
	for (const one of facts) yield* one.items;
}

function classifier(frame: Frame, rivals: ReadonlySet<string>): (pair: string, items: readonly DyadItem[]) => DyadClass {
	const poles = new Set(Object.values(frame.poles).flat() as string[]);
	const neighbours = new Set<string>(frame.levels.neighbourhood ?? []);
	return (pair, items) => {
		if (items.some((item) => item.channel === "agreements" && item.s >= 1)) return "ally";
		if (rivals.has(pair)) return "rival";
		const [a, b] = pair.split("|") as [string, string];
		if ((a === frame.focal && neighbours.has(b)) || (b === frame.focal && neighbours.has(a))) return "neighbour";
		return poles.has(a) || poles.has(b) ? "pole" : "other";
	};
}

function frameOf(dossier: Dossier, query: Resolved, evidence: Evidence): Frame {
	const { levels, poles, rivals, comparators } = dossier.head;
	const declared = [...(levels.neighbourhood ?? []), ...(levels.regional ?? []), ...(levels.systemic ?? [])];
	// A dossier that declares no level yet is told of every actor that its evidence ties to the focal one.
	const all = declared.length > 0 ? declared : tiedTo(query.focal, evidence);
	const chosen = query.level === "all" ? all : (levels[query.level] ?? []);
	const partners = [...new Set(chosen)].filter((actor) => actor !== query.focal) as ActorId[];
	return {
		focal: query.focal,
		on: query.on,
		query,
		partners,
		levels: levels as Frame["levels"],
		poles: poles as Frame["poles"],
		rivals: rivals ?? [],
		comparators: (comparators ?? []) as ActorId[],
	};
}

function tiedTo(focal: ActorId, evidence: Evidence): ActorId[] {
	const found = new Set<ActorId>();
	for (const key of evidence.keys) {
		if (!DYAD_NOUNS.includes(key.noun)) continue;
		for (const reading of key.readings) {
			for (const [a, b] of kindOf(reading.fact).ends(reading.fact)) {
				if (a === focal) found.add(b);
				else if (b === focal) found.add(a);
			}
		}
	}
	return [...found].sort(byCodeUnit);
}

function planEdits(edits: readonly Edit[]) {
	const end = new Map<string, number>();
	const changes = new Map<string, Extract<Edit, { do: "change" }>[]>();
	const added: Fact[] = [];
	for (const edit of edits) {
		if (edit.do === "add") added.push(edit.fact);
		else if (edit.do === "end") end.set(edit.key, parseDate(edit.on)?.start[0] ?? Number.POSITIVE_INFINITY);
		else if (edit.do === "change") changes.set(edit.key, [...(changes.get(edit.key) ?? []), edit]);
	}
	const change = (key: string, reading: Reading): Pick<Reading, "fact" | "denied" | "witnesses"> => {
		const list = changes.get(key);
		if (!list) return reading;
		const fact = JSON.parse(JSON.stringify(reading.fact)) as Record<string, unknown>;
		for (const edit of list) fact[edit.field] = edit.scale === undefined ? edit.set : Number(fact[edit.field]) * edit.scale;
		return { ...reading, fact: fact as unknown as Fact, denied: false };
	};
	return { end, added, change };
}
