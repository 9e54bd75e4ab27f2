import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { byCodeUnit } from "../base/text.ts";
import { MONTH } from "../base/time.ts";
import { type Following, followed, followedByChance } from "../methods/after-windows.ts";
import { stateOf } from "../world/bodies.ts";
import { type DatedAct, datedActs, dayOfAct } from "../world/dated-acts.ts";
import { type Formula, silence, type Term, type Terms, term } from "../world/formula.ts";
import { AGAINST, FOR } from "../world/projects.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "event" | "lever";

/** Acts of either kind that the test needs, and the longest time that an act may be told for to have a day. */
const ENOUGH = 5;
const DATED = 45;

const S = {
	h: "day of a hostile act of others against the partner (index: act)",
	c: "day of a conciliatory act of the partner towards the state, or of both together (index: act)",
	k: "days within which an act has followed another (option)",
};
const daysOf = (t: Terms): Following => ({ acts: t.all("c"), triggers: t.all("h"), within: t.one("k") });
const COUNT = (symbol: string, what: string, unit: string): Formula => ({
	text: `number of ${symbol}`,
	symbols: { [symbol]: what },
	unit,
	compute: (t) => t.all(symbol).length,
});
const HOSTILE = COUNT("x", "a hostile act of others against the partner in the months asked for, by the last day that it may have been on", "acts");
const BEFORE = COUNT("y", "a hostile act of others against the partner in as many months before", "acts");
const KIND = COUNT("z", "a conciliatory act of the partner towards the state, or of both together, in the months asked for", "acts");
const LEVERS = COUNT("l", "an active lever that somebody else has on the partner", "levers");
const RATE: Formula = {
	text: "number of c with some h on the same day or up to k days before / number of c",
	symbols: S,
	unit: "share of acts",
	compute: (t) => followed(daysOf(t)) / t.all("c").length,
};
const BASE: Formula = {
	text: "mean of the same over all shifts of h by whole days along the record",
	symbols: S,
	unit: "share of acts",
	compute: (t) => {
		const all = followedByChance(daysOf(t));
		return sum(all) / all.length / t.all("c").length;
	},
};
const CHANCE: Formula = {
	text: "p = share of all shifts of h, their true place included, in which as many c follow",
	symbols: S,
	unit: "0–1",
	compute: (t) => {
		const all = followedByChance(daysOf(t));
		return all.filter((one) => one >= (all[0] as number)).length / all.length;
	},
};

export const pressure = defineLens({
	id: "pressure",
	family: "F",
	title: "Pressure and normalisation",
	question: "Which partners are under pressure elsewhere, from whom, and do they turn milder to the state when they are?",
	reads: ["actor", "event", "lever"],
	options: z.strictObject({
		months: z.number().positive().default(24).describe("months back that are now; as many before them are the comparison"),
		days: z.int().min(0).max(730).default(90).describe("days after a hostile act of others within which a conciliatory act has followed it"),
	}),
	parts: {
		partners: {
			shape: "matrix",
			title: "Pressure on each partner",
			rows: "partner",
			order: "now",
			columns: {
				now: { title: "hostile acts of others", formula: HOSTILE, lowerBound: true },
				before: { title: "as many months before", formula: BEFORE, lowerBound: true },
				levers: { title: "levers of others", formula: LEVERS, lowerBound: true },
				milder: { title: "conciliatory acts", formula: KIND, lowerBound: true },
			},
		},
		factors: {
			shape: "matrix",
			title: "Who presses whom",
			rows: "partner, and who presses",
			order: "now",
			columns: { now: { title: "hostile acts", formula: HOSTILE, lowerBound: true }, levers: { title: "levers", formula: LEVERS, lowerBound: true } },
		},
		response: {
			shape: "matrix",
			title: "Does it turn milder after pressure?",
			rows: "partner",
			columns: {
				rate: { title: "acts that followed pressure", formula: RATE },
				base: { title: "by chance", formula: BASE },
				chance: { title: "p by shifting", formula: CHANCE },
			},
		},
	},
	measure(slice, { months, days }) {
		const { focal, on } = slice.frame;
		const [now, then] = [on - months * MONTH, on - 2 * months * MONTH];
		const k = term("k", [], days, [], "option days");
		const out = { partners: {}, factors: {}, response: {} } as Rows;
		const all = datedActs(slice, Number.MAX_SAFE_INTEGER).filter(({ held }) => held.fact.intent !== "unintended" && held.fact.intent !== "disputed");
		const joint = jointActs(slice);
		for (const partner of [...slice.frame.partners].sort(byCodeUnit)) {
			const hostile = all.filter(({ from, to, held }) => to === partner && from !== focal && AGAINST.has(held.fact.type));
			const kind = [
				...all.filter(({ from, to, held }) => from === partner && to === focal && FOR.has(held.fact.type)),
				...joint.filter(({ to }) => to === partner),
			];
			const levers = slice.lever.filter(({ fact, stands }) => fact.target === partner && fact.holder !== focal && fact.status === "active" && stands);
			if (hostile.length + kind.length + levers.length === 0) continue;
			const between = (acts: readonly DatedAct[], symbol: string, after: number, upTo: number, none: string): CellTerms => {
				const own = each(
					acts.filter(({ held }) => held.span.to > after && held.span.to <= upTo + 1),
					symbol,
				);
				return own.length > 0 ? own : silence(none, "dated acts");
			};
			const l = levers.map(({ fact, key }) => ({ by: fact.holder, term: term("l", [fact.id], 1, [key], fact.what) }));
			const noLever = silence("no active lever of another on it is on record", "levers of others on it");
			const noAct = "no hostile act of others against it is on record in these months";
			out.partners[partner] = {
				now: between(hostile, "x", now, on, noAct),
				before: between(hostile, "y", then, now, noAct),
				levers: l.length > 0 ? l.map((one) => one.term) : noLever,
				milder: between(kind, "z", now, on, "no conciliatory act of it is on record in these months"),
			};
			for (const who of [...new Set([...hostile.map(({ from }) => from), ...l.map(({ by }) => by)])].sort(byCodeUnit)) {
				const own = l.filter(({ by }) => by === who);
				out.factors[`${partner},${who}`] = {
					now: between(
						hostile.filter(({ from }) => from === who),
						"x",
						now,
						on,
						"no hostile act of it is on record in these months",
					),
					levers: own.length > 0 ? own.map((one) => one.term) : noLever,
				};
			}
			const [c, h] = [dayTerms(kind, "c"), dayTerms(hostile, "h")];
			const tested: CellTerms =
				c.length < ENOUGH || h.length < ENOUGH
					? silence(
							`${c.length} conciliatory and ${h.length} hostile acts have a day, and ${ENOUGH} of each are needed`,
							"event data of the partner with the state and with others",
						)
					: [...c, ...h, k];
			out.response[partner] = { rate: tested, base: tested, chance: tested };
		}
		return out;
	},
	uncertainty:
		"Counts are of acts that sources tell of. The test is silent with fewer than five acts with a day on either side; even then it shows an order in time and no cause.",
	cost: "light",
	covers: ["S2-10"],
	cites: [
		"Test by circular shifts of the dates, which keeps the gaps between acts",
		"Pressure elsewhere as a ground for accommodation: after Walt 1987; Crescenzi 2007, American Journal of Political Science 51",
	],
	cautions: [
		"A partner that is hit more is also written of more, so more of its mild acts are told.",
		"Sanctions, strikes and words count alike as hostile acts; a lever that is not used presses all the same.",
		"Acts against a group that a partner backs are not acts against the partner.",
	],
	check: { cite: "two cases by hand, with every shift counted", file: "checks/pressure.check.ts" },
});

interface Rows {
	readonly partners: Record<string, Record<"now" | "before" | "levers" | "milder", CellTerms>>;
	readonly factors: Record<string, Record<"now" | "levers", CellTerms>>;
	readonly response: Record<string, Record<"rate" | "base" | "chance", CellTerms>>;
}

/** One term an act; persons and organs of one state that act together are one. */
function each(acts: readonly DatedAct[], symbol: string): Term[] {
	return [...new Map(acts.map((act) => [act.key, act]))].map(([key, { held }]) => term(symbol, [key], 1, [key], held.fact.title));
}

function dayTerms(acts: readonly DatedAct[], symbol: string): Term[] {
	return [...new Map(acts.map((act) => [act.key, act]))].flatMap(([key, { held }]) => {
		const day = dayOfAct(held, DATED);
		return day === undefined ? [] : [term(symbol, [key], day, [key], held.fact.title)];
	});
}

/** What the state and another did together that is friendly by its CAMEO code, as acts of the other; talks alone are contact. */
function jointActs(slice: Slice<Reads>): DatedAct[] {
	const { focal, query } = slice.frame;
	return slice.event.flatMap((held): DatedAct[] => {
		const { between, type, domains } = held.fact;
		const ends = [...new Set((between ?? []).map((one) => stateOf(slice.actor, one)))];
		if (!ends.includes(focal) || !FOR.has(type) || (query.domains.length > 0 && !domains.some((one) => query.domains.includes(one)))) return [];
		const day = dayOfAct(held, Number.MAX_SAFE_INTEGER) as number;
		return ends.filter((one): one is ActorId => one !== focal).map((to) => ({ from: focal, to, day, severity: 0, key: held.key, held }));
	});
}
