import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { lowOf } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import { CAPABILITY, capabilityOf } from "../world/capability.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import { ends, type Rivalry, rivalPairs, rivalryOn } from "../world/rivalries.ts";
import { dependenceOf, partnersIn } from "../world/shares.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";
import { CONDITIONS, type Condition, conditionCells, IS, MET } from "./parity-trigger.ts";

export type ParityReads = "indicator" | "share" | "coverage" | "tie" | "agreement" | "statement" | "event" | "risk" | "actor";
type Spending = Held<FactOf<"indicator">>;

/** A seller below this arms nobody. */
const SELLER = 0.01;

const RHO = { ρ: "weight of the rivalry: that the two are rivals" };
const RATIO: Formula = {
	text: "P = min c / max c in the last year that is known of both",
	symbols: { ...RHO, c: "military expenditure of one side in one unit and year, in order of time, one side after the other" },
	unit: "0–1, 1 at parity",
	compute: (t) => Math.min(...t.all("c").slice(-2)) / Math.max(...t.all("c").slice(-2)),
};
const BOTH: Formula = {
	text: "b = min d",
	symbols: { ...RHO, d: "share of the outsider in the arms that one side buys" },
	unit: "share",
	compute: (t) => Math.min(...t.all("d")),
};
const MOST: Formula = {
	text: "max b",
	symbols: { ...RHO, b: "least of the two shares that one outsider has in the arms of both" },
	unit: "share",
	compute: (t) => Math.max(...t.all("b")),
};
const LEAN: Formula = {
	text: "d(first) − d(second)",
	symbols: { ...RHO, d1: "share of the outsider in the arms of the first side", d2: "of the second side" },
	unit: "−1…1, above 0 it arms the first more",
	compute: (t) => t.one("d1") - t.one("d2"),
	falls: ["d2"],
};
const BENEFIT: Formula = {
	text: "P·b",
	symbols: { ...RHO, P: RATIO.text, b: "least of the two shares that the outsider has in the arms of both" },
	unit: "0–1",
	compute: (t) => t.one("P") * t.one("b"),
};

export const parity = defineLens({
	id: "parity",
	family: "B",
	title: "Parity and its keeper",
	question:
		"How near are two rivals to parity, which outsider has a hand on both, and would the stronger act first if the weaker re-arms while peace waits?",
	reads: ["indicator", "share", "coverage", "tie", "agreement", "statement", "event", "risk", "actor"],
	options: z.strictObject({
		superior: z.number().min(0).max(1).default(0.5).describe("parity at or below which one side is superior"),
		growth: z.number().min(0).default(0.1).describe("growth of military expenditure from one year on record to the next from which a side re-arms"),
	}),
	parts: {
		pairs: {
			shape: "matrix",
			title: "Rivals",
			rows: "two rivals; the state where there is none",
			columns: {
				parity: { title: "parity", formula: RATIO },
				common: { title: "most that one outsider arms both", formula: MOST, lowerBound: true },
			},
		},
		years: {
			shape: "series",
			title: "Parity by year",
			rows: "two rivals and year; the state where there is none",
			columns: { parity: { title: "parity", formula: RATIO } },
		},
		holders: {
			shape: "matrix",
			title: "Who arms both",
			rows: "outsider and two rivals; the state where there is none",
			order: "both",
			columns: {
				both: { title: "lesser of the shares in the arms of the two", formula: BOTH },
				lean: { title: "leans to the first", formula: LEAN },
				benefit: { title: "benefit from parity", formula: BENEFIT },
			},
		},
		trigger: {
			shape: "groups",
			title: "Superiority made to wait on peace",
			rows: "stronger side and weaker side; the state where there is none",
			columns: {
				superior: { title: "superior", formula: CONDITIONS.superior },
				waits: { title: "a treaty of the two waits", formula: CONDITIONS.waits },
				rearms: { title: "the weaker re-arms", formula: CONDITIONS.rearms },
				warned: { title: "a first strike is warned of", formula: CONDITIONS.warned },
				fires: { title: "all four: the trigger", formula: MET },
			},
		},
	},
	measure(slice, options) {
		const out = { pairs: {}, years: {}, holders: {}, trigger: {} } as Rows;
		const rowOf = slice.rows(`parity ${options.superior} ${options.growth}`);
		for (const pair of rivalPairs(slice)) {
			const rows = rowOf(pair, () => pairRows(slice, pair, options));
			if (rows) for (const part in out) Object.assign(out[part as keyof Rows], rows[part as keyof Rows]);
		}
		const { focal } = slice.frame;
		const none = silence("no two rivals are on record, or nobody who arms both", "rivals in dossier.json, rivalries as ties, shares of arms");
		if (Object.keys(out.pairs).length === 0) out.pairs[focal] = { parity: none, common: none };
		if (Object.keys(out.holders).length === 0) out.holders[focal] = { both: none, lean: none, benefit: none };
		if (Object.keys(out.trigger).length === 0) out.trigger[focal] = { superior: none, waits: none, rearms: none, warned: none, fires: none };
		if (Object.keys(out.years).length === 0)
			out.years[focal] = {
				parity: silence(`no source gives the ${CAPABILITY} of two rivals in one year and unit`, `${CAPABILITY} as an indicator of both`),
			};
		return out;
	},
	uncertainty:
		"Parity is told only where both sides' expenditure is known in one year and unit. A condition that nobody told of is unknown, not failed; the trigger is unknown while one of its conditions is.",
	cost: "light",
	covers: ["S4-04", "S4-05"],
	cites: [
		"Parity of capabilities: Organski & Kugler 1980; the hand on both and the benefit from parity are ours, after Huseynov 2024",
		"Conditions of a first strike: after Levy 2008 on preventive war; the rule is ours",
	],
	cautions: [
		"Expenditure is not force: prices, stocks and allies differ.",
		"That an outsider arms both does not show that it wants them equal.",
		"A trigger whose conditions are all met is a warning of the sources, not a forecast.",
	],
	check: { cite: "small case by hand", file: "checks/parity.check.ts" },
	headline(view) {
		const top = view.known("holders", "both").find(({ ids }) => ids.includes(view.finding.focal));
		if (!top) return [];
		const [holder, p, q] = top.ids.map(view.name);
		return [{ text: `Lesser of the shares of ${holder} in the arms of ${p} and ${q}: {value}.`, part: "holders", row: top.row, column: "both" }];
	},
});

interface Rows {
	readonly pairs: Record<string, Record<"parity" | "common", CellTerms>>;
	readonly years: Record<string, Record<"parity", CellTerms>>;
	readonly holders: Record<string, Record<"both" | "lean" | "benefit", CellTerms>>;
	readonly trigger: Record<string, Record<Condition | "fires", CellTerms>>;
}

/** All rows about two rivals, or undefined where nobody tells that they are. */
function pairRows(slice: Slice<ParityReads>, of: string, options: { readonly superior: number; readonly growth: number }): Rows | undefined {
	const weight = rivalryOn(slice, of)?.weight;
	if (!weight) return undefined;
	const out = { pairs: {}, years: {}, holders: {}, trigger: {} } as Rows;
	const { focal } = slice.frame;
	const [p, q] = ends(of);
	const pair = `${p},${q}`;
	const years = commonYears(slice, p, q);
	const c = years.flatMap((one) => one.c);
	const quiet = silence(`no source gives the ${CAPABILITY} of ${p} and ${q} in one year and unit`, `${CAPABILITY} as an indicator of both`);
	for (const { at, c: mine } of years) out.years[`${pair},${at}`] = { parity: [...mine, weight] };
	const holderOf = slice.rows("parity holder");
	const b: Term[] = [];
	for (const holder of sellersTo(slice, p, q)) {
		const found = holderOf(`${of} ${holder}`, () => holderCells(slice, holder, of));
		if (!found) continue;
		b.push(found.both);
		out.holders[`${holder},${pair}`] = found.cells;
	}
	out.pairs[pair] = {
		parity: c.length > 0 ? [...c, weight] : quiet,
		common: b.length > 0 ? [...b, weight] : silence("nobody is on record who arms both", "shares of sellers in the arms of both"),
	};
	if (p === focal || q === focal)
		for (const [strong, weak] of [
			[p, q],
			[q, p],
		] as const) {
			const given = { ...options, both: c.length > 0 ? c : quiet, weakYears: spendingOf(slice, weak), weight };
			const found = conditionCells(slice, strong, weak, given);
			out.trigger[`${strong},${weak}`] = { ...found, fires: firesOf(found) };
		}
	return out;
}

/** What an outsider sells to two rivals, or undefined where it does not arm both. */
function holderCells(slice: Slice<ParityReads>, holder: ActorId, of: string) {
	const [p, q] = ends(of);
	const d1 = dependenceOf(slice, p, holder, "arms", "any");
	const d2 = dependenceOf(slice, q, holder, "arms", "any");
	if (isSilence(d1) || isSilence(d2) || lowOf(d1.value) < SELLER || lowOf(d2.value) < SELLER) return undefined;
	const { weight } = rivalryOn(slice, of) as Rivalry;
	const both = derived("b", [holder], BOTH, [named(d1, "d", [p]), named(d2, "d", [q])]);
	const c = commonYears(slice, p, q).flatMap((one) => one.c);
	const cells: Rows["holders"][string] = {
		both: [named(d1, "d", [p]), named(d2, "d", [q]), weight],
		lean: [named(d1, "d1"), named(d2, "d2"), weight],
		benefit:
			c.length > 0
				? [derived("P", [], RATIO, c), named(both, "b"), weight]
				: silence(`no source gives the ${CAPABILITY} of ${p} and ${q} in one year and unit`, `${CAPABILITY} as an indicator of both`),
	};
	return { both, cells };
}

/** What a state spent, in order of time. */
const spendingOf = (slice: Slice<"indicator">, of: ActorId): readonly Spending[] =>
	[...capabilityOf(slice, of)].sort((a, b) => a.latest - b.latest || byCodeUnit(a.key, b.key));

/** Years, in order, in which the expenditure of both is known in one unit. */
function commonYears(slice: Slice<"indicator">, p: ActorId, q: ActorId): { at: string; c: readonly Term[] }[] {
	const other = new Map(spendingOf(slice, q).map((held) => [`${held.fact.at} ${held.fact.unit}`, held]));
	return spendingOf(slice, p).flatMap(({ fact, key }) => {
		const match = other.get(`${fact.at} ${fact.unit}`);
		if (!match || (fact.value === 0 && match.fact.value === 0)) return [];
		const year = (of: ActorId, value: unknown, facts: string) => term("c", [of, fact.at], value as number, [facts], fact.unit);
		const c = [year(p, fact.value, key), year(q, match.fact.value, match.key)];
		return [{ at: fact.at, c }];
	});
}

/** Everybody of whom any reading says that it sells arms to both: the same in all draws. */
function sellersTo(slice: Slice<"share">, p: ActorId, q: ActorId): ActorId[] {
	const second = new Set(partnersIn(slice, q, "arms"));
	return partnersIn(slice, p, "arms").filter((one) => second.has(one));
}

/** The trigger from its conditions: one that fails settles it, one that is unknown leaves it open. */
function firesOf(found: Record<Condition, readonly Term[] | Silence>): CellTerms {
	const all = Object.entries(found) as [Condition, readonly Term[] | Silence][];
	const known = all.flatMap(([name, terms]) => (isSilence(terms) ? [] : [derived("x", [name], CONDITIONS[name], terms)]));
	const failed = known.filter(({ value }) => value === 0);
	if (failed.length > 0) return failed;
	const open = all.filter(([, terms]) => isSilence(terms)).map(([name]) => IS[name]);
	return open.length > 0 ? silence(`not known: ${open.join("; ")}`, ...open) : known;
}
