import { type CoverProof, cheapestCover, proves } from "./cycle-cover.ts";
import { disjointCuts } from "./disjoint-cuts.ts";
import { shortestPaths } from "./shortest.ts";
import { checkTies, eachTriangle, heaviest, type Incidence, incidence, isCycle, type SignedGraph } from "./signed-graph.ts";

export interface Clusterability {
	/** Proved bounds on the least disagreement over all partitions; equal when it is exact. */
	readonly lower: number;
	readonly upper: number;
	/** The block of each node in one best partition found, numbered from 0 in the order of their first nodes. */
	readonly block: Int32Array;
	readonly blocks: number;
	/** Proof that no partition does better; null when the limit came first. `provesClusterability` checks it. */
	readonly proof: CoverProof | null;
	readonly branches: number;
}

/**
 * Correlation clustering (Bansal, Blum & Chawla 2004), the line index of clusterability: the least weight of positive ties between
 * blocks and negative ties within blocks, over partitions into any number of blocks (Davis 1967; Doreian & Mrvar 1996, whose criterion
 * with α = ½ is half of it). Ties can be cut so that nothing disagrees iff no cycle with exactly one negative tie is left, and that is
 * the program solved. Stops after `most` branches, never by time. For a given number of blocks see `k-blocks.ts`.
 * Where weights are not whole, the proof leaves room for 1e-6 of the largest. Throws unless signs are ±1 and weights finite from 0.
 */
export function clusterability(graph: SignedGraph, most?: number): Clusterability {
	checkTies(graph);
	const ties = incidence(graph);
	const positive = (e: number) => (graph.sign[e] as number) > 0;
	const triangles: number[][] = [];
	eachTriangle(graph, (...triangle) => {
		if (hasOneNegative(graph, triangle)) triangles.push(triangle);
	});
	const separate = (values: Float64Array) => {
		const sum = (cycle: readonly number[]) => cycle.reduce((total, e) => total + (values[e] as number), 0);
		const short = triangles.filter((triangle) => sum(triangle) < 1 - 1e-6);
		return disjointCuts(short.length > 0 ? short : cyclesOfOneNegative(graph, ties, values), values);
	};
	const round = (values: Float64Array) => {
		const block = improve(
			graph,
			ties,
			blocksOf(graph, ties, (e) => !positive(e) || (values[e] as number) >= 0.5),
		);
		return Uint8Array.from(graph.sign, (_, e) => (disagrees(graph, block, e) ? 1 : 0));
	};
	const costs = graph.weight ?? new Float64Array(graph.from.length).fill(1);
	const cover = cheapestCover({ costs, separate, round }, most);
	const block = blocksOf(graph, ties, (e) => !positive(e) || cover.hit[e] === 1);
	const { lower, proof, branches } = cover;
	return { lower, upper: disagreement(graph, block), block, blocks: blockCount(block), proof, branches };
}

/** The weight of ties that a partition gets wrong: positive between blocks, negative within one. */
export function disagreement(graph: SignedGraph, block: Int32Array): number {
	let total = 0;
	for (let e = 0; e < graph.sign.length; e++) if (disagrees(graph, block, e)) total += graph.weight?.[e] ?? 1;
	return total;
}

/** Check a result by arithmetic alone: the blocks leave `upper`, and the proof shows that nothing leaves less. */
export function provesClusterability(graph: SignedGraph, { block, upper, proof }: Clusterability): boolean {
	const costs = graph.weight ?? new Float64Array(graph.from.length).fill(1);
	if (proof === null || Math.abs(disagreement(graph, block) - upper) > 1e-9 * heaviest(graph)) return false;
	const unit = costs.every((cost) => Number.isInteger(cost)) ? 1 : 1e-6 * heaviest(graph);
	return proves(proof, upper, costs, (cycle) => hasOneNegative(graph, cycle) && isCycle(graph, cycle), unit);
}

function disagrees({ from, to, sign }: SignedGraph, block: Int32Array, e: number): boolean {
	return (sign[e] as number) > 0 === (block[from[e] as number] !== block[to[e] as number]);
}

function hasOneNegative({ sign }: SignedGraph, ties: readonly number[]): boolean {
	return ties.filter((e) => (sign[e] as number) < 0).length === 1;
}

/** For each negative tie, the least way round it over positive ties, where it sums to less than one with the tie itself. */
function cyclesOfOneNegative(graph: SignedGraph, { start, end, tie }: Incidence, values: Float64Array): number[][] {
	const cycles: number[][] = [];
	const length = (k: number) =>
		(graph.sign[tie[k] as number] as number) > 0 ? (values[tie[k] as number] as number) + 1e-9 : Number.POSITIVE_INFINITY;
	for (let v = 0; v < graph.nodes; v++) {
		const enemies: number[] = [];
		for (let k = start[v] as number; k < (start[v + 1] as number); k++)
			if ((graph.sign[tie[k] as number] as number) < 0 && (end[k] as number) > v) enemies.push(k);
		if (enemies.length === 0) continue;
		const { distance, by } = shortestPaths({ start, end }, v, length, 1 - 1e-7);
		for (const k of enemies) {
			const negative = tie[k] as number;
			if ((distance[end[k] as number] as number) + (values[negative] as number) >= 1 - 1e-6) continue;
			const cycle = [negative];
			for (let u = end[k] as number; u !== v; ) {
				const e = tie[by[u] as number] as number;
				cycle.push(e);
				u = (graph.from[e] as number) === u ? (graph.to[e] as number) : (graph.from[e] as number);
			}
			cycles.push(cycle);
		}
	}
	return cycles;
}

/** Blocks that hang together by ties that are not cut. */
function blocksOf(graph: SignedGraph, { start, end, tie }: Incidence, cut: (e: number) => boolean): Int32Array {
	const block = new Int32Array(graph.nodes).fill(-1);
	let blocks = 0;
	for (let root = 0; root < graph.nodes; root++) {
		if (block[root] !== -1) continue;
		block[root] = blocks;
		const queue = [root];
		for (const v of queue)
			for (let k = start[v] as number; k < (start[v + 1] as number); k++) {
				const u = end[k] as number;
				if (block[u] !== -1 || cut(tie[k] as number)) continue;
				block[u] = blocks;
				queue.push(u);
			}
		blocks += 1;
	}
	return block;
}

/** How many blocks there are when they are numbered from 0. */
function blockCount(block: Int32Array): number {
	return block.reduce((most, b) => Math.max(most, b), -1) + 1;
}

/** Move single nodes to the block, or to a new one, where they disagree least, while that helps. */
function improve(graph: SignedGraph, { start, end, tie }: Incidence, block: Int32Array): Int32Array {
	const slack = 1e-12 * heaviest(graph);
	let fresh = blockCount(block);
	for (let moved = true; moved; ) {
		moved = false;
		for (let v = 0; v < graph.nodes; v++) {
			const liking = new Map<number, number>();
			for (let k = start[v] as number; k < (start[v + 1] as number); k++) {
				const e = tie[k] as number;
				const other = block[end[k] as number] as number;
				liking.set(other, (liking.get(other) ?? 0) + (graph.sign[e] as number) * (graph.weight?.[e] ?? 1));
			}
			let best = block[v] as number;
			let most = liking.get(best) ?? 0;
			if (most < -slack) [best, most] = [fresh, 0];
			for (const [other, liked] of liking) if (liked > most + slack) [best, most] = [other, liked];
			if (best === block[v]) continue;
			if (best === fresh) fresh += 1;
			block[v] = best;
			moved = true;
		}
	}
	return block;
}
