import { shortestPaths } from "./shortest.ts";
import type { Incidence, SignedGraph } from "./signed-graph.ts";

/** Whether a cycle has an odd number of negative ties, so that no division into two camps satisfies all of it. */
export function isOdd({ sign }: SignedGraph, ties: readonly number[]): boolean {
	return ties.filter((e) => (sign[e] as number) < 0).length % 2 === 1;
}

/** Two copies of each node, 2v + parity: a negative tie changes the copy, so a way from 2v to 2v + 1 closes an odd cycle. */
export interface DoubleCover {
	readonly start: Int32Array;
	readonly end: Int32Array;
	readonly tie: Int32Array;
}

/** The double cover of a signed network (Zaslavsky 1982). */
export function doubleCover({ nodes, sign }: SignedGraph, { start, end, tie }: Incidence): DoubleCover {
	const rows = new Int32Array(2 * nodes + 1);
	const ends: number[] = [];
	const ties: number[] = [];
	for (let copy = 0; copy < 2 * nodes; copy++) {
		const v = copy >> 1;
		for (let k = start[v] as number; k < (start[v + 1] as number); k++) {
			const crossing = (sign[tie[k] as number] as number) < 0 ? 1 : 0;
			ends.push(2 * (end[k] as number) + ((copy & 1) ^ crossing));
			ties.push(tie[k] as number);
		}
		rows[copy + 1] = ends.length;
	}
	return { start: rows, end: Int32Array.from(ends), tie: Int32Array.from(ties) };
}

/**
 * Odd cycles whose values sum to less than one. Every odd cycle holds a tie that a given division frustrates, so it is enough to look
 * from a set of nodes that touches all of these. The small addition prefers short cycles among equals.
 */
export function oddCycles(graph: SignedGraph, double: DoubleCover, frustrated: readonly number[], values: Float64Array): number[][] {
	const sources = new Set<number>();
	for (const e of frustrated) {
		const [a, b] = [graph.from[e] as number, graph.to[e] as number];
		if (!sources.has(a) && !sources.has(b)) sources.add(frequency(graph, frustrated, a) >= frequency(graph, frustrated, b) ? a : b);
	}
	const cycles: number[][] = [];
	for (const v of sources) {
		const { distance, by } = shortestPaths(double, 2 * v, (k) => (values[double.tie[k] as number] as number) + 1e-9, 1 - 1e-7);
		if (distance[2 * v + 1] === Number.POSITIVE_INFINITY) continue;
		const copies: number[] = [2 * v + 1];
		const ties: number[] = [];
		for (let copy = 2 * v + 1; copy !== 2 * v; ) {
			const tie = double.tie[by[copy] as number] as number;
			const here = copy >> 1;
			const there = (graph.from[tie] as number) === here ? (graph.to[tie] as number) : (graph.from[tie] as number);
			copy = 2 * there + ((copy & 1) ^ ((graph.sign[tie] as number) < 0 ? 1 : 0));
			ties.push(tie);
			copies.push(copy);
		}
		cycles.push(simplePart(copies, ties));
	}
	return cycles;
}

const frequency = ({ from, to }: SignedGraph, ties: readonly number[], v: number) => ties.filter((e) => from[e] === v || to[e] === v).length;

/** The shortest stretch of a way through both copies of some node: a simple odd cycle. */
function simplePart(copies: readonly number[], ties: readonly number[]): number[] {
	let [from, to] = [0, ties.length];
	const last = new Map<number, number>();
	for (const [i, copy] of copies.entries()) {
		const before = last.get(copy >> 1);
		if (before !== undefined && i - before < to - from) [from, to] = [before, i];
		last.set(copy >> 1, i);
	}
	return ties.slice(from, to);
}
