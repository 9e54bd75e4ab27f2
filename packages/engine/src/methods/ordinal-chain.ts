import { clamp } from "../base/maths.ts";
import type { Drift } from "./ideal-point-drift.ts";
import { fastNormalCdf, normalQuantile } from "./normal.ts";
import { RandomStream } from "./random-stream.ts";

/** Votes cast, one entry a vote of a state-session on an item; absences are left out. */
export interface OrdinalVotes {
	/** Number of state-sessions. */
	readonly units: number;
	/** Number of items (roll calls). */
	readonly items: number;
	readonly unit: Int32Array;
	readonly item: Int32Array;
	/** 1 yes, 2 abstention, 3 no. */
	readonly answer: Uint8Array;
	/** By item: the slope to start from. 1 where the state that is to be positive said no, −1 where it said yes, 0 where it did neither. */
	readonly start: Float64Array;
}

/** Bounds of θ, γ and z, and the standard deviation of a proposed threshold, as in the published program. */
const [POINT, THRESHOLD, LATENT, STEP] = [5, 7, 9, 0.1];

/**
 * One Markov chain of the ordinal item-response model with drift (Bailey, Strezhnev & Voeten 2017). A step draws, in this order,
 * 1. θ_i ~ N(m_i, V_i), V_i = 1/(Σβ² + 1/δ_i), m_i = V_i (Σβz + θ_lag/δ_i), all from the θ of the step before, cut to ±5, then standardised;
 * 2. for each item a proposal γ1′ ~ N(γ1, .1) on (−7, γ2), γ2′ ~ N(γ2, .1) on (γ1′, 7), accepted by the ratio of likelihoods without z times
 *    Φ((γ2 − γ1′)/.1)^−1-corrections for the cut (Cowles 1996);
 * 3. z of each vote from N(βθ, 1) between its thresholds, cut to ±9; 4. β ~ N(Σθz/(1 + Σθ²), 1/(1 + Σθ²)).
 * Steps 2–4 and the sums that step 1 needs are one pass over the votes of an item, so z is never stored beyond its item.
 */
export class OrdinalChain {
	readonly theta: Float64Array;
	readonly beta: Float64Array;
	readonly gamma1: Float64Array;
	readonly gamma2: Float64Array;
	accepted = 0;
	proposed = 0;
	readonly #drift: Drift;
	readonly #random: RandomStream;
	/** State-session of each vote, in order of item and answer: the votes of kind a on item v stand from `first[3v + a − 1]`. */
	readonly #unit: Int32Array;
	readonly #first: Int32Array;
	/** By state-session: Σβz and Σβ² side by side. */
	readonly #sums: Float64Array;
	readonly #before: Float64Array;
	readonly #scratch: Scratch;

	constructor(votes: OrdinalVotes, drift: Drift, seed: number, lane: number) {
		const { units, items, start } = votes;
		this.#drift = drift;
		this.#random = new RandomStream(seed, lane);
		const { first, unit, most } = sortVotes(votes);
		this.#first = first;
		this.#unit = unit;
		const list = () => new Float64Array(most);
		this.#scratch = { at: list(), now: list(), nowLow: list(), next: list(), nextLow: list(), u: new Float64Array(Math.max(units, most + 4)) };
		this.theta = new Float64Array(units);
		this.#before = new Float64Array(units);
		this.#sums = new Float64Array(2 * units);
		this.beta = start.slice();
		this.gamma1 = new Float64Array(items);
		this.gamma2 = new Float64Array(items);
		for (let v = 0; v < items; v++) {
			// Thresholds that fit the shares of the answers when θ is 0 everywhere.
			const [yes, abstain, no, end] = first.subarray(3 * v, 3 * v + 4) as unknown as [number, number, number, number];
			this.gamma1[v] = normalQuantile((abstain - yes + 0.5) / (end - yes + 1.5));
			this.gamma2[v] = normalQuantile((no - yes + 1) / (end - yes + 1.5));
			this.#item(v, false);
		}
	}

	step(): void {
		this.#points();
		this.#sums.fill(0);
		for (let v = 0; v < this.beta.length; v++) this.#item(v, true);
	}

	#points(): void {
		const { lag, variance } = this.#drift;
		const n = this.theta.length;
		const u = this.#scratch.u;
		this.#random.fill(u, n);
		this.#before.set(this.theta);
		let [total, squares] = [0, 0];
		for (let i = 0; i < n; i++) {
			const j = lag[i] as number;
			const precision = 1 / (variance[i] as number);
			const v = 1 / ((this.#sums[2 * i + 1] as number) + precision);
			const m = v * ((this.#sums[2 * i] as number) + (j < 0 ? 0 : (this.#before[j] as number) * precision));
			const drawn = clamp(m + Math.sqrt(v) * normalQuantile(u[i] as number), -POINT, POINT);
			this.theta[i] = drawn;
			total += drawn;
			squares += drawn * drawn;
		}
		const mean = total / n;
		const sd = Math.sqrt(squares / n - mean * mean);
		for (let i = 0; i < n; i++) this.theta[i] = ((this.theta[i] as number) - mean) / sd;
	}

	/** Thresholds and slope of one item, the z of its votes, and what they add to the sums of θ. At the start of a chain only z is drawn. */
	#item(v: number, move: boolean): void {
		const { at, now, nowLow, next, nextLow, u } = this.#scratch;
		const [theta, unit, sums] = [this.theta, this.#unit, this.#sums];
		const from = this.#first[3 * v] as number;
		const abstain = (this.#first[3 * v + 1] as number) - from;
		const no = (this.#first[3 * v + 2] as number) - from;
		const n = (this.#first[3 * v + 3] as number) - from;
		let beta = this.beta[v] as number;
		this.#random.fill(u, n + 4);
		for (let k = 0; k < n; k++) at[k] = theta[unit[from + k] as number] as number;
		const [g1, g2] = [this.gamma1[v] as number, this.gamma2[v] as number];
		chances(at, beta, abstain, no, n, g1, g2, nowLow, now);
		let [p, low] = [now, nowLow];
		if (move) {
			const h1 = between(u[n] as number, g1, -THRESHOLD, g2);
			const h2 = between(u[n + 1] as number, g2, h1, THRESHOLD);
			chances(at, beta, abstain, no, n, h1, h2, nextLow, next);
			// Each proposal is cut where the other threshold stands, so the ways there and back differ by these factors.
			const there = room(g1, -THRESHOLD, g2) * room(g2, h1, THRESHOLD);
			const back = room(h1, -THRESHOLD, h2) * room(h2, g1, THRESHOLD);
			this.proposed++;
			if (Math.log(u[n + 2] as number) < logProduct(next, n) - logProduct(now, n) + Math.log(there / back)) {
				this.accepted++;
				this.gamma1[v] = h1;
				this.gamma2[v] = h2;
				[p, low] = [next, nextLow];
			}
		}
		let [thetaZ, thetaTheta] = [0, 1];
		for (let k = 0; k < n; k++) {
			const point = at[k] as number;
			const share = (u[k] as number) * (p[k] as number);
			const e = k < abstain ? inner(share) : k < no ? inner((low[k] as number) + share) : -inner(share);
			const z = clamp(beta * point + e, -LATENT, LATENT);
			p[k] = z;
			thetaZ += point * z;
			thetaTheta += point * point;
		}
		if (move) beta = thetaZ / thetaTheta + normalQuantile(u[n + 3] as number) / Math.sqrt(thetaTheta);
		this.beta[v] = beta;
		const square = beta * beta;
		for (let k = 0; k < n; k++) {
			const i = 2 * (unit[from + k] as number);
			sums[i] = (sums[i] as number) + beta * (p[k] as number);
			sums[i + 1] = (sums[i + 1] as number) + square;
		}
	}
}

interface Scratch {
	/** θ of each voter. */
	readonly at: Float64Array;
	/** The chance of each answer with the thresholds as they are and as proposed; of an abstention also the chance below it. */
	readonly now: Float64Array;
	readonly nowLow: Float64Array;
	readonly next: Float64Array;
	readonly nextLow: Float64Array;
	readonly u: Float64Array;
}

export function sortVotes({ units, items, unit, item, answer }: OrdinalVotes): { first: Int32Array; unit: Int32Array; most: number } {
	const first = new Int32Array(3 * items + 1);
	const kinds = Int32Array.from(item, (v, k) => {
		const a = answer[k] as number;
		if (!(v >= 0 && v < items && a >= 1 && a <= 3))
			throw new Error(`votes: item ${v}, answer ${a} in entry ${k}; give an item below ${items} and 1, 2 or 3`);
		const i = unit[k] as number;
		if (!(i >= 0 && i < units)) throw new Error(`votes: unit ${i} in entry ${k}; give a unit below ${units}`);
		return 3 * v + a - 1;
	});
	for (const kind of kinds) first[kind + 1] = (first[kind + 1] as number) + 1;
	for (let a = 0; a < 3 * items; a++) first[a + 1] = (first[a + 1] as number) + (first[a] as number);
	const place = first.slice();
	const sorted = new Int32Array(unit.length);
	for (const [k, kind] of kinds.entries()) {
		const at = place[kind] as number;
		place[kind] = at + 1;
		sorted[at] = unit[k] as number;
	}
	let most = 0;
	for (let v = 0; v < items; v++) most = Math.max(most, (first[3 * v + 3] as number) - (first[3 * v] as number));
	return { first, unit: sorted, most };
}

/** Chances of the answers of one item. Those of a no are counted from above, so that small ones keep their digits. */
function chances(
	at: Float64Array,
	beta: number,
	abstain: number,
	no: number,
	n: number,
	g1: number,
	g2: number,
	low: Float64Array,
	out: Float64Array,
): void {
	for (let k = 0; k < abstain; k++) out[k] = fastNormalCdf(g1 - beta * (at[k] as number));
	for (let k = abstain; k < no; k++) {
		const m = beta * (at[k] as number);
		const below = fastNormalCdf(g1 - m);
		low[k] = below;
		out[k] = fastNormalCdf(g2 - m) - below;
	}
	for (let k = no; k < n; k++) out[k] = fastNormalCdf(beta * (at[k] as number) - g2);
}

/** Σ log of the first n chances, with one logarithm for many factors. */
function logProduct(values: Float64Array, n: number): number {
	let product = 1;
	let total = 0;
	for (let k = 0; k < n; k++) {
		product *= values[k] as number;
		if (product < 1e-200) {
			total += Math.log(Math.max(product, 1e-300));
			product = 1;
		}
	}
	return total + Math.log(product);
}

/** The quantile of a chance that rounding may have brought to 0 or 1. */
function inner(p: number): number {
	return p > 0 && p < 1 ? normalQuantile(p) : p > 0 ? LATENT : -LATENT;
}

/** A draw from N(mean, STEP²) between low and high. */
function between(u: number, mean: number, low: number, high: number): number {
	const a = fastNormalCdf((low - mean) / STEP);
	const p = a + u * (fastNormalCdf((high - mean) / STEP) - a);
	return p > 0 && p < 1 ? clamp(mean + STEP * normalQuantile(p), low, high) : mean;
}

/** The share of N(mean, STEP²) between low and high. */
function room(mean: number, low: number, high: number): number {
	return fastNormalCdf((high - mean) / STEP) - fastNormalCdf((low - mean) / STEP);
}
