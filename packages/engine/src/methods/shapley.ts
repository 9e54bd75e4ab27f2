/** What each coalition of n players is worth, by the bits of its members: 2^n values, the empty coalition 0. */
export type Worths = Float64Array;

/** The number of players of a game. Throws when the list of worths is not one. */
export function playersOf(worths: Worths): number {
	const n = Math.log2(worths.length);
	if (!Number.isInteger(n) || n < 1) throw new Error(`${worths.length} worths: give 2^n, one for each coalition of n players`);
	if (worths[0] !== 0) throw new Error(`the empty coalition is worth ${worths[0]}: it must be 0`);
	return n;
}

/** Worths from a rule on lists of players. */
export function worthsOf(players: number, worth: (coalition: readonly number[]) => number): Worths {
	return Float64Array.from({ length: 2 ** players }, (_, mask) => (mask === 0 ? 0 : worth(membersOf(mask))));
}

/** The players whose bits are set. */
export function membersOf(mask: number): number[] {
	const members: number[] = [];
	for (let left = mask; left !== 0; left &= left - 1) members.push(31 - Math.clz32(left & -left));
	return members;
}

/** The Shapley value (1953): φ_i = Σ over S without i of |S|! (n − |S| − 1)! / n! · [v(S ∪ i) − v(S)], in the unit of the worths. Time O(n 2^n). */
export function shapleyValue(worths: Worths): Float64Array {
	const n = playersOf(worths);
	/** share[s]: the part of all orders in which a given set of s players comes first, then i. */
	const share = new Float64Array(n);
	share[0] = 1 / n;
	for (let s = 1; s < n; s++) share[s] = ((share[s - 1] as number) * s) / (n - s);
	const value = new Float64Array(n);
	for (let mask = 0; mask < worths.length; mask++) {
		const size = membersOf(mask).length;
		for (let i = 0; i < n; i++)
			if (!((mask >>> i) & 1))
				value[i] = (value[i] as number) + (share[size] as number) * ((worths[mask | (1 << i)] as number) - (worths[mask] as number));
	}
	return value;
}

/**
 * Whether joining pays more the larger the coalition, v(S ∪ T) + v(S ∩ T) ≥ v(S) + v(T): then the core is not empty and holds the Shapley
 * value (Shapley 1971).
 */
export function isConvex(worths: Worths): boolean {
	const n = playersOf(worths);
	const scale = worths.reduce((most, worth) => Math.max(most, Math.abs(worth)), 0);
	for (let mask = 0; mask < worths.length; mask++)
		for (let i = 0; i < n; i++)
			for (let j = i + 1; j < n; j++) {
				if ((mask >>> i) & 1 || (mask >>> j) & 1) continue;
				const joined = (worths[mask | (1 << i) | (1 << j)] as number) + (worths[mask] as number);
				if (joined < (worths[mask | (1 << i)] as number) + (worths[mask | (1 << j)] as number) - 1e-12 * scale) return false;
			}
	return true;
}

/**
 * The Shapley value of an airport game, where a coalition costs what its dearest member does (Littlechild & Owen 1973): each step of
 * cost is shared by all who need it. `count[k]` players of cost `cost[k]` each; returns what one player of each kind pays.
 * Throws on a kind without players, and on a cost that is not finite or below 0.
 */
export function airportShares(cost: readonly number[], count: readonly number[]): number[] {
	if (cost.length !== count.length) throw new Error(`${cost.length} costs and ${count.length} counts: give one of each kind`);
	for (const [k, many] of count.entries()) {
		if (!(many > 0 && many < Number.POSITIVE_INFINITY))
			throw new Error(`count of kind ${k} is ${many}: give a finite number above 0, or leave it out`);
		if (!((cost[k] as number) >= 0 && (cost[k] as number) < Number.POSITIVE_INFINITY))
			throw new Error(`cost of kind ${k} is ${cost[k]}: give a finite number from 0`);
	}
	const order = cost.map((_, k) => k).sort((a, b) => (cost[a] as number) - (cost[b] as number));
	const shares = new Array<number>(cost.length).fill(0);
	let left = count.reduce((total, many) => total + many, 0);
	let [paid, reached] = [0, 0];
	for (const k of order) {
		const step = (cost[k] as number) - reached;
		if (step > 0) paid += step / left;
		reached = cost[k] as number;
		shares[k] = paid;
		left -= count[k] as number;
	}
	return shares;
}
