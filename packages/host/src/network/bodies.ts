/** Who is bound to whom in one year, as sets of places; symmetric, without loops. */
export type Graph = readonly Set<number>[];

/** Fewest members of a body: five states bound each to each by ten pacts of two would be a rare chance. */
export const SMALLEST = 5;

/**
 * Bodies in a graph of obligations: a treaty of m states binds each of them to each, so it shows in dyads as a clique. The largest
 * clique of edges that no body has accounted for is taken, widened by whoever is bound to all of it by whatever treaty (two members
 * may share a larger body too), and its edges are set aside; so on while a clique of at least `SMALLEST` is left. Members sorted.
 * Two treaties of nearly the same states come out as one body and a rest, since dyads do not name treaties.
 */
export function bodiesOf(graph: Graph): number[][] {
	const left = graph.map((others) => new Set(others));
	const found: number[][] = [];
	for (;;) {
		const clique = largestClique(left);
		if (clique.length < SMALLEST) return found;
		const body = widened(clique, left, graph);
		found.push(body);
		for (const a of body) for (const b of body) left[a]?.delete(b);
	}
}

/** A clique of what is left and everybody who is bound to all of it, those with most ties not yet accounted for first. */
function widened(clique: readonly number[], left: Graph, graph: Graph): number[] {
	const open = (one: number) => clique.filter((member) => left[one]?.has(member)).length;
	const near = [...graph.keys()].filter((one) => open(one) > 0 && !clique.includes(one)).sort((a, b) => open(b) - open(a) || a - b);
	const body = [...clique];
	for (const one of near) if (body.every((member) => graph[one]?.has(member))) body.push(one);
	return body.sort((a, b) => a - b);
}

/** The largest clique, the first in the order of its members where several are; exact (Bron and Kerbosch 1973, with a pivot and a bound). */
export function largestClique(graph: Graph): number[] {
	let best: number[] = [];
	const grow = (clique: number[], candidates: Set<number>, done: Set<number>) => {
		if (clique.length + candidates.size <= best.length) return;
		if (candidates.size === 0) {
			if (done.size === 0) best = [...clique];
			return;
		}
		let pivot = -1;
		let most = -1;
		for (const one of [...candidates, ...done]) {
			let common = 0;
			for (const other of candidates) if (graph[one]?.has(other)) common++;
			if (common > most) [pivot, most] = [one, common];
		}
		for (const one of [...candidates].filter((candidate) => !graph[pivot]?.has(candidate))) {
			const near = graph[one] as Set<number>;
			const within = (set: Set<number>) => new Set([...set].filter((other) => near.has(other)));
			grow([...clique, one], within(candidates), within(done));
			candidates.delete(one);
			done.add(one);
		}
	};
	grow([], new Set(graph.keys()), new Set());
	return best.sort((a, b) => a - b);
}
