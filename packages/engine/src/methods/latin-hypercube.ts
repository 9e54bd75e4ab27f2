import { RandomStream } from "./random-stream.ts";

/**
 * A Latin hypercube sample of n points in d dimensions (McKay, Beckman & Conover 1979, Technometrics 21:239–245): in every dimension each of the n
 * equal strata holds one point, at a random place in it. Point k stands at k·d … k·d + d − 1.
 */
export function latinHypercube(n: number, d: number, seed: number): Float64Array {
	if (!(Number.isInteger(n) && n >= 1)) throw new Error(`n: ${n}; give a number of points from 1`);
	if (!(Number.isInteger(d) && d >= 1)) throw new Error(`d: ${d}; give a number of dimensions from 1`);
	const out = new Float64Array(n * d);
	for (let j = 0; j < d; j++) {
		const random = new RandomStream(seed, j);
		const strata = random.shuffled(n);
		for (let k = 0; k < n; k++) out[k * d + j] = ((strata[k] as number) + random.next()) / n;
	}
	return out;
}
