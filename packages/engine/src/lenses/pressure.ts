import * as z from "zod";
import { groupBy } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import type { Value } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import { MONTH } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { type Following, followed, followedByChance } from "../methods/after-windows.ts";
import { stateOf } from "../world/bodies.ts";
import { dayOfAct } from "../world/dated-acts.ts";
import { type Formula, isSilence, type Silence, silence, type Term, type Terms, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
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
	text: `Σ ${symbol}`,
	symbols: { [symbol]: what },
	unit,
	counts: true,
	compute: (t) => sum(t.all(symbol)),
});
const HOSTILE = COUNT(
	"x",
	"a hostile act of others against the partner in the months asked for, by the last day that it may have been on; 0 to 1 where it is told only to have been before some day",
	"acts",
);
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
		const out = { partners: {}, factors: {}, response: {} } as Rows;
		const rowOf = slice.rows(`pressure ${months} ${days}`);
		for (const partner of [...slice.frame.partners].sort(byCodeUnit)) {
			const row = rowOf(partner, () => partnerOf(slice, partner, months));
			if (!row) continue;
			out.partners[partner] = row;
			for (const who of pressersOf(slice, partner)) {
				const factor = rowOf(`${partner},${who}`, () => factorOf(slice, partner, who, months));
				if (factor) out.factors[`${partner},${who}`] = factor;
			}
			out.response[partner] = rowOf(`response ${partner}`, () => responseOf(slice, partner, days));
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

type Act = Held<FactOf<"event">>;
type Actors = Slice<"actor">["actor"];

const statesOf = (actors: Actors, some: readonly ActorId[] = []) => [...new Set(some.map((one) => stateOf(actors, one)))];
/** Who did it to whom, and whom it was done to: persons and organs act for their state. */
const directed = (actors: Actors, { from, to }: FactOf<"event">): string[] =>
	statesOf(actors, from).flatMap((one) => statesOf(actors, to).flatMap((other) => (one === other ? [] : [`${other},${one}`])));

const isHostile = ({ type, intent }: FactOf<"event">) => AGAINST.has(type) && intent !== "unintended" && intent !== "disputed";
const isKind = ({ type, intent }: FactOf<"event">) => FOR.has(type) && intent !== "unintended" && intent !== "disputed";

/** Hostile acts by whom they were against and who did them; by the first alone; friendly acts; friendly acts of several together. */
const hostileBy = once((actors: Actors) => (fact: FactOf<"event">) => (isHostile(fact) ? directed(actors, fact) : []));
const hostileTo = once((actors: Actors) => (fact: FactOf<"event">) => (isHostile(fact) ? statesOf(actors, fact.to) : []));
const kindBy = once((actors: Actors) => (fact: FactOf<"event">) => (isKind(fact) ? directed(actors, fact) : []));
const kindTogether = once((actors: Actors) => ({ between, type }: FactOf<"event">) => {
	const ends = FOR.has(type) ? statesOf(actors, between) : [];
	return ends.flatMap((one) => ends.flatMap((other) => (one === other ? [] : [`${other},${one}`])));
});
const leversOn = ({ target }: FactOf<"lever">) => [target];
const leversBy = ({ target, holder }: FactOf<"lever">) => [`${target},${holder}`];

const pressers = once((hostile: readonly string[]) =>
	once((levers: readonly string[]) => {
		const pairs = [...new Set([...hostile, ...levers])].map((name) => name.split(",") as [ActorId, ActorId]);
		return groupBy(
			pairs.sort(([, a], [, b]) => byCodeUnit(a, b)),
			([target]) => target,
		);
	}),
);

/** Who but the state may press a partner, by any reading: the same in all draws. */
function pressersOf(slice: Slice<Reads>, partner: ActorId): readonly ActorId[] {
	const found = pressers(slice.names("event", hostileBy(slice.actor)))(slice.names("lever", leversBy)).get(partner) ?? [];
	return found.map(([, who]) => who).filter((who) => who !== slice.frame.focal);
}

/** Acts in the domains asked about. */
function asked(slice: Slice<Reads>, acts: readonly Act[]): readonly Act[] {
	const { domains } = slice.frame.query;
	return domains.length > 0 ? acts.filter(({ fact }) => fact.domains.some((one) => domains.includes(one))) : acts;
}

const dated = (held: Act) => dayOfAct(held, Number.MAX_SAFE_INTEGER) !== undefined;

/** Hostile acts of others than the state against a partner. */
function hostileTowards(slice: Slice<Reads>, partner: ActorId): readonly Act[] {
	const { focal } = slice.frame;
	return asked(slice, slice.group("event", hostileTo(slice.actor), partner)).filter((held) =>
		statesOf(slice.actor, held.fact.from).some((one) => one !== partner && one !== focal),
	);
}

/** Friendly acts of a partner towards the state, and what the two did together that is friendly by its CAMEO code; talks alone are contact. */
function kindOf(slice: Slice<Reads>, partner: ActorId): readonly Act[] {
	const name = `${slice.frame.focal},${partner}`;
	const own = asked(slice, slice.group("event", kindBy(slice.actor), name)).filter(dated);
	const joint = asked(slice, slice.group("event", kindTogether(slice.actor), name));
	return [...new Set([...own, ...joint])];
}

function leverTerms(slice: Slice<Reads>, levers: readonly Held<FactOf<"lever">>[]): readonly Term[] | Silence {
	const own = levers.filter(({ fact, stands }) => fact.holder !== slice.frame.focal && fact.status === "active" && stands);
	if (own.length === 0) return silence("no active lever of another on it is on record", "levers of others on it");
	return own.map(({ fact, key }) => term("l", [fact.id], 1, [key], fact.what));
}

/** Acts of the months asked for, or of as many before them. */
function within(slice: Slice<Reads>, acts: readonly Act[], symbol: string, months: number, spans: 0 | 1, none: string): CellTerms {
	const upTo = slice.frame.on - spans * months * MONTH;
	const after = slice.frame.on - (spans + 1) * months * MONTH;
	// What is told only to have been before some day may have been long before: it is in no earlier months, and in these perhaps.
	const own = acts.filter((held) => held.span.to > after && held.span.to <= upTo + 1 && (spans === 0 || dated(held)));
	const value = (held: Act): Value => (dated(held) ? 1 : { low: 0, high: 1 });
	return own.length > 0 ? own.map((held) => term(symbol, [held.key], value(held), [held.key], held.fact.title)) : silence(none, "dated acts");
}

function partnerOf(slice: Slice<Reads>, partner: ActorId, months: number): Rows["partners"][string] | undefined {
	const [hostile, kind] = [hostileTowards(slice, partner), kindOf(slice, partner)];
	const levers = leverTerms(slice, slice.group("lever", leversOn, partner));
	if (hostile.length + kind.length === 0 && isSilence(levers)) return undefined;
	const noAct = "no hostile act of others against it is on record in these months";
	return {
		now: within(slice, hostile, "x", months, 0, noAct),
		before: within(slice, hostile, "y", months, 1, noAct),
		levers,
		milder: within(slice, kind, "z", months, 0, "no conciliatory act of it is on record in these months"),
	};
}

function factorOf(slice: Slice<Reads>, partner: ActorId, who: ActorId, months: number): Rows["factors"][string] | undefined {
	const hostile = asked(slice, slice.group("event", hostileBy(slice.actor), `${partner},${who}`));
	const levers = leverTerms(slice, slice.group("lever", leversBy, `${partner},${who}`));
	if (hostile.length === 0 && isSilence(levers)) return undefined;
	return { now: within(slice, hostile, "x", months, 0, "no hostile act of it is on record in these months"), levers };
}

function responseOf(slice: Slice<Reads>, partner: ActorId, days: number): Rows["response"][string] {
	const [c, h] = [dayTerms(kindOf(slice, partner), "c"), dayTerms(hostileTowards(slice, partner), "h")];
	const tested: CellTerms =
		c.length < ENOUGH || h.length < ENOUGH
			? silence(
					`${c.length} conciliatory and ${h.length} hostile acts have a day, and ${ENOUGH} of each are needed`,
					"event data of the partner with the state and with others",
				)
			: [...c, ...h, term("k", [], days, [], "option days")];
	return { rate: tested, base: tested, chance: tested };
}

function dayTerms(acts: readonly Act[], symbol: string): Term[] {
	return acts.flatMap((held) => {
		const day = dayOfAct(held, DATED);
		return day === undefined ? [] : [term(symbol, [held.key], day, [held.key], held.fact.title)];
	});
}
