/**
 * Of violated cycles, those to add at once: the most violated first, and none that shares a tie with one taken before. A packing of
 * disjoint cycles lifts the bound by one each, where many overlapping ones would only thicken the program.
 */
export function disjointCuts(cycles: readonly number[][], values: Float64Array): number[][] {
	const length = (ties: readonly number[]) => ties.reduce((total, tie) => total + (values[tie] as number), 0);
	const sorted = cycles.map((ties) => ({ ties, length: length(ties) })).sort((a, b) => a.length - b.length || a.ties.length - b.ties.length);
	const taken = new Set<number>();
	return sorted.flatMap(({ ties }) => {
		if (ties.some((tie) => taken.has(tie))) return [];
		for (const tie of ties) taken.add(tie);
		return [ties];
	});
}
