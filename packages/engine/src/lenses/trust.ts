import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { highOf } from "../base/quantity.ts";
import { formatIds, formatOn, membersOn, memberTerms, presentRows, standingsOf } from "../world/bodies.ts";
import { heldOn } from "../world/by-pair.ts";
import { derived, type Formula, named, silence, type Term, type Terms, term } from "../world/formula.ts";
import { bearsOn, type Entry, entriesOn, LEDGER, newestFirst } from "../world/trust-ledger.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = (typeof LEDGER)[number] | "tie" | "format" | "membership";
type Ledger = Record<"prior" | "good" | "bad" | "weight" | "backing" | "told", CellTerms>;

const ENTRY = {
	x: "good in one entry: Goldstein value / 10 of a cooperative act, 1 for a promise kept, .5 for one kept in part",
	y: "bad in it: −Goldstein value / 10 of a hostile act, 1 for a promise broken, .5 for one kept in part",
	t: "its age in years",
	q: "least that an armed or coercive act of a rival on the list still counts (setting)",
	H: "half-life in years (option)",
	k: "how many times a breach counts (option)",
};
const BROKEN = "Σ y·max(q, 2^(−t/H))";
const PRIOR: Formula = {
	text: `T = (R + 1) / (R + k·S + 2), R = Σ x·2^(−t/H), S = ${BROKEN}`,
	symbols: ENTRY,
	unit: "0–1",
	compute: (t) => (good(t) + 1) / (good(t) + t.one("k") * bad(t) + 2),
	falls: ["y"],
};
const GOOD: Formula = { text: "R = Σ x·2^(−t/H)", symbols: ENTRY, unit: "acts", compute: (t) => good(t) };
const BAD: Formula = { text: `S = ${BROKEN}`, symbols: ENTRY, unit: "acts", compute: (t) => bad(t) };
const WEIGHT: Formula = {
	text: "c = (R + k·S) / (R + k·S + 2)",
	symbols: ENTRY,
	unit: "0 nothing known … 1",
	compute: (t) => 1 - 2 / (good(t) + t.one("k") * bad(t) + 2),
};
const BACKING: Formula = {
	text: "number of b",
	symbols: { b: "aid within the days of fighting against the other, or help against attack that was kept" },
	unit: "acts",
	counts: true,
	compute: (t) => t.all("b").length,
};
const TOLD: Formula = {
	text: "mean of p",
	symbols: { p: "polarity of trust that a source tells of" },
	unit: "−1…1",
	compute: (t) => sum(t.all("p")) / t.all("p").length,
};
const NET: Formula = { text: "x − y", symbols: ENTRY, unit: "−1…1", compute: (t) => t.one("x") - t.one("y"), falls: ["y"] };
const NOW: Formula = {
	text: "x·2^(−t/H) − y·max(q, 2^(−t/H))",
	symbols: ENTRY,
	unit: "−1…1",
	compute: (t) => good(t) - bad(t),
	falls: ["y"],
};
const AGE: Formula = { text: "t", symbols: ENTRY, unit: "years", compute: (t) => t.one("t") };
const WEAKEST: Formula = {
	text: "min of T over all ordered pairs of members",
	symbols: { T: "trust prior of one member in another (index: who trusts, whom)", m: "a member of the complete list" },
	unit: "0–1",
	compute: (t) => Math.min(...t.all("T")),
};
const KNOWN: Formula = {
	text: "number of T / (n·(n − 1)), n = number of m",
	symbols: WEAKEST.symbols,
	unit: "0–1",
	compute: (t) => t.all("T").length / (t.all("m").length * (t.all("m").length - 1)),
};

export const trust = defineLens({
	id: "trust",
	family: "D",
	title: "Trust",
	question: "How far does what others did to and for a state, and kept or broke, give it reason to trust them, and they it?",
	reads: [...LEDGER, "tie", "format", "membership"],
	options: z.strictObject({
		halfLife: z.number().positive().default(3).describe("years after which an act counts half"),
		breach: z.number().min(1).default(2).describe("how many times a hostile act or a broken promise counts against a good one of its size"),
		least: z.number().min(0).default(0.1).describe("least that an entry still counts, for the list of entries"),
	}),
	parts: {
		ledger: {
			shape: "matrix",
			title: "Trust prior from the history of acts",
			rows: "who trusts, whom",
			order: "prior",
			columns: {
				prior: { title: "trust prior", formula: PRIOR },
				good: { title: "good, faded", formula: GOOD },
				bad: { title: "bad, faded", formula: BAD },
				weight: { title: "how much is known", formula: WEIGHT },
				backing: { title: "help in a crisis", formula: BACKING, lowerBound: true },
				told: { title: "trust told of", formula: TOLD },
			},
		},
		formats: {
			shape: "matrix",
			title: "The weakest trust in each format",
			rows: "format",
			columns: {
				weakest: { title: "least trust prior", formula: WEAKEST },
				known: { title: "pairs with a history", formula: KNOWN },
			},
		},
		entries: {
			shape: "records",
			title: "Entries, newest first",
			rows: "who trusts, whom, and what was done",
			columns: {
				net: { title: "then", formula: NET },
				now: { title: "now", formula: NOW },
				age: { title: "age", formula: AGE },
			},
		},
	},
	measure(slice, { halfLife, breach, least }) {
		const { focal, partners } = slice.frame;
		const H = term("H", [], halfLife, [], "an option of the question");
		const rules = [H, term("k", [], breach, [], "an option of the question")];
		const rowOf = slice.rows(`trust ${halfLife} ${breach} ${least}`);
		const counts = ({ good, bad, age, floor }: Entry) => Math.max(highOf(good), highOf(bad)) * Math.max(floor, 2 ** (-age / halfLife)) >= least;
		const shown = (entry: Entry) =>
			slice.recall(`trust ${halfLife}`, [entry], () => ({ entry, row: `${entry.of},${entry.by},${entry.what}`, cells: entryCells(entry, H) }));
		const trustOf = (who: ActorId, whom: ActorId, row: string) =>
			rowOf(row, () => {
				const own = bearsOn(slice, who, whom) ? entriesOn(slice, who, whom) : [];
				const terms = own.length > 0 ? [...own.flatMap(ownTerms), ...rules] : undefined;
				return { terms, ledger: ledgerOf(own, terms, toldOf(slice, who, whom)), entries: own.filter(counts).map(shown) };
			});
		const ledger: Record<string, Ledger> = {};
		const entries: ReturnType<typeof shown>[] = [];
		for (const [who, whom, row] of waysBetween(focal, partners)) {
			const own = trustOf(who, whom, row);
			if (own.ledger) ledger[row] = own.ledger;
			entries.push(...own.entries);
		}
		entries.sort((a, b) => newestFirst(a.entry, b.entry));
		const prior = (who: ActorId, whom: ActorId) =>
			bearsOn(slice, who, whom) ? rowOf(`T ${who},${whom}`, () => priorOf(trustOf(who, whom, `${who},${whom}`).terms, who, whom)) : [];
		return {
			ledger,
			formats: presentRows(formatIds(slice), (id) => rowOf(`format ${id}`, () => formatRow(slice, id, prior))),
			entries: Object.fromEntries(entries.map(({ row, cells }) => [row, cells])),
		};
	},
	uncertainty:
		"The prior starts at one half and moves with what is on record; acts that no source tells of are on neither side, and sources tell of breaches more readily than of what was kept.",
	cost: "light",
	covers: ["S0-17"],
	cites: [
		"Jøsang & Ismail 2002, The Beta Reputation System: expectation, weight of evidence and forgetting",
		"Slovic 1993, Risk Analysis 13: trust is lost faster than it is won; that a breach counts twice is ours",
		"Goldstein 1992, by CAMEO code, for the size of acts; what counts as an entry is ours",
		"Trust as the precondition of small formats: Sultanli 2025",
	],
	cautions: [
		"It is a prior from deeds, not a measure of what anybody feels; beside it stands the trust that sources tell of, which does not enter it.",
		"A hostile act counts in full whoever gave cause for it, and what mends a quarrel counts as good: a thaw can outweigh a quiet friendship.",
		"Where little is known the prior stays near one half: read it with how much is known.",
		"What is only promised or said to be shared in secret is not on record as kept.",
	],
	check: { cite: "a worked example of our own: four entries by hand", file: "checks/trust.check.ts" },
	headline(view) {
		const row = view.known("ledger", "prior").find(({ ids }) => ids[0] === view.finding.focal);
		if (!row) return [];
		return [{ text: `Trust prior of ${view.focal} in ${view.name(row.ids[1] as string)}: {value}.`, part: "ledger", row: row.row, column: "prior" }];
	},
});

/** Who trusts, whom, and the name of the row: the state each partner, and each partner the state. */
const waysBetween = (focal: ActorId, partners: readonly ActorId[]) =>
	partners.flatMap((partner): [ActorId, ActorId, string][] => [
		[focal, partner, `${focal},${partner}`],
		[partner, focal, `${partner},${focal}`],
	]);

/** What is left of each entry for its age, by entry. */
const faded = (t: Terms): ReadonlyMap<string | undefined, number> => {
	const half = t.one("H");
	return new Map(t.rows("t").map(({ index, value }) => [index[0], 2 ** (-value / half)]));
};
const good = (t: Terms) => {
	const left = faded(t);
	return sum(t.rows("x").map(({ index, value }) => value * (left.get(index[0]) as number)));
};
const bad = (t: Terms) => {
	const left = faded(t);
	const floors = new Map(t.rows("q").map(({ index, value }) => [index[0], value]));
	return sum(t.rows("y").map(({ index, value }) => value * Math.max(floors.get(index[0]) ?? 0, left.get(index[0]) as number)));
};

function entryTerms({ key, good, bad, age, floor, note }: Entry, ...index: string[]): Term[] {
	const least = floor > 0 ? [term("q", index, floor, [key], "a rivalry on the list")] : [];
	return [term("x", index, good, [key], note), term("y", index, bad, [key], note), term("t", index, age, [key]), ...least];
}

/** Terms of an entry among others of the same two, by its key. */
const ownTerms = once((entry: Entry) => entryTerms(entry, entry.key));

/** Trust of two that sources tell of, and that stands. */
function toldOf(slice: Slice<Reads>, a: ActorId, b: ActorId): Term[] {
	return heldOn(slice, "tie", a, b)
		.filter(({ fact, stands }) => fact.kind === "trust" && stands)
		.map(({ fact, key }) => term("p", [key], fact.polarity, [key], fact.domains.join(", ")));
}

/** Why one trusts another, or not. */
function ledgerOf(own: readonly Entry[], known: readonly Term[] | undefined, told: readonly Term[]): Ledger | undefined {
	if (!known && told.length === 0) return undefined;
	const terms = known ?? silence("no act that bears on it is on record", "acts of the one to the other, and promises kept or broken");
	const backed = own.flatMap(({ key, backing }) => (backing ? [term("b", [key], 1, backing)] : []));
	return {
		prior: terms,
		good: terms,
		bad: terms,
		weight: terms,
		backing:
			backed.length > 0 ? backed : silence("no help in a crisis is on record", "aid within the days of fighting, or a guarantee and what it did"),
		told: told.length > 0 ? told : silence("no source tells of trust between the two", "a source that tells of trust or distrust"),
	};
}

function entryCells(entry: Entry, H: Term): Record<"net" | "now" | "age", CellTerms> {
	const terms = entryTerms(entry);
	const [x, y, t] = terms as [Term, Term, Term];
	return { net: [x, y], now: [...terms, H], age: [t] };
}

function priorOf(terms: readonly Term[] | undefined, who: ActorId, whom: ActorId): readonly Term[] {
	return terms ? [named(derived("T", [], PRIOR, terms), "T", [who, whom])] : [];
}

function formatRow(
	slice: Slice<Reads>,
	id: string,
	prior: (who: ActorId, whom: ActorId) => readonly Term[],
): Record<"weakest" | "known", CellTerms> | undefined {
	const held = formatOn(slice, id);
	const members = membersOn(standingsOf(slice, id));
	if (!held || members.size < 2) return undefined;
	if (held.fact.membersComplete !== true) {
		const partial = silence("the member list is not complete", "a source that gives the whole list on the date");
		return { weakest: partial, known: partial };
	}
	const list = memberTerms(held, members);
	const pairs = [...members.keys()].flatMap((who) => [...members.keys()].filter((whom) => whom !== who).map((whom) => [who, whom] as const));
	const known = pairs.flatMap(([who, whom]) => prior(who, whom));
	const missing = silence(
		`of ${pairs.length - known.length} of ${pairs.length} ordered pairs of members no act is on record`,
		"acts between these members",
	);
	return {
		weakest: known.length < pairs.length ? missing : [...known, ...list],
		known: known.length === 0 ? missing : [...known, ...list],
	};
}
