/** P(X ≥ k) for X binomial of n trials at chance p, summed from the mode outwards by ratios of neighbouring terms; 1 for k ≤ 0, 0 for k > n. */
export function binomialTail(k: number, n: number, p: number): number {
	if (k <= 0) return 1;
	if (k > n) return 0;
	if (p <= 0) return 0;
	if (p >= 1) return 1;
	// Up to the factor of the first term, so that no term underflows before it is weighed against the others.
	let term = 1;
	let tail = 0;
	let all = 0;
	const terms: number[] = [term];
	for (let i = 1; i <= n; i++) {
		term *= ((n - i + 1) / i) * (p / (1 - p));
		terms.push(term);
	}
	for (const [i, value] of terms.entries()) {
		all += value;
		if (i >= k) tail += value;
	}
	return tail / all;
}
