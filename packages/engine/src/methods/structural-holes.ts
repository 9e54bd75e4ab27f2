/** How strongly i is tied to j, nodes × nodes row-major; the diagonal is not read. */
export interface TieStrengths {
	readonly nodes: number;
	readonly strength: Float64Array;
}

export interface StructuralHoles {
	/** How many others the node is tied to, either way. */
	readonly degree: number;
	/**
	 * Burt's constraint, c = Σ_j (p_ij + Σ_q p_iq p_qj)², p_ij the share of i's ties, in and out, that j has: high where contacts are few and
	 * tied to each other.
	 */
	readonly constraint: number;
	/** n − 2t/n for n contacts with t ties among them (Borgatti 1997), whatever the strengths. */
	readonly effectiveSize: number;
	/** Effective size over degree. */
	readonly efficiency: number;
}

/** Structural holes of each node (Burt 1992, Structural Holes, ch. 2); null for a node without ties, which has no contacts to be constrained by. */
export function structuralHoles({ nodes: n, strength }: TieStrengths): (StructuralHoles | null)[] {
	const mutual = (i: number, j: number) => (i === j ? 0 : (strength[i * n + j] as number) + (strength[j * n + i] as number));
	const contacts = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => j).filter((j) => mutual(i, j) > 0));
	const sums = contacts.map((others, i) => others.reduce((total, j) => total + mutual(i, j), 0));
	return contacts.map((others, i) => {
		if (others.length === 0) return null;
		/** What i puts into each j, straight and through others. */
		const invested = new Float64Array(n);
		let between = 0;
		for (const q of others) {
			const share = mutual(i, q) / (sums[i] as number);
			invested[q] = (invested[q] as number) + share;
			for (const j of contacts[q] as number[]) {
				invested[j] = (invested[j] as number) + (share * mutual(q, j)) / (sums[q] as number);
				if (mutual(i, j) > 0) between += 1;
			}
		}
		let constraint = 0;
		for (const j of others) constraint += (invested[j] as number) ** 2;
		const degree = others.length;
		// `between` counts each tie among contacts from both ends: it is 2t.
		const effectiveSize = degree - between / degree;
		return { degree, constraint, effectiveSize, efficiency: effectiveSize / degree };
	});
}
