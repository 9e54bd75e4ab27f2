import { clamp } from "../base/maths.ts";
import { fastNormalCdf, normalQuantile } from "./normal.ts";
import { type OrdinalVotes, sortVotes } from "./ordinal-chain.ts";
import { fillProbitTerms, type ProbitTerms, probitTerms } from "./probit-terms.ts";

/** The longest step of a parameter in one round, and the part of the gap between two thresholds that one round leaves. */
const [STEP, LEFT] = [1, 0.3];
const DENSITY = 1 / Math.sqrt(2 * Math.PI);

/**
 * Slope and thresholds of every item in the ordinal item-response model, and what the votes say of each point, by Newton's method.
 *
 * An item's part of the objective is Σ log P(y | βθ) − ½β²Σvw − ½β²/itemVariance: the likelihood at the points, less what their variances v take from it to the
 * second order (w is the information of a vote on βθ), with β ~ N(0, itemVariance). An item with two kinds of answer has one threshold, between them; one with
 * a single kind says nothing.
 */
export class OrdinalItems {
	/** By point, after `tell`: slope of the log-likelihood in θ, and information on it. */
	readonly slope: Float64Array;
	readonly information: Float64Array;
	/** Items on which two kinds of answer were given at least. */
	readonly telling: number;
	readonly #beta: Float64Array;
	readonly #gamma1: Float64Array;
	readonly #gamma2: Float64Array;
	/** Voters by item and answer; those of item v from first[3v], those above its lower answer from above[v], its upper answer from upper[v]. */
	readonly #unit: Int32Array;
	readonly #first: Int32Array;
	readonly #above: Int32Array;
	readonly #upper: Int32Array;
	/** Of the votes of one item: θ, its variance, the place of the vote against its threshold, and the terms there. Of those between two: both. */
	readonly #at: Float64Array;
	readonly #spread: Float64Array;
	readonly #x: Float64Array;
	readonly #terms: ProbitTerms;
	readonly #high: Float64Array;
	readonly #highCurve: Float64Array;
	/** Precision of the prior of β. */
	readonly #precision: number;

	constructor(votes: OrdinalVotes, itemVariance = 1) {
		this.#precision = 1 / itemVariance;
		const { units, items, start } = votes;
		const { first, unit, most } = sortVotes(votes);
		this.#first = first;
		this.#unit = unit;
		this.slope = new Float64Array(units);
		this.information = new Float64Array(units);
		this.#beta = start.slice();
		[this.#gamma1, this.#gamma2] = [new Float64Array(items), new Float64Array(items)];
		[this.#above, this.#upper] = [new Int32Array(items), new Int32Array(items)];
		[this.#at, this.#spread, this.#x, this.#high, this.#highCurve] = [0, 0, 0, 0, 0].map(() => new Float64Array(most)) as [
			Float64Array,
			Float64Array,
			Float64Array,
			Float64Array,
			Float64Array,
		];
		this.#terms = probitTerms(most);
		let telling = 0;
		for (let v = 0; v < items; v++) {
			const [from, abstain, no, end] = first.subarray(3 * v, 3 * v + 4) as unknown as [number, number, number, number];
			const three = from < abstain && abstain < no && no < end;
			const cut = abstain > from && abstain < end ? abstain : no;
			this.#above[v] = three ? abstain : cut;
			this.#upper[v] = three ? no : cut;
			const quantile = (at: number) => normalQuantile((at - from + 0.5) / (end - from + 1));
			this.#gamma1[v] = quantile(this.#above[v] as number);
			this.#gamma2[v] = quantile(this.#upper[v] as number);
			if ((this.#above[v] as number) > from && (this.#upper[v] as number) < end) telling++;
		}
		this.telling = telling;
	}

	/** One Newton step of every item at the points `theta` with their variances. */
	fit(theta: Float64Array, variance: Float64Array): void {
		this.#each((v, from, lower, upper, n) => {
			for (let k = 0; k < n; k++) this.#spread[k] = variance[this.#unit[from + k] as number] as number;
			this.#evaluate(v, theta, lower, upper, n);
			this.#step(v, lower, upper, n);
		});
	}

	/** `slope` and `information` at these points, with the items as they are. */
	tell(theta: Float64Array): void {
		this.slope.fill(0);
		this.information.fill(0);
		const { slope, curve } = this.#terms;
		this.#each((v, from, lower, upper, n) => {
			this.#evaluate(v, theta, lower, upper, n);
			const beta = this.#beta[v] as number;
			for (let k = 0; k < n; k++) {
				const i = this.#unit[from + k] as number;
				this.slope[i] = (this.slope[i] as number) + (slope[k] as number) * beta;
				this.information[i] = (this.information[i] as number) + (curve[k] as number) * beta * beta;
			}
		});
	}

	/** Every item that says something: its first vote, and where among its votes the lower answer ends and the upper begins. */
	#each(visit: (v: number, from: number, lower: number, upper: number, n: number) => void): void {
		for (let v = 0; v < this.#beta.length; v++) {
			const from = this.#first[3 * v] as number;
			const n = (this.#first[3 * v + 3] as number) - from;
			const lower = (this.#above[v] as number) - from;
			const upper = (this.#upper[v] as number) - from;
			if (lower > 0 && upper < n) visit(v, from, lower, upper, n);
		}
	}

	/** Slope of log P in βθ and minus its curvature, for each vote of an item. */
	#evaluate(v: number, theta: Float64Array, lower: number, upper: number, n: number): void {
		const [beta, g1, g2] = [this.#beta[v] as number, this.#gamma1[v] as number, this.#gamma2[v] as number];
		const [at, x, high, highCurve] = [this.#at, this.#x, this.#high, this.#highCurve];
		const { slope, curve } = this.#terms;
		const from = this.#first[3 * v] as number;
		for (let k = 0; k < n; k++) at[k] = theta[this.#unit[from + k] as number] as number;
		for (let k = 0; k < lower; k++) x[k] = g1 - beta * (at[k] as number);
		for (let k = upper; k < n; k++) x[k] = beta * (at[k] as number) - g2;
		fillProbitTerms(x, 0, lower, this.#terms);
		fillProbitTerms(x, upper, n, this.#terms);
		for (let k = 0; k < lower; k++) slope[k] = -(slope[k] as number);
		for (let k = lower; k < upper; k++) {
			const low = g1 - beta * (at[k] as number);
			const top = g2 - beta * (at[k] as number);
			// Counted from the nearer end, so that a small chance keeps its digits.
			const chance = low > 0 ? fastNormalCdf(-low) - fastNormalCdf(-top) : fastNormalCdf(top) - fastNormalCdf(low);
			const scale = DENSITY / Math.max(chance, 1e-12);
			const a = scale * Math.exp(-0.5 * low * low);
			const b = scale * Math.exp(-0.5 * top * top);
			x[k] = a;
			high[k] = b;
			highCurve[k] = b * (top + b);
			slope[k] = a - b;
			curve[k] = (a - b) * (a - b) + top * b - low * a;
		}
	}

	/** Newton's step of β, γ1 and γ2, or of β and the one threshold, shortened where it is long or the thresholds come close. */
	#step(v: number, lower: number, upper: number, n: number): void {
		const [at, spread, high, highCurve] = [this.#at, this.#spread, this.#high, this.#highCurve];
		const { slope, curve } = this.#terms;
		const beta = this.#beta[v] as number;
		let [b, g1, g2, bb, b1, b2, h11, h12, h22] = [-beta * this.#precision, 0, 0, this.#precision, 0, 0, 0, 0, 0];
		for (let k = 0; k < n; k++) {
			const t = at[k] as number;
			const e = slope[k] as number;
			const w = curve[k] as number;
			const extra = (spread[k] as number) * w;
			b += e * t - beta * extra;
			bb += w * t * t + extra;
			if (k < lower) {
				g1 -= e;
				h11 += w;
				b1 -= w * t;
			} else if (k >= upper) {
				g2 -= e;
				h22 += w;
				b2 -= w * t;
			} else {
				// #evaluate left the density at the lower threshold in x.
				const low = this.#x[k] as number;
				const top = high[k] as number;
				const cross = -low * top;
				const topCurve = highCurve[k] as number;
				const lowCurve = w - topCurve - 2 * cross;
				g1 -= low;
				g2 += top;
				h11 += lowCurve;
				h22 += topCurve;
				h12 += cross;
				b1 -= (lowCurve + cross) * t;
				b2 -= (topCurve + cross) * t;
			}
		}
		const [p, q, r] = lower === upper ? solveTwo(bb, b1 + b2, h11 + h22, b, g1 + g2) : solveThree(bb, b1, b2, h11, h12, h22, b, g1, g2);
		let part = Math.min(1, STEP / Math.max(Math.abs(p), Math.abs(q), Math.abs(r)));
		const gap = (this.#gamma2[v] as number) - (this.#gamma1[v] as number);
		if (lower < upper && part * (q - r) > (1 - LEFT) * gap) part = ((1 - LEFT) * gap) / (q - r);
		this.#beta[v] = clamp(beta + part * p, -20, 20);
		this.#gamma1[v] = (this.#gamma1[v] as number) + part * q;
		this.#gamma2[v] = (this.#gamma2[v] as number) + part * r;
	}
}

/** (β, γ) of one threshold; the two that stand for it move together. */
function solveTwo(bb: number, bg: number, gg: number, b: number, g: number): [number, number, number] {
	const det = bb * gg - bg * bg;
	const step = (bb * g - bg * b) / det;
	return [(gg * b - bg * g) / det, step, step];
}

/** Solution of a symmetric system of three by elimination. */
function solveThree(a: number, b: number, c: number, d: number, e: number, f: number, x: number, y: number, z: number): [number, number, number] {
	const [l, m] = [b / a, c / a];
	const [d2, e2, f2, y2, z2] = [d - l * b, e - l * c, f - m * c, y - l * x, z - m * x];
	const k = e2 / d2;
	const r = (z2 - k * y2) / (f2 - k * e2);
	const q = (y2 - e2 * r) / d2;
	return [(x - b * q - c * r) / a, q, r];
}
