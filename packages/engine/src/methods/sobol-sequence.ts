import { SOBOL_DIRECTIONS } from "./sobol-directions.ts";

const BITS = 32;

/** Dimensions for which there are direction numbers. */
export const SOBOL_DIMENSIONS = SOBOL_DIRECTIONS.length + 1;

/**
 * The first n points of Sobol's low-discrepancy sequence in d dimensions, unscrambled, beginning with the origin: point k stands at k·d … k·d + d − 1
 * (Sobol' 1967; direction numbers of Joe & Kuo 2008; Gray code order of Antonov & Saleev 1979). Take n a power of 2: only then is each dimension
 * filled evenly. A shift in [0, 1) for each dimension turns all points by it (modulo 1), which makes a random sequence of the same evenness.
 */
export function sobolSequence(n: number, d: number, shift?: ArrayLike<number>): Float64Array {
	if (!(Number.isInteger(n) && n >= 1 && n <= 2 ** 31)) throw new Error(`n: ${n}; give a number of points from 1 to 2^31`);
	if (!(Number.isInteger(d) && d >= 1 && d <= SOBOL_DIMENSIONS))
		throw new Error(`d: ${d}; give a number of dimensions from 1 to ${SOBOL_DIMENSIONS}`);
	const directions = directionNumbers(d);
	const state = new Uint32Array(d);
	const out = new Float64Array(n * d);
	for (let k = 0; k < n; k++) {
		for (let j = 0; j < d; j++) {
			const x = (state[j] as number) * 2 ** -BITS + (shift?.[j] ?? 0);
			out[k * d + j] = x >= 1 ? x - 1 : x;
		}
		// The next point differs in the direction of the lowest bit of k that is 0.
		const bit = 31 - Math.clz32(~k & (k + 1));
		for (let j = 0; j < d; j++) state[j] = (state[j] as number) ^ (directions[j * BITS + bit] as number);
	}
	return out;
}

/** By dimension the 32 direction numbers, as fractions of 2^32. */
function directionNumbers(d: number): Uint32Array {
	const out = new Uint32Array(d * BITS);
	for (let k = 0; k < BITS; k++) out[k] = 2 ** (BITS - 1 - k);
	for (let j = 1; j < d; j++) {
		const [polynomial, ...first] = SOBOL_DIRECTIONS[j - 1] as readonly number[];
		const degree = first.length;
		const m = [...first];
		for (let k = degree; k < BITS; k++) {
			let next = exclusiveOr(m[k - degree] as number, (m[k - degree] as number) * 2 ** degree);
			for (let i = 1; i < degree; i++) if (((polynomial as number) >>> (degree - i)) & 1) next = exclusiveOr(next, (m[k - i] as number) * 2 ** i);
			m.push(next);
		}
		for (let k = 0; k < BITS; k++) out[j * BITS + k] = (m[k] as number) * 2 ** (BITS - 1 - k);
	}
	return out;
}

/** Exclusive or of two whole numbers below 2^53: the operator of the language keeps 32 bits. */
function exclusiveOr(a: number, b: number): number {
	const high = (Math.floor(a / 2 ** 32) ^ Math.floor(b / 2 ** 32)) >>> 0;
	return high * 2 ** 32 + ((a ^ b) >>> 0);
}
