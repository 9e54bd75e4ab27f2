/** P(X ≥ k) for X binomial of n trials at chance p; 1 for k ≤ 0, 0 for k > n. */
export function binomialTail(k: number, n: number, p: number): number {
	if (k <= 0) return 1;
	if (k > n) return 0;
	if (p <= 0) return 0;
	if (p >= 1) return 1;
	let tail = 0;
	let all = 0;
	for (const [i, value] of binomialTerms(n, p).entries()) {
		all += value;
		if (i >= k) tail += value;
	}
	return tail / all;
}

/**
 * The chances of 0 … n of a binomial count, up to one factor: that of the mode is 1, and the others follow from it outwards by ratios of
 * neighbours, so that none grows beyond it and those that underflow weigh nothing. 0 < p < 1.
 */
export function binomialTerms(n: number, p: number): Float64Array {
	if (!(p > 0 && p < 1) || !Number.isInteger(n) || n < 0)
		throw new Error(`a binomial of ${n} trials at chance ${p}: a whole number from 0, and between 0 and 1`);
	const terms = new Float64Array(n + 1);
	const mode = Math.min(n, Math.floor((n + 1) * p));
	const odds = p / (1 - p);
	terms[mode] = 1;
	for (let i = mode; i > 0; i--) terms[i - 1] = ((terms[i] as number) * i) / ((n - i + 1) * odds);
	for (let i = mode; i < n; i++) terms[i + 1] = ((terms[i] as number) * (n - i) * odds) / (i + 1);
	return terms;
}
