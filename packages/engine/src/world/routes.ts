import { connected, type FlowEdge } from "../base/flow.ts";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
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

/** Legs on the day, each at the spell that stands (of several, the one that began last), with their holders. */
export function legsOn(slice: Slice<RouteParts>): ReadonlyMap<string, RouteLeg> {
	const spells = new Map<string, HeldLeg>();
	for (const leg of slice.leg) {
		if (!leg.stands) continue;
		const before = spells.get(leg.fact.id);
		if (!before || before.span.from <= leg.span.from) spells.set(leg.fact.id, leg);
	}
	const territory = territories(slice);
	const controls = new Map<string, Held<FactOf<"control">>[]>();
	for (const held of slice.control) if (held.stands) push(controls, held.fact.leg, held);
	const legs = [...spells.values()]
		.sort((a, b) => byCodeUnit(a.fact.id, b.fact.id))
		.map((held): RouteLeg => {
			const holders = new Map<ActorId, string[]>();
			for (const node of held.fact.between) {
				const state = territory.get(node);
				if (state) holders.set(state, []);
			}
			const stated = controls.get(held.fact.id) ?? [];
			for (const one of stated) push(holders, one.fact.by, one.key);
			return { id: held.fact.id, held, open: OPEN.has(held.fact.status), holders, facts: [held.key, ...stated.map((one) => one.key)] };
		});
	return new Map(legs.map((leg) => [leg.id, leg]));
}

/** The state that holds each node: of a place, the one it lies within; a state is its own. */
export function territories(slice: Slice<"place" | "actor">): ReadonlyMap<string, ActorId> {
	const out = new Map<string, ActorId>();
	for (const { fact } of slice.place) if (fact.within) out.set(fact.id, fact.within);
	for (const { fact } of slice.actor) if (fact.kind === "state") out.set(fact.id, fact.id);
	return out;
}

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

export function netOf(legs: ReadonlyMap<string, RouteLeg>, trip: Trip): RouteNet {
	const all = [...legs.values()].filter((leg) => leg.held.fact.commodity === trip.commodity);
	const mine = all.filter((leg) => leg.open);
	const reached = new Set([trip.from]);
	for (let grew = true; grew; ) {
		grew = false;
		for (const leg of mine) {
			const [a, b] = leg.held.fact.between;
			if (reached.has(a) !== reached.has(b)) {
				reached.add(a).add(b);
				grew = true;
			}
		}
	}
	const inside = mine.filter((leg) => reached.has(leg.held.fact.between[0]));
	const edges = inside.map((leg) => edgeOf(leg, 1));
	const touches = (leg: RouteLeg, node: string) => leg.held.fact.between.some((end) => end === node);
	const barring = all.filter((leg) => !inside.includes(leg) && (touches(leg, trip.to) || leg.held.fact.between.some((end) => reached.has(end))));
	return {
		trip,
		legs: inside,
		edges,
		exists: connected(edges, trip.from, trip.to),
		known: [trip.from, trip.to].every((end) => all.some((leg) => touches(leg, end))),
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
