/** What several chains of draws say about one quantity. */
export interface ChainSummary {
	readonly mean: number;
	readonly sd: number;
	/** Split potential scale reduction: 1 when the halves of all chains agree; undefined when nothing varies. */
	readonly rHat: number | undefined;
	/** Number of independent draws that would be as good; undefined when nothing varies. */
	readonly effective: number | undefined;
}

/**
 * Split R̂ and effective sample size (Gelman et al. 2013, Bayesian Data Analysis, 11.4–11.5): every chain is cut into halves; W = mean variance
 * within the m halves of n draws, B/n = variance of their means, v = (n−1)/n·W + B/n, R̂ = √(v/W); the effective size is mn / (1 + 2Σρ_t) with
 * ρ_t = 1 − V_t/2v from the variogram V_t, summed to the first pair of lags whose sum is negative (Geyer 1992).
 *
 * `chains`: at least one chain of at least four draws, all of one length. When a draw is not finite, every number is NaN.
 */
export function summariseChains(chains: readonly ArrayLike<number>[]): ChainSummary {
	const { means, variances, n, halves, finite } = halve(chains);
	if (!finite) return { mean: Number.NaN, sd: Number.NaN, rHat: Number.NaN, effective: Number.NaN };
	const mean = average(means);
	const within = average(variances);
	const v = (within * (n - 1)) / n + variance(means, mean);
	if (!(v > 0)) return { mean, sd: 0, rHat: undefined, effective: undefined };
	if (!(within > 0)) return { mean, sd: Math.sqrt(v), rHat: Number.POSITIVE_INFINITY, effective: halves.length };
	let total = 0;
	const rho = (lag: number) => 1 - average(halves.map((half) => variogram(half, lag))) / (2 * v);
	for (let lag = 1; lag + 1 < n; lag += 2) {
		const pair = rho(lag) + rho(lag + 1);
		if (!(pair > 0)) break;
		total += pair;
	}
	return { mean, sd: Math.sqrt(v), rHat: Math.sqrt(v / within), effective: (halves.length * n) / (1 + 2 * total) };
}

/** Split R̂ alone, as in `summariseChains`: cheap enough for tens of thousands of quantities. NaN when a draw is not finite. */
export function splitRHat(chains: readonly ArrayLike<number>[]): number | undefined {
	const { means, variances, n, finite } = halve(chains);
	if (!finite) return Number.NaN;
	const within = average(variances);
	const between = variance(means, average(means));
	if (within > 0) return Math.sqrt((n - 1) / n + between / within);
	return between > 0 ? Number.POSITIVE_INFINITY : undefined;
}

function halve(chains: readonly ArrayLike<number>[]) {
	const n = Math.floor((chains[0]?.length ?? 0) / 2);
	if (n < 2) throw new Error(`chains: ${chains[0]?.length ?? 0} draws; give at least four`);
	const halves = chains.flatMap((chain) => [Float64Array.from({ length: n }, (_, i) => chain[i] as number), tail(chain, n)]);
	const means = halves.map(average);
	// A draw that is not finite makes its half's mean so; with an odd number of draws the middle one is in no half.
	const finite = means.every(Number.isFinite) && chains.every((chain) => Number.isFinite(chain[n]));
	return { n, halves, means, finite, variances: halves.map((half, h) => variance(half, means[h] as number)) };
}

function tail(chain: ArrayLike<number>, n: number): Float64Array {
	return Float64Array.from({ length: n }, (_, i) => chain[chain.length - n + i] as number);
}

function average(values: ArrayLike<number>): number {
	let total = 0;
	for (let i = 0; i < values.length; i++) total += values[i] as number;
	return total / values.length;
}

function variance(values: ArrayLike<number>, mean: number): number {
	let total = 0;
	for (let i = 0; i < values.length; i++) total += ((values[i] as number) - mean) ** 2;
	return total / (values.length - 1);
}

function variogram(values: ArrayLike<number>, lag: number): number {
	let total = 0;
	for (let i = lag; i < values.length; i++) total += ((values[i] as number) - (values[i - lag] as number)) ** 2;
	return total / (values.length - lag);
}
