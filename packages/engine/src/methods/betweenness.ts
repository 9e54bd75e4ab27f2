/** A network for paths of equal steps: edge e joins `from[e]` and `to[e]`, one way only if `directed`. */
export interface StepGraph {
	readonly nodes: number;
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly directed?: boolean;
}

export interface Betweenness {
	/** Σ over pairs s, t other than v of the share of shortest s–t paths that pass v. Undirected pairs count once. */
	readonly node: Float64Array;
	/** The same for each edge, its ends included as s and t (Girvan & Newman 2002). */
	readonly edge: Float64Array;
}

/** Betweenness of nodes (Freeman 1977) and edges, not normalised, by one accumulation from each node (Brandes 2001, 2008), O(nodes · edges). */
export function betweenness({ nodes, from, to, directed = false }: StepGraph): Betweenness {
	const out: number[][] = Array.from({ length: nodes }, () => []);
	for (let e = 0; e < from.length; e++) {
		(out[from[e] as number] as number[]).push(e);
		if (!directed) (out[to[e] as number] as number[]).push(e);
	}
	const node = new Float64Array(nodes);
	const edge = new Float64Array(from.length);
	const distance = new Int32Array(nodes);
	const paths = new Float64Array(nodes);
	const share = new Float64Array(nodes);
	for (let source = 0; source < nodes; source++) {
		distance.fill(-1);
		paths.fill(0);
		share.fill(0);
		distance[source] = 0;
		paths[source] = 1;
		const queue = [source];
		for (const v of queue)
			for (const e of out[v] as number[]) {
				const u = from[e] === v ? (to[e] as number) : (from[e] as number);
				if (distance[u] === -1) {
					distance[u] = (distance[v] as number) + 1;
					queue.push(u);
				}
				if (distance[u] === (distance[v] as number) + 1) paths[u] = (paths[u] as number) + (paths[v] as number);
			}
		for (const v of queue.reverse()) {
			for (const e of out[v] as number[]) {
				const u = from[e] === v ? (to[e] as number) : (from[e] as number);
				if (distance[u] !== (distance[v] as number) + 1) continue;
				const part = ((paths[v] as number) / (paths[u] as number)) * (1 + (share[u] as number));
				edge[e] = (edge[e] as number) + part;
				share[v] = (share[v] as number) + part;
			}
			if (v !== source) node[v] = (node[v] as number) + (share[v] as number);
		}
	}
	const scale = directed ? 1 : 0.5;
	return { node: node.map((value) => value * scale), edge: edge.map((value) => value * scale) };
}
