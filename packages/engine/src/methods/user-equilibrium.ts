import { push } from "../base/group.ts";
import { shortestPaths } from "./shortest.ts";

/** How the cost of a link grows with its flow x: never falling. */
export interface LinkCost {
	cost(x: number): number;
	/** The derivative of the cost. */
	slope(x: number): number;
	/** ∫₀ˣ cost. */
	area(x: number): number;
}

/** The cost curve of the US Bureau of Public Roads (1964): t₀ (1 + b (x / capacity)^power). */
export function bprCost(free: number, b: number, capacity: number, power: number): LinkCost {
	return {
		cost: (x) => free * (1 + b * (x / capacity) ** power),
		slope: (x) => (power === 0 ? 0 : (free * b * power * (x / capacity) ** (power - 1)) / capacity),
		area: (x) => free * x * (1 + (b * (x / capacity) ** power) / (power + 1)),
	};
}

/** Links from `from[e]` to `to[e]`, and how much goes from `origin[d]` to `destination[d]`. */
export interface TrafficProblem {
	readonly nodes: number;
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly costs: readonly LinkCost[];
	readonly origin: Int32Array;
	readonly destination: Int32Array;
	readonly demand: Float64Array;
}

export interface Equilibrium {
	readonly flow: Float64Array;
	/** Beckmann's objective, Σ over links of ∫₀ˣ cost. */
	readonly objective: number;
	/** Σ flow · cost: what all pay together. */
	readonly totalCost: number;
	/** The cost of the cheapest way for each demand, which at equilibrium all of it pays. */
	readonly pathCost: Float64Array;
	/** 1 − Σ demand · cheapest cost / total cost: how much is paid in excess, 0 at equilibrium. */
	readonly gap: number;
	/** Whether the gap came down to what was asked. */
	readonly converged: boolean;
	readonly rounds: number;
}

interface Way {
	readonly links: readonly number[];
	flow: number;
}

/**
 * User equilibrium (Wardrop 1952): nobody can pay less by another way, the least of Beckmann's objective (Beckmann, McGuire & Winsten
 * 1956). Ways are added as they become cheapest, and flow goes over to the cheapest from each other by Newton steps (gradient projection,
 * Jayakrishnan et al. 1994). Link flows are unique where costs rise. Null when some demand has no way; throws on a demand or a cost below
 * nought. Stops after `most` rounds, never by time, and says whether it converged.
 */
export function userEquilibrium(problem: TrafficProblem, wantedGap = 1e-10, most = 2000): Equilibrium | null {
	const { from, costs, origin, destination, demand } = problem;
	checkNumbers(problem);
	const rows = linkRows(problem);
	const flow = new Float64Array(from.length);
	const cost = Float64Array.from(costs, (curve) => curve.cost(0));
	const ways: Way[][] = Array.from(demand, () => []);
	const byOrigin = new Map<number, number[]>();
	for (const [d, start] of origin.entries()) push(byOrigin, start, d);
	const put = (links: readonly number[], amount: number) => {
		for (const e of links) {
			flow[e] = Math.max(0, (flow[e] as number) + amount);
			cost[e] = (costs[e] as LinkCost).cost(flow[e]);
		}
	};
	const sum = (links: readonly number[]) => links.reduce((total, e) => total + (cost[e] as number), 0);
	const pathCost = new Float64Array(demand.length);
	/** Look for cheapest ways; false when a demand has none. */
	const price = (use: (d: number, links: readonly number[]) => void): boolean => {
		for (const [start, list] of byOrigin) {
			const { distance, by } = shortestPaths(rows, start, (k) => cost[rows.link[k] as number] as number);
			for (const d of list) {
				pathCost[d] = distance[destination[d] as number] as number;
				if (pathCost[d] === Number.POSITIVE_INFINITY) return false;
				const links: number[] = [];
				for (let v = destination[d] as number; v !== start; v = from[links.at(-1) as number] as number)
					links.push(rows.link[by[v] as number] as number);
				use(d, links);
			}
		}
		return true;
	};
	let gap = Number.POSITIVE_INFINITY;
	let rounds = 0;
	for (; rounds < most; rounds++) {
		const reachable = price((d, links) => {
			const mine = ways[d] as Way[];
			if (mine.some((way) => way.links.length === links.length && way.links.every((e, i) => e === links[i]))) return;
			const first = mine.length === 0;
			mine.push({ links, flow: first ? (demand[d] as number) : 0 });
			if (first) put(links, demand[d] as number);
		});
		if (!reachable) return null;
		for (let sweep = 0; sweep < 3; sweep++) for (let d = 0; d < ways.length; d++) ways[d] = shifted(ways[d] as Way[], costs, flow, sum, put);
		gap = relativeGap(problem, flow);
		if (gap <= wantedGap) break;
	}
	price(() => {});
	return {
		flow,
		objective: flow.reduce((total, x, e) => total + (costs[e] as LinkCost).area(x), 0),
		totalCost: flow.reduce((total, x, e) => total + x * (cost[e] as number), 0),
		pathCost,
		gap,
		converged: gap <= wantedGap,
		rounds,
	};
}

/**
 * 1 − Σ demand · cheapest cost / Σ flow · cost, at the costs that these link flows make: 0 at equilibrium, and otherwise the part of all costs
 * that is paid in excess. Checks any link flows that carry the demand. 0 where nothing is paid.
 */
export function relativeGap(problem: TrafficProblem, flow: Float64Array): number {
	const rows = linkRows(problem);
	const cost = flow.map((x, e) => (problem.costs[e] as LinkCost).cost(x));
	const paid = flow.reduce((total, x, e) => total + x * (cost[e] as number), 0);
	let least = 0;
	const reached = new Map<number, Float64Array>();
	for (const [d, amount] of problem.demand.entries()) {
		const start = problem.origin[d] as number;
		const distance = reached.get(start) ?? shortestPaths(rows, start, (k) => cost[rows.link[k] as number] as number).distance;
		reached.set(start, distance);
		least += amount * (distance[problem.destination[d] as number] as number);
	}
	return paid > 0 ? 1 - least / paid : 0;
}

function checkNumbers({ costs, demand }: TrafficProblem): void {
	for (const [d, amount] of demand.entries()) if (!(amount >= 0)) throw new Error(`demand ${d} is ${amount}: give a number from 0`);
	for (const [e, curve] of costs.entries())
		if (!(curve.cost(0) >= 0)) throw new Error(`link ${e} costs ${curve.cost(0)} when empty: give a number from 0`);
}

function linkRows({ nodes, from, to }: TrafficProblem) {
	const link = Int32Array.from(from.keys()).sort((a, b) => (from[a] as number) - (from[b] as number) || a - b);
	const start = new Int32Array(nodes + 1);
	for (const v of from) start[v + 1] = (start[v + 1] as number) + 1;
	for (let v = 0; v < nodes; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
	return { start, link, end: link.map((e) => to[e] as number) };
}

/** Move flow to the cheapest way from each dearer one, as far as a Newton step says; ways left without flow are dropped. */
function shifted(
	ways: Way[],
	costs: readonly LinkCost[],
	flow: Float64Array,
	sum: (links: readonly number[]) => number,
	put: (links: readonly number[], amount: number) => void,
): Way[] {
	if (ways.length < 2) return ways;
	const best = ways.reduce((a, b) => (sum(b.links) < sum(a.links) ? b : a));
	for (const way of ways) {
		if (way === best) continue;
		const dearer = sum(way.links) - sum(best.links);
		if (dearer <= 0) continue;
		const apart = [...way.links.filter((e) => !best.links.includes(e)), ...best.links.filter((e) => !way.links.includes(e))];
		const slope = apart.reduce((total, e) => total + (costs[e] as LinkCost).slope(flow[e] as number), 0);
		const move = slope > 0 ? Math.min(way.flow, dearer / slope) : way.flow;
		way.flow -= move;
		best.flow += move;
		put(way.links, -move);
		put(best.links, move);
	}
	return ways.filter((way) => way === best || way.flow > 0);
}
