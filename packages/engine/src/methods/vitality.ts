import { type FlowEdge, maxFlow } from "../base/flow.ts";

/**
 * The vitality of each edge for the greatest flow between two nodes: by how much the flow drops when the edge is closed, in the unit of the
 * capacities (Koschützki et al. 2005). An edge without flow in some greatest flow has vitality 0, so only the others are tried. Capacities
 * must be finite.
 */
export function edgeVitality(edges: readonly FlowEdge[], from: string, to: string): Map<string, number> {
	const wrong = edges.find(({ capacity }) => !(capacity >= 0 && capacity < Number.POSITIVE_INFINITY));
	if (wrong) throw new Error(`capacity of ${wrong.id} is ${wrong.capacity}: give a finite one, larger than all flows where there is no limit`);
	const { value, flow } = maxFlow(edges, from, to);
	return new Map(
		edges.map(({ id }) => [
			id,
			flow.has(id)
				? value -
					maxFlow(
						edges.filter((edge) => edge.id !== id),
						from,
						to,
					).value
				: 0,
		]),
	);
}

/** How many paths between two nodes share no edge (Menger 1927): as many as the fewest edges whose closing parts them. */
export function edgeDisjointPaths(edges: readonly FlowEdge[], from: string, to: string): number {
	return maxFlow(
		edges.map((edge) => ({ ...edge, capacity: 1 })),
		from,
		to,
	).value;
}

/**
 * How many paths between two nodes share no other node: as many as the fewest nodes whose closing parts them. Null when an edge joins the
 * two, for then no closing of nodes does.
 */
export function nodeDisjointPaths(edges: readonly FlowEdge[], from: string, to: string): number | null {
	if (edges.some(({ a, b, oneWay }) => (a === from && b === to) || (a === to && b === from && !oneWay))) return null;
	const names = new Set(edges.flatMap(({ a, b }) => [a, b]));
	const split: FlowEdge[] = [...names].map((name) => ({
		id: `through ${name}`,
		a: `into ${name}`,
		b: `out of ${name}`,
		capacity: name === from || name === to ? edges.length : 1,
		oneWay: true,
	}));
	for (const { id, a, b, oneWay } of edges) {
		split.push({ id: `${id} on`, a: `out of ${a}`, b: `into ${b}`, capacity: 1, oneWay: true });
		if (!oneWay) split.push({ id: `${id} back`, a: `out of ${b}`, b: `into ${a}`, capacity: 1, oneWay: true });
	}
	return maxFlow(split, `into ${from}`, `out of ${to}`).value;
}
