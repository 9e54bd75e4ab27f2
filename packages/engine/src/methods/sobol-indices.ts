import { sobolSequence } from "./sobol-sequence.ts";

/** How much of the variance of a model each input explains. */
export interface SobolIndices {
	readonly mean: number;
	readonly variance: number;
	/** Var(E[Y | X_i]) / Var(Y): by X_i alone. May come out a little below 0 when it is 0. */
	readonly first: readonly number[];
	/** 1 − Var(E[Y | all but X_i]) / Var(Y): with all that X_i does together with others. */
	readonly total: readonly number[];
	/** Standard errors as if the points were independent: an upper bound, since those of a Sobol' sequence are more even. */
	readonly firstError: readonly number[];
	readonly totalError: readonly number[];
	/** How often the model was asked. */
	readonly evaluations: number;
}

/**
 * Variance-based sensitivity of f: [0, 1]^d → ℝ with n (d + 2) evaluations. First-order indices by Saltelli et al. (2010, Comput. Phys. Commun. 181:
 * 259–270): mean of f(B)(f(A_B^i) − f(A)) / V; total indices by Jansen (1999): mean of (f(A) − f(A_B^i))² / 2V; A, B the two halves of a Sobol'
 * sequence in 2d dimensions, A_B^i = A with column i of B, V the variance over A and B. `n` must be a power of 2. Inputs of another distribution: let f
 * transform them. Undefined when f does not vary, or gives something that is no finite number: then there is no variance to share out.
 */
export function sobolIndices(f: (x: Float64Array) => number, d: number, n: number): SobolIndices | undefined {
	if (!(Number.isInteger(Math.log2(n)) && n >= 2)) throw new Error(`n: ${n}; give a power of 2`);
	const points = sobolSequence(n, 2 * d);
	const x = new Float64Array(d);
	const at = (k: number, swapped: number | "A" | "B") => {
		for (let j = 0; j < d; j++) x[j] = points[k * 2 * d + (swapped === "B" || swapped === j ? d + j : j)] as number;
		return f(x);
	};
	const a = Float64Array.from({ length: n }, (_, k) => at(k, "A"));
	const b = Float64Array.from({ length: n }, (_, k) => at(k, "B"));
	const { mean, variance } = moments(2 * n, (k) => (k < n ? a[k] : b[k - n]) as number);
	if (!(variance > 0 && variance < Number.POSITIVE_INFINITY)) return undefined;
	// An index does not change when a constant is taken from f, and its error is least without the mean.
	const first: number[] = [];
	const total: number[] = [];
	const firstError: number[] = [];
	const totalError: number[] = [];
	for (let i = 0; i < d; i++) {
		const swapped = Float64Array.from({ length: n }, (_, k) => at(k, i));
		const one = moments(n, (k) => ((b[k] as number) - mean) * ((swapped[k] as number) - (a[k] as number)));
		const all = moments(n, (k) => ((a[k] as number) - (swapped[k] as number)) ** 2 / 2);
		if (!Number.isFinite(one.mean + all.mean)) return undefined;
		first.push(one.mean / variance);
		total.push(all.mean / variance);
		firstError.push(Math.sqrt(one.variance / n) / variance);
		totalError.push(Math.sqrt(all.variance / n) / variance);
	}
	return { mean, variance, first, total, firstError, totalError, evaluations: n * (d + 2) };
}

function moments(n: number, at: (k: number) => number): { mean: number; variance: number } {
	let mean = 0;
	for (let k = 0; k < n; k++) mean += at(k);
	mean /= n;
	let squares = 0;
	for (let k = 0; k < n; k++) squares += (at(k) - mean) ** 2;
	return { mean, variance: squares / n };
}
