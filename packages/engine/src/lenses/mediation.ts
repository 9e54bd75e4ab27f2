import * as z from "zod";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import type { Value } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { MEDIATION_ROLES } from "../facts/mediation.ts";
import { heldOn } from "../world/by-pair.ts";
import { type Covered, coveredIn } from "../world/covered.ts";
import { type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import { type Rivalry, rivalriesOf } from "../world/rivalries.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Role = (typeof MEDIATION_ROLES)[number];
/** Say of the third party. Ours: four steps as in the worked example, the two roles that stand between others half-way. */
const ROLE: Readonly<Record<Role, number>> = {
	venue: 0.25,
	"good offices": 0.375,
	facilitation: 0.5,
	mediation: 0.75,
	arbitration: 0.875,
	guarantee: 1,
};
/** What came of it. An outcome that is not known may be any. */
const OUTCOME: Readonly<Record<NonNullable<FactOf<"mediation">["outcome"]>, number>> = {
	failed: 0.25,
	none: 0.25,
	contact: 0.5,
	partial: 0.75,
	settled: 1,
};
const ANY: Value = { low: 0.25, high: 1 };
const SCALE = "venue ¼, good offices ⅜, facilitation ½, mediation ¾, arbitration ⅞, guarantee 1";

const AFFINITIES = { a_p: "affinity of the third party and the first side", a_q: "affinity of the third party and the second side" };
const ACCEPTABILITY: Formula = {
	text: "A = max(0, min(a_p, a_q))",
	symbols: AFFINITIES,
	unit: "0–1",
	compute: (t) => Math.max(0, Math.min(t.one("a_p"), t.one("a_q"))),
};
const BIAS: Formula = { text: "bias = |a_p − a_q| / 2", symbols: AFFINITIES, unit: "0–1", compute: (t) => Math.abs(t.one("a_p") - t.one("a_q")) / 2 };
const ALLOWED = (basis: string): Formula => ({
	text: "highest role = min over sides of h, 0 if A = 0",
	symbols: { h: `highest role that a side allows by its ${basis}: ${SCALE}`, A: "acceptability of the third party" },
	unit: "0 none … 1 guarantee",
	compute: (t) => (t.one("A") > 0 ? Math.min(...t.all("h")) : 0),
});
const PLAYED: Formula = {
	text: "highest role = max h",
	symbols: { h: `role in which both sides accepted it: ${SCALE}` },
	unit: "0 none … 1 guarantee",
	compute: (t) => Math.max(...t.all("h")),
};
const RECORD: Formula = {
	text: "record = Σ r·o·2^(−y/H)",
	symbols: {
		r: `role in one episode: ${SCALE}`,
		o: "outcome: failed or none ¼, contact ½, partial ¾, settled 1; any of these where it is not known",
		y: "years since the episode",
		H: "half-life in years (an option)",
	},
	unit: "settled guarantees of today",
	compute: (t) => {
		const [o, y, H] = [t.all("o"), t.all("y"), t.one("H")];
		return sum(t.all("r").map((r, i) => r * (o[i] as number) * 2 ** (-(y[i] as number) / H)));
	},
	falls: ["y"],
};
const COUNT = (what: string, unit: string): Formula => ({ text: "n = Σ k", symbols: { k: what }, unit, compute: (t) => sum(t.all("k")) });
const TRUSTED: Formula = {
	text: "n = number of covered thirds with A ≥ threshold",
	symbols: { A: "acceptability of one third party", threshold: "an option" },
	unit: "states",
	compute: (t) => t.all("A").filter((A) => A >= t.one("threshold") - 1e-12).length,
};
const ALONE: Formula = {
	text: "1 if the focal state has A ≥ threshold and no other covered state has",
	symbols: { A: "acceptability of one third party", own: "acceptability of the focal state", threshold: "an option" },
	unit: "yes = 1",
	compute: (t) => (t.one("own") >= t.one("threshold") - 1e-12 && t.all("A").every((A) => A < t.one("threshold") - 1e-12) ? 1 : 0),
};
const AGAIN: Formula = {
	text: "n = number of pairs that it brought together twice or more",
	symbols: { k: "1 for one episode, by pair" },
	unit: "pairs",
	compute: (t) => {
		const pairs = t.rows("k").map(({ index }) => index[0]);
		return new Set(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).size;
	},
};
const PAIRS: Formula = {
	text: "n = number of different pairs",
	symbols: { k: "1 for one episode, by pair" },
	unit: "pairs",
	compute: (t) => new Set(t.rows("k").map(({ index }) => index[0])).size,
};

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
		const covered = coveredIn(slice, "alliances");
		const pairs = pairsShown(slice, covered);
		const { focal, comparators } = slice.frame;
		const thirds: Record<string, Record<"acceptability" | "bias" | "words" | "deeds" | "accepted" | "record" | "lines", CellTerms>> = {};
		const field: Record<string, Record<"alone", CellTerms>> = {};
		const trusted: Record<string, Record<"trusted", CellTerms>> = {};
		for (const pair of pairs) {
			const [p, q] = pair.between;
			const episodes = heldOn(slice, "mediation", p, q);
			const lines = heldOn(slice, "conduit", p, q);
			const onRecord = [...episodes.flatMap(({ fact }) => fact.by), ...lines.flatMap(({ fact }) => fact.via ?? [])];
			const [words, deeds] = (["words", "deeds"] as const).map((basis) => allowed(slice, pair, episodes, basis)) as [Term[], Term[]];
			for (const third of [...new Set([focal, ...comparators, ...onRecord])].sort(byCodeUnit)) {
				if (third === p || third === q) continue;
				const acceptability: CellTerms = affinities(slice, covered, third, pair);
				const cells = {
					acceptability,
					bias: acceptability,
					words: roleTerms(acceptability, words, "words"),
					deeds: roleTerms(acceptability, deeds, "deeds"),
					accepted: acceptedTerms(episodes, third, pair),
					record: recordTerms(slice, episodes, third, options.halfLife),
					lines: lineTerms(lines, third),
				};
				if (Object.values(cells).some((cell) => !isSilence(cell)) || third === focal) thirds[[p, q, third].join(",")] = cells;
			}
			const row = pair.between.join(",");
			const all = isSilence(covered) ? [] : fieldTerms(slice, covered, pair);
			const none: Silence = isSilence(covered)
				? covered
				: silence("no covered state has known ties to both sides", "ties of third parties to both sides");
			const threshold = term("threshold", [], options.threshold, [], "option threshold");
			trusted[row] = { trusted: all.length > 0 ? [...all, threshold] : none };
			const own = all.find(({ index }) => index[0] === focal);
			const others = all.filter((one) => one !== own);
			field[row] = {
				alone:
					own && others.length > 0
						? [named(own, "own"), ...others, threshold]
						: silence("the ties of the focal state, or of every other, are not known", "ties of third parties to both sides"),
			};
		}
		return { thirds, field, trusted, venues: venues(slice) };
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

/** Rival pairs in which the level asked for has both sides, and pairs with episodes on record. */
function pairsShown(slice: Read, covered: Covered | Silence): Pair[] {
	const level = new Set<string>([slice.frame.focal, ...slice.frame.partners]);
	const inside = ({ between }: Rivalry) => between.every((side) => level.has(side) || (level.size === 1 && !isSilence(covered) && covered.has(side)));
	const found = new Map<string, Pair>();
	for (const rivalry of rivalriesOf(slice).filter(inside))
		found.set(pairKey(...rivalry.between), { between: rivalry.between, keys: rivalry.weight.facts });
	for (const { pairs, key } of slice.mediation)
		for (const pair of pairs) {
			const before = found.get(pair);
			if (!before) found.set(pair, { between: pair.split("|") as [ActorId, ActorId], keys: [key] });
		}
	return [...found].sort(([a], [b]) => byCodeUnit(a, b)).map(([, pair]) => pair);
}

/** The ties of a third party to both sides, or why they are not compared. */
function affinities(slice: Read, covered: Covered | Silence, third: ActorId, { between, keys }: Pair): readonly [Term, Term] | Silence {
	if (isSilence(covered)) return covered;
	if (!covered.has(third)) return silence(`${third} is not among the states that are covered alike`, "a complete list that has it");
	const [to, fro] = between.map((side) => slice.dyad.get(third, side));
	if (to === undefined || fro === undefined || isSilence(to)) return to as Silence;
	if (isSilence(fro)) return fro;
	const first = {
		symbol: "a_p",
		index: [],
		value: to.shrunk.value,
		facts: [...to.shrunk.facts, ...covered.keys, ...keys],
		...(to.shrunk.from ? { from: to.shrunk.from } : {}),
	};
	return [first, named(fro.shrunk, "a_q")];
}

/** The highest role that each side allows on an issue of the pair: one that an episode of it names, or on which both took a stand. */
function allowed(slice: Read, { between }: Pair, episodes: readonly Episode[], basis: "words" | "deeds"): Term[] {
	const stands = slice.position.filter(
		({ fact, stands }) => stands && (fact.accepts !== undefined || fact.refuses !== undefined) && between.includes(fact.actor),
	);
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

function roleTerms(acceptability: CellTerms, roles: readonly Term[], basis: string): CellTerms {
	if (isSilence(acceptability)) return acceptability;
	if (roles.length === 0)
		return silence(`neither side's ${basis} on third parties are on record`, "positions of the sides on roles of third parties");
	const [a_p, a_q] = acceptability as [Term, Term];
	const value = Math.max(0, Math.min(a_p.value as number, a_q.value as number));
	return [{ symbol: "A", index: [], value, facts: [...a_p.facts, ...a_q.facts], from: { formula: ACCEPTABILITY, terms: [a_p, a_q] } }, ...roles];
}

function acceptedTerms(episodes: readonly Episode[], third: ActorId, { between }: Pair): CellTerms {
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

/** The acceptability of every covered third party whose ties to both sides are known. */
function fieldTerms(slice: Read, covered: Covered, pair: Pair): Term[] {
	return covered.actors.flatMap((third) => {
		if (pair.between.includes(third)) return [];
		const ties = affinities(slice, covered, third, pair);
		if (isSilence(ties)) return [];
		const [a_p, a_q] = ties;
		const value = Math.max(0, Math.min(a_p.value as number, a_q.value as number));
		return [{ symbol: "A", index: [third], value, facts: [...a_p.facts, ...a_q.facts], from: { formula: ACCEPTABILITY, terms: [a_p, a_q] } }];
	});
}

function venues(slice: Read): Record<string, Record<"episodes" | "pairs" | "again" | "settled", CellTerms>> {
	const by = new Map<string, Episode[]>();
	for (const one of slice.mediation) if (one.fact.status !== "offered") for (const third of one.fact.by) push(by, third, one);
	return Object.fromEntries(
		[...by]
			.sort(([a], [b]) => byCodeUnit(a, b))
			.map(([third, held]) => {
				const each = held.map(({ pairs, key }) => term("k", [pairs.join("+")], 1, [key]));
				const settled = held.map(({ fact, key }) => {
					const value: Value = fact.outcome === undefined ? { low: 0, high: 1 } : fact.outcome === "settled" || fact.outcome === "partial" ? 1 : 0;
					return term("k", [key], value, [key], fact.outcome ?? "outcome not known");
				});
				return [third, { episodes: each, pairs: each, again: each, settled }];
			}),
	);
}
