import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import type { Value } from "../base/quantity.ts";
import { byCodeUnit, inOrder } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { MEDIATION_ROLES } from "../facts/mediation.ts";
import { heldOn } from "../world/by-pair.ts";
import { type Covered, coveredIn } from "../world/covered.ts";
import { isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import { type Held, pairsOf } from "../world/held.ts";
import { ends, rivalPairs, rivalryOn } from "../world/rivalries.ts";
import type { RowOf } from "../world/rows.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";
import { ACCEPTABILITY, AGAIN, ALLOWED, ALONE, ANY, BIAS, COUNT, OUTCOME, PAIRS, PLAYED, RECORD, ROLE, TRUSTED } from "./mediation-formulas.ts";

export const mediation = defineLens({
	id: "mediation",
	family: "C",
	title: "Mediation",
	question: "Which third parties could both sides of a rivalry accept, in which role, and what did they bring about before?",
	reads: ["dyad", "coverage", "tie", "mediation", "position", "conduit"],
	options: z.strictObject({
		threshold: z.number().min(0).max(1).default(0.3).describe("acceptability from which a third party counts as trusted by both"),
		halfLife: z.number().positive().default(5).describe("years after which an episode counts half"),
	}),
	parts: {
		thirds: {
			shape: "matrix",
			title: "Third parties by rival pair",
			rows: "rival pair and third party",
			order: "acceptability",
			columns: {
				acceptability: { title: "acceptability", formula: ACCEPTABILITY },
				bias: { title: "bias (shown, not counted)", formula: BIAS },
				words: { title: "highest role that both allow in words", formula: ALLOWED("words") },
				deeds: { title: "highest role that both allow in deeds", formula: ALLOWED("deeds") },
				accepted: { title: "highest role that both accepted of it", formula: PLAYED },
				record: { title: "record", formula: RECORD, lowerBound: true },
				lines: { title: "lines kept open or dormant through it", formula: COUNT("1 for one line", "lines"), lowerBound: true },
			},
		},
		field: {
			shape: "groups",
			title: "How crowded each rivalry is",
			rows: "rival pair",
			columns: { alone: { title: "the focal state is trusted by both and no other is", formula: ALONE } },
		},
		trusted: {
			shape: "ranking",
			title: "Third parties that both trust",
			rows: "rival pair",
			order: "trusted",
			columns: { trusted: { title: "trusted by both", formula: TRUSTED } },
		},
		venues: {
			shape: "ranking",
			title: "Who brings rivals together",
			rows: "third party",
			order: "episodes",
			columns: {
				episodes: { title: "episodes held", formula: COUNT("1 for one episode", "episodes"), lowerBound: true },
				pairs: { title: "different pairs", formula: PAIRS, lowerBound: true },
				again: { title: "pairs that came again", formula: AGAIN, lowerBound: true },
				settled: {
					title: "episodes that settled all or part",
					formula: COUNT("1 if it settled all or part, 0 if not, either where the outcome is not known", "episodes"),
				},
			},
		},
	},
	measure(slice, options) {
		const { threshold, halfLife } = options;
		const rowOf = slice.rows(`mediation ${threshold} ${halfLife}`);
		const covered = rowOf("covered", () => coveredIn(slice, "alliances"));
		const thirds: Record<string, Record<"acceptability" | "bias" | "words" | "deeds" | "accepted" | "record" | "lines", CellTerms>> = {};
		const field: Record<string, Record<"alone", CellTerms>> = {};
		const trusted: Record<string, Record<"trusted", CellTerms>> = {};
		const level = new Set<string>([slice.frame.focal, ...slice.frame.partners]);
		const inLevel = (side: ActorId) => level.has(side) || (level.size === 1 && !isSilence(covered) && covered.has(side));
		for (const names of pairsNamed(slice)) {
			const pair = pairShown(slice, rowOf, names, names.between.every(inLevel));
			if (!pair) continue;
			const found: Found = { slice, covered, names, pair, standings: new Map() };
			const onRecord = rowOf(names.record, () => recordsOf(slice, names.id, halfLife));
			const roles = rowOf(names.roles, () => ({ words: allowed(slice, names.id, "words"), deeds: allowed(slice, names.id, "deeds") }));
			for (const third of onRecord.thirds) {
				const cells = thirdCells(found, third, onRecord.of.get(third) as OnRecord, roles);
				if (cells) thirds[names.of(third)] = cells;
			}
			const crowd = crowdOf(found, threshold);
			[trusted[names.row], field[names.row]] = [crowd.trusted, crowd.field];
		}
		return { thirds, field, trusted, venues: venues(slice, rowOf) };
	},
	uncertainty:
		"Acceptability is known for the covered states whose ties to both sides are; records are lower bounds, since talks that nobody wrote of are not there; an outcome that is not known gives an interval.",
	cost: "light",
	covers: ["S0-20", "S2-06", "S3-17", "S4-12", "S4-28"],
	cites: [
		"Formula ours; bias shown and not multiplied in, since biased mediators can work better: Kydd 2003; Savun 2008",
		"Roles after Touval & Zartman 1985 and Bercovitch 1997",
	],
	cautions: [
		"Acceptability is what ties allow, not an invitation.",
		"Hosting is not mediating: read the role beside the record. A position holds for the issue on which it was taken.",
		"A side that stated no position on third parties sets no bound on the role; where neither did, the role is not known.",
	],
	check: { cite: "worked example 4", file: "checks/mediation.check.ts" },
	headline(view) {
		const own = view.known("thirds", "acceptability").find(({ ids, value }) => ids[2] === view.finding.focal && value > 0);
		if (!own) return [];
		const [p, q] = own.ids.map(view.name);
		return [
			{
				text: `Acceptability of ${view.focal} between ${p} and ${q}: {value}.`,
				part: "thirds",
				row: own.row,
				column: "acceptability",
			},
		];
	},
});

type Read = Slice<"dyad" | "coverage" | "tie" | "mediation" | "position" | "conduit">;
type Episode = Held<FactOf<"mediation">>;
interface Pair {
	/** Facts that make it one to be shown: a stated rivalry or an episode; none where it is declared. */
	readonly keys: readonly string[];
}

/** A pair and the names of its rows: the same in all draws. */
interface Names {
	readonly id: string;
	readonly between: readonly [ActorId, ActorId];
	readonly row: string;
	readonly shown: { readonly rival: string; readonly met: string };
	readonly record: string;
	readonly roles: string;
	/** Of a third party between the two. */
	readonly of: (third: ActorId) => string;
}

/** What the cells of one pair are made from. */
interface Found {
	readonly slice: Read;
	readonly covered: Covered | Silence;
	readonly names: Names;
	readonly pair: Pair;
	/** How third parties stand between the two, of whom it was asked. */
	readonly standings: Map<ActorId, Standing | Silence>;
}

const byPair = (fact: FactOf<"mediation">) => pairsOf(fact);
const episodesOn = (slice: Read, id: string): readonly Episode[] => slice.group("mediation", byPair, id);
const together = once((rivals: readonly string[]) =>
	once((met: readonly string[]) => [...new Set([...rivals, ...met])].sort(byCodeUnit).map(namesOf)),
);

/** Every pair of which any reading says that they are rivals or that somebody brought them together. */
const pairsNamed = (slice: Read): readonly Names[] => together(rivalPairs(slice))(slice.names("mediation", byPair));

function namesOf(id: string): Names {
	const between = ends(id);
	const row = between.join(",");
	const thirds = new Map<ActorId, string>();
	const of = (third: ActorId) => {
		const name = thirds.get(third) ?? `${row},${third}`;
		thirds.set(third, name);
		return name;
	};
	return { id, between, row, shown: { rival: `rivals ${id}`, met: `pair ${id}` }, record: `record ${id}`, roles: `roles ${id}`, of };
}

/** The pair, where it is a rivalry in which the level asked for has both sides, or has episodes on record. */
function pairShown(slice: Read, rowOf: RowOf, { id, shown }: Names, inLevel: boolean): Pair | undefined {
	return rowOf(inLevel ? shown.rival : shown.met, () => {
		const rivalry = inLevel ? rivalryOn(slice, id) : undefined;
		if (rivalry) return { keys: rivalry.weight.facts };
		const [first] = episodesOn(slice, id);
		return first && { keys: [first.key] };
	});
}

interface OnRecord {
	readonly accepted: CellTerms;
	readonly record: CellTerms;
	readonly lines: CellTerms;
}

/** Whom to ask about: the focal state, those to compare it with, and all who stand between the two on record; and what is on record of each. */
function recordsOf(slice: Read, id: string, halfLife: number): { readonly thirds: readonly ActorId[]; readonly of: ReadonlyMap<ActorId, OnRecord> } {
	const { focal, comparators } = slice.frame;
	const between = ends(id);
	const [episodes, lines] = [episodesOn(slice, id), heldOn(slice, "conduit", ...between)];
	const hosts = episodes.flatMap(({ fact }) => fact.by);
	const ways = lines.flatMap(({ fact }) => fact.via ?? []);
	const thirds = [...new Set([focal, ...comparators, ...hosts, ...ways])].filter((third) => !between.includes(third)).sort(byCodeUnit);
	const of = (third: ActorId): OnRecord => ({
		accepted: acceptedTerms(episodes, third, between),
		record: recordTerms(slice, episodes, third, halfLife),
		lines: lineTerms(lines, third),
	});
	return { thirds, of: new Map(thirds.map((third) => [third, of(third)])) };
}

interface Roles {
	readonly words: readonly Term[];
	readonly deeds: readonly Term[];
}

/** Cells of one third party between two; none where nothing is known of it and it is not the focal state. */
function thirdCells(found: Found, third: ActorId, own: OnRecord, roles: Roles) {
	const { slice } = found;
	const standing = standingOf(found, third);
	if (!isSilence(standing)) {
		const { ties, acceptability } = standing;
		const of = (basis: "words" | "deeds") => (roles[basis].length === 0 ? NO_ROLES[basis] : [{ ...acceptability, index: [] }, ...roles[basis]]);
		return { acceptability: ties, bias: ties, words: of("words"), deeds: of("deeds"), ...own };
	}
	if (third !== slice.frame.focal && isSilence(own.accepted) && isSilence(own.record) && isSilence(own.lines)) return undefined;
	return { acceptability: standing, bias: standing, words: standing, deeds: standing, ...own };
}

/** How one third party stands between two: its ties to both, and its acceptability under its name. */
interface Standing {
	readonly ties: readonly [Term, Term];
	readonly acceptability: Term;
}

function standingOf(found: Found, third: ActorId): Standing | Silence {
	let standing = found.standings.get(third);
	if (!standing) {
		standing = newStanding(found, third);
		found.standings.set(third, standing);
	}
	return standing;
}

function newStanding({ slice, covered, names, pair }: Found, third: ActorId): Standing | Silence {
	if (isSilence(covered)) return covered;
	if (!covered.has(third)) return silence(`${third} is not among the states that are covered alike`, "a complete list that has it");
	const [p, q] = names.between;
	const to = slice.dyad.get(third, p);
	if (isSilence(to)) return to;
	const fro = slice.dyad.get(third, q);
	if (isSilence(fro)) return fro;
	const keys = [...to.shrunk.facts, ...covered.keys, ...pair.keys];
	const first: Term = { symbol: "a_p", index: [], value: to.shrunk.value, facts: keys, ...(to.shrunk.from ? { from: to.shrunk.from } : {}) };
	const ties: Standing["ties"] = [first, named(fro.shrunk, "a_q")];
	const value = Math.max(0, Math.min(first.value as number, fro.shrunk.value as number));
	const facts = [...keys, ...fro.shrunk.facts];
	return { ties, acceptability: { symbol: "A", index: [third], value, facts, from: { formula: ACCEPTABILITY, terms: ties } } };
}

/** Positions on what third parties may do are few: they are read together. */
const onRoles = (fact: FactOf<"position">) => (fact.accepts !== undefined || fact.refuses !== undefined ? ["roles"] : []);

/** The highest role that each side allows on an issue of the pair: one that an episode of it names, or on which both took a stand. */
function allowed(slice: Read, id: string, basis: "words" | "deeds"): Term[] {
	const [between, episodes]: [readonly ActorId[], readonly Episode[]] = [ends(id), episodesOn(slice, id)];
	const stands = slice.group("position", onRoles, "roles").filter(({ fact, stands }) => stands && between.includes(fact.actor));
	const named = new Map(episodes.flatMap(({ fact, key }) => (fact.issue ? [[fact.issue as string, key] as const] : [])));
	const both = (issue: string) => between.every((side) => stands.some(({ fact }) => fact.actor === side && fact.issue === issue));
	return stands
		.filter(({ fact }) => fact.basis === basis && (named.has(fact.issue) || both(fact.issue)))
		.map(({ fact, key }) => {
			const refused = fact.refuses?.length ? Math.min(...fact.refuses.map((role) => ROLE[role])) : 2;
			const open = (fact.accepts ?? MEDIATION_ROLES).map((role) => ROLE[role]).filter((role) => role < refused);
			const link = named.get(fact.issue);
			const others = link ? [link] : stands.filter((one) => one.fact.issue === fact.issue).map((one) => one.key);
			return term("h", [key], Math.max(0, ...open), [...new Set([key, ...others])]);
		});
}

const NO_ROLES = {
	words: silence("neither side's words on third parties are on record", "positions of the sides on roles of third parties"),
	deeds: silence("neither side's deeds on third parties are on record", "positions of the sides on roles of third parties"),
};

function acceptedTerms(episodes: readonly Episode[], third: ActorId, between: readonly ActorId[]): CellTerms {
	const found = episodes.filter(({ fact }) => fact.by.includes(third) && between.every((side) => fact.acceptedBy?.includes(side)));
	if (found.length === 0) return silence("no episode is on record in which both sides accepted it", "episodes of mediation");
	return found.map(({ fact, key }) => term("h", [key], ROLE[fact.role], [key]));
}

function recordTerms(slice: Read, episodes: readonly Episode[], third: ActorId, halfLife: number): CellTerms {
	const held = episodes.filter(({ fact }) => fact.by.includes(third) && fact.status !== "offered");
	if (held.length === 0) return silence("no episode is on record", "episodes of mediation");
	return [
		...held.flatMap(({ fact, key, latest }) => [
			term("r", [key], ROLE[fact.role], [key], fact.role),
			term("o", [key], fact.outcome ? OUTCOME[fact.outcome] : ANY, [key], fact.outcome ?? "not known"),
			term("y", [key], Math.max(0, slice.frame.on - latest) / YEAR, [key]),
		]),
		term("H", [], halfLife, [], "option halfLife"),
	];
}

function lineTerms(lines: readonly Held<FactOf<"conduit">>[], third: ActorId): CellTerms {
	const kept = lines.filter(({ fact }) => fact.via?.includes(third));
	if (kept.length === 0) return silence("no line through it is on record", "conduits between the sides");
	return kept.map(({ fact, key }) => term("k", [key], fact.status === "closed" ? 0 : 1, [key], fact.status));
}

interface Crowd {
	readonly trusted: Record<"trusted", CellTerms>;
	readonly field: Record<"alone", CellTerms>;
}
const NOT_ALONE = { alone: silence("the ties of the focal state, or of every other, are not known", "ties of third parties to both sides") };
const NOBODY: Crowd = {
	trusted: { trusted: silence("no covered state has known ties to both sides", "ties of third parties to both sides") },
	field: NOT_ALONE,
};

/** Who else could stand between two: every covered third party whose ties to both sides are known, by its acceptability. */
function crowdOf(found: Found, limit: number): Crowd {
	const { slice, covered, names } = found;
	if (isSilence(covered)) return { trusted: { trusted: covered }, field: NOT_ALONE };
	const [p, q] = names.between;
	// No row: of so many ties some are others in most draws.
	const all: Term[] = [];
	for (const third of covered.actors) {
		if (third === p || third === q) continue;
		const standing = standingOf(found, third);
		if (!isSilence(standing)) all.push(standing.acceptability);
	}
	if (all.length === 0) return NOBODY;
	const threshold = term("threshold", [], limit, [], "option threshold");
	const own = all.find(({ index }) => index[0] === slice.frame.focal);
	return {
		trusted: { trusted: [...all, threshold] },
		field: own && all.length > 1 ? { alone: [named(own, "own"), ...all.filter((one) => one !== own), threshold] } : NOT_ALONE,
	};
}

const byHost = (fact: FactOf<"mediation">) => [...new Set(fact.by)];

function venues(slice: Read, rowOf: RowOf): Record<string, Record<"episodes" | "pairs" | "again" | "settled", CellTerms>> {
	const rows: Record<string, Record<"episodes" | "pairs" | "again" | "settled", CellTerms>> = {};
	for (const third of inOrder(slice.names("mediation", byHost))) {
		const row = rowOf(`venue ${third}`, () => {
			const held = slice.group("mediation", byHost, third).filter(({ fact }) => fact.status !== "offered");
			if (held.length === 0) return undefined;
			const each = held.map(({ pairs, key }) => term("k", [pairs.join("+")], 1, [key]));
			const settled = held.map(({ fact, key }) => {
				const value: Value = fact.outcome === undefined ? { low: 0, high: 1 } : fact.outcome === "settled" || fact.outcome === "partial" ? 1 : 0;
				return term("k", [key], value, [key], fact.outcome ?? "outcome not known");
			});
			return { episodes: each, pairs: each, again: each, settled };
		});
		if (row) rows[third] = row;
	}
	return rows;
}
