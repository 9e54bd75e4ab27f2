import { connected, type FlowEdge } from "../base/flow.ts";
import { groupBy, push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

export type RouteParts = "place" | "actor" | "leg" | "control" | "corridor";
export type HeldLeg = Held<FactOf<"leg">>;

/** A leg as the network uses it: who can close it alone, and the facts that say so. */
export interface RouteLeg {
	readonly id: string;
	readonly held: HeldLeg;
	readonly open: boolean;
	/** Holder → keys of the control facts; none where the ground is territory. */
	readonly holders: ReadonlyMap<ActorId, readonly string[]>;
	/** Keys of the leg and of every control fact on it. */
	readonly facts: readonly string[];
}

/** A restricted leg still passes something; a planned or unfinished one does not. */
const OPEN = new Set(["open", "restricted"]);

/** Legs on the day by id, in the order of their ids. */
export function legsOn(slice: Slice<RouteParts>): ReadonlyMap<string, RouteLeg> {
	const controls = groupBy(slice.control, ({ fact }) => fact.leg);
	const legs = [...groupBy(slice.leg, ({ fact }) => fact.id)].flatMap(([id, spells]) => legFrom(slice, spells, controls.get(id) ?? []) ?? []);
	return new Map(legs.sort((a, b) => byCodeUnit(a.id, b.id)).map((leg) => [leg.id, leg]));
}

const byLeg = (fact: FactOf<"leg">) => [fact.id];
const byControlled = (fact: FactOf<"control">) => [fact.leg];

/** Facts of one leg, whether it stands or not. */
export const spellsOf = (slice: Slice<"leg">, id: string): readonly HeldLeg[] => slice.group("leg", byLeg, id);

/** One leg on the day. */
export function legOn(slice: Slice<RouteParts>, id: string): RouteLeg | undefined {
	return slice.rows("leg")(id, () => legFrom(slice, spellsOf(slice, id), slice.group("control", byControlled, id)));
}

/** A leg at the spell that stands (of several, the one that began last), with its holders. */
function legFrom(slice: Slice<"place" | "actor">, spells: readonly HeldLeg[], controls: readonly Held<FactOf<"control">>[]): RouteLeg | undefined {
	let held: HeldLeg | undefined;
	for (const leg of spells) if (leg.stands && (!held || held.span.from <= leg.span.from)) held = leg;
	if (!held) return undefined;
	const territory = territories(slice);
	const holders = new Map<ActorId, string[]>();
	for (const node of held.fact.between) {
		const state = territory.get(node);
		if (state) holders.set(state, []);
	}
	const stated = controls.filter(({ stands }) => stands);
	for (const one of stated) push(holders, one.fact.by, one.key);
	return { id: held.fact.id, held, open: OPEN.has(held.fact.status), holders, facts: [held.key, ...stated.map((one) => one.key)] };
}

const statesOf = once((places: Slice<"place">["place"]) =>
	once((actors: Slice<"actor">["actor"]): ReadonlyMap<string, ActorId> => {
		const out = new Map<string, ActorId>();
		for (const { fact } of places) if (fact.within) out.set(fact.id, fact.within);
		for (const { fact } of actors) if (fact.kind === "state") out.set(fact.id, fact.id);
		return out;
	}),
);

/** The state that holds each node: of a place, the one it lies within; a state is its own. */
export function territories(slice: Slice<"place" | "actor">): ReadonlyMap<string, ActorId> {
	return statesOf(slice.place)(slice.actor);
}

const byCorridor = (fact: FactOf<"corridor">) => [fact.id];

const byEnds = (fact: FactOf<"corridor">) => [`${fact.id} ${fact.ends[0]} ${fact.ends[1]}`];
const endsIn = once((names: readonly string[]) => names.map((name) => name.split(" ") as [id: string, from: string, to: string]));

/** Ids of the corridors that any reading has, or has between some ends. */
export function corridorIds(slice: Slice<"corridor">, wanted?: (one: string, other: string) => boolean): readonly string[] {
	if (!wanted) return slice.names("corridor", byCorridor);
	const own = endsIn(slice.names("corridor", byEnds)).filter(([, one, other]) => wanted(one, other));
	return [...new Set(own.map(([id]) => id))];
}

/** One corridor, if it is on record. */
export const corridorOf = (slice: Slice<"corridor">, id: string): Held<FactOf<"corridor">> | undefined => slice.group("corridor", byCorridor, id)[0];

/** Two ends and what moves between them. */
export interface Trip {
	readonly commodity: string;
	readonly from: string;
	readonly to: string;
	/** Keys of the corridors, and of their legs, that raise the question; none where the options of the question do. */
	readonly namedBy: readonly string[];
}

/** All open legs that lie in the part of the network which the trip can reach. */
export interface RouteNet {
	readonly trip: Trip;
	readonly legs: readonly RouteLeg[];
	/** Each leg at capacity 1, for connectivity and for counting separate routes. */
	readonly edges: readonly FlowEdge[];
	readonly exists: boolean;
	/** Some leg at each end is on record, open or not; otherwise "no route" would be said of ignorance. */
	readonly known: boolean;
	/** Keys of the open legs inside, of who controls them, and of the legs that bar the way: those not open at its edge. */
	readonly facts: readonly string[];
}

export function edgeOf(leg: RouteLeg, capacity: number): FlowEdge {
	const { between, oneWay } = leg.held.fact;
	return { id: leg.id, a: between[0], b: between[1], capacity, ...(oneWay ? { oneWay: true } : {}) };
}

/** The part of the network that a trip can reach, among some legs. */
export function netOf(legs: ReadonlyMap<string, RouteLeg>, trip: Trip): RouteNet {
	const at = new Map<string, RouteLeg[]>();
	for (const leg of legs.values()) if (leg.held.fact.commodity === trip.commodity) for (const end of leg.held.fact.between) push(at, end, leg);
	return netFrom((node) => at.get(node) ?? [], trip);
}

const atEnds = (fact: FactOf<"leg">) => fact.between.map((end) => `${fact.commodity} ${end} ${fact.id}`);
/** Ids of the legs for a commodity that touch a node in any reading. */
const idsAt = once((names: readonly string[]) => {
	const ids = new Map<string, string[]>();
	for (const name of names) push(ids, name.slice(0, name.lastIndexOf(" ")), name.slice(name.lastIndexOf(" ") + 1));
	return ids;
});

/** The part of the network that a trip can reach: only the legs at its nodes are read. */
export function netOn(slice: Slice<RouteParts>, trip: Trip): RouteNet {
	const ids = idsAt(slice.names("leg", atEnds));
	const touching = (node: string) =>
		(ids.get(`${trip.commodity} ${node}`) ?? []).flatMap((id) => {
			const leg = legOn(slice, id);
			return leg && leg.held.fact.commodity === trip.commodity && touches(leg, node) ? [leg] : [];
		});
	return netFrom(touching, trip);
}

const touches = (leg: RouteLeg, node: string) => leg.held.fact.between.some((end) => end === node);

/** The network from what touches each node, open or not. */
function netFrom(touching: (node: string) => readonly RouteLeg[], trip: Trip): RouteNet {
	const found = new Map<string, RouteLeg>();
	const reached = new Set([trip.from]);
	// What is added to a set is still gone through.
	for (const node of reached)
		for (const leg of touching(node)) {
			found.set(leg.id, leg);
			if (leg.open) for (const end of leg.held.fact.between) reached.add(end);
		}
	const byId = (legs: RouteLeg[]) => legs.sort((a, b) => byCodeUnit(a.id, b.id));
	const inside = byId([...found.values()].filter((leg) => leg.open));
	const atEnd = touching(trip.to);
	const shut = [...found.values()].filter((leg) => !leg.open);
	const barring = byId([...shut, ...atEnd.filter((leg) => !found.has(leg.id))]);
	const edges = inside.map((leg) => edgeOf(leg, 1));
	return {
		trip,
		legs: inside,
		edges,
		exists: connected(edges, trip.from, trip.to),
		known: atEnd.length > 0 && [...found.values()].some((leg) => touches(leg, trip.from)),
		facts: [...new Set([...trip.namedBy, ...inside.flatMap((leg) => leg.facts), ...barring.map((leg) => leg.held.key)])],
	};
}

/** Every holder of a leg in the network but the two that hold the ends: a sender or a buyer that refuses is another question. */
export function closersOf(net: RouteNet, territory: ReadonlyMap<string, ActorId>): ActorId[] {
	const ends = new Set<string>([net.trip.from, net.trip.to, territory.get(net.trip.from) ?? "", territory.get(net.trip.to) ?? ""]);
	return [...new Set(net.legs.flatMap((leg) => [...leg.holders.keys()]))].filter((actor) => !ends.has(actor)).sort(byCodeUnit);
}

/** Ids of the legs that any of some holders controls. */
export function legsHeldBy(net: RouteNet, holders: Iterable<string>): ReadonlySet<string> {
	const set = new Set(holders);
	return new Set(net.legs.filter((leg) => [...leg.holders.keys()].some((holder) => set.has(holder))).map((leg) => leg.id));
}
