/** One act: the days that it may have been on (first to last, both counted) and its weight in each sector, which sum to 1. */
export interface SectorAct {
	readonly first: number;
	readonly last: number;
	readonly weights: ReadonlyMap<string, number>;
}

/** Share of each sector over some acts, each act counting 1. Empty without acts. */
export function sectorShares(acts: readonly SectorAct[]): Map<string, number> {
	const shares = new Map<string, number>();
	for (const { weights } of acts) for (const [sector, weight] of weights) shares.set(sector, (shares.get(sector) ?? 0) + weight / acts.length);
	return shares;
}

/** Shannon entropy of shares that sum to 1, in bits: 0 when all is in one sector (Shannon 1948). */
export function entropyBits(shares: Iterable<number>): number {
	let bits = 0;
	for (const share of shares) if (share > 0) bits -= share * Math.log2(share);
	// −1 · log2(1) is −0.
	return bits === 0 ? 0 : bits;
}

/** What Miller and Madow add to the entropy of a sample of n with k kinds seen, in bits: few acts look less mixed than they are (Miller 1955). */
export function millerMadowBits(k: number, n: number): number {
	return (k - 1) / (2 * n * Math.LN2);
}

/** Part of the weight that lies in other sectors: ½ Σ |a − b|, 0 the same … 1 nothing shared. */
export function sectorDistance(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const sector of new Set([...a.keys(), ...b.keys()])) sum += Math.abs((a.get(sector) ?? 0) - (b.get(sector) ?? 0));
	return sum / 2;
}

/** Acts in the order of their days; those whose days overlap, so that no order of theirs is known, stand together. */
export function occasionsOf<T extends Pick<SectorAct, "first" | "last">>(acts: readonly T[]): T[][] {
	const out: T[][] = [];
	let until = Number.NEGATIVE_INFINITY;
	for (const act of [...acts].sort((a, b) => a.first - b.first || a.last - b.last)) {
		if (act.first > until) out.push([act]);
		else (out.at(-1) as T[]).push(act);
		until = Math.max(until, act.last);
	}
	return out;
}

/**
 * Switching rate: the mean distance of one act and the next, over all orders of the acts of one occasion. Exact: within an occasion
 * of g acts each of the g − 1 steps is any pair of them, and the step to the next occasion any pair across. Undefined below two acts.
 */
export function switchingRate(acts: readonly SectorAct[]): number | undefined {
	if (acts.length < 2) return undefined;
	const occasions = occasionsOf(acts);
	let sum = 0;
	for (const [i, own] of occasions.entries()) {
		if (own.length > 1) sum += (own.length - 1) * switchingByChance(own);
		const next = occasions[i + 1];
		if (next) sum += mean(own.flatMap((a) => next.map((b) => sectorDistance(a.weights, b.weights))));
	}
	return sum / (acts.length - 1);
}

/** The switching rate that the same acts would show on average if their dates were dealt at random: the mean distance of all pairs. */
export function switchingByChance(acts: readonly SectorAct[]): number {
	return mean(acts.flatMap((a, i) => acts.slice(i + 1).map((b) => sectorDistance(a.weights, b.weights))));
}

function mean(values: readonly number[]): number {
	return values.reduce((a, b) => a + b, 0) / values.length;
}
