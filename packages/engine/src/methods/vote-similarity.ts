/** Votes of some states on some items, item by state: 1 yes, 2 abstention, 3 no, 0 absent or not a member. */
export interface VoteTable {
	readonly states: number;
	readonly items: number;
	/** The vote of state s on item v stands at s × items + v. */
	readonly votes: Uint8Array;
}

/** Similarity of all pairs i < j of states; the pair stands at `pairIndex(i, j, states)`. NaN = undefined. */
export interface PairSimilarity {
	readonly states: number;
	/** Items on which both voted. */
	readonly common: Int32Array;
	/** Share of common items on which they voted alike. */
	readonly agreement: Float64Array;
	/** Signorino and Ritter's S with absolute and with squared distances. */
	readonly s: Float64Array;
	readonly sSquared: Float64Array;
	/** Cohen's κ and Scott's π with squared distances. */
	readonly kappa: Float64Array;
	readonly pi: Float64Array;
}

/** Where the pair of two different states stands, whichever comes first. */
export function pairIndex(i: number, j: number, states: number): number {
	const [a, b] = i < j ? [i, j] : [j, i];
	return a * states - (a * (a + 1)) / 2 + (b - a - 1);
}

/**
 * Similarity of all pairs of states from roll calls, on the items on which both voted: agreement, S (Signorino & Ritter 1999), Cohen's κ and
 * Scott's π with squared distances (Häge 2011), as `similarity.ts` defines them with yes 1, abstention 2, no 3. A pair without a common item is NaN
 * throughout, and κ or π is NaN where both always voted the same one way, since nothing could have differed.
 *
 * Each state's votes of a kind are a bit set, so the nine counts of a pair are nine intersections.
 */
export function voteSimilarity({ states, items, votes }: VoteTable): PairSimilarity {
	if (votes.length !== states * items) throw new Error(`votes: ${votes.length} entries for ${states} states and ${items} items; give one for each`);
	const words = Math.ceil(items / 32);
	const kinds = bitSets(states, items, votes, words);
	const pairs = (states * (states - 1)) / 2;
	const list = () => new Float64Array(pairs).fill(Number.NaN);
	const out = { states, common: new Int32Array(pairs), agreement: list(), s: list(), sSquared: list(), kappa: list(), pi: list() };
	const counts = new Int32Array(9);
	let pair = 0;
	for (let i = 0; i < states; i++) {
		for (let j = i + 1; j < states; j++, pair++) {
			for (let a = 0; a < 3; a++)
				for (let b = 0; b < 3; b++) counts[3 * a + b] = intersection(kinds, (3 * i + a) * words, (3 * j + b) * words, words);
			measure(counts, pair, out);
		}
	}
	return out;
}

function bitSets(states: number, items: number, votes: Uint8Array, words: number): Int32Array {
	const kinds = new Int32Array(3 * states * words);
	for (let s = 0; s < states; s++)
		for (let v = 0; v < items; v++) {
			const vote = votes[s * items + v] as number;
			if (vote > 3) throw new Error(`votes: ${vote} of state ${s} on item ${v}; give 0, 1, 2 or 3`);
			const at = (3 * s + vote - 1) * words + (v >> 5);
			if (vote > 0) kinds[at] = (kinds[at] as number) | (1 << (v & 31));
		}
	return kinds;
}

/** Bits that two sets share. */
function intersection(sets: Int32Array, a: number, b: number, words: number): number {
	let total = 0;
	for (let w = 0; w < words; w++) {
		let x = (sets[a + w] as number) & (sets[b + w] as number);
		x -= (x >>> 1) & 0x55555555;
		x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
		x = (x + (x >>> 4)) & 0x0f0f0f0f;
		total += Math.imul(x, 0x01010101) >>> 24;
	}
	return total;
}

function measure(counts: Int32Array, pair: number, out: PairSimilarity): void {
	const [yy, ya, yn, ay, aa, an, ny, na, nn] = counts as unknown as [number, number, number, number, number, number, number, number, number];
	const alike = yy + aa + nn;
	const near = ya + ay + an + na;
	const far = yn + ny;
	const n = alike + near + far;
	out.common[pair] = n;
	if (n === 0) return;
	const squares = near + 4 * far;
	out.agreement[pair] = alike / n;
	out.s[pair] = 1 - (near + 2 * far) / n;
	out.sSquared[pair] = 1 - squares / (2 * n);
	// Positions counted from abstention as 0: yes −1, no 1.
	const x = ny + na + nn - (yy + ya + yn);
	const y = yn + an + nn - (yy + ay + ny);
	const xx = ny + na + nn + (yy + ya + yn);
	const yy2 = yn + an + nn + (yy + ay + ny);
	const kappa = xx + yy2 - (2 * x * y) / n;
	const pi = xx + yy2 - (x + y) ** 2 / (2 * n);
	if (kappa > 0) out.kappa[pair] = 1 - squares / kappa;
	if (pi > 0) out.pi[pair] = 1 - squares / pi;
}
