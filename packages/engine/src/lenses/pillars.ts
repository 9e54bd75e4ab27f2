import * as z from "zod";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { highOf, lowOf } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import { CAPABILITY, capabilityIn } from "../world/capability.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import { armsBoughtBy, dependenceOf } from "../world/shares.ts";
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
		const { focal, query } = slice.frame;
		const out = { areas: {}, powers: {} } as Rows;
		for (const [level, area] of areasOf(slice.frame)) {
			if (query.level !== "all" && query.level !== level) continue;
			const arms = armsOf(slice, area);
			const backing = backingOf(slice, level, area);
			const noArms = silence("whose arms the states of the area buy is not on record", "shares of sellers in the arms of these states");
			const noBacking = silence("no guarantee or alliance that stands in the area is on record", "guarantees, and alliances in force");
			const c = capabilities(slice, [...arms.keys()]);
			const sent = [...arms].map(([power, terms]) => derived("i", [power], ARMS, terms));
			out.areas[level] = {
				arms: arms.size > 0 ? sent : noArms,
				backing: backing.size > 0 ? [...backing.values()].map(({ i }) => i) : noBacking,
				capability: arms.size === 0 ? noArms : isSilence(c) ? c : [...sent, ...c],
			};
			for (const power of [...new Set([...arms.keys(), ...backing.keys()])].sort(byCodeUnit))
				out.powers[`${level},${power}`] = { arms: arms.get(power) ?? noArms, backing: backing.get(power)?.terms ?? noBacking };
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

/** The states of each level that is an area, the focal state first: the same in all draws. */
const areasOf = once(({ focal, levels }: Slice<Reads>["frame"]) =>
	Object.entries(levels).flatMap(([level, states]): [string, readonly ActorId[]][] =>
		level === WORLDWIDE ? [] : [[level, [...new Set<ActorId>([focal, ...(states ?? [])])]]],
	),
);

/** That the arms of a state are known, and the share of each seller that is involved in them. */
interface Bought {
	readonly n: Term;
	readonly sellers: ReadonlyMap<ActorId, Term>;
}

function boughtBy(slice: Slice<Reads>, state: ActorId): Bought | undefined {
	const told = armsBoughtBy(slice, state);
	if (told.length === 0) return undefined;
	const sellers = new Map<ActorId, Term>();
	for (const { fact } of told) {
		if (fact.part === state || sellers.has(fact.part)) continue;
		const one = dependenceOf(slice, state, fact.part, "arms", "any");
		// What a list leaves out is less than one in a hundred, and counts as none.
		if (!isSilence(one) && highOf(one.value) > INVOLVED) sellers.set(fact.part, named(one, "d", [state]));
	}
	const keys = told.map(({ key }) => key);
	return { n: term("n", [state], 1, keys), sellers };
}

/** Shares of each power in the arms of the states of an area, over those whose arms are on record. */
function armsOf(slice: Slice<Reads>, area: readonly ActorId[]): ReadonlyMap<ActorId, readonly Term[]> {
	const rowOf = slice.rows("pillars arms");
	const known = area.flatMap((state) => rowOf(state, () => boughtBy(slice, state)) ?? []);
	const n = known.map((one) => one.n);
	const found = new Map<ActorId, Term[]>();
	for (const { sellers } of known) for (const [seller, d] of sellers) push(found, seller, d);
	return new Map(
		[...found]
			.filter(([, d]) => d.some(({ value }) => lowOf(value) >= INVOLVED))
			.sort(([a], [b]) => byCodeUnit(a, b))
			.map(([seller, d]) => [seller, [...d, ...n]]),
	);
}

const byBacker = (fact: FactOf<"guarantee">) => [fact.by];
const byAlly = (fact: FactOf<"agreement">) =>
	fact.status === "in force" && fact.rung >= ALLIANCE && fact.between.length <= FEW ? [...new Set(fact.between)] : [];

interface Backing {
	readonly terms: readonly Term[];
	readonly i: Term;
}

/** States of an area that each power outside or inside it has undertaken to help. */
function backingOf(slice: Slice<Reads>, level: string, area: readonly ActorId[]): ReadonlyMap<ActorId, Backing> {
	const rowOf = slice.rows("pillars backing");
	const powers = new Set([...slice.names("guarantee", byBacker), ...slice.names("agreement", byAlly)] as ActorId[]);
	const found = [...powers].sort(byCodeUnit).flatMap((power): [ActorId, Backing][] => {
		const backing = rowOf(`${level} ${power}`, () => backingBy(slice, power, area));
		return backing ? [[power, backing]] : [];
	});
	return new Map(found);
}

function backingBy(slice: Slice<Reads>, power: ActorId, area: readonly ActorId[]): Backing | undefined {
	const states = new Map<ActorId, string[]>();
	const add = (state: ActorId, key: string) => {
		if (power !== state && area.includes(state)) push(states, state, key);
	};
	for (const { fact, key, stands } of slice.group("guarantee", byBacker, power)) if (stands) add(fact.of, key);
	for (const { fact, key, stands } of slice.group("agreement", byAlly, power)) if (stands) for (const state of fact.between) add(state, key);
	if (states.size === 0) return undefined;
	const terms = [...[...states].map(([state, keys]) => term("b", [state], 1, keys)), ...area.map((state) => term("n", [state], 1, [], "declared"))];
	return { terms, i: derived("i", [power], BACKED, terms) };
}

/** What states spent, in key order, and the same by year and unit, the newest first. */
const spending = once((indicators: Slice<"indicator">["indicator"]) => {
	const told = indicators.filter(({ fact }) => (fact.value as number) > 0);
	const newest = [...told].sort((a, b) => b.latest - a.latest);
	const order = new Map(newest.map(({ fact }) => [`${fact.at} ${fact.unit}`, [] as typeof told]));
	for (const held of told) order.get(`${held.fact.at} ${held.fact.unit}`)?.push(held);
	return { told, years: order };
});

/** Capability of each power in the newest year and unit in which it is known of all of them. */
function capabilities(slice: Slice<"indicator">, powers: readonly ActorId[]): readonly Term[] | Silence {
	const { told, years } = spending(capabilityIn(slice));
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
