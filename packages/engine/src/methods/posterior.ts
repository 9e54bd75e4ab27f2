import { splitRHat } from "./chains.ts";

/** What the draws of several chains say about many quantities, one entry each. */
export interface Posterior {
	readonly converged: true;
	readonly mean: Float64Array;
	readonly sd: Float64Array;
	/** The 5 % and 95 % quantiles of the draws. */
	readonly low: Float64Array;
	readonly high: Float64Array;
	readonly rHat: Float64Array;
	/** Draws kept, over all chains. */
	readonly draws: number;
}

/** The chains disagree: there is no estimate. */
export interface NotConverged {
	readonly converged: false;
	readonly because: string;
	/** The quantile of R̂ that was to be at most the limit; NaN where draws are not finite. */
	readonly rHat: number;
}

/**
 * The posterior, if the share `share` of the quantities has a split R̂ of at most `limit`; else that it has not converged. `draws`: by chain, the
 * `kept` draws of quantity i from i × kept on. Draws that are not finite are never converged; a quantity that is constant counts as converged.
 */
export function judge(draws: readonly Float32Array[], n: number, kept: number, limit: number, share: number): Posterior | NotConverged {
	const of = (i: number) => draws.map((chain) => chain.subarray(i * kept, (i + 1) * kept));
	const rHat = Float64Array.from({ length: n }, (_, i) => splitRHat(of(i)) ?? 1);
	const broken = rHat.filter(Number.isNaN).length;
	if (broken > 0) return { converged: false, because: `${broken} of ${n} estimates have draws that are not finite numbers`, rHat: Number.NaN };
	const worst = Float64Array.from(rHat).sort()[Math.max(0, Math.ceil(share * n) - 1)] as number;
	if (!(worst <= limit)) {
		const because = `${100 * share} % of the estimates should have R̂ of at most ${limit}, and they have up to ${worst.toFixed(3)}: take more iterations`;
		return { converged: false, because, rHat: worst };
	}
	const [mean, sd, low, high] = [new Float64Array(n), new Float64Array(n), new Float64Array(n), new Float64Array(n)];
	const all = new Float64Array(draws.length * kept);
	for (let i = 0; i < n; i++) {
		for (const [c, chain] of of(i).entries()) all.set(chain, c * kept);
		all.sort();
		let total = 0;
		for (const value of all) total += value;
		const middle = total / all.length;
		let squares = 0;
		for (const value of all) squares += (value - middle) ** 2;
		mean[i] = middle;
		sd[i] = Math.sqrt(squares / (all.length - 1));
		low[i] = all[Math.max(0, Math.ceil(0.05 * all.length) - 1)] as number;
		high[i] = all[Math.max(0, Math.ceil(0.95 * all.length) - 1)] as number;
	}
	return { converged: true, mean, sd, low, high, rHat, draws: all.length };
}
