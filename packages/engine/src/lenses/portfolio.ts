import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { dayOf, isoDay } from "../base/time.ts";
import { actorId } from "../facts/define.ts";
import { type FormatHeld, formatIds, formatOn, membersOn, memberTerms, standingsOf } from "../world/bodies.ts";
import { type Formula, isSilence, silence, type Term, type Terms, term } from "../world/formula.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "format" | "membership" | "agreement";

const SIZES = ["bilateral", "small", "large", "unknown"] as const;
type Size = (typeof SIZES)[number];
/** Members of a small format: three to six (concept S0-01). */
const SMALL = 6;

const HELD = (what: string): Formula => ({
	text: "n = number of f",
	symbols: { f: what },
	unit: "formats and agreements",
	counts: true,
	compute: (t) => t.all("f").length,
});
const EFFECTIVE = (what: string): Formula => ({
	text: "N₁ = exp(−Σ p·ln p), p = share of one kind",
	symbols: { f: `${what} (index: kind, thing)` },
	unit: "equally used kinds",
	compute: (t) => effective(t),
});
const SEATS: Formula = {
	text: "Σ s over the set",
	symbols: { s: "1 for an actor of the set that is a member on the date, 0 for one that is not" },
	unit: "of the set",
	compute: (t) => sum(t.all("s")),
};
const ALL: Formula = {
	text: "1 if every actor of the set is a member",
	symbols: { s: "1 for an actor of the set that is a member on the date, 0 for one that is not" },
	unit: "yes = 1",
	compute: (t) => (t.all("s").every((s) => s === 1) ? 1 : 0),
};
const BODIES: Formula = {
	text: "number of formats b that contain the whole set",
	symbols: { b: "1 for a format that contains the whole set, 0 for one that does not" },
	unit: "formats",
	counts: true,
	compute: (t) => sum(t.all("b")),
};
const SMALLEST: Formula = {
	text: "least number of members of a format that contains the whole set",
	symbols: { m: "a member (index: format, member)" },
	unit: "members",
	compute: (t) => {
		const sizes = new Map<string, number>();
		for (const { index } of t.rows("m")) sizes.set(index[0] as string, (sizes.get(index[0] as string) ?? 0) + 1);
		return Math.min(...sizes.values());
	},
};

export const portfolio = defineLens({
	id: "portfolio",
	family: "D",
	title: "Portfolio of formats",
	question: "In which kinds of format does the state sit, how evenly does it use them, and which formats contain a given set of states?",
	reads: ["format", "membership", "agreement"],
	options: z.strictObject({
		set: z.array(actorId).default([]).describe("states that a format should contain; empty means the focal state and its comparators"),
		years: z.int().min(1).max(100).default(10).describe("how many years back the series goes"),
	}),
	parts: {
		kinds: {
			shape: "matrix",
			title: "Formats by size",
			rows: "kind",
			columns: { now: { title: "held now", formula: HELD("a format that the state sits in, or a two-sided agreement in force"), lowerBound: true } },
		},
		spread: {
			shape: "scalar",
			title: "How evenly",
			rows: "all formats",
			columns: {
				kinds: { title: "kinds of size", formula: EFFECTIVE("a format or two-sided agreement of a known size") },
				domains: { title: "domains", formula: EFFECTIVE("a joint programme of a format, or a domain of an agreement") },
			},
		},
		years: {
			shape: "series",
			title: "Held at the end of each year",
			rows: "year",
			columns: {
				bilateral: { title: "two-sided agreements", formula: HELD("a two-sided agreement in force"), lowerBound: true },
				formats: { title: "formats", formula: HELD("a format that the state was a member of"), lowerBound: true },
			},
		},
		seats: {
			shape: "matrix",
			title: "Members of the set in each format",
			rows: "format",
			order: "seats",
			columns: { seats: { title: "members of the set", formula: SEATS } },
		},
		contains: {
			shape: "groups",
			title: "Formats that contain the whole set",
			rows: "format",
			columns: { all: { title: "contains all", formula: ALL } },
		},
		cover: {
			shape: "scalar",
			title: "Cover of the set",
			rows: "the set",
			columns: {
				bodies: { title: "formats known to contain all", formula: BODIES, lowerBound: true },
				smallest: { title: "smallest of them", formula: SMALLEST },
			},
		},
	},
	measure(slice, options) {
		const { focal, comparators } = slice.frame;
		const set = [...new Set(options.set.length > 0 ? options.set : [focal, ...comparators])].sort(byCodeUnit) as ActorId[];
		const { seats, contains, cover } = coverOf(slice, set);
		return { ...heldOf(slice), years: yearsOf(slice, options.years), seats, contains, cover };
	},
	uncertainty:
		"What no source tells of is not counted, so counts are lower bounds, and the years more so the further back. Whether a format lacks a state is known only from a complete list or from its other standing.",
	cost: "light",
	covers: ["S0-13", "S0-19"],
	cites: ["Effective number of kinds: Hill 1973, of order 1", "Sizes after concept S0-01: three to six members are small; the rest is ours"],
	cautions: [
		"A series by year grows where sources begin to tell, not only where the state joins: read the last years only.",
		"“No format contains them all” holds for the formats in the dossier.",
		"An invited state is no member.",
	],
	check: { cite: "worked example of our own: six formats by hand", file: "checks/portfolio.check.ts" },
});

/** Hill number of order 1 over the kinds (first index). */
function effective(t: Terms): number {
	const counts = new Map<string, number>();
	for (const { index, value } of t.rows("f")) counts.set(index[0] as string, (counts.get(index[0] as string) ?? 0) + value);
	const total = sum([...counts.values()]);
	return Math.exp(-sum([...counts.values()].map((n) => (n / total) * Math.log(n / total))));
}

/** The size of a format: of a complete list its length; of any list, large once it is too long to be small. */
function sizeOf(held: FormatHeld, members: number): Size {
	if (members > SMALL) return "large";
	if (held.fact.membersComplete !== true || members < 2) return "unknown";
	return members === 2 ? "bilateral" : "small";
}

function heldOf(slice: Slice<Reads>): { kinds: Record<string, { now: CellTerms }>; spread: Record<string, Record<"kinds" | "domains", CellTerms>> } {
	const { focal } = slice.frame;
	const byKind: Record<Size, Term[]> = { bilateral: [], small: [], large: [], unknown: [] };
	const domains: Term[] = [];
	const rowOf = slice.rows("portfolio held");
	for (const id of formatIds(slice)) {
		const one = rowOf(id, () => heldFormat(slice, id));
		if (!one) continue;
		byKind[one.size].push(one.f);
		domains.push(...one.domains);
	}
	for (const { fact, key, stands } of slice.agreement) {
		if (!stands || fact.status !== "in force" || fact.between.length !== 2 || !fact.between.includes(focal)) continue;
		byKind.bilateral.push(term("f", ["bilateral", fact.id], 1, [key]));
		for (const domain of fact.domains) domains.push(term("f", [domain, fact.id], 1, [key]));
	}
	const known = [...byKind.bilateral, ...byKind.small, ...byKind.large];
	const none = silence("no format or agreement of the state is on record", "memberships and agreements in force");
	return {
		kinds: Object.fromEntries(SIZES.map((size) => [size, { now: byKind[size].length > 0 ? byKind[size] : none }])),
		spread: { all: { kinds: known.length > 0 ? known : none, domains: domains.length > 0 ? domains : none } },
	};
}

/** A format and its standings as they are told in this draw. */
function toldOf(slice: Slice<Reads>, id: string) {
	const held = formatOn(slice, id);
	return held && { held, standings: standingsOf(slice, id) };
}

/** A format that the focal state sits in, as one of its size and one of each domain of its programmes. */
function heldFormat(slice: Slice<Reads>, id: string) {
	const found = toldOf(slice, id);
	if (!found) return undefined;
	const { held, standings } = found;
	const members = membersOn(standings);
	const own = members.get(slice.frame.focal);
	if (!own || !held.stands || (held.fact.status !== "active" && held.fact.status !== "dormant")) return undefined;
	const list = memberTerms(held, members);
	const size = sizeOf(held, members.size);
	return {
		size,
		f: term("f", [size, id], 1, [...new Set(list.flatMap(({ facts }) => facts))]),
		domains: (held.fact.programmes ?? []).map((domain) => term("f", [domain, id], 1, [own.key, held.key])),
	};
}

/** A fact as one of those held in a year. */
const counted = once(({ key }: { readonly key: string }) => term("f", [key], 1, [key]));

function yearsOf(slice: Slice<Reads>, back: number): Record<string, Record<"bilateral" | "formats", CellTerms>> {
	const { focal, on } = slice.frame;
	const memberships = slice.membership.filter(({ fact }) => fact.actor === focal && fact.role === "member");
	const agreements = slice.agreement.filter(({ fact }) => fact.status === "in force" && fact.between.length === 2 && fact.between.includes(focal));
	const starts = [...memberships, ...agreements].map(({ span }) => span.from).filter(Number.isFinite);
	if (starts.length === 0) return {};
	const last = Number(isoDay(on).slice(0, 4));
	const first = Math.max(last + 1 - back, Number(isoDay(Math.min(...starts)).slice(0, 4)));
	const none = silence("none is on record in this year", "older agreements and memberships");
	const out: Record<string, Record<"bilateral" | "formats", CellTerms>> = {};
	for (let year = first; year <= last; year++) {
		const day = Math.min(on, dayOf(year, 12, 31));
		const at = (held: readonly { key: string; span: { from: number; to: number } }[]) => {
			const found = held.filter(({ span }) => span.from <= day && span.to > day).map(counted);
			return found.length > 0 ? found : none;
		};
		out[String(year)] = { bilateral: at(agreements), formats: at(memberships) };
	}
	return out;
}

function coverOf(slice: Slice<Reads>, set: readonly ActorId[]) {
	const seats: Record<string, { seats: CellTerms }> = {};
	const contains: Record<string, { all: CellTerms }> = {};
	const known: Term[] = [];
	const whole: Term[] = [];
	const rowOf = slice.rows(`portfolio cover ${set.join()}`);
	for (const id of formatIds(slice)) {
		const one = rowOf(id, () => coverBy(slice, id, set));
		if (!one) continue;
		seats[id] = one.seats;
		contains[id] = one.contains;
		known.push(...one.known);
		whole.push(...one.whole);
	}
	const none = silence("no format of the dossier is known to contain them all", "complete member lists");
	return {
		seats,
		contains,
		cover: {
			set: {
				bodies: known.length > 0 ? known : silence("of no format is it known whether it contains them", "complete member lists"),
				smallest: whole.length > 0 ? whole : none,
			},
		},
	};
}

/** Who of a set sits in a format, or undefined where that is known of none of them. */
function coverBy(slice: Slice<Reads>, id: string, set: readonly ActorId[]) {
	const found = toldOf(slice, id);
	if (!found) return undefined;
	const { held, standings } = found;
	const { membersComplete, status } = held.fact;
	if (!held.stands || status === "ended") return undefined;
	const members = membersOn(standings);
	const cells = set.flatMap((actor): Term[] => {
		const member = members.get(actor);
		if (member) return [term("s", [actor], 1, [member.key, held.key])];
		const other = standings.filter(({ fact, stands }) => fact.actor === actor && stands && fact.role !== "member" && fact.role !== "chair");
		if (other.length > 0) return [term("s", [actor], 0, [...other.map(({ key }) => key), held.key], "another standing than member")];
		return membersComplete === true && members.size > 0
			? [term("s", [actor], 0, [held.key, ...[...members.values()].map(({ key }) => key)], "not in the complete list")]
			: [];
	});
	if (cells.length === 0) return undefined;
	const out = cells.filter(({ value }) => value === 0);
	const unknown = silence("the member list is not complete", "a source that gives the whole list on the date");
	const seats: { seats: CellTerms } = { seats: cells.length === set.length ? cells : unknown };
	const all = cells.length === set.length ? cells : out.length > 0 ? out : unknown;
	const contains: { all: CellTerms } = { all };
	if (isSilence(all)) return { seats, contains, known: [], whole: [] };
	const facts = [...new Set(all.flatMap((one) => one.facts))];
	const whole =
		out.length > 0 ? [] : memberTerms(held, members).map((one) => ({ ...one, index: [id, ...one.index], facts: [...one.facts, ...facts] }));
	return { seats, contains, known: [term("b", [id], out.length === 0 ? 1 : 0, facts)], whole };
}
