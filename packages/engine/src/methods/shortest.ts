/** Shortest paths from one node: the distance to each (Infinity where none leads or it is `limit` or more), and the arc each was reached by. */
export interface Shortest {
	readonly distance: Float64Array;
	/** The arc into each node, −1 at the start and where nothing leads. */
	readonly by: Int32Array;
}

/** Arcs in rows: those of node v are k from `start[v]` to `start[v + 1]`, and arc k leads to `end[k]`. */
export interface ArcRows {
	readonly start: Int32Array;
	readonly end: Int32Array;
}

/** Dijkstra (1959) with a binary heap. `length(k)` is the length of arc k, never negative; Infinity shuts it. */
export function shortestPaths({ start, end }: ArcRows, from: number, length: (arc: number) => number, limit = Number.POSITIVE_INFINITY): Shortest {
	const nodes = start.length - 1;
	const distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
	const by = new Int32Array(nodes).fill(-1);
	const keys: number[] = [];
	const heap: number[] = [];
	const push = (node: number, key: number) => {
		let at = heap.length;
		while (at > 0) {
			const up = (at - 1) >> 1;
			if ((keys[up] as number) <= key) break;
			heap[at] = heap[up] as number;
			keys[at] = keys[up] as number;
			at = up;
		}
		heap[at] = node;
		keys[at] = key;
	};
	const pop = () => {
		const node = heap.pop() as number;
		const key = keys.pop() as number;
		const size = heap.length;
		let at = 0;
		for (let down = 1; down < size; down = 2 * at + 1) {
			if (down + 1 < size && (keys[down + 1] as number) < (keys[down] as number)) down += 1;
			if ((keys[down] as number) >= key) break;
			heap[at] = heap[down] as number;
			keys[at] = keys[down] as number;
			at = down;
		}
		if (size > 0) {
			heap[at] = node;
			keys[at] = key;
		}
	};
	distance[from] = 0;
	push(from, 0);
	while (heap.length > 0) {
		const [node, key] = [heap[0] as number, keys[0] as number];
		pop();
		if (key > (distance[node] as number)) continue;
		for (let k = start[node] as number; k < (start[node + 1] as number); k++) {
			const reached = key + length(k);
			const to = end[k] as number;
			if (reached >= (distance[to] as number) || reached >= limit) continue;
			distance[to] = reached;
			by[to] = k;
			push(to, reached);
		}
	}
	return { distance, by };
}
