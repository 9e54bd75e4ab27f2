import { sum } from "../base/maths.ts";
import { binomialTerms } from "./binomial-tail.ts";

/**
 * How unevenly counts spread over spells of different length: ½ Σ |n/N − T/Y|, the share of the counts that would have to move for
 * every spell to have the same rate (index of dissimilarity, Duncan & Duncan 1955). 0 for one rate throughout.
 */
export function unevenness(counts: readonly number[], lengths: readonly number[]): number {
	const { n, all } = totals(counts, lengths);
	return sum(counts.map((count, i) => Math.abs(count / n - (lengths[i] as number) / all))) / 2;
}

/** Its mean where each count falls into a spell by chance, in proportion to length: each spell's count is then binomial, so it is exact. */
export function chanceUnevenness(counts: readonly number[], lengths: readonly number[]): number {
	const { n, all } = totals(counts, lengths);
	return sum(lengths.map((length) => meanDeviation(n, length / all) / n)) / 2;
}

/** E|B − np| of a binomial count. */
function meanDeviation(n: number, p: number): number {
	if (p <= 0 || p >= 1) return 0;
	let [total, all] = [0, 0];
	for (const [k, term] of binomialTerms(n, p).entries()) {
		total += term * Math.abs(k - n * p);
		all += term;
	}
	return total / all;
}

function totals(counts: readonly number[], lengths: readonly number[]): { readonly n: number; readonly all: number } {
	const [n, all] = [sum(counts), sum(lengths)];
	if (!(n > 0 && all > 0)) throw new Error(`${n} counts over spells of ${all} in all: not all 0`);
	return { n, all };
}
