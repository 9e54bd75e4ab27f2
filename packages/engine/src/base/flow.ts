/** An edge that can carry up to `capacity` from `a` to `b`, and back as well unless it is one-way. Infinity: without limit. */
export interface FlowEdge {
	readonly id: string;
	readonly a: string;
	readonly b: string;
	readonly capacity: number;
	readonly oneWay?: boolean;
}

export interface FlowResult {
	readonly value: number;
	/** Net flow on each edge with any, positive from a to b. */
	readonly flow: ReadonlyMap<string, number>;
	/** Edges of the minimum cut next to the source: their capacities sum to the value, which proves it greatest. None when the value is Infinity. */
	readonly cut: readonly string[];
}

interface Arc {
	readonly to: number;
	left: number;
	readonly twin: number;
	readonly edge: number;
	readonly sign: number;
}

/**
 * Greatest flow from one node to another, by shortest augmenting paths (Edmonds & Karp 1972), with its minimum cut. Where a way has no limit at all,
 * the value is Infinity, and so is the flow on each edge of that way. Throws on a capacity that is NaN or negative.
 */
export function maxFlow(edges: readonly FlowEdge[], from: string, to: string): FlowResult {
	const wrong = edges.find(({ capacity }) => !(capacity >= 0));
	if (wrong) throw new Error(`capacity of ${wrong.id} is ${wrong.capacity}: give a number from 0, or Infinity where there is no limit`);
	const index = new Map<string, number>();
	const node = (name: string) => {
		const at = index.get(name) ?? index.size;
		index.set(name, at);
		return at;
	};
	const source = node(from);
	const sink = node(to);
	const arcs: Arc[] = [];
	const out: number[][] = [];
	for (const [e, edge] of edges.entries()) {
		const [a, b] = [node(edge.a), node(edge.b)];
		arcs.push(
			{ to: b, left: edge.capacity, twin: arcs.length + 1, edge: e, sign: 1 },
			{ to: a, left: edge.oneWay ? 0 : edge.capacity, twin: arcs.length, edge: e, sign: -1 },
		);
		out[a] = [...(out[a] ?? []), arcs.length - 2];
		out[b] = [...(out[b] ?? []), arcs.length - 1];
	}
	const n = index.size;
	const reach = (): Int32Array => {
		const by = new Int32Array(n).fill(-1);
		by[source] = -2;
		const queue = [source];
		for (const at of queue) {
			for (const i of out[at] ?? []) {
				const arc = arcs[i] as Arc;
				if (arc.left > 1e-12 && by[arc.to] === -1) {
					by[arc.to] = i;
					queue.push(arc.to);
				}
			}
		}
		return by;
	};
	/** Net flow on each edge, positive from a to b: what is left of Infinity does not tell. */
	const carried = new Float64Array(edges.length);
	let value = 0;
	let by = reach();
	while (source !== sink && value < Number.POSITIVE_INFINITY && (by[sink] as number) !== -1) {
		let push = Number.POSITIVE_INFINITY;
		for (let at = sink; at !== source; at = (arcs[(arcs[by[at] as number] as Arc).twin] as Arc).to)
			push = Math.min(push, (arcs[by[at] as number] as Arc).left);
		for (let at = sink; at !== source; ) {
			const arc = arcs[by[at] as number] as Arc;
			const twin = arcs[arc.twin] as Arc;
			if (arc.left < Number.POSITIVE_INFINITY) arc.left -= push;
			twin.left += push;
			carried[arc.edge] = (carried[arc.edge] as number) + arc.sign * push;
			at = twin.to;
		}
		value += push;
		by = reach();
	}
	const inside = (name: string) => (by[index.get(name) as number] as number) !== -1;
	const flow = new Map<string, number>();
	for (const [e, edge] of edges.entries()) {
		const net = edge.capacity < Number.POSITIVE_INFINITY ? edge.capacity - (arcs[e * 2] as Arc).left : (carried[e] as number);
		if (Math.abs(net) > 1e-12) flow.set(edge.id, net);
	}
	if (value === Number.POSITIVE_INFINITY) return { value, flow, cut: [] };
	const cut = edges.filter((edge) => inside(edge.a) !== inside(edge.b) && !(edge.oneWay && inside(edge.b))).map((edge) => edge.id);
	return { value, flow, cut };
}

/** Whether a way exists from one node to another. */
export function connected(edges: readonly FlowEdge[], from: string, to: string): boolean {
	const seen = new Set([from]);
	const queue = [from];
	for (const at of queue) {
		if (at === to) return true;
		for (const edge of edges) {
			const next = edge.a === at ? edge.b : edge.b === at && !edge.oneWay ? edge.a : undefined;
			if (next !== undefined && !seen.has(next)) {
				seen.add(next);
				queue.push(next);
			}
		}
	}
	return from === to;
}

/**
 * The smallest sets of holders whose closing leaves no way, all of that size, each sorted. Sets are tried by size, so the first
 * size that works is the least; undefined when more than `most` holders would be needed.
 */
export function closingSets(
	edges: readonly FlowEdge[],
	holders: ReadonlyMap<string, readonly string[]>,
	from: string,
	to: string,
	closers: readonly string[],
	most = 4,
): string[][] | undefined {
	const sorted = [...closers].sort();
	const works = (set: readonly string[]) =>
		!connected(
			edges.filter((edge) => !(holders.get(edge.id) ?? []).some((holder) => set.includes(holder))),
			from,
			to,
		);
	const found: string[][] = [];
	const grow = (set: string[], start: number, size: number) => {
		if (set.length === size) {
			if (works(set)) found.push([...set]);
			return;
		}
		for (let i = start; i < sorted.length; i++) grow([...set, sorted[i] as string], i + 1, size);
	};
	for (let size = 0; size <= Math.min(most, sorted.length); size++) {
		grow([], 0, size);
		if (found.length > 0) return found;
	}
	return undefined;
}
