import * as z from "zod";
import { isMajor } from "../base/majors.ts";
import { sum } from "../base/maths.ts";
import { isInterval } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import { isoDay } from "../base/time.ts";
import { evaluate, type Formula, factsOf, silence, type Term, term } from "../world/formula.ts";
import { type CellTerms, type Column, defineLens } from "./lens.ts";
import {
	courtingTerms,
	detourTerms,
	EPISODES,
	indicatorTerm,
	labelRows,
	POPULATION,
	RANK,
	RANKED,
	reachRows,
	seamTerms,
	sidesTerms,
	topThree,
} from "./status-terms.ts";

const SYMBOLS = {
	k: "rank by the composite index of national capability (CINC)",
	N: "number of states ranked",
	top: "share of ranks that counts as the top (an option)",
	m: "1 for a major power on the list of the Correlates of War",
	t: "1 where the state is among the three largest trade partners or arms suppliers of one neighbour",
	n: "number of neighbours the dossier declares",
	near: "least share of neighbours (an option)",
	c: "1 for a power with a rival among the poles that made a move of its own towards the state in the last months",
	courting: "least number of such powers (an option)",
	b: "1 for a pole that is a neighbour, or has a neighbour for an ally (agreement in force of rung 4 or more)",
	blocs: "least number of such poles: 2",
	w: "the lower of the affinities to two poles that are rivals",
	tied: "least affinity (an option)",
	l: "share of the flow between two other ends that is lost when the state closes; 1 where no way is left",
	detour: "least loss (an option)",
	e: "recorded episodes in which it changed a rule or an outcome of the system through a group",
	P: "population in millions",
	small: "most inhabitants in millions (an option)",
} as const;
type Symbols = keyof typeof SYMBOLS;
const formula = (text: string, unit: string, symbols: readonly Symbols[], compute: Formula["compute"], falls: readonly Symbols[] = []): Formula => ({
	text,
	unit,
	symbols: Object.fromEntries(symbols.map((one) => [one, SYMBOLS[one]])),
	compute,
	falls,
});
const yes = (is: boolean) => (is ? 1 : 0);
const best = (values: readonly number[]) => Math.max(...values);

const MEASURES = {
	rank: formula("k / N", "share of ranks", ["k", "N"], (t) => t.one("k") / t.one("N"), ["N"]),
	near: formula("Σ t / n", "share of neighbours", ["t", "n"], (t) => sum(t.all("t")) / t.one("n"), ["n"]),
	courting: formula("Σ c", "powers", ["c"], (t) => sum(t.all("c"))),
	seam: formula("Σ b", "poles", ["b"], (t) => sum(t.all("b"))),
	sides: formula("max w", "−1…1", ["w"], (t) => best(t.all("w"))),
	detour: formula("max l", "share", ["l"], (t) => best(t.all("l"))),
	episodes: formula("e", "episodes", ["e"], (t) => t.one("e")),
	population: formula("P", "million persons", ["P"], (t) => t.one("P")),
} as const;
type Measure = keyof typeof MEASURES;
const at = (t: Parameters<Formula["compute"]>[0], measure: Measure) => MEASURES[measure].compute(t);

const YES = "yes = 1";
const TESTS = {
	rank: formula("k / N ≤ top", YES, ["k", "N", "top"], (t) => yes(at(t, "rank") <= t.one("top")), ["k"]),
	near: formula("Σ t / n ≥ near", YES, ["t", "n", "near"], (t) => yes(at(t, "near") >= t.one("near")), ["n", "near"]),
	courting: formula("Σ c ≥ courting", YES, ["c", "courting"], (t) => yes(at(t, "courting") >= t.one("courting")), ["courting"]),
	seam: formula("Σ b ≥ blocs", YES, ["b", "blocs"], (t) => yes(at(t, "seam") >= t.one("blocs")), ["blocs"]),
	sides: formula("max w ≥ tied", YES, ["w", "tied"], (t) => yes(at(t, "sides") >= t.one("tied")), ["tied"]),
	detour: formula("max l ≥ detour", YES, ["l", "detour"], (t) => yes(at(t, "detour") >= t.one("detour")), ["detour"]),
	episodes: formula("e ≥ 1", YES, ["e"], (t) => yes(t.one("e") >= 1)),
	population: formula("P ≤ small", YES, ["P", "small"], (t) => yes(t.one("P") <= t.one("small")), ["P"]),
} as const;

/** Every one of some tests is passed. */
function all(text: string, ...tests: readonly Measure[]): Formula {
	const used = tests.map((test) => TESTS[test]);
	return {
		text: `1 if ${text}: ${used.map((test) => test.text).join(" and ")}`,
		unit: YES,
		symbols: Object.assign({}, ...used.map((test) => test.symbols)) as Record<string, string>,
		compute: (t) => Math.min(...used.map((test) => test.compute(t))),
		falls: [...new Set(used.flatMap((test) => test.falls ?? []))],
	};
}
const GREAT = formula("1 if m = 1", YES, ["m"], (t) => t.one("m"));
const BY_RANK: Formula = {
	...formula("1 if k / N ≤ top and m = 0", YES, ["k", "N", "top", "m"], (t) => yes(t.one("m") === 0 && at(t, "rank") <= t.one("top")), ["k", "m"]),
};
const TWO_PART = all("influential near and wanted by rivals", "near", "courting");
const SYSTEM = all("it has affected the system through a group", "episodes");
const KEYSTONE = all("on the seam of blocs, tied to both sides, hard to go round", "seam", "sides", "detour");
const SMALL = all("few inhabitants", "population");
const FIT = (what: string): Formula => ({ text: "x", symbols: { x: `1 if the label is said to ${what}` }, unit: YES, compute: (t) => t.one("x") });
const STATED: Formula = { text: "s", symbols: { s: "the number that a source states" }, unit: "embassies", compute: (t) => t.one("s") };
const COUNTED: Formula = {
	text: "Σ d",
	symbols: { d: "one open embassy or high commission in the lists" },
	unit: "embassies",
	counts: true,
	compute: (t) => sum(t.all("d")),
};
const RATIO: Formula = {
	text: "s_f / s",
	symbols: { s_f: "embassies that a source states for the focal state", s: "those it states for this one" },
	unit: "times",
	// Of none, none is any number of times as many: what is divided by is never 0 at both ends.
	compute: (t) => (t.one("s_f") === 0 ? 0 : t.one("s_f") / t.one("s")),
	falls: ["s"],
};

const TITLES: Readonly<Record<Measure, string>> = {
	rank: "capability among the first",
	near: "influence on neighbours",
	courting: "wanted by rival powers",
	seam: "on the seam of blocs",
	sides: "tied to both sides",
	detour: "hard to go round",
	episodes: "has affected the system",
	population: "few inhabitants",
};
/** Unseen moves, pacts, ties and routes can only add to these. */
const LOWER_BOUNDS: readonly Measure[] = ["courting", "seam", "sides", "detour"];
const columnsOf = (formulas: Readonly<Record<Measure, Formula>>, bounds: readonly Measure[] = []) =>
	Object.fromEntries(
		Object.entries(formulas).map(([id, one]) => [
			id,
			{ title: TITLES[id as Measure], formula: one, ...(bounds.includes(id as Measure) ? { lowerBound: true } : {}) },
		]),
	) as Record<Measure, Column>;

export const status = defineLens({
	id: "status",
	family: "G",
	title: "Status",
	question: "Which published definitions of great, middle, keystone and small state does the state meet, which not, and by which part?",
	reads: ["indicator", "share", "event", "agreement", "label", "mission", "coverage", "dyad", "place", "actor", "leg", "control", "corridor"],
	options: z.strictObject({
		top: z.number().min(0).max(1).default(0.2).describe("share of capability ranks that counts as the top"),
		near: z.number().min(0).max(1).default(0.5).describe("share of neighbours of which it must be one of the three largest partners"),
		courting: z.int().min(1).default(2).describe("how many rival powers must have made a move towards it"),
		months: z.number().positive().default(24).describe("months over which such moves are counted"),
		tied: z.number().min(-1).max(1).default(0.2).describe("affinity to both of two rival poles from which it counts as tied to both sides"),
		detour: z.number().min(0).max(1).default(0.25).describe("loss on some way between two others from which it counts as hard to go round"),
		small: z.number().positive().default(1.5).describe("millions of inhabitants up to which it counts as small"),
	}),
	parts: {
		definitions: {
			shape: "groups",
			title: "Published definitions, each by its own test",
			rows: "state",
			columns: {
				great: { title: "great power (COW list)", formula: GREAT },
				rank: { title: "middle power by rank", formula: BY_RANK },
				twoPart: { title: "middle power, two-part test", formula: TWO_PART },
				system: { title: "middle power, system-affecting", formula: SYSTEM },
				keystone: { title: "keystone state", formula: KEYSTONE },
				small: { title: "small state by population", formula: SMALL },
			},
		},
		tests: { shape: "groups", title: "The part that fails or passes", rows: "state", columns: columnsOf(TESTS) },
		measures: { shape: "matrix", title: "What each part measures", rows: "state", columns: columnsOf(MEASURES, LOWER_BOUNDS) },
		labels: {
			shape: "groups",
			title: "Who calls it what",
			rows: "label, and who uses it where that is not the author",
			columns: {
				holds: { title: "said to fit", formula: FIT("fit now") },
				partly: { title: "in part", formula: FIT("fit in part") },
				aspires: { title: "as an aim", formula: FIT("be an aim only") },
				past: { title: "no longer", formula: FIT("fit no longer") },
				refused: { title: "refused", formula: FIT("be wrong") },
			},
		},
		reach: {
			shape: "matrix",
			title: "Diplomatic reach beside others",
			rows: "state",
			columns: {
				stated: { title: "embassies stated", formula: STATED },
				counted: { title: "embassies in the lists", formula: COUNTED, lowerBound: true },
				ratio: { title: "focal state to this one", formula: RATIO },
			},
		},
	},
	measure(slice, options) {
		const { focal, on } = slice.frame;
		const limit = (symbol: "top" | "near" | "courting" | "tied" | "detour" | "small") => term(symbol, [], options[symbol], [], `option ${symbol}`);
		const iso3 = slice.actor.find((one) => one.fact.id === focal)?.fact.iso3;
		const year = Number(isoDay(on).slice(0, 4));
		const major = term("m", [], iso3 !== undefined && isMajor(iso3, year) ? 1 : 0, [], `major powers of ${year}, COW`);
		const rowOf = slice.rows(`status ${Object.values(options)}`);
		const neighbours = [...new Set(slice.frame.levels.neighbourhood ?? [])].filter((one) => one !== focal).sort(byCodeUnit);
		const n = term("n", [], neighbours.length, [], "neighbourhood of the dossier");
		const read: Readonly<Record<Measure, () => readonly Term[]>> = {
			rank: () => {
				const rank = [...indicatorTerm(slice, "k", focal, RANK), ...indicatorTerm(slice, "N", undefined, RANKED)];
				return rank.length === 2 ? rank : [];
			},
			near: () => (neighbours.length === 0 ? [] : [...neighbours.map((one) => rowOf(`near ${one}`, () => topThree(slice, one))), n]),
			courting: () => courtingTerms(slice, rowOf, options.months),
			seam: () => seamTerms(slice, rowOf, neighbours),
			sides: () => sidesTerms(slice, rowOf),
			detour: () => detourTerms(slice),
			episodes: () => indicatorTerm(slice, "e", focal, EPISODES),
			population: () => indicatorTerm(slice, "P", focal, POPULATION),
		};
		const limits: Readonly<Record<Measure, readonly Term[]>> = {
			rank: [limit("top")],
			near: [limit("near")],
			courting: [limit("courting")],
			seam: [term("blocs", [], 2, [], "two sides make a seam")],
			sides: [limit("tied")],
			detour: [limit("detour")],
			episodes: [],
			population: [limit("small")],
		};
		const decide = (rule: Formula, parts: Parts, more: readonly Term[] = []): CellTerms => {
			const tests = Object.keys(parts) as Measure[];
			const own = (test: Measure) => parts[test] ?? [];
			const terms = [...tests.flatMap((test) => [...(own(test).length > 0 ? own(test) : [UNKNOWN[test]]), ...limits[test]]), ...more];
			const open = tests.filter((test) => own(test).length === 0 || isInterval(evaluate(TESTS[test], [...own(test), ...limits[test]])));
			if (factsOf(terms).length === 0 || tests.some((test) => MUST.includes(test) && own(test).length === 0) || isInterval(evaluate(rule, terms)))
				return silence(`open: ${(open.length > 0 ? open : tests).map((test) => TITLES[test]).join("; ")}`, ...open.map((test) => NEEDS[test]));
			return terms;
		};
		const known = (test: Measure, part: readonly Term[]): CellTerms => {
			const seen = LOWER_BOUNDS.includes(test) ? part.filter((one) => !isInterval(one.value)) : part;
			const value = factsOf(seen).length > 0 ? evaluate(MEASURES[test], seen) : undefined;
			// From nothing to all says nothing.
			const said = value !== undefined && !(isInterval(value) && value.low === 0 && value.high === 1);
			return said ? seen : silence(`open: ${TITLES[test]}`, NEEDS[test]);
		};
		const each = <T>(make: (test: Measure) => T) =>
			Object.fromEntries((Object.keys(MEASURES) as Measure[]).map((test) => [test, make(test)])) as Record<Measure, T>;
		const own = each((test) =>
			rowOf(test, () => {
				const terms = read[test]();
				const alone = ALONE[test];
				return {
					terms,
					test: decide(TESTS[test], { [test]: terms }),
					measure: known(test, terms),
					alone: alone && decide(alone, { [test]: terms }, test === "rank" ? [major] : []),
				};
			}),
		);
		const together = (rule: Formula, ...tests: readonly Measure[]) => decide(rule, Object.fromEntries(tests.map((test) => [test, own[test].terms])));
		return {
			definitions: {
				[focal]: {
					great: iso3 === undefined ? silence("the state has no ISO code in the dossier", "iso3 of the actor") : [major],
					rank: own.rank.alone as CellTerms,
					twoPart: together(TWO_PART, "near", "courting"),
					system: own.episodes.alone as CellTerms,
					keystone: together(KEYSTONE, "seam", "sides", "detour"),
					small: own.population.alone as CellTerms,
				},
			},
			tests: { [focal]: each((test) => own[test].test) },
			measures: { [focal]: each((test) => own[test].measure) },
			labels: labelRows(slice),
			reach: reachRows(slice, rowOf),
		};
	},
	uncertainty:
		"A part that is not known makes a definition unknown, unless another part already fails it; the share says in how many runs it is met.",
	cost: "light",
	covers: ["S1-28", "S2-08", "S4-30", "S3-23"],
	cites: [
		"Major powers: Correlates of War, state system membership 2016",
		"Middle power, two-part test: Avdaliani 2025; system-affecting: Keohane 1969, Lilliputians' Dilemmas",
		"Keystone state: after Gvosdev 2015; small state: World Bank and Commonwealth Secretariat, up to 1.5 million",
		"Rank test and all thresholds: ours",
	],
	cautions: [
		"Definitions are never averaged: a state may meet several or none, and authors mean different things by one label.",
		"That a source uses a label is shown beside the tests and enters none of them.",
		"A move of a power that nobody recorded is not counted: fewer than the threshold on record is not known, not “not wanted”.",
		"Hard to go round is measured on the recorded ways between two other ends, whether or not these belong to rival blocs.",
	],
	check: { cite: "worked example 12 (two cases)", file: "checks/status.check.ts" },
});

/** What is known for some tests. */
type Parts = Readonly<Partial<Record<Measure, readonly Term[]>>>;
/** Definitions that are one test alone. */
const ALONE: Readonly<Partial<Record<Measure, Formula>>> = { rank: BY_RANK, episodes: SYSTEM, population: SMALL };
const OPEN = { low: 0, high: 1 };
/** Tests of a stated number: without it there is nothing to test. */
const MUST: readonly Measure[] = ["rank", "episodes", "population"];
/** A part of which nothing is on record, as the term that leaves it open. */
const UNKNOWN: Readonly<Record<Measure, Term>> = {
	rank: term("k", [], OPEN, [], "not known"),
	near: term("t", ["none"], OPEN, [], "no neighbour is declared"),
	courting: term("c", ["none"], { low: 0, high: 99 }, [], "no rival powers are declared"),
	seam: term("b", ["none"], { low: 0, high: 99 }, [], "no poles are declared"),
	sides: term("w", ["none"], { low: -1, high: 1 }, [], "no rival poles are declared"),
	detour: term("l", ["none"], OPEN, [], "no way between two others is on record"),
	episodes: term("e", [], OPEN, [], "not known"),
	population: term("P", [], OPEN, [], "not known"),
};
const NEEDS: Readonly<Record<Measure, string>> = {
	rank: `indicators “${RANK}” of the state and “${RANKED}”`,
	near: "shares of trade and arms of each neighbour",
	courting: "dated acts of rival powers towards the state",
	seam: "alliances in force between neighbours and poles",
	sides: "ties to two poles that are rivals",
	detour: "corridors between two others, with capacities",
	episodes: `an indicator “${EPISODES}” of the state`,
	population: `an indicator “${POPULATION}” of the state`,
};
