/**
 * The first n points of Halton's low-discrepancy sequence in d dimensions, beginning with the origin (Halton 1960): coordinate j of point k is the
 * digits of k in base p_j, the j-th prime, mirrored at the point. Point k stands at k·d … k·d + d − 1. In many dimensions neighbours go in step, so
 * prefer Sobol's sequence beyond about ten.
 */
export function haltonSequence(n: number, d: number): Float64Array {
	if (!(Number.isInteger(n) && n >= 1)) throw new Error(`n: ${n}; give a number of points from 1`);
	if (!(Number.isInteger(d) && d >= 1)) throw new Error(`d: ${d}; give a number of dimensions from 1`);
	const out = new Float64Array(n * d);
	for (const [j, base] of primes(d).entries()) for (let k = 0; k < n; k++) out[k * d + j] = radicalInverse(k, base);
	return out;
}

/** The digits of k in a base, mirrored at the point: 6 = 110₂ becomes .011₂. */
export function radicalInverse(k: number, base: number): number {
	let [rest, numerator, denominator] = [k, 0, 1];
	while (rest > 0) {
		numerator = numerator * base + (rest % base);
		denominator *= base;
		rest = Math.floor(rest / base);
	}
	return numerator / denominator;
}

function primes(count: number): number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
	return found;
}
