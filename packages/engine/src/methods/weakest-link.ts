/** An edge between two members, with how strong it is. */
export interface Link {
	readonly between: readonly [string, string];
	readonly strength: number;
}

/**
 * The edge by which a set of members hangs together: the weakest edge of the strongest spanning tree, so that no way of joining all
 * of them has a stronger weakest edge (the bottleneck of a maximum spanning tree; Kruskal 1956). Of equal edges the first in order.
 * Undefined where the edges do not join all members, or there is only one. Throws where a strength is no number.
 */
export function weakestLink(members: readonly string[], links: readonly Link[]): Link | undefined {
	const wrong = links.find(({ strength }) => Number.isNaN(strength));
	if (wrong) throw new Error(`the edge of ${wrong.between[0]} and ${wrong.between[1]} has strength NaN: give a number`);
	const root = new Map(members.map((member) => [member, member]));
	const find = (member: string): string => {
		const above = root.get(member) as string;
		return above === member ? member : find(above);
	};
	let parts = members.length;
	for (const link of [...links].sort((a, b) => b.strength - a.strength)) {
		const [a, b] = link.between;
		if (!root.has(a) || !root.has(b)) continue;
		const [p, q] = [find(a), find(b)];
		if (p === q) continue;
		root.set(p, q);
		parts--;
		if (parts === 1) return link;
	}
	return undefined;
}
