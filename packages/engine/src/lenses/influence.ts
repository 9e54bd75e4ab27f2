import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import type { Domain } from "../facts/define.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { heldOn, othersWith } from "../world/by-pair.ts";
import { carried } from "../world/covered.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import { pairsOf } from "../world/held.ts";
import { OWED_ALIKE } from "../world/pacts.ts";
import { dependenceOf, leftOut, listsIn, REPORTS, type Report, type ShareChannel } from "../world/shares.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "share" | "coverage" | "agreement" | "mission" | "similarity";
const GROUPS = ["economic", "political", "security"] as const;
type Group = (typeof GROUPS)[number];

/** What counts as full: trade of a million million USD a year, ten thousand million of trend indicator value in arms. Choices, shown as terms. */
const FULL = { trade: 1_000_000, arms: 10_000 } as const;
const IN_MILLIONS = { trade: /^million\b.*\bUSD$/, arms: /^million\b.*\b(TIV|trend indicator value)/ } as const;

const VOLUME: Formula = {
	text: "min(1, ln(1 + s·T) / ln(1 + full)), of the last period on record",
	symbols: { s: "share of the one in the total of the other", T: "that total, in millions", full: "amount that counts as full" },
	unit: "0–1",
	compute: (t) => Math.min(1, Math.log1p((t.all("s").at(-1) as number) * (t.all("T").at(-1) as number)) / Math.log1p(t.one("full"))),
	falls: ["full"],
};
const RUNG: Formula = {
	text: "max of r / 5 over agreements in force",
	symbols: { r: "rung of one agreement, 0 none to 5 alliance in force" },
	unit: "0–1",
	compute: (t) => Math.max(...t.all("r")) / 5,
};
const EMBASSIES: Formula = {
	text: "mean of both ways",
	symbols: { e: "1 for an embassy of the one in the other" },
	unit: "0–1",
	compute: (t) => sum(t.all("e")) / 2,
};
const SHARED: Formula = {
	text: "max(0, κ), of the last year on record",
	symbols: { κ: "likeness of memberships beyond chance" },
	unit: "0–1",
	compute: (t) => Math.max(0, t.all("κ").at(-1) as number),
};
const MEAN = (symbol: string, what: string): Formula => ({
	text: `mean of ${symbol} over what is known`,
	symbols: { [symbol]: what },
	unit: "0–1",
	compute: (t) => sum(t.all(symbol)) / t.all(symbol).length,
});
const GROUP = MEAN("x", "one indicator of the group");
const BANDWIDTH = { ...MEAN("b", "one group: economic, political, security"), text: "B = mean of b over known groups" };
const DEPENDENCE = { ...MEAN("d", "share of the holder in one total of the target"), text: "D = mean of d over known channels" };
const INFLUENCE: Formula = {
	text: "I = B · D",
	symbols: { B: "bandwidth of the two", D: "dependence of the target on the holder" },
	unit: "0–1",
	compute: (t) => t.one("B") * t.one("D"),
};
const KNOWN: Formula = {
	text: "number of indicators known",
	symbols: { x: "an indicator of bandwidth", d: "a share" },
	unit: "of 9 indicators",
	compute: (t) => t.all("x").length + t.all("d").length,
};
const NET: Formula = {
	text: "I of the partner over the state − I of the state over the partner",
	symbols: { over: "influence of the partner over the state", under: "influence of the state over the partner" },
	unit: "−1…1, above 0 the partner has more",
	compute: (t) => t.one("over") - t.one("under"),
	falls: ["under"],
};
/** Totals of which a share makes a target depend on a holder. */
const DEPENDS: readonly ShareChannel[] = ["trade", "arms", "remittances"];

export const influence = defineLens({
	id: "influence",
	family: "B",
	title: "Influence",
	question: "How much capacity to influence does each partner have over the state, and the state over it?",
	reads: ["share", "coverage", "agreement", "mission", "similarity"],
	options: z.strictObject({
		report: z.enum(REPORTS).default("any").describe("whose figures on shares: whole, part, both, estimate; any gives the interval between them"),
	}),
	parts: {
		influence: {
			shape: "matrix",
			title: "Bandwidth × dependence",
			rows: "who, and over whom",
			order: "influence",
			columns: {
				influence: { title: "influence", formula: INFLUENCE },
				bandwidth: { title: "bandwidth", formula: BANDWIDTH },
				dependence: { title: "dependence", formula: DEPENDENCE },
				known: { title: "known", formula: KNOWN },
			},
		},
		bandwidth: {
			shape: "matrix",
			title: "Bandwidth by group",
			rows: "partner",
			columns: {
				economic: { title: "economic", formula: GROUP },
				political: { title: "political", formula: GROUP },
				security: { title: "security", formula: GROUP },
			},
		},
		net: { shape: "ranking", title: "Who has more over whom", rows: "partner", order: "net", columns: { net: { title: "net", formula: NET } } },
	},
	measure(slice, { report }) {
		const out = { influence: {}, bandwidth: {}, net: {} } as Rows;
		const rowsOf = slice.rows(`influence ${report}`);
		for (const p of partnersOf(slice)) {
			const rows = rowsOf(p, () => partnerRows(slice, p, report));
			for (const part in out) Object.assign(out[part as keyof Rows], rows[part as keyof Rows]);
		}
		return out;
	},
	uncertainty:
		"Means run over the indicators that are known: a pair with few of them is not alike-covered with a pair of many, so the number known stands beside each; shares that reports differ on give an interval.",
	cost: "light",
	covers: ["S1-11", "S4-31"],
	cites: [
		"Structure of the Formal Bilateral Influence Capacity index, bandwidth × dependence: Moyer, Sweijs, Burrows & van Manen 2018",
		"Weights (equal) and the amounts that count as full are ours: the published weights were not at hand",
	],
	cautions: [
		"The numbers are not those of the published index and must not be held against them: its indicators and weights are others.",
		"Capacity is not its use: a state with much of it may never try.",
		"A rank over partners is fair only where as many indicators are known of each.",
		OWED_ALIKE,
	],
	check: { cite: "the structure of the index on cases by hand", file: "checks/influence.check.ts" },
	headline(view) {
		const { focal } = view.finding;
		const row = view.known("influence", "influence").find(({ ids }) => ids[1] === focal);
		return row
			? [
					{
						text: `By bandwidth and dependence on record, the capacity of ${view.name(row.ids[0] as string)} to influence ${view.focal} is {value} of 1.`,
						part: "influence",
						row: row.row,
						column: "influence",
					},
				]
			: [];
	},
});

interface Rows {
	readonly influence: Record<string, Record<"influence" | "bandwidth" | "dependence" | "known", CellTerms>>;
	readonly bandwidth: Record<string, Record<Group, CellTerms>>;
	readonly net: Record<string, Record<"net", CellTerms>>;
}

/** Everybody of whose totals, or in whose totals, a share is known, within the level asked for. */
function partnersOf(slice: Slice<Reads>): ActorId[] {
	const { focal, partners, query } = slice.frame;
	return othersWith(slice, "share", focal).filter((p) => query.level === "all" || partners.includes(p));
}

/** All rows about one partner: they follow from the facts on the two and the complete lists that hold both. */
function partnerRows(slice: Slice<Reads>, p: ActorId, report: Report): Rows {
	const { focal } = slice.frame;
	const out: Rows = { influence: {}, bandwidth: {}, net: {} };
	if (heldOn(slice, "share", focal, p).length === 0) return out;
	const groups = bandwidthOf(slice, focal, p);
	const known = GROUPS.flatMap((group) => groups[group]);
	if (known.length === 0) return out;
	const none = (group: Group) =>
		silence(`no ${group} indicator of ${focal} and ${p} is on record`, "trade with its total, agreements, embassies, memberships or arms");
	out.bandwidth[p] = Object.fromEntries(
		GROUPS.map((group) => [group, groups[group].length > 0 ? groups[group] : none(group)]),
	) as Rows["bandwidth"][string];
	const b = GROUPS.flatMap((group) => (groups[group].length > 0 ? [derived("b", [group], GROUP, groups[group])] : []));
	const over = cellsOf(slice, p, focal, b, known, report);
	const under = cellsOf(slice, focal, p, b, known, report);
	if (over) out.influence[`${p},${focal}`] = over.cells;
	if (under) out.influence[`${focal},${p}`] = under.cells;
	if (over && under) out.net[p] = { net: [named(over.I, "over"), named(under.I, "under")] };
	return out;
}

/** Influence of a holder over a target, or undefined where no share of the target's totals is known. */
function cellsOf(slice: Slice<Reads>, holder: ActorId, target: ActorId, b: readonly Term[], known: readonly Term[], report: Report) {
	const d = DEPENDS.flatMap((channel) => {
		const found = dependenceOf(slice, target, holder, channel, report);
		return isSilence(found) ? [] : [named(found, "d", [channel])];
	});
	if (d.every(leftOut)) return undefined;
	const I = derived("I", [holder, target], INFLUENCE, [derived("B", [], BANDWIDTH, b), derived("D", [], DEPENDENCE, d)]);
	return { I, cells: { influence: I, bandwidth: b, dependence: d, known: [...known, ...d] } };
}

/** Indicators of bandwidth by group; those that nothing is known of are left out. */
function bandwidthOf(slice: Slice<Reads>, a: ActorId, b: ActorId): Record<Group, readonly Term[]> {
	const only = (...terms: (Term | Silence)[]) => terms.filter((one): one is Term => !isSilence(one));
	return {
		economic: only(volumeOf(slice, a, b, "trade"), rungOf(slice, a, b, "trade agreement", ["trade"])),
		political: only(embassiesOf(slice, a, b), sharedOf(slice, a, b)),
		security: only(volumeOf(slice, a, b, "arms"), rungOf(slice, a, b, "alliance", ["security", "arms"])),
	};
}

function volumeOf(slice: Slice<Reads>, a: ActorId, b: ActorId, what: "trade" | "arms"): Term | Silence {
	const told = heldOn(slice, "share", a, b).filter(
		({ fact }) => fact.what === what && fact.total !== undefined && IN_MILLIONS[what].test(fact.unit ?? ""),
	);
	if (told.length === 0) return silence(`no ${what} of ${a} and ${b} with its total`, `a share of ${what} with its total in millions`);
	const terms = [...told]
		.sort((x, y) => x.latest - y.latest)
		.flatMap(({ fact, key }) => [
			term("s", [fact.whole, fact.during], fact.value, [key]),
			term("T", [fact.whole, fact.during], fact.total as number, [key], fact.unit),
		]);
	return derived("x", [`${what} volume`], VOLUME, [...terms, term("full", [], FULL[what], [], "amount that counts as full, a choice")]);
}

function rungOf(slice: Slice<Reads>, a: ActorId, b: ActorId, name: string, domains: readonly Domain[]): Term | Silence {
	const inForce = heldOn(slice, "agreement", a, b).filter(
		({ fact, stands }) => stands && fact.status === "in force" && fact.domains.some((one) => domains.includes(one)),
	);
	const lists = listsOf(slice, "alliances", a, b);
	if (inForce.length === 0 && (name !== "alliance" || lists.length === 0))
		return silence(`no ${name} of ${a} and ${b} in force is on record`, `a ${name}, or a complete list`);
	const none = term("r", ["listed"], 0, lists, "no more than this in a complete list");
	const terms = inForce.map(({ fact, key }) => term("r", [fact.id], fact.rung, [key]));
	return derived("x", [name], RUNG, name === "alliance" && lists.length > 0 ? [...terms, none] : terms);
}

function embassiesOf(slice: Slice<Reads>, a: ActorId, b: ActorId): Term | Silence {
	const lists = listsOf(slice, "missions", a, b);
	const told = heldOn(slice, "mission", a, b).filter(({ fact, stands }) => stands && (fact.rank === "embassy" || fact.rank === "high commission"));
	if (told.length + lists.length === 0) return silence(`no embassy of ${a} and ${b} is on record`, "embassies, or a complete list");
	const way = (from: ActorId, to: ActorId): Term => {
		const mine = told.filter(({ fact }) => fact.from === from);
		const keys = [...mine.map(({ key }) => key), ...lists];
		if (mine.length > 0) return term("e", [from, to], mine.some(({ fact }) => fact.open) ? 1 : 0, keys);
		return lists.length > 0 ? term("e", [from, to], 0, keys, "not in a complete list") : term("e", [from, to], { low: 0, high: 1 }, [], "not known");
	};
	return derived("x", ["embassies"], EMBASSIES, [way(a, b), way(b, a)]);
}

const bySharedSeats = (fact: FactOf<"similarity">) => (fact.on === "organisations" && fact.measure === "kappa" ? pairsOf(fact) : []);

function sharedOf(slice: Slice<Reads>, a: ActorId, b: ActorId): Term | Silence {
	const told = slice.group("similarity", bySharedSeats, pairKey(a, b));
	if (told.length === 0) return silence(`no likeness of memberships of ${a} and ${b}`, "κ of memberships");
	const terms = [...told].sort((x, y) => x.latest - y.latest).map(({ fact, key }) => term("κ", [fact.at], fact.value, [key]));
	return derived("x", ["organisations"], SHARED, terms);
}

/** Keys of complete lists of one kind that hold both. */
function listsOf(slice: Slice<Reads>, part: FactOf<"coverage">["part"], a: ActorId, b: ActorId): string[] {
	return listsIn(slice, part)
		.filter((one) => carried(one, slice.frame.on))
		.filter(({ fact }) => fact.actors.includes(a) && fact.actors.includes(b))
		.map(({ key }) => key);
}
