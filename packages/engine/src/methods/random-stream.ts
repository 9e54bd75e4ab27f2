import { fmix32 } from "../base/rng.ts";
import { normalQuantile } from "./normal.ts";

const UNIT = 1 / 4294967296;

/**
 * A stream of chance for methods that need many numbers in a row: xoshiro128** 1.1 (Blackman & Vigna 2021, ACM TOMS 47:36), period 2^128 − 1,
 * 32 random bits a number. The same seed and lane always give the same stream; lanes of one seed are streams of their own (a chain each).
 */
export class RandomStream {
	readonly #state = new Int32Array(4);

	constructor(seed: number, lane = 0) {
		for (let i = 0; i < 4; i++) this.#state[i] = fmix32(fmix32(seed ^ Math.imul(i + 1, 0x9e3779b9)) + Math.imul(lane + 1, 0x85ebca6b) + i);
		if (this.#state.every((word) => word === 0)) this.#state[0] = 1;
	}

	/** Fill with uniform numbers in (0, 1), never 0 or 1. */
	fill(out: Float64Array, length = out.length): void {
		let a = this.#state[0] as number;
		let b = this.#state[1] as number;
		let c = this.#state[2] as number;
		let d = this.#state[3] as number;
		for (let i = 0; i < length; i++) {
			const x = Math.imul(b, 5);
			out[i] = ((Math.imul((x << 7) | (x >>> 25), 9) >>> 0) + 0.5) * UNIT;
			const t = b << 9;
			c ^= a;
			d ^= b;
			b ^= c;
			a ^= d;
			c ^= t;
			d = (d << 11) | (d >>> 21);
		}
		this.#state[0] = a;
		this.#state[1] = b;
		this.#state[2] = c;
		this.#state[3] = d;
	}

	readonly #one = new Float64Array(1);
	/** A uniform number in (0, 1). */
	next(): number {
		this.fill(this.#one);
		return this.#one[0] as number;
	}

	/** A standard normal number, by inversion. */
	normal(): number {
		return normalQuantile(this.next());
	}

	/** A whole number from 0 to n − 1. */
	below(n: number): number {
		return Math.floor(this.next() * n);
	}

	/** The numbers 0 … n − 1 in a random order (Fisher & Yates). */
	shuffled(n: number): Int32Array {
		const order = Int32Array.from({ length: n }, (_, i) => i);
		for (let i = n - 1; i > 0; i--) {
			const j = this.below(i + 1);
			const held = order[i] as number;
			order[i] = order[j] as number;
			order[j] = held;
		}
		return order;
	}
}
