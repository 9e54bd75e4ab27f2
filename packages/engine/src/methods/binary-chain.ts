import { fastNormalCdf, normalQuantile } from "./normal.ts";
import { RandomStream } from "./random-stream.ts";

/** Votes cast, one entry a vote; who did not vote has none. */
export interface BinaryVotes {
	readonly voters: number;
	readonly items: number;
	readonly voter: Int32Array;
	readonly item: Int32Array;
	/** 1 yes, 0 no. */
	readonly yes: Uint8Array;
}

export interface ItemPrior {
	/** Variance of the prior of α and β. */
	readonly itemVariance: number;
}

/**
 * One Markov chain of the two-parameter probit model by data augmentation (Albert 1992): z ~ N(βθ − α, 1) cut at 0 by the vote, then (α, β) of each
 * item, then θ of each voter. Two moves along the directions in which the likelihood is flat, θ → θ + t and θ → sθ, are drawn from their
 * conditional distributions in each step (Liu & Sabatti 2000, Biometrika 87:353–369): without them chains wander along those for thousands of steps.
 */
export class BinaryChain {
	readonly theta: Float64Array;
	readonly alpha: Float64Array;
	readonly beta: Float64Array;
	readonly #random: RandomStream;
	readonly #precision: number;
	/** Voters by item and vote: the no votes of item j from first[2j], its yes votes from first[2j + 1]. */
	readonly #first: Int32Array;
	readonly #voter: Int32Array;
	/** By voter: Σβ(z + α) and Σβ² side by side. */
	readonly #sums: Float64Array;
	readonly #z: Float64Array;
	readonly #u: Float64Array;

	constructor({ voters, items, voter, item, yes }: BinaryVotes, { itemVariance }: ItemPrior, seed: number, lane: number) {
		if (!(itemVariance > 0)) throw new Error(`itemVariance: ${itemVariance}; give a positive variance`);
		this.#random = new RandomStream(seed, lane);
		this.#precision = 1 / itemVariance;
		const first = new Int32Array(2 * items + 1);
		for (let k = 0; k < item.length; k++) {
			const kind = 2 * (item[k] as number) + (yes[k] as number);
			if (!(kind >= 0 && kind < 2 * items && (yes[k] as number) <= 1)) throw new Error(`votes: item ${item[k]}, vote ${yes[k]} in entry ${k}; give 0 or 1`);
			first[kind + 1] = (first[kind + 1] as number) + 1;
		}
		for (let a = 0; a < 2 * items; a++) first[a + 1] = (first[a + 1] as number) + (first[a] as number);
		this.#first = first;
		this.#voter = new Int32Array(item.length);
		const place = first.slice();
		for (let k = 0; k < item.length; k++) {
			const kind = 2 * (item[k] as number) + (yes[k] as number);
			const at = place[kind] as number;
			place[kind] = at + 1;
			this.#voter[at] = voter[k] as number;
		}
		this.theta = Float64Array.from({ length: voters }, () => this.#random.normal());
		this.alpha = new Float64Array(items);
		this.beta = new Float64Array(items);
		this.#sums = new Float64Array(2 * voters);
		this.#z = new Float64Array(voters);
		this.#u = new Float64Array(voters + 2);
	}

	step(): void {
		this.#sums.fill(0);
		for (let j = 0; j < this.alpha.length; j++) this.#item(j);
		for (let i = 0; i < this.theta.length; i++) {
			const variance = 1 / ((this.#sums[2 * i + 1] as number) + 1);
			this.theta[i] = variance * (this.#sums[2 * i] as number) + Math.sqrt(variance) * this.#random.normal();
		}
		this.#shift();
		this.#scale();
	}

	/** z, α and β of one item, and what they add to the sums of θ. */
	#item(j: number): void {
		const [theta, voter, sums, z, u] = [this.theta, this.#voter, this.#sums, this.#z, this.#u];
		const from = this.#first[2 * j] as number;
		const no = (this.#first[2 * j + 1] as number) - from;
		const n = (this.#first[2 * j + 2] as number) - from;
		const [a, b] = [this.alpha[j] as number, this.beta[j] as number];
		this.#random.fill(u, n + 2);
		let [t, tt, sz, tz] = [0, 0, 0, 0];
		for (let k = 0; k < n; k++) {
			const point = theta[voter[from + k] as number] as number;
			const m = b * point - a;
			// Both sides draw from the lower tail of their own direction, so that unlikely votes keep their digits.
			const sign = k < no ? 1 : -1;
			const p = (u[k] as number) * fastNormalCdf(-sign * m);
			const drawn = m + sign * normalQuantile(p > 0 ? p : Number.MIN_VALUE);
			z[k] = drawn;
			t += point;
			tt += point * point;
			sz += drawn;
			tz += point * drawn;
		}
		// Regression of z on (−1, θ): precision [[n + τ, −Σθ], [−Σθ, Σθ² + τ]], drawn by its Cholesky factor.
		const nn = n + this.#precision;
		const qq = tt + this.#precision - (t * t) / nn;
		const beta = (tz - (t * sz) / nn) / qq + normalQuantile(u[n] as number) / Math.sqrt(qq);
		const alpha = (t * beta - sz) / nn + normalQuantile(u[n + 1] as number) / Math.sqrt(nn);
		this.alpha[j] = alpha;
		this.beta[j] = beta;
		const square = beta * beta;
		for (let k = 0; k < n; k++) {
			const i = 2 * (voter[from + k] as number);
			sums[i] = (sums[i] as number) + beta * ((z[k] as number) + alpha);
			sums[i + 1] = (sums[i + 1] as number) + square;
		}
	}

	/** θ + t, α + βt leave every βθ − α as it was; t is normal given the rest. */
	#shift(): void {
		const [theta, alpha, beta] = [this.theta, this.alpha, this.beta];
		let [precision, pull] = [theta.length, 0];
		for (const point of theta) pull -= point;
		for (let j = 0; j < beta.length; j++) {
			precision += (beta[j] as number) ** 2 * this.#precision;
			pull -= (alpha[j] as number) * (beta[j] as number) * this.#precision;
		}
		const t = pull / precision + this.#random.normal() / Math.sqrt(precision);
		for (let i = 0; i < theta.length; i++) theta[i] = (theta[i] as number) + t;
		for (let j = 0; j < beta.length; j++) alpha[j] = (alpha[j] as number) + (beta[j] as number) * t;
	}

	/**
	 * sθ, β/s leave every βθ as it was. With w = log s the density is exp((n − m)w − ½A e^{2w} − ½B e^{−2w}), A = Σθ², B = Σβ²/itemVariance; a normal
	 * proposal at its mode is accepted or not.
	 */
	#scale(): void {
		const [theta, beta] = [this.theta, this.beta];
		let [a, b] = [0, 0];
		for (const point of theta) a += point * point;
		for (const slope of beta) b += slope * slope * this.#precision;
		const k = theta.length - beta.length;
		const log = (w: number) => k * w - 0.5 * (a * Math.exp(2 * w) + b * Math.exp(-2 * w));
		const x = (k + Math.sqrt(k * k + 4 * a * b)) / (2 * a);
		const mode = 0.5 * Math.log(x);
		const variance = 1 / (2 * (x * a + b / x));
		const w = mode + Math.sqrt(variance) * this.#random.normal();
		const proposal = (v: number) => -((v - mode) ** 2) / (2 * variance);
		if (Math.log(this.#random.next()) >= log(w) - log(0) + proposal(0) - proposal(w)) return;
		const s = Math.exp(w);
		for (let i = 0; i < theta.length; i++) theta[i] = (theta[i] as number) * s;
		for (let j = 0; j < beta.length; j++) beta[j] = (beta[j] as number) / s;
	}
}
