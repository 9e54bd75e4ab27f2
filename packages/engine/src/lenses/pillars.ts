import * as z from "zod";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { highOf, lowOf } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import { CAPABILITY, capabilityTold } from "../world/capability.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import { armsByBuyer, dependenceOf } from "../world/shares.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "share" | "coverage" | "guarantee" | "agreement" | "indicator";

/** The level that is no area: who arms the great powers does not carry the security of a place. */
const WORLDWIDE = "systemic";
/** An involvement below this is none: lists leave out what is smaller. */
const INVOLVED = 0.01;
/** Rung of an alliance that is declared or in force. */
const ALLIANCE = 4;
/** Parties up to which an alliance makes its members backers one by one: in a large one some few carry it, and it does not say who. */
const FEW = 4;

const ARMS: Formula = {
	text: "i = Σ d / number of n",
	symbols: { d: "share of the power in the arms of one state of the area", n: "one state of the area whose arms are known" },
	unit: "share",
	compute: (t) => sum(t.all("d")) / t.all("n").length,
};
const BACKED: Formula = {
	text: "i = number of b, each state once / number of n",
	symbols: {
		b: "a state of the area with a guarantee of the power, or an alliance of at most four with it, that stands",
		n: "one state of the area",
	},
	unit: "share",
	compute: (t) => new Set(t.rows("b").map(({ index }) => index[0])).size / t.all("n").length,
};
const EFFECTIVE: Formula = {
	text: "1 / Σ π², π = i / Σ i",
	symbols: { i: "involvement of one power in the area" },
	unit: "effective pillars",
	compute: (t) => 1 / sum(t.all("i").map((i) => (i / sum(t.all("i"))) ** 2)),
};
const WEIGHED: Formula = {
	text: "1 / Σ π², π = i·c / Σ i·c",
	symbols: { i: "involvement of one power in the area", c: "its capability: military expenditure in one unit and year" },
	unit: "effective pillars",
	compute: (t) => {
		const m = t.rows("i").map(({ index, value }) => value * t.one("c", ...index));
		return 1 / sum(m.map((one) => (one / sum(m)) ** 2));
	},
};

export const pillars = defineLens({
	id: "pillars",
	family: "A",
	title: "Pillars of an area",
	question: "How many powers carry the security of an area, by the arms they send and the states they back, and by what they can bring?",
	reads: ["share", "coverage", "guarantee", "agreement", "indicator"],
	options: z.strictObject({}),
	parts: {
		areas: {
			shape: "matrix",
			title: "How many pillars",
			rows: "area: neighbourhood or region of the state, with the state itself; the state where there is none",
			columns: {
				arms: { title: "by arms sent", formula: EFFECTIVE },
				backing: { title: "by states backed", formula: EFFECTIVE, lowerBound: true },
				capability: { title: "by arms sent, weighed by capability", formula: WEIGHED },
			},
		},
		powers: {
			shape: "matrix",
			title: "Each power",
			rows: "area and power; the state where there is none",
			order: "arms",
			columns: {
				arms: { title: "share of the area's arms", formula: ARMS },
				backing: { title: "share of its states backed", formula: BACKED, lowerBound: true },
			},
		},
	},
	measure(slice) {
		const { focal, levels, query } = slice.frame;
		const out = { areas: {}, powers: {} } as Rows;
		for (const [level, states] of Object.entries(levels)) {
			if (level === WORLDWIDE || (query.level !== "all" && query.level !== level)) continue;
			const area = [...new Set<ActorId>([focal, ...(states ?? [])])];
			const arms = armsOf(slice, area);
			const backing = backingOf(slice, area);
			const noArms = silence("whose arms the states of the area buy is not on record", "shares of sellers in the arms of these states");
			const noBacking = silence("no guarantee or alliance that stands in the area is on record", "guarantees, and alliances in force");
			const c = capabilities(slice, [...arms.keys()]);
			const i = (of: ReadonlyMap<ActorId, readonly Term[]>, formula: Formula) =>
				[...of].map(([power, terms]) => derived("i", [power], formula, terms));
			out.areas[level] = {
				arms: arms.size > 0 ? i(arms, ARMS) : noArms,
				backing: backing.size > 0 ? i(backing, BACKED) : noBacking,
				capability: arms.size === 0 ? noArms : isSilence(c) ? c : [...i(arms, ARMS), ...c],
			};
			for (const power of [...new Set([...arms.keys(), ...backing.keys()])].sort(byCodeUnit))
				out.powers[`${level},${power}`] = { arms: arms.get(power) ?? noArms, backing: backing.get(power) ?? noBacking };
		}
		const none =
			query.level === WORLDWIDE
				? silence("the powers of the systemic level lie all over the world and are no area", "the neighbourhood or the region as level")
				: silence(
						"the dossier declares no area, or nobody is on record who arms or backs its states",
						"levels in dossier.json, shares of arms, guarantees",
					);
		if (Object.keys(out.areas).length === 0) out.areas[focal] = { arms: none, backing: none, capability: none };
		if (Object.keys(out.powers).length === 0) out.powers[focal] = { arms: none, backing: none };
		return out;
	},
	uncertainty:
		"Arms are those of a public list; who backs whom is what sources tell of, so it is a lower bound. A power at the head of nothing but words is not seen here.",
	cost: "light",
	covers: ["S1-10"],
	cites: [
		"Effective number as the inverse of concentration: Laakso & Taagepera 1979, after Herfindahl and Hirschman",
		"Involvement by arms and backing, weighed by expenditure: ours",
	],
	cautions: [
		"An area is the set of states that the dossier declares: another set gives another number. The systemic level is no area.",
		"Who sells arms need not come to help, and who helps need not sell.",
		"A seller inside the area is a pillar of it as well.",
	],
	check: { cite: "small case by hand", file: "checks/pillars.check.ts" },
	headline(view) {
		const area = view.known("areas", "arms")[0];
		if (!area) return [];
		return [
			{
				text: `Effective pillars of security in the ${area.row} of ${view.focal}, by arms sent: {value}.`,
				part: "areas",
				row: area.row,
				column: "arms",
			},
		];
	},
});

interface Rows {
	readonly areas: Record<string, Record<"arms" | "backing" | "capability", CellTerms>>;
	readonly powers: Record<string, Record<"arms" | "backing", CellTerms>>;
}

/** Shares of each power in the arms of the states of an area, over those whose arms are on record. */
function armsOf(slice: Slice<Reads>, area: readonly ActorId[]): ReadonlyMap<ActorId, readonly Term[]> {
	const told = armsByBuyer(slice.share);
	const known = area.filter((state) => told.has(state));
	const of = (state: ActorId) => told.get(state) ?? [];
	const n = known.map((state) =>
		term(
			"n",
			[state],
			1,
			of(state).map(({ key }) => key),
		),
	);
	const sellers = [...new Set(known.flatMap((state) => of(state).map(({ fact }) => fact.part)))].sort(byCodeUnit);
	const found = sellers.flatMap((seller): [ActorId, readonly Term[]][] => {
		const d = known.flatMap((state) => {
			const one = state === seller ? silence("itself") : dependenceOf(slice, state, seller, "arms", "any");
			// What a list leaves out is less than one in a hundred, and counts as none.
			return isSilence(one) || highOf(one.value) <= INVOLVED ? [] : [named(one, "d", [state])];
		});
		return d.some(({ value }) => lowOf(value) >= INVOLVED) ? [[seller, [...d, ...n]]] : [];
	});
	return new Map(found);
}

/** States of an area that each power outside or inside it has undertaken to help. */
function backingOf(slice: Slice<Reads>, area: readonly ActorId[]): ReadonlyMap<ActorId, readonly Term[]> {
	const by = new Map<ActorId, Map<ActorId, string[]>>();
	const add = (power: ActorId, state: ActorId, key: string) => {
		if (power === state || !area.includes(state)) return;
		const states = by.get(power) ?? new Map<ActorId, string[]>();
		push(states, state, key);
		by.set(power, states);
	};
	for (const { fact, key, stands } of slice.guarantee) if (stands) add(fact.by, fact.of, key);
	for (const { fact, key, stands } of slice.agreement)
		if (stands && fact.status === "in force" && fact.rung >= ALLIANCE && fact.between.length <= FEW)
			for (const power of fact.between) for (const state of fact.between) add(power, state, key);
	const n = area.map((state) => term("n", [state], 1, [], "declared"));
	return new Map(
		[...by]
			.sort(([a], [b]) => byCodeUnit(a, b))
			.map(([power, states]) => [power, [...[...states].map(([state, keys]) => term("b", [state], 1, keys)), ...n]]),
	);
}

/** What states spent, in key order, and the same by year and unit, the newest first. */
const spending = once((indicators: Slice<"indicator">["indicator"]) => {
	const told = capabilityTold(indicators).filter(({ fact }) => (fact.value as number) > 0);
	const newest = [...told].sort((a, b) => b.latest - a.latest);
	const order = new Map(newest.map(({ fact }) => [`${fact.at} ${fact.unit}`, [] as typeof told]));
	for (const held of told) order.get(`${held.fact.at} ${held.fact.unit}`)?.push(held);
	return { told, years: order };
});

/** Capability of each power in the newest year and unit in which it is known of all of them. */
function capabilities(slice: Slice<"indicator">, powers: readonly ActorId[]): readonly Term[] | Silence {
	const { told, years } = spending(slice.indicator);
	for (const [year, own] of years) {
		const c = powers.map((power) => own.find(({ fact }) => fact.of === power));
		if (c.every((one) => one !== undefined))
			return c.map((one) => {
				const { fact } = one as (typeof told)[number];
				// Had this year not been told, another would be taken.
				return term(
					"c",
					[fact.of],
					fact.value as number,
					told.flatMap((other) => (other.fact.of === fact.of ? [other.key] : [])),
					year,
				);
			});
	}
	return silence(`no source gives the ${CAPABILITY} of all these powers in one year and unit`, `${CAPABILITY} of each, as an indicator`);
}
