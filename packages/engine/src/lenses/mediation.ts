import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import type { Value } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { MEDIATION_ROLES } from "../facts/mediation.ts";
import { heldOn } from "../world/by-pair.ts";
import { type Covered, coveredIn } from "../world/covered.ts";
import { isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import { type Held, pairsOf } from "../world/held.ts";
import { rivalPairs, rivalryOn } from "../world/rivalries.ts";
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
		const found: Found = { slice, rowOf, covered: () => rowOf("covered", () => coveredIn(slice, "alliances")) };
		const thirds: Record<string, Record<"acceptability" | "bias" | "words" | "deeds" | "accepted" | "record" | "lines", CellTerms>> = {};
		const field: Record<string, Record<"alone", CellTerms>> = {};
		const trusted: Record<string, Record<"trusted", CellTerms>> = {};
		for (const id of pairIds(slice)) {
			const pair = pairShown(found, id);
			if (!pair) continue;
			const [p, q] = pair.between;
			const row = pair.between.join(",");
			for (const third of thirdsOf(found, id)) {
				const cells = thirdCells(found, id, third, halfLife);
				if (cells) thirds[[p, q, third].join(",")] = cells;
			}
			const crowd = crowdOf(found, id, threshold);
			[trusted[row], field[row]] = [crowd.trusted, crowd.field];
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
	readonly between: readonly [ActorId, ActorId];
	/** Facts that make it one to be shown: a stated rivalry or an episode; none where it is declared. */
	readonly keys: readonly string[];
}

/** What rows are made from: each part is a row of its own, asked for inside the rows that use it. */
interface Found {
	readonly slice: Read;
	readonly rowOf: RowOf;
	readonly covered: () => Covered | Silence;
}

const byPair = (fact: FactOf<"mediation">) => pairsOf(fact);
const episodesOn = (slice: Read, id: string): readonly Episode[] => slice.group("mediation", byPair, id);
const linesOn = (slice: Read, id: string) => heldOn(slice, "conduit", ...endsOf(id));
const together = once((rivals: readonly string[]) => once((met: readonly string[]) => [...new Set([...rivals, ...met])].sort(byCodeUnit)));
const endsOf = (id: string) => id.split("|") as [ActorId, ActorId];

/** Every pair of which any reading says that they are rivals or that somebody brought them together. */
const pairIds = (slice: Read): readonly string[] => together(rivalPairs(slice))(slice.names("mediation", byPair));

/** The pair, where it is a rivalry in which the level asked for has both sides, or has episodes on record. */
function pairShown({ slice, rowOf, covered }: Found, id: string): Pair | undefined {
	return rowOf(`pair ${id}`, () => {
		const between = endsOf(id);
		const level = new Set<string>([slice.frame.focal, ...slice.frame.partners]);
		const listed = (side: ActorId) => {
			const states = covered();
			return level.size === 1 && !isSilence(states) && states.has(side);
		};
		const rivalry = rivalryOn(slice, id);
		if (rivalry && between.every((side) => level.has(side) || listed(side))) return { between, keys: rivalry.weight.facts };
		const [first] = episodesOn(slice, id);
		return first && { between, keys: [first.key] };
	});
}

/** Whom to ask about: the focal state, those to compare it with, and all who stand between the two on record. */
function thirdsOf({ slice, rowOf }: Found, id: string): readonly ActorId[] {
	return rowOf(`thirds ${id}`, () => {
		const { focal, comparators } = slice.frame;
		const ends: readonly ActorId[] = endsOf(id);
		const hosts = episodesOn(slice, id).flatMap(({ fact }) => fact.by);
		const ways = linesOn(slice, id).flatMap(({ fact }) => fact.via ?? []);
		return [...new Set([focal, ...comparators, ...hosts, ...ways])].filter((third) => !ends.includes(third)).sort(byCodeUnit);
	});
}

/** Cells of one third party between two; none where nothing is known of it and it is not the focal state. */
function thirdCells(found: Found, id: string, third: ActorId, halfLife: number) {
	const { slice, rowOf } = found;
	const acceptability: CellTerms = affinities(found, third, id);
	// Ties hang on so many facts that they are others in most draws; what is on record of it is mostly the same.
	const own = rowOf(`record ${id} ${third}`, () => {
		const episodes = episodesOn(slice, id);
		return {
			accepted: acceptedTerms(episodes, third, endsOf(id)),
			record: recordTerms(slice, episodes, third, halfLife),
			lines: lineTerms(linesOn(slice, id), third),
		};
	});
	if (third !== slice.frame.focal && isSilence(acceptability) && Object.values(own).every(isSilence)) return undefined;
	const { words, deeds } = rowOf(`roles ${id}`, () => ({ words: allowed(slice, id, "words"), deeds: allowed(slice, id, "deeds") }));
	return {
		acceptability,
		bias: acceptability,
		words: roleTerms(acceptability, words, "words"),
		deeds: roleTerms(acceptability, deeds, "deeds"),
		...own,
	};
}

/** The ties of a third party to both sides, or why they are not compared. */
function affinities(found: Found, third: ActorId, id: string): readonly [Term, Term] | Silence {
	const { slice } = found;
	const covered = found.covered();
	if (isSilence(covered)) return covered;
	if (!covered.has(third)) return silence(`${third} is not among the states that are covered alike`, "a complete list that has it");
	const [p, q] = endsOf(id);
	const to = slice.dyad.get(third, p);
	if (isSilence(to)) return to;
	const fro = slice.dyad.get(third, q);
	if (isSilence(fro)) return fro;
	const first = {
		symbol: "a_p",
		index: [],
		value: to.shrunk.value,
		facts: [...to.shrunk.facts, ...covered.keys, ...(pairShown(found, id)?.keys ?? [])],
		...(to.shrunk.from ? { from: to.shrunk.from } : {}),
	};
	return [first, named(fro.shrunk, "a_q")];
}

/** Positions on what third parties may do are few: they are read together. */
const onRoles = (fact: FactOf<"position">) => (fact.accepts !== undefined || fact.refuses !== undefined ? ["roles"] : []);

/** The highest role that each side allows on an issue of the pair: one that an episode of it names, or on which both took a stand. */
function allowed(slice: Read, id: string, basis: "words" | "deeds"): Term[] {
	const [between, episodes]: [readonly ActorId[], readonly Episode[]] = [endsOf(id), episodesOn(slice, id)];
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

function roleTerms(acceptability: CellTerms, roles: readonly Term[], basis: "words" | "deeds"): CellTerms {
	if (isSilence(acceptability)) return acceptability;
	if (roles.length === 0) return NO_ROLES[basis];
	const [a_p, a_q] = acceptability as [Term, Term];
	const value = Math.max(0, Math.min(a_p.value as number, a_q.value as number));
	return [{ symbol: "A", index: [], value, facts: [...a_p.facts, ...a_q.facts], from: { formula: ACCEPTABILITY, terms: [a_p, a_q] } }, ...roles];
}

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
function crowdOf(found: Found, id: string, limit: number): Crowd {
	const { slice } = found;
	const covered = found.covered();
	if (isSilence(covered)) return { trusted: { trusted: covered }, field: NOT_ALONE };
	const [p, q] = endsOf(id);
	const known = covered.actors.filter(
		(third) => third !== p && third !== q && !isSilence(slice.dyad.get(third, p)) && !isSilence(slice.dyad.get(third, q)),
	);
	if (known.length === 0) return NOBODY;
	// No row: of so many ties some are others in most draws.
	const all = known.flatMap((third) => acceptabilityOf(found, id, third));
	const threshold = term("threshold", [], limit, [], "option threshold");
	const own = all.find(({ index }) => index[0] === slice.frame.focal);
	return {
		trusted: { trusted: [...all, threshold] },
		field: own && all.length > 1 ? { alone: [named(own, "own"), ...all.filter((one) => one !== own), threshold] } : NOT_ALONE,
	};
}

/** The acceptability of one third party as a term; none where it is not known. */
function acceptabilityOf(found: Found, id: string, third: ActorId): readonly Term[] {
	const ties = affinities(found, third, id);
	if (isSilence(ties)) return [];
	const [a_p, a_q] = ties;
	const value = Math.max(0, Math.min(a_p.value as number, a_q.value as number));
	return [{ symbol: "A", index: [third], value, facts: [...a_p.facts, ...a_q.facts], from: { formula: ACCEPTABILITY, terms: [a_p, a_q] } }];
}

const byHost = (fact: FactOf<"mediation">) => [...new Set(fact.by)];
const byName = once((names: readonly string[]) => [...names].sort(byCodeUnit));

function venues(slice: Read, rowOf: RowOf): Record<string, Record<"episodes" | "pairs" | "again" | "settled", CellTerms>> {
	const rows: Record<string, Record<"episodes" | "pairs" | "again" | "settled", CellTerms>> = {};
	for (const third of byName(slice.names("mediation", byHost))) {
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
