import { type ArcBits, brokerageRole, ROLES, TOTAL } from "./brokerage.ts";

/** Expected count and standard deviation of each role by chance. */
export interface RoleMoments {
	readonly expected: Float64Array;
	readonly sd: Float64Array;
}

/** The share of possible arcs that exist, d = m / (N(N − 1)); null for fewer than two nodes. */
export function arcDensity({ nodes, out }: ArcBits): number | null {
	if (nodes < 2) return null;
	let arcs = 0;
	for (let word of out) for (; word !== 0; word &= word - 1) arcs += 1;
	return arcs / (nodes * (nodes - 1));
}

/**
 * Moments of the roles of one node in a group of `own` nodes, in a network where each arc exists with chance d apart from all others and the
 * groups, of the sizes given (own group included), are fixed. With q = d²(1 − d) and c = d³(1 − d)³: E = q · (pairs that make the role),
 * Var = E(1 − q) + c · (ordered pairs of such pairs that share an end) (Gould & Fernandez 1989; R's sna prints the same).
 * Throws when no group has `own` nodes.
 */
export function nodeRoleMoments(density: number, sizes: ArrayLike<number>, own: number): RoleMoments {
	const groups = Array.from(sizes);
	const total = groups.reduce((sum, n) => sum + n, 0);
	const others = [...groups];
	const at = groups.indexOf(own);
	if (at === -1) throw new Error(`own: ${own}; give one of the sizes, ${groups.join(", ")}`);
	others.splice(at, 1);
	const inside = own - 1;
	const outside = total - own;
	const over = (term: (n: number) => number) => others.reduce((sum, n) => sum + term(n), 0);
	const mixed = inside * outside;
	const pairs = [inside * (inside - 1), over((n) => n * (n - 1)), mixed, mixed, over((n) => n * (outside - n)), (total - 1) * (total - 2)];
	const sharing = [
		2 * inside * (inside - 1) * (inside - 2),
		2 * over((n) => n * (n - 1) * (n - 2)),
		mixed * (outside - 1) + mixed * (inside - 1),
		mixed * (outside - 1) + mixed * (inside - 1),
		2 * over((n) => n * (outside - n) * (outside - n - 1)),
		2 * (total - 1) * (total - 2) * (total - 3),
	];
	const q = density ** 2 * (1 - density);
	const c = (density * (1 - density)) ** 3;
	return {
		expected: Float64Array.from(pairs, (count) => q * count),
		sd: Float64Array.from(pairs, (count, role) => Math.sqrt(q * count * (1 - q) + c * (sharing[role] as number))),
	};
}

/**
 * Moments of the sums over all nodes under the same chance. The variance is exact: it adds the covariance of every two triples that share
 * an arc, c when it is a leg of both, d⁵(1 − d) when it is the missing arc of both, −q² when it is a leg of one and missing in the other.
 * Only the pattern of equal groups among the three or four nodes matters, so it is enough to count each pattern. *Ours*: R's sna prints larger
 * deviations for coordinator, representative and gatekeeper, which simulation does not bear out.
 */
export function globalRoleMoments(density: number, sizes: ArrayLike<number>): RoleMoments {
	const d = density;
	const q = d ** 2 * (1 - d);
	const legs = (d * (1 - d)) ** 3;
	const gaps = d ** 5 * (1 - d);
	const mixed = -(q ** 2);
	const expected = new Float64Array(ROLES);
	const variance = new Float64Array(ROLES);
	const add = (table: Float64Array, role: number, value: number) => {
		table[role] = (table[role] as number) + value;
		table[TOTAL] = (table[TOTAL] as number) + value;
	};
	/** Covariances of two triples count for their role if it is the same, and for the total always. */
	const pair = (role: number, other: number, value: number) => {
		if (role === other) variance[role] = (variance[role] as number) + value;
		variance[TOTAL] = (variance[TOTAL] as number) + value;
	};
	for (const [i, v, k] of patterns(3) as [number, number, number][]) {
		const count = tuplesLike([i, v, k], sizes);
		const role = brokerageRole(i, v, k);
		add(expected, role, count * q);
		add(variance, role, count * q * (1 - q));
		// The other triples on the same three nodes: the two turned round share a leg, the two that swap a leg for the gap exclude it.
		pair(role, brokerageRole(v, k, i), count * legs);
		pair(role, brokerageRole(k, i, v), count * legs);
		pair(role, brokerageRole(i, k, v), count * mixed);
		pair(role, brokerageRole(v, i, k), count * mixed);
	}
	for (const [i, v, k, l] of patterns(4) as [number, number, number, number][]) {
		const count = tuplesLike([i, v, k, l], sizes);
		const role = brokerageRole(i, v, k);
		const arcs = [[i, v, true] as const, [v, k, true] as const, [i, k, false] as const];
		for (const [x, y, leg] of arcs) {
			pair(role, brokerageRole(x, y, l), count * (leg ? legs : mixed));
			pair(role, brokerageRole(l, x, y), count * (leg ? legs : mixed));
			pair(role, brokerageRole(x, l, y), count * (leg ? mixed : gaps));
		}
	}
	return { expected, sd: variance.map((value) => Math.sqrt(Math.max(0, value))) };
}

/** How far a count lies from what chance gives, in standard deviations; null where chance leaves no room. */
export function roleScore(count: number, expected: number, sd: number): number | null {
	return sd > 0 ? (count - expected) / sd : null;
}

/** All ways in which some of `length` places may be of one group: 0,0,0 · 0,0,1 · 0,1,0 · … */
function patterns(length: number): number[][] {
	if (length === 0) return [[]];
	return patterns(length - 1).flatMap((head) => Array.from({ length: Math.max(-1, ...head) + 2 }, (_, next) => [...head, next]));
}

/** How many ordered tuples of different nodes have their groups equal exactly where the pattern does. */
function tuplesLike(pattern: readonly number[], sizes: ArrayLike<number>): number {
	const wanted = Array.from({ length: Math.max(...pattern) + 1 }, (_, block) => pattern.filter((name) => name === block).length);
	// ways[mask]: ways to give the blocks in the mask a group each, among the groups seen so far.
	let ways = new Float64Array(1 << wanted.length);
	ways[0] = 1;
	for (const size of Array.from(sizes)) {
		const next = ways.slice();
		for (let mask = 0; mask < ways.length; mask++)
			for (const [block, nodes] of wanted.entries())
				if (!(mask & (1 << block))) next[mask | (1 << block)] = (next[mask | (1 << block)] as number) + (ways[mask] as number) * falling(size, nodes);
		ways = next;
	}
	return ways[ways.length - 1] as number;
}

/** n(n − 1)…, k factors. */
function falling(n: number, k: number): number {
	let product = 1;
	for (let step = 0; step < k; step++) product *= Math.max(0, n - step);
	return product;
}
