/** A network for blocks: what it costs to part two nodes, and to put them together, each symmetric, row-major, nodes × nodes. */
export interface BlockCosts {
	readonly nodes: number;
	readonly apart: Float64Array;
	readonly together: Float64Array;
}

export interface Blocks {
	/** Proved bounds on the least cost; equal when it is exact. */
	readonly lower: number;
	readonly upper: number;
	/** The block of each node, 0 … k − 1, in one best partition found. */
	readonly block: Int32Array;
	readonly steps: number;
}

/** Costs from signed, valued arcs or ties: a positive value is paid when its ends are parted, a negative one when they are not. Throws on a value that is not finite. */
export function blockCosts(nodes: number, from: ArrayLike<number>, to: ArrayLike<number>, value: ArrayLike<number>): BlockCosts {
	const apart = new Float64Array(nodes * nodes);
	const together = new Float64Array(nodes * nodes);
	for (let e = 0; e < value.length; e++) {
		const [a, b, worth] = [from[e] as number, to[e] as number, value[e] as number];
		if (!Number.isFinite(worth)) throw new Error(`value of tie ${e} is ${worth}: give a finite number`);
		const costs = worth > 0 ? apart : together;
		for (const at of [a * nodes + b, b * nodes + a]) costs[at] = (costs[at] as number) + Math.abs(worth);
	}
	return { nodes, apart, together };
}

/**
 * The best partition into exactly k blocks, none empty, under the criterion of Doreian & Mrvar (1996) with both kinds of error weighing 1:
 * the sum of `apart` over parted pairs and `together` over pairs in one block. Branch and bound over nodes in a fixed order (Brusco,
 * Doreian, Mrvar & Steinley 2011): a partial partition can cost no less than its own errors, plus for each node to come the least it must
 * pay to those placed, plus what every pair to come must pay. For k ≥ 1 and up to some 25 nodes; null when k > nodes, for then there is
 * none. Stops after `most` steps, never by time. Throws on a cost that is not finite or below 0.
 */
export function kBlocks(costs: BlockCosts, k: number, most = 20_000_000): Blocks | null {
	const { nodes: n, apart, together } = costs;
	if (!Number.isInteger(k) || k < 1) throw new Error(`k is ${k}: ask for one block or more`);
	if (most < n) throw new Error(`most is ${most} steps for ${n} nodes: allow one for each, or there is no partition to give`);
	if (k > n) return null;
	let largest = 0;
	for (const list of [apart, together])
		for (const cost of list) {
			if (!(cost >= 0 && cost < Number.POSITIVE_INFINITY)) throw new Error(`a cost is ${cost}: give finite numbers from 0`);
			largest = Math.max(largest, cost);
		}
	/** What counts as nothing: a share of the largest cost where that is small. */
	const slack = 1e-9 * Math.min(1, largest);
	const order = heaviestFirst(costs);
	const tail = pairsToCome(costs, order);
	/** paid[(depth · k + b) · n + v]: what v pays to those placed before `depth` if it goes to block b. */
	const paid = new Float64Array((n + 1) * k * n);
	const block = new Int32Array(n);
	let best = new Int32Array(n);
	let upper = Number.POSITIVE_INFINITY;
	let lower = Number.POSITIVE_INFINITY;
	let steps = 0;

	const bound = (depth: number, used: number, cost: number): number => {
		let total = cost + (tail[depth] as number);
		for (let i = depth; i < n && total < upper; i++) {
			let least = Number.POSITIVE_INFINITY;
			for (let b = 0; b < Math.min(used + 1, k); b++) least = Math.min(least, paid[(depth * k + b) * n + (order[i] as number)] as number);
			total += least;
		}
		return total;
	};
	const place = (depth: number, used: number, cost: number): void => {
		if (n - depth < k - used) return;
		if (depth === n) {
			if (cost < upper) [upper, best] = [cost, block.slice()];
			return;
		}
		const reach = bound(depth, used, cost);
		if (reach >= upper - slack) return;
		if (steps++ >= most) {
			lower = Math.min(lower, reach);
			return;
		}
		const v = order[depth] as number;
		const choices = Array.from({ length: Math.min(used + 1, k) }, (_, b) => b);
		const pay = (b: number) => paid[(depth * k + b) * n + v] as number;
		for (const b of choices.sort((x, y) => pay(x) - pay(y) || x - y)) {
			block[v] = b;
			for (let c = 0; c < k; c++)
				for (let i = depth + 1; i < n; i++) {
					const u = order[i] as number;
					const more = (c === b ? together : apart)[v * n + u] as number;
					paid[((depth + 1) * k + c) * n + u] = (paid[(depth * k + c) * n + u] as number) + more;
				}
			place(depth + 1, Math.max(used, b + 1), cost + pay(b));
		}
	};
	place(0, 0, 0);
	return { lower: Math.min(lower, upper), upper, block: numbered(best), steps };
}

/** Nodes with the largest stakes first, so that errors show early. */
function heaviestFirst({ nodes: n, apart, together }: BlockCosts): number[] {
	const stake = (v: number) => {
		let total = 0;
		for (let u = 0; u < n; u++) total += (apart[v * n + u] as number) + (together[v * n + u] as number);
		return total;
	};
	const stakes = Array.from({ length: n }, (_, v) => stake(v));
	return Array.from(stakes.keys()).sort((a, b) => (stakes[b] as number) - (stakes[a] as number) || a - b);
}

/** What pairs of nodes from each depth on must pay between them, whatever is done. */
function pairsToCome({ nodes: n, apart, together }: BlockCosts, order: readonly number[]): Float64Array {
	const tail = new Float64Array(n + 1);
	for (let i = n - 1; i >= 0; i--) {
		let least = 0;
		for (let j = i + 1; j < n; j++) {
			const at = (order[i] as number) * n + (order[j] as number);
			least += Math.min(apart[at] as number, together[at] as number);
		}
		tail[i] = (tail[i + 1] as number) + least;
	}
	return tail;
}

/** The same partition with blocks numbered in the order of their first nodes. */
function numbered(block: Int32Array): Int32Array {
	const names = new Map<number, number>();
	return block.map((b) => {
		const name = names.get(b) ?? names.size;
		names.set(b, name);
		return name;
	});
}
