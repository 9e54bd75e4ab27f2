/** An undirected network of ties with signs. Tie e joins `from[e]` and `to[e]`, nodes 0 … nodes − 1; `sign[e]` is 1 or −1. */
export interface SignedGraph {
	readonly nodes: number;
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly sign: Int8Array;
	/** What one frustrated tie costs, finite and not negative; 1 each where left out. */
	readonly weight?: Float64Array;
}

/** Who meets whom: for node v, the ties `tie[k]` and the other ends `end[k]` for k from `start[v]` to `start[v + 1]`. */
export interface Incidence {
	readonly start: Int32Array;
	readonly end: Int32Array;
	readonly tie: Int32Array;
}

/** The ties of each node, in the order of the ties. Throws on a tie to itself or to a node that does not exist. */
export function incidence({ nodes, from, to }: Pick<SignedGraph, "nodes" | "from" | "to">): Incidence {
	const start = new Int32Array(nodes + 1);
	for (let e = 0; e < from.length; e++) {
		const [a, b] = [from[e] as number, to[e] as number];
		if (!(a >= 0 && a < nodes && b >= 0 && b < nodes)) throw new Error(`tie ${e} joins ${a} and ${b}: nodes are 0 to ${nodes - 1}`);
		if (a === b) throw new Error(`tie ${e} joins node ${a} to itself: leave it out`);
		start[a + 1] = (start[a + 1] as number) + 1;
		start[b + 1] = (start[b + 1] as number) + 1;
	}
	for (let v = 0; v < nodes; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
	const next = start.slice();
	const end = new Int32Array(from.length * 2);
	const tie = new Int32Array(from.length * 2);
	const put = (v: number, other: number, e: number) => {
		const at = next[v] as number;
		end[at] = other;
		tie[at] = e;
		next[v] = at + 1;
	};
	for (let e = 0; e < from.length; e++) {
		put(from[e] as number, to[e] as number, e);
		put(to[e] as number, from[e] as number, e);
	}
	return { start, end, tie };
}

/** Throws, and names the tie, unless every sign is 1 or −1 and every weight a finite number from 0. */
export function checkTies({ from, to, sign, weight }: SignedGraph): void {
	for (let e = 0; e < from.length; e++) {
		const [s, w] = [sign[e], weight ? (weight[e] as number) : 1];
		if (s !== 1 && s !== -1) throw new Error(`tie ${e} of ${from[e]} and ${to[e]} has sign ${s}: give 1 or -1`);
		if (!(w >= 0 && w < Number.POSITIVE_INFINITY))
			throw new Error(`tie ${e} of ${from[e]} and ${to[e]} has weight ${w}: give a finite number from 0`);
	}
}

/** The largest weight of a tie, against which tolerances are measured; 1 where weights are left out. */
export function heaviest({ weight }: SignedGraph): number {
	return weight ? weight.reduce((most, value) => Math.max(most, value), 0) : 1;
}

/** Call back once for every triangle, with its three ties. Parallel ties make triangles of their own. */
export function eachTriangle(graph: Pick<SignedGraph, "nodes" | "from" | "to">, visit: (ab: number, bc: number, ac: number) => void): void {
	const { start, end, tie } = incidence(graph);
	const degree = (v: number) => (start[v + 1] as number) - (start[v] as number);
	// Each triangle is met once, at its least node by (degree, number), so a hub costs no more than its neighbours.
	const before = (a: number, b: number) => degree(a) < degree(b) || (degree(a) === degree(b) && a < b);
	const later: number[][] = Array.from({ length: graph.nodes }, () => []);
	for (let v = 0; v < graph.nodes; v++)
		for (let k = start[v] as number; k < (start[v + 1] as number); k++) if (before(v, end[k] as number)) (later[v] as number[]).push(k);
	const mark: number[][] = Array.from({ length: graph.nodes }, () => []);
	for (let a = 0; a < graph.nodes; a++) {
		for (const k of later[a] as number[]) (mark[end[k] as number] as number[]).push(tie[k] as number);
		for (const k of later[a] as number[])
			for (const l of later[end[k] as number] as number[])
				for (const ac of mark[end[l] as number] as number[]) visit(tie[k] as number, tie[l] as number, ac);
		for (const k of later[a] as number[]) (mark[end[k] as number] as number[]).length = 0;
	}
}

/** How many triangles have 0, 1, 2 and 3 negative ties, in this order: +++ and +−− are balanced (Cartwright & Harary 1956). */
export function triadCensus(graph: SignedGraph): [ppp: number, ppm: number, pmm: number, mmm: number] {
	checkTies(graph);
	const census: [number, number, number, number] = [0, 0, 0, 0];
	const negative = (e: number) => ((graph.sign[e] as number) < 0 ? 1 : 0);
	eachTriangle(graph, (ab, bc, ac) => {
		const kind = (negative(ab) + negative(bc) + negative(ac)) as 0 | 1 | 2 | 3;
		census[kind] += 1;
	});
	return census;
}

/** The share of triangles that are balanced; null where there is no triangle. */
export function balancedTriadShare(census: readonly [number, number, number, number]): number | null {
	const all = census[0] + census[1] + census[2] + census[3];
	return all === 0 ? null : (census[0] + census[2]) / all;
}

/** Whether these ties, in this order, go once round. */
export function isCycle({ from, to }: Pick<SignedGraph, "from" | "to">, ties: readonly number[]): boolean {
	if (ties.length < 2 || new Set(ties).size !== ties.length) return false;
	return [from, to].some((starts) => {
		const home = starts[ties[0] as number] as number;
		let node = home;
		for (const tie of ties) {
			const [a, b] = [from[tie] as number, to[tie] as number];
			if (a !== node && b !== node) return false;
			node = a === node ? b : a;
		}
		return node === home;
	});
}
