/** How many earlier steps are looked back on. */
const DEPTH = 6;
/** Plain steps before the first that is accelerated: far from the end the map is not yet nearly linear. */
const PLAIN = 6;
/** A step this many times as long as the shortest so far shows that the look back misled: it is forgotten. */
const ASTRAY = 3;

/**
 * Anderson's acceleration (1965, JACM 12:547–560; type II, Walker & Ni 2011, SIAM J. Numer. Anal. 49:1715–1735) of an iteration x → g(x): the next
 * point is the mixture of the last images whose steps g(x) − x, mixed alike, come nearest to nothing. It ends where the plain iteration ends, sooner.
 */
export class Anderson {
	readonly #points: Float64Array[] = [];
	readonly #images: Float64Array[] = [];
	#rounds = 0;
	#shortest = Number.POSITIVE_INFINITY;

	/** The point to go on from, after `x` gave `image`; the image itself while there is too little to look back on. Neither is changed or kept. */
	next(x: Float64Array, image: Float64Array): Float64Array {
		const length = distance(x, image);
		if (length > ASTRAY * this.#shortest) {
			this.#points.length = 0;
			this.#images.length = 0;
		}
		this.#shortest = Math.min(this.#shortest, length);
		this.#points.push(x.slice());
		this.#images.push(image.slice());
		if (this.#points.length > DEPTH + 1) {
			this.#points.shift();
			this.#images.shift();
		}
		this.#rounds++;
		return this.#rounds > PLAIN && this.#points.length > 2 ? this.#mixed() : image.slice();
	}

	#mixed(): Float64Array {
		const [points, images] = [this.#points, this.#images];
		const m = points.length - 1;
		const last = images[m] as Float64Array;
		const steps = points.map((x, j) => last.map((_, i) => (images[j]?.[i] as number) - (x[i] as number)));
		const differences = steps.slice(1).map((step, j) => step.map((value, i) => value - (steps[j]?.[i] as number)));
		const squares = differences.map((a) => differences.map((b) => dot(a, b)));
		const weights = solve(
			squares,
			differences.map((a) => dot(a, steps[m] as Float64Array)),
		);
		const out = last.slice();
		for (const [j, weight] of weights.entries()) {
			const [now, before] = [images[j + 1] as Float64Array, images[j] as Float64Array];
			for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) - weight * ((now[i] as number) - (before[i] as number));
		}
		return out;
	}
}

/** Solution of a symmetric positive system by elimination; its diagonal is raised by a hair, since steps in one line make it singular. */
function solve(rows: readonly (readonly number[])[], right: readonly number[]): number[] {
	const n = right.length;
	const hair = 1e-10 * rows.reduce((total, row, i) => total + (row[i] as number), 0) + 1e-300;
	const a = rows.map((row, i) => row.map((value, j) => (i === j ? value + hair : value)));
	const x = [...right];
	const at = (i: number, j: number) => a[i]?.[j] as number;
	for (let p = 0; p < n; p++)
		for (let q = p + 1; q < n; q++) {
			const factor = at(q, p) / at(p, p);
			for (let s = p; s < n; s++) (a[q] as number[])[s] = at(q, s) - factor * at(p, s);
			x[q] = (x[q] as number) - factor * (x[p] as number);
		}
	for (let p = n - 1; p >= 0; p--) {
		let left = x[p] as number;
		for (let q = p + 1; q < n; q++) left -= at(p, q) * (x[q] as number);
		x[p] = left / at(p, p);
	}
	return x;
}

function dot(a: Float64Array, b: Float64Array): number {
	let total = 0;
	for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number);
	return total;
}

function distance(a: Float64Array, b: Float64Array): number {
	let squares = 0;
	for (let i = 0; i < a.length; i++) squares += ((a[i] as number) - (b[i] as number)) ** 2;
	return Math.sqrt(squares);
}
