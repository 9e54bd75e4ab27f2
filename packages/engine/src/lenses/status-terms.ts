import { connected, maxFlow } from "../base/flow.ts";
import { groupBy } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { highOf } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import { MONTH } from "../base/time.ts";
import { pairsOf } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { derived, type Formula, isSilence, named, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import { edgeOf, legsHeldBy, legsOn, netOf, type RouteNet, type RouteParts, territories } from "../world/routes.ts";
import type { RowOf } from "../world/rows.ts";
import { toldNote, toldNumber } from "../world/told-number.ts";
import type { Slice } from "../world/world.ts";
import type { CellTerms } from "./lens.ts";

/** What the facts say for each part of the definitions of the lens `status`. First, what coders call the numbers that the tests need. */
export const RANK = "CINC rank";
export const RANKED = "states ranked by CINC";
export const POPULATION = "population";
export const EPISODES = "episodes of effect on the system through a group";
const EMBASSIES = "embassies abroad";

const UNSEEN = { low: 0, high: 1 };
/** Acts that court: what a power does of its own towards the state and not against it. */
const COURTING: readonly string[] = ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "REQUEST"];

const LOWER: Formula = {
	text: "w = min(a_p, a_q)",
	symbols: { a_p: "affinity to the one pole, shrunk to the mean of its class", a_q: "affinity to its rival" },
	unit: "−1…1",
	compute: (t) => Math.min(t.one("a_p"), t.one("a_q")),
};
const LOST: Formula = {
	text: "l = (F − R) / F",
	symbols: { F: "greatest flow with all open legs (1 where no capacity is known)", R: "greatest flow without the legs that the state holds" },
	unit: "share",
	compute: (t) => (t.one("F") - t.one("R")) / t.one("F"),
	falls: ["R"],
};

/** The newest of some facts by the last day that each speaks of; of one day the first by key. */
function newest<F extends Held>(facts: readonly F[]): F | undefined {
	return facts.reduce<F | undefined>((best, one) => (best === undefined || one.latest > best.latest ? one : best), undefined);
}

/** Numbers by what they are called, of one actor and of anybody. */
const byName = ({ of, what }: FactOf<"indicator">) => [what, `${of} ${what}`];

/** The newest number of an indicator, as one term; none where nobody states it. Persons are counted in millions. */
export function indicatorTerm(slice: Slice<"indicator">, symbol: string, of: ActorId | undefined, what: string): readonly Term[] {
	const found = newest(
		slice.group("indicator", byName, of === undefined ? what : `${of} ${what}`).filter(({ fact }) => typeof fact.value !== "string"),
	);
	const value = found && toldNumber(found.fact);
	if (value === undefined) return [];
	const { fact, key } = found as Held<FactOf<"indicator">>;
	const scaled = fact.unit === "persons" ? (typeof value === "number" ? value / 1e6 : { low: value.low / 1e6, high: value.high / 1e6 }) : value;
	return [term(symbol, [], scaled, [key], toldNote(fact))];
}

/**
 * Whether the state is among the three largest partners of a neighbour in trade or arms: 1, 0, or open. Shares add up to 1, so what
 * is not on record can hold only as many larger partners as fit into the rest; and where a source lists all shares between the two,
 * none on record is none worth listing.
 */
export function topThree(slice: Slice<"share" | "coverage">, neighbour: ActorId): Term {
	const { focal } = slice.frame;
	const found = (["trade", "arms"] as const).map((what) => {
		const all = slice.group("share", byWhole, `${what} ${neighbour}`);
		const last = newest(all);
		const own = all.filter(({ fact }) => fact.during === last?.fact.during);
		const listed = slice
			.group("coverage", byListed, `${what} ${neighbour}`)
			.filter(({ fact, span }) => fact.actors.includes(focal) && last && span.from < last.span.to && last.span.from < span.to);
		return { what, own, listed, inside: amongThree(own, focal, listed.length > 0) };
	});
	const known = found.filter(({ own }) => own.length > 0);
	const facts = known.flatMap(({ own, listed }) => [...own, ...listed].map(({ key }) => key));
	const note = known.length > 0 ? known.map(({ what, own }) => `${what} ${own[0]?.fact.during}`).join(", ") : "no shares on record";
	const value = found.some(({ inside }) => inside === 1) ? 1 : found.every(({ inside }) => inside === 0) ? 0 : UNSEEN;
	return term("t", [neighbour], value, facts, note);
}

type Shares = readonly Held<FactOf<"share">>[];
/** Shares by what they are of, and complete lists by what they list and of whom. */
const byWhole = ({ what, whole }: FactOf<"share">) => [`${what} ${whole}`];
const byListed = ({ part, actors }: FactOf<"coverage">) => [...new Set(actors)].map((actor) => `${part} ${actor}`);

function amongThree(shares: Shares, focal: ActorId, listed: boolean): 0 | 1 | undefined {
	if (shares.length === 0) return undefined;
	const mine = shares.find(({ fact }) => fact.part === focal)?.fact.value;
	const others = shares.filter(({ fact }) => fact.part !== focal).map(({ fact }) => fact.value);
	const rest = Math.max(0, 1 - shares.reduce((total, { fact }) => total + fact.value, 0));
	if (mine === undefined) return others.filter((value) => listed || value > rest).length >= 3 ? 0 : undefined;
	const larger = others.filter((value) => value > mine).length;
	if (larger >= 3) return 0;
	// A hair is taken off, so that shares which add up to 1 leave no room by rounding.
	return mine > 0 && larger + Math.floor(rest / mine - 1e-9) < 3 ? 1 : undefined;
}

/** Poles of the system that have a rival among them. */
function rivalPoles(slice: Slice<"actor">): { readonly poles: readonly ActorId[]; readonly pairs: readonly (readonly [ActorId, ActorId])[] } {
	const poles = (slice.frame.poles.systemic ?? []).filter((one) => one !== slice.frame.focal);
	const pairs = pairsOf([...poles].sort(byCodeUnit)).filter(([p, q]) =>
		slice.frame.rivals.some(({ between }) => between.includes(p) && between.includes(q)),
	);
	return { poles: [...new Set(pairs.flat())].sort(byCodeUnit), pairs };
}

/** Moves that court, by who makes them towards whom. */
const courts = ({ type, intent, from = [], to = [] }: FactOf<"event">) =>
	COURTING.includes(type) && intent !== "unintended" ? [...new Set(from.flatMap((one) => to.map((other) => `${one},${other}`)))] : [];

/** One term a rival power: 1 where it made a move towards the state in the last months, open where none is on record. */
export function courtingTerms(slice: Slice<"actor" | "event">, rowOf: RowOf, months: number): readonly Term[] {
	const { focal, on } = slice.frame;
	const termOf = (pole: ActorId) => {
		const moves = slice.group("event", courts, `${pole},${focal}`).filter(({ latest }) => latest > on - months * MONTH);
		return moves.length > 0
			? term(
					"c",
					[pole],
					1,
					moves.map(({ key }) => key),
				)
			: term("c", [pole], UNSEEN, [], "no move of its own on record");
	};
	return rivalPoles(slice).poles.map((pole) => rowOf(`courting ${pole}`, () => termOf(pole)));
}

/** Alliances by who is in them. */
const alliances = ({ status, rung, between }: FactOf<"agreement">) => (status === "in force" && rung >= 4 ? [...new Set(between)] : []);

/** One term a pole: 1 where it is a neighbour or has one for an ally; open where no alliance with a neighbour is on record. */
export function seamTerms(slice: Slice<"actor" | "agreement">, rowOf: RowOf, neighbours: readonly ActorId[]): readonly Term[] {
	const { focal } = slice.frame;
	const poles = [...new Set(slice.frame.poles.systemic ?? [])].filter((one) => one !== focal).sort(byCodeUnit);
	const termOf = (pole: ActorId) => {
		if (neighbours.includes(pole)) return term("b", [pole], 1, [], "a neighbour, as the dossier declares");
		const keys = slice
			.group("agreement", alliances, pole)
			.filter(({ fact, stands }) => stands && fact.between.some((one) => one !== pole && neighbours.includes(one)))
			.map(({ key }) => key);
		return keys.length > 0 ? term("b", [pole], 1, keys) : term("b", [pole], UNSEEN, [], "no ally among the neighbours on record");
	};
	return poles.map((pole) => rowOf(`seam ${pole}`, () => termOf(pole)));
}

/** One term a pair of rival poles: the lower of the two affinities, open where one is not known. */
export function sidesTerms(slice: Slice<"actor" | "dyad">, rowOf: RowOf): readonly Term[] {
	const { focal } = slice.frame;
	const affinity = (symbol: string, pole: ActorId) => {
		const dyad = slice.dyad.get(focal, pole);
		return isSilence(dyad) ? term(symbol, [], { low: -1, high: 1 }, [], dyad.because) : named(dyad.shrunk, symbol);
	};
	return rivalPoles(slice).pairs.map(([p, q]) =>
		rowOf(`sides ${p},${q}`, () => derived("w", [p, q], LOWER, [affinity("a_p", p), affinity("a_q", q)])),
	);
}

/** One term a way between two other ends: what is lost when the state closes all that it holds. */
export function detourTerms(slice: Slice<RouteParts>): readonly Term[] {
	const { focal } = slice.frame;
	const legs = legsOn(slice);
	const territory = territories(slice);
	const trips = new Map<string, { commodity: string; from: string; to: string; namedBy: string[] }>();
	for (const { fact, key } of slice.corridor) {
		const [from, to] = fact.ends;
		if (fact.ends.some((end) => end === focal || territory.get(end) === focal)) continue;
		const own = fact.legs.flatMap((id) => legs.get(id)?.held ?? []);
		for (const commodity of [...new Set(own.map((held) => held.fact.commodity))].sort(byCodeUnit)) {
			const id = `${commodity},${from},${to}`;
			const trip = trips.get(id) ?? { commodity, from, to, namedBy: [] };
			trip.namedBy.push(key, ...own.filter((held) => held.fact.commodity === commodity).map((held) => held.key));
			trips.set(id, trip);
		}
	}
	return [...trips].sort(([a], [b]) => byCodeUnit(a, b)).flatMap(([id, trip]) => lossOf(netOf(legs, trip), id, focal));
}

function lossOf(net: RouteNet, id: string, focal: ActorId): Term[] {
	if (!net.known || !net.exists) return [];
	const { from, to } = net.trip;
	const gone = legsHeldBy(net, [focal]);
	const units = new Set(net.legs.map((leg) => leg.held.fact.capacity?.unit));
	const measured = units.size === 1 && !units.has(undefined);
	const flow = (closed: ReadonlySet<string>): number => {
		const open = net.legs.filter((leg) => !closed.has(leg.id)).map((leg) => edgeOf(leg, leg.held.fact.capacity?.value ?? 0));
		return maxFlow(open, from, to).value;
	};
	const whole = measured ? flow(new Set()) : 1;
	if (whole === 0) return [];
	const way = connected(
		net.edges.filter((edge) => !gone.has(edge.id)),
		from,
		to,
	);
	// Without capacities a closed way is lost whole, and where another is left nobody knows how much of the flow fits into it.
	const left = measured ? flow(gone) : way ? (gone.size > 0 ? UNSEEN : 1) : 0;
	return [derived("l", [id], LOST, [term("F", [], whole, net.facts), term("R", [], left, net.facts)])];
}

type Fit = FactOf<"label">["fit"] | "refused";

const statusLabels = ({ kind, of }: FactOf<"label">) => (kind === "status" ? [of] : []);

/** Each status label of the state and how it is said to fit, in its newest spell. */
export function labelRows(slice: Slice<"label">): Record<string, Record<Fit, CellTerms>> {
	const { focal } = slice.frame;
	const spells = new Map<string, Held<FactOf<"label">>>();
	const refused = slice.denied.label.filter(({ fact }) => fact.of === focal && fact.kind === "status");
	for (const held of [...slice.group("label", statusLabels, focal), ...refused]) {
		const { label, by } = held.fact;
		const row = by ? `${label},${by}` : label;
		const before = spells.get(row);
		if (!before || before.latest < held.latest) spells.set(row, held);
	}
	const cellsOf = ({ fact, key, denied }: Held<FactOf<"label">>) => {
		const said: Fit = denied ? "refused" : fact.fit;
		const cell = (fit: Fit): CellTerms => [term("x", [], fit === said ? 1 : 0, [key])];
		return { holds: cell("holds"), partly: cell("partly"), aspires: cell("aspires"), past: cell("past"), refused: cell("refused") };
	};
	return Object.fromEntries(
		[...spells].sort(([a], [b]) => byCodeUnit(a, b)).map(([row, held]) => [row, slice.recall("status label", [held], () => cellsOf(held))]),
	);
}

/** A hedged number is an interval, and that of one interval to itself would say less than nothing. */
const ITSELF = silence("a state is not compared with itself");

const NONE_STATED = silence("it is stated to have none, and nothing is a number of times none");

/** Open embassies by who sends them. */
const sentBy = ({ from, open, rank }: FactOf<"mission">) => (open && (rank === "embassy" || rank === "high commission") ? [from] : []);

/** Embassies of the state and of those it is compared with: as a source states them, and as lists show them. */
export function reachRows(
	slice: Slice<"actor" | "indicator" | "mission">,
	rowOf: RowOf,
): Record<string, Record<"stated" | "counted" | "ratio", CellTerms>> {
	const { focal, comparators } = slice.frame;
	const unstated = silence("no source states how many embassies it has", `an indicator “${EMBASSIES}”`);
	const row = (actor: ActorId): Record<"stated" | "counted" | "ratio", CellTerms> => {
		const mine = indicatorTerm(slice, "s_f", focal, EMBASSIES);
		const stated = indicatorTerm(slice, "s", actor, EMBASSIES);
		const seats = groupBy(slice.group("mission", sentBy, actor), ({ fact }) => fact.to);
		const seat = ([to, held]: [ActorId, Held[]]) =>
			slice.recall("status seat", held, () =>
				term(
					"d",
					[to],
					1,
					held.map(({ key }) => key),
				),
			);
		const none = stated.every(({ value }) => highOf(value) === 0);
		const against = actor === focal ? ITSELF : none ? NONE_STATED : [...mine, ...stated];
		return {
			stated: stated.length > 0 ? stated : unstated,
			counted: seats.size > 0 ? [...seats].map(seat) : silence("no mission is listed", "lists of missions abroad"),
			ratio: stated.length === 0 || mine.length === 0 ? unstated : against,
		};
	};
	return Object.fromEntries([...new Set([focal, ...comparators])].map((actor) => [actor, rowOf(`reach ${actor}`, () => row(actor))]));
}
