import type { SourceId } from "../base/id.ts";
import { canonicalJson } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { parseDate } from "../base/time.ts";
import { type Fact, keyOf, kindOf, type Noun, nouns } from "../facts/index.ts";
import { type Claim, credenceOf } from "./claim.ts";
import type { Dossier } from "./dossier.ts";
import { type DrawTables, drawTables } from "./draw.ts";
import { canonicalIds } from "./judgement.ts";
import { RELIABILITY, type Reliability, RHO } from "./source.ts";

/** Which claims may speak: known by a day, not from these sources, at least this reliable. */
export interface Filter {
	/** Last day (inclusive) by which the source had to be published. */
	readonly knownBy: number;
	/** Source or claim ids left out. */
	readonly without: readonly string[];
	readonly floor: Reliability;
}

/** One reading of a key: what some sources say it is. `fact` as said; `denied` when they say it is not so. */
export interface Reading {
	/** What sets it apart from its rivals; empty where it has none. */
	readonly id: string;
	readonly fact: Fact;
	readonly denied: boolean;
	/** Independent witnesses: one a root source, with the highest credence among its claims. */
	readonly witnesses: readonly Witness[];
	/** Σ ρ·credence over witnesses: the heaviest reading of a key is its base reading. */
	readonly weight: number;
}
export interface Witness {
	readonly root: number;
	readonly credence: number;
	readonly claims: readonly Claim[];
}

export interface Key {
	readonly key: string;
	/** Its place among the keys, which are sorted. */
	readonly place: number;
	readonly noun: Noun;
	/** Heaviest first; equal weights in id order. */
	readonly readings: readonly Reading[];
}

/** All evidence that passes a filter, indexed by key, with typed arrays beside it for drawing. */
export interface Evidence {
	readonly keys: readonly Key[];
	readonly roots: readonly SourceId[];
	/** First reading of each key: key k owns readings [first[k], first[k + 1]). */
	readonly first: Int32Array;
	/** For drawing; laid out when a first draw is made. */
	readonly draw: DrawTables;
	readonly byKey: ReadonlyMap<string, Key>;
}

/** The root that a source copies in the end. Copies are not witnesses. */
function rootOf(dossier: Dossier, id: SourceId): SourceId {
	let current = id;
	for (let i = 0; i < 100; i++) {
		const next = dossier.sources.get(current)?.derives as SourceId | undefined;
		if (next === undefined) return current;
		current = next;
	}
	return current;
}

function admits(dossier: Dossier, filter: Filter): (claim: Claim) => boolean {
	const without = new Set(filter.without);
	const floor = RELIABILITY.indexOf(filter.floor);
	const open = new Map<string, boolean>();
	for (const source of dossier.sources.values()) {
		const published = parseDate(source.published)?.end[1] ?? Number.POSITIVE_INFINITY;
		// F cannot be judged: it passes every floor but one set above it by name of a better grade than D.
		const grade = source.reliability === "F" ? RELIABILITY.indexOf("D") : RELIABILITY.indexOf(source.reliability);
		open.set(
			source.id,
			published <= filter.knownBy && grade <= floor && !without.has(source.id) && !without.has(rootOf(dossier, source.id as SourceId)),
		);
	}
	return (claim) => (open.get(claim.source) === true || nouns[claim.says.is].registry === true) && !without.has(claim.id);
}

/** Index the claims of a dossier that pass a filter. Claims with the same root, key and reading are one witness. */
export function weigh(dossier: Dossier, filter: Filter): Evidence {
	const rename = dossier.judgements.length > 0 ? renamer(canonicalIds(dossier.judgements)) : (fact: Fact) => fact;
	const admitted = admits(dossier, filter);
	const rootIds: SourceId[] = [];
	const rootIndex = new Map<string, number>();
	const said = new Map<string, Said[]>();
	for (const claim of dossier.claims) {
		if (!admitted(claim)) continue;
		const fact = rename(claim.says);
		const root = rootOf(dossier, claim.source as SourceId);
		let index = rootIndex.get(root);
		if (index === undefined) {
			index = rootIds.length;
			rootIds.push(root);
			rootIndex.set(root, index);
		}
		const key = keyFor(fact);
		const one: Said = { claim, fact, root: index };
		const before = said.get(key);
		if (before) before.push(one);
		else said.set(key, [one]);
	}
	const rho = rootIds.map((id) => RHO[dossier.sources.get(id)?.reliability ?? "F"]);
	const keys = [...said]
		.sort(([a], [b]) => byCodeUnit(a, b))
		.map(
			([key, all], place): Key => ({
				key,
				place,
				noun: (all[0] as Said).fact.is,
				readings: readingsOf(all)
					.map(([id, own]) => finish(id, own, rho))
					.sort(heavier),
			}),
		);
	const first = new Int32Array(keys.length + 1);
	for (const [k, key] of keys.entries()) first[k + 1] = (first[k] as number) + key.readings.length;
	let tables: DrawTables | undefined;
	return {
		keys,
		roots: rootIds,
		first,
		get draw() {
			tables ??= drawTables(keys, first, rootIds, rho);
			return tables;
		},
		byKey: new Map(keys.map((key) => [key.key, key])),
	};
}

/** One claim on a key: what it says, and the root that its source copies. */
interface Said {
	readonly claim: Claim;
	readonly fact: Fact;
	readonly root: number;
}

/** Claims of one key by what they say it is. Most keys have one claim, which needs no name to be told from others. */
function readingsOf(all: readonly Said[]): (readonly [string, readonly Said[]])[] {
	if (all.length === 1) return [["", all]];
	const byText = new Map<string, Said[]>();
	for (const one of sharpened(all)) {
		const id = one.claim.stance === "against" ? "not so" : textOf(one.fact);
		const before = byText.get(id);
		if (before) before.push(one);
		else byText.set(id, [one]);
	}
	return [...byText];
}

/**
 * Claims on one act, each with its day as near as those that agree with it tell: who says December does not deny the 25th. Where two
 * days within it are told that cannot both be, what leaves it open stays open. Intervals stay as they are: an act may have gone on.
 */
function sharpened(all: readonly Said[]): readonly Said[] {
	const told = all.filter(({ claim }) => claim.stance !== "against").flatMap(({ fact }) => actDate(fact) ?? []);
	if (new Set(told.map(({ text }) => text)).size < 2) return all;
	return all.map((one) => {
		const own = one.claim.stance === "against" ? undefined : actDate(one.fact);
		if (!own) return one;
		const within = told.filter(({ days }) => isWithin(days, own.days)).sort((a, b) => lengthOf(a.days) - lengthOf(b.days));
		const [finest] = within;
		if (!finest || finest.text === own.text || !within.every(({ days }) => isWithin(finest.days, days))) return one;
		return { ...one, fact: { ...one.fact, [own.field]: finest.text } as Fact };
	});
}

/** The days on one of which an act was done, where it is told so. */
function actDate(fact: Fact): { readonly field: "at" | "during"; readonly text: string; readonly days: Days } | undefined {
	const kind = kindOf(fact);
	const text = kind.timing?.(fact) === "happens" ? kind.during(fact) : undefined;
	const dated = text === undefined ? undefined : parseDate(text);
	if (text === undefined || dated === undefined || dated.interval || dated.approximate) return undefined;
	return { field: "at" in fact ? "at" : "during", text, days: dated.start };
}

type Days = readonly [first: number, last: number];
const lengthOf = ([first, last]: Days) => last - first;
const isWithin = (inner: Days, outer: Days) => inner[0] >= outer[0] && inner[1] <= outer[1];

// Facts are frozen plain data, so their texts are made once, however often a dossier is weighed.
const textOf = once(canonicalJson as (fact: Fact) => string);
const keyFor = once(keyOf);

function finish(id: string, said: readonly Said[], rho: readonly number[]): Reading {
	const byRoot = new Map<number, Claim[]>();
	for (const { root, claim } of said) {
		const claims = byRoot.get(root);
		if (claims) claims.push(claim);
		else byRoot.set(root, [claim]);
	}
	const witnesses = [...byRoot]
		.sort(([a], [b]) => a - b)
		.map(
			([root, claims]): Witness => ({ root, claims: claims.sort((a, b) => byCodeUnit(a.id, b.id)), credence: Math.max(...claims.map(credenceOf)) }),
		);
	const { fact, claim } = said[0] as Said;
	return {
		id,
		fact,
		denied: claim.stance === "against",
		witnesses,
		weight: witnesses.reduce((total, w) => total + (rho[w.root] ?? 0) * w.credence, 0),
	};
}

function heavier(a: Reading, b: Reading): number {
	return b.weight - a.weight || byCodeUnit(a.id, b.id);
}

function renamer(canonical: (id: string) => string): (fact: Fact) => Fact {
	const visit = (value: unknown): unknown => {
		if (typeof value === "string") return canonical(value);
		if (Array.isArray(value)) return value.map(visit);
		if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, visit(v)]));
		return value;
	};
	return (fact) => visit(fact) as Fact;
}
