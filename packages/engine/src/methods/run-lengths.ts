/** What is believed before the first value: μ ~ N(mean, σ²/weight), σ² ~ inverse gamma(shape, scale). */
export interface RunPrior {
	readonly mean: number;
	readonly weight: number;
	readonly shape: number;
	readonly scale: number;
	/** Chance of a change at each value, constant. */
	readonly hazard: number;
}

/** The run length after each value, one entry a value. */
export interface RunLengths {
	/** The most likely number of values since the last change. */
	readonly mode: Int32Array;
	readonly chance: Float64Array;
	/** P(r_t = r) for r = 0 … t, by t. */
	readonly distribution: readonly Float64Array[];
}

/**
 * Bayesian online change-point detection (Adams & MacKay 2007) for normal values of unknown mean and variance: P(r_t = r + 1) ∝ P(r_{t−1} = r) π_r(x_t)(1 − h),
 * P(r_t = 0) ∝ h Σ_r P(r_{t−1} = r) π_r(x_t). π_r is Student's t with 2a degrees of freedom, centre m and squared scale b(k + 1)/(ak), from the
 * values of the run: k + 1, a + ½, m + (x − m)/(k + 1), b + k(x − m)²/(2(k + 1)). Run length 0 means that the change is at t. In logarithms, so no
 * value is too unlikely to be followed by another.
 */
export function runLengths(values: ArrayLike<number>, { mean, weight, shape, scale, hazard }: RunPrior): RunLengths {
	if (!(hazard > 0 && hazard < 1)) throw new Error(`hazard: ${hazard}; give a chance between 0 and 1`);
	if (!(weight > 0 && shape > 0 && scale > 0)) throw new Error(`prior: weight ${weight}, shape ${shape}, scale ${scale}; all must be positive`);
	const n = values.length;
	const mode = new Int32Array(n);
	const chance = new Float64Array(n);
	const distribution: Float64Array[] = [];
	// By run length r: the distribution, and m and b of its run. k and a depend on r alone.
	let chances = Float64Array.of(0);
	const m = new Float64Array(n + 1).fill(mean);
	const b = new Float64Array(n + 1).fill(scale);
	const gammas = Float64Array.from({ length: n + 1 }, (_, r) => logGammaRatio(shape + r / 2));
	for (let t = 0; t < n; t++) {
		const x = values[t] as number;
		if (!Number.isFinite(x)) throw new Error(`values: ${x} at place ${t}; a gap in a series is no number, leave it out or stop there`);
		const next = new Float64Array(t + 2);
		for (let r = t; r >= 0; r--) {
			const [k, a] = [weight + r, shape + r / 2];
			const [centre, beta] = [m[r] as number, b[r] as number];
			const spread = (2 * beta * (k + 1)) / k;
			const d = x - centre;
			next[r + 1] = (chances[r] as number) + (gammas[r] as number) - 0.5 * Math.log(Math.PI * spread) - (a + 0.5) * Math.log1p((d * d) / spread);
			m[r + 1] = centre + d / (k + 1);
			b[r + 1] = beta + (k * d * d) / (2 * (k + 1));
		}
		m[0] = mean;
		b[0] = scale;
		const total = logSum(next.subarray(1));
		next[0] = Math.log(hazard);
		for (let r = 1; r <= t + 1; r++) next[r] = (next[r] as number) - total + Math.log1p(-hazard);
		chances = next;
		const shares = next.map(Math.exp);
		distribution.push(shares);
		for (let r = 0; r <= t + 1; r++) {
			if ((shares[r] as number) > (chance[t] as number)) {
				chance[t] = shares[r] as number;
				mode[t] = r;
			}
		}
	}
	return { mode, chance, distribution };
}

function logSum(values: Float64Array): number {
	const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	return most + Math.log(values.reduce((total, value) => total + Math.exp(value - most), 0));
}

/** log Γ(a + ½) − log Γ(a), a > 0, by Stirling's series after moving a up to 12 (Abramowitz & Stegun 6.1.41). */
function logGammaRatio(a: number): number {
	return logGamma(a + 0.5) - logGamma(a);
}

function logGamma(z: number): number {
	let [x, shift] = [z, 0];
	while (x < 12) {
		shift -= Math.log(x);
		x += 1;
	}
	const y = 1 / (x * x);
	return (
		shift + (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y / 1188)))) / x
	);
}
