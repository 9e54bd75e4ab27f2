import type { SegmentCost } from "./segment-cost.ts";

/** The best division of a series into a given number of segments. */
export interface BreakPoints {
	/** Number of values before each break, rising. */
	readonly at: readonly number[];
	/** Σ cost of the segments. */
	readonly total: number;
}

/**
 * For each number of breaks from 0 to `most` the division with the least Σ cost, every segment at least `shortest` long (dynamic programming, Bai &
 * Perron 2003, J. Applied Econometrics 18:1–22; Auger & Lawrence 1989). Undefined in the place of a number for which the series is too short.
 */
export function breakPoints(cost: SegmentCost, most: number, shortest: number): (BreakPoints | undefined)[] {
	if (!(Number.isInteger(shortest) && shortest >= 1)) throw new Error(`shortest: ${shortest}; give a whole number of values from 1`);
	const n = cost.length;
	/** Least cost of the first t values in one segment more in each round, and where the last of them begins. */
	let best = Float64Array.from({ length: n + 1 }, (_, t) => (t >= shortest ? cost.of(0, t) : Number.POSITIVE_INFINITY));
	const lasts: Int32Array[] = [];
	const out: (BreakPoints | undefined)[] = [];
	for (let breaks = 0; ; breaks++) {
		const total = best[n] as number;
		const at: number[] = [];
		for (let [k, t] = [breaks - 1, n]; k >= 0; k--) {
			t = (lasts[k] as Int32Array)[t] as number;
			at.push(t);
		}
		out.push(total < Number.POSITIVE_INFINITY ? { at: at.reverse(), total } : undefined);
		if (breaks === most) return out;
		const next = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
		const last = new Int32Array(n + 1);
		for (let t = (breaks + 2) * shortest; t <= n; t++)
			for (let s = (breaks + 1) * shortest; s <= t - shortest; s++) {
				const candidate = (best[s] as number) + cost.of(s, t);
				if (candidate < (next[t] as number)) {
					next[t] = candidate;
					last[t] = s;
				}
			}
		lasts.push(last);
		best = next;
	}
}

/**
 * Bayesian information criterion of a division of n values by level, n (log(RSS/n) + 1 + log 2π) + 2 (m + 1) log n: a mean for each segment, and as
 * many parameters again for the breaks and the variance, as R's strucchange counts them. The least is best.
 */
export function breakCriterion(n: number, breaks: number, residuals: number): number {
	return n * (Math.log(residuals / n) + 1 + Math.log(2 * Math.PI)) + 2 * (breaks + 1) * Math.log(n);
}

/**
 * Andrews' supF (1993, Econometrica 61:821–856) for one change of level: the greatest F = (RSS₀ − RSS₁) / (RSS₁ / (n − 2)) over breaks that leave at
 * least the share `trim` of the series on either side. Infinity when a break leaves nothing unexplained. Undefined when no break does, when the
 * series never varies, or for fewer than three values.
 */
export function supF(cost: SegmentCost, trim = 0.15): number | undefined {
	const n = cost.length;
	const whole = n > 0 ? cost.of(0, n) : 0;
	if (n < 3 || !(whole > 0)) return undefined;
	let most: number | undefined;
	for (let t = Math.max(1, Math.floor(trim * n)); t <= n - Math.max(1, Math.floor(trim * n)); t++) {
		const split = cost.of(0, t) + cost.of(t, n);
		most = Math.max(most ?? 0, (whole - split) / (split / (n - 2)));
	}
	return most;
}
