import { binomialTail } from "./binomial-tail.ts";

/** Halvings of an interval of length 1 until nothing is left of it in double precision. */
const HALVINGS = 60;

/**
 * Exact interval for the ratio of two Poisson rates observed for equally long (after to before): given the sum, the later count is
 * binomial with share r/(1 + r), whose interval is that of Clopper and Pearson 1934 (Przyborowski & Wilenski 1940). `outside` is
 * the chance left out on both sides together. The high end is infinite where nothing was counted before.
 */
export function rateRatio(before: number, after: number, outside: number): { readonly low: number; readonly high: number } {
	const n = before + after;
	const low = after === 0 ? 0 : shareWhere((p) => binomialTail(after, n, p) > outside / 2);
	const high = before === 0 ? 1 : shareWhere((p) => binomialTail(after + 1, n, p) >= 1 - outside / 2);
	return { low: low / (1 - low), high: high === 1 ? Number.POSITIVE_INFINITY : high / (1 - high) };
}

/** Chance of counts as far from even, either way, when the two rates are the same: twice the smaller tail, at most 1. */
export function sameRate(before: number, after: number): number {
	return Math.min(1, 2 * binomialTail(Math.max(before, after), before + after, 0.5));
}

/** Whether the ratio is shown to lie between 1/bound and bound: two one-sided tests at 5 % each (Schuirmann 1987). */
export function equivalent(before: number, after: number, bound: number): boolean {
	const { low, high } = rateRatio(before, after, 0.1);
	return low > 1 / bound && high < bound;
}

/**
 * The least number of acts from which an even split would show equivalence within a bound above 1: with fewer the test cannot speak. An
 * even split of more acts is less likely at any other rate, so the least is found by halving.
 */
export function leastToShow(bound: number): number {
	if (!(bound > 1)) throw new Error(`equivalence within ${bound}: the bound is a ratio above 1`);
	const known = least.get(bound);
	if (known !== undefined) return known;
	let enough = 1;
	while (!equivalent(enough, enough, bound)) enough *= 2;
	let few = Math.floor(enough / 2);
	while (enough - few > 1) {
		const each = Math.floor((few + enough) / 2);
		if (equivalent(each, each, bound)) enough = each;
		else few = each;
	}
	least.set(bound, 2 * enough);
	return 2 * enough;
}

/** What was worked out, by bound: redraws ask again and again. */
const least = new Map<number, number>();

/** The share from which on a rising condition holds. */
function shareWhere(holds: (share: number) => boolean): number {
	let low = 0;
	let high = 1;
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (holds(middle)) high = middle;
		else low = middle;
	}
	return high;
}
