import { sum } from "../base/maths.ts";

/**
 * How unevenly counts spread over spells of different length: ½ Σ |n/N − T/Y|, the share of the counts that would have to move for
 * every spell to have the same rate (index of dissimilarity, Duncan & Duncan 1955). 0 for one rate throughout.
 */
export function unevenness(counts: readonly number[], lengths: readonly number[]): number {
	const n = sum(counts);
	const all = sum(lengths);
	return sum(counts.map((count, i) => Math.abs(count / n - (lengths[i] as number) / all))) / 2;
}

/** Its mean where each count falls into a spell by chance, in proportion to length: each spell's count is then binomial, so it is exact. */
export function chanceUnevenness(counts: readonly number[], lengths: readonly number[]): number {
	const n = sum(counts);
	const all = sum(lengths);
	return sum(lengths.map((length) => meanDeviation(n, length / all) / n)) / 2;
}

/** E|B − np| of a binomial count, summed over its values by ratios of neighbouring terms. */
function meanDeviation(n: number, p: number): number {
	if (p <= 0 || p >= 1) return 0;
	let chance = (1 - p) ** n;
	let total = 0;
	for (let k = 0; k <= n; k++) {
		total += chance * Math.abs(k - n * p);
		chance *= ((n - k) / (k + 1)) * (p / (1 - p));
	}
	return total;
}
