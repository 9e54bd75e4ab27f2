import { shortestPaths } from "./shortest.ts";

/** A network with costs. Arc e carries between `low[e]` (0 where left out) and `capacity[e]`, which may be Infinity, from `from[e]` to `to[e]` at `cost[e]` a unit. */
export interface CostNetwork {
	readonly nodes: number;
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly capacity: Float64Array;
	readonly cost: Float64Array;
	readonly low?: Float64Array;
	/** What each node sends out (positive) or takes in (negative); sums to 0. */
	readonly supply: Float64Array;
}

export interface CheapestFlow {
	readonly flow: Float64Array;
	readonly cost: number;
	/**
	 * A price at each node that proves the flow cheapest: an arc with room costs at least the difference of prices, price[to] − price[from],
	 * and an arc that could carry less costs at most that.
	 */
	readonly price: Float64Array;
}

const TOLERANCE = 1e-9;

/**
 * The cheapest flow that meets all supplies, by successive shortest paths with node prices (Jewell 1958; Edmonds & Karp 1972); null when no flow
 * does. Throws on supplies that do not sum to 0, and on a number that is NaN or negative where it may not be.
 */
export function cheapestFlow({ nodes, from, to, capacity, cost, low, supply }: CostNetwork): CheapestFlow | null {
	const unknown = supply.findIndex((value) => !Number.isFinite(value));
	if (unknown !== -1) throw new Error(`supply of node ${unknown} is ${supply[unknown]}: give a finite number`);
	const total = supply.reduce((sum, value) => sum + value, 0);
	if (Math.abs(total) > TOLERANCE) throw new Error(`supplies sum to ${total}: what is sent must be taken in`);
	const wrong = cost.findIndex((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY));
	if (wrong !== -1) throw new Error(`cost of arc ${wrong} is ${cost[wrong]}: nought or more, and finite`);
	const arcs = from.length;
	// Residual arcs: e forward, arcs + e backward; then one from a super source to each sender and one to a super sink from each taker.
	const need = supply.slice();
	for (let e = 0; e < arcs; e++) {
		const least = low?.[e] ?? 0;
		need[from[e] as number] = (need[from[e] as number] as number) - least;
		need[to[e] as number] = (need[to[e] as number] as number) + least;
	}
	const [source, sink] = [nodes, nodes + 1];
	const ends: [number, number][] = [];
	const left: number[] = [];
	const price1: number[] = [];
	const add = (a: number, b: number, room: number, unit: number) => {
		ends.push([a, b], [b, a]);
		left.push(room, 0);
		price1.push(unit, -unit);
	};
	for (let e = 0; e < arcs; e++) {
		const least = low?.[e] ?? 0;
		const room = (capacity[e] as number) - least;
		if (!(least >= 0 && room >= 0)) throw new Error(`arc ${e} carries at least ${least} and at most ${capacity[e]}: make room, from 0 up`);
		add(from[e] as number, to[e] as number, room, cost[e] as number);
	}
	let wanted = 0;
	for (const [v, value] of need.entries()) {
		if (value > 0) add(source, v, value, 0);
		else if (value < 0) add(v, sink, -value, 0);
		wanted += Math.max(0, value);
	}
	const rows = rowsOf(nodes + 2, ends);
	const price = new Float64Array(nodes + 2);
	let sent = 0;
	while (sent < wanted - TOLERANCE) {
		const { distance, by } = shortestPaths(rows, source, (k) => {
			const arc = rows.arc[k] as number;
			if ((left[arc] as number) <= TOLERANCE) return Number.POSITIVE_INFINITY;
			const [a, b] = ends[arc] as [number, number];
			return Math.max(0, (price1[arc] as number) + (price[a] as number) - (price[b] as number));
		});
		const far = distance[sink] as number;
		if (far === Number.POSITIVE_INFINITY) return null;
		for (let v = 0; v < price.length; v++) price[v] = (price[v] as number) + Math.min(distance[v] as number, far);
		const path: number[] = [];
		for (let v = sink; v !== source; ) {
			const arc = rows.arc[by[v] as number] as number;
			path.push(arc);
			v = (ends[arc] as [number, number])[0];
		}
		const push = path.reduce((least, arc) => Math.min(least, left[arc] as number), wanted - sent);
		for (const arc of path) {
			left[arc] = (left[arc] as number) - push;
			left[arc ^ 1] = (left[arc ^ 1] as number) + push;
		}
		sent += push;
	}
	const flow = Float64Array.from({ length: arcs }, (_, e) => (left[2 * e + 1] as number) + (low?.[e] ?? 0));
	return { flow, cost: flow.reduce((sum, units, e) => sum + units * (cost[e] as number), 0), price: price.slice(0, nodes) };
}

function rowsOf(nodes: number, ends: readonly [number, number][]) {
	const start = new Int32Array(nodes + 1);
	const arc = Int32Array.from(ends.keys()).sort((a, b) => (ends[a] as [number, number])[0] - (ends[b] as [number, number])[0] || a - b);
	for (const [a] of ends) start[a + 1] = (start[a + 1] as number) + 1;
	for (let v = 0; v < nodes; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
	return { start, arc, end: arc.map((k) => (ends[k] as [number, number])[1]) };
}
