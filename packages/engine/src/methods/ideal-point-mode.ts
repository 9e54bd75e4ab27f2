import { clamp } from "../base/maths.ts";
import { Anderson } from "./anderson.ts";
import { checkDrift, type Drift } from "./ideal-point-drift.ts";
import type { OrdinalVotes } from "./ordinal-chain.ts";
import { OrdinalItems } from "./ordinal-items.ts";

/** When to stop. */
export interface ModeOptions {
	/** Largest change of any point in a round that counts as none, in standard deviations of all state-sessions. */
	readonly tolerance?: number;
	/** Rounds after which it is given up. */
	readonly rounds?: number;
	/** Variance of the prior of an item's slope. */
	readonly itemVariance?: number;
}

/** Ideal points, one entry a state-session, in standard deviations of all state-sessions. */
export interface IdealPointMode {
	readonly converged: true;
	readonly point: Float64Array;
	/** Standard deviation of each, given the items and the session that it leans on. */
	readonly sd: Float64Array;
	/** The central 90 % of a normal distribution of that mean and deviation. */
	readonly low: Float64Array;
	readonly high: Float64Array;
	readonly rounds: number;
	/** The largest change in the last round. */
	readonly change: number;
}

/** The rounds came to no rest: there is no estimate. */
export interface NoMode {
	readonly converged: false;
	readonly because: string;
	readonly change: number;
}

/** The longest step of a point in one round, and the 95 % quantile of the normal distribution. */
const [STEP, NINETY] = [0.5, 1.6448536269514722];

/**
 * Ideal points of states from ordered votes, with drift, without a sampler: the model of `estimateIdealPoints` (Bailey, Strezhnev & Voeten 2017), fitted
 * by variational expectation and maximisation (Imai, Lo & Olmsted 2016, APSR 110:631–656) with Newton's steps in place of hidden z. A round fits
 * every item to the points and their variances, moves each point to (slope of its votes)/(information of its votes + 1/δ) about the point it leans on,
 * with variance 1/(information + 1/δ), and standardises (mean square with the variances 1); Anderson's acceleration shortens the way.
 * It draws nothing, so the same votes give the same points.
 *
 * `votes.start` says which side is positive: the direction in which the anchor voted. Where no round within `rounds` leaves every point within
 * `tolerance`, the answer is that it did not converge. A distance saturates beyond the outermost thresholds, as it does for the sampler.
 */
export function idealPointMode(votes: OrdinalVotes, drift: Drift, options: ModeOptions = {}): IdealPointMode | NoMode {
	const { tolerance = 1e-4, rounds = 500, itemVariance = 1 } = options;
	if (!(tolerance > 0 && rounds >= 1)) throw new Error(`tolerance: ${tolerance}, rounds: ${rounds}; give a positive tolerance and a round at least`);
	if (!(itemVariance > 0)) throw new Error(`itemVariance: ${itemVariance}; give a positive variance`);
	checkDrift(drift, votes.units);
	const items = new OrdinalItems(votes, itemVariance);
	if (items.telling === 0) return { converged: false, because: "no item has answers of two kinds, so the votes place nobody", change: Number.NaN };
	const variance = new Float64Array(votes.units);
	const lean = new Float64Array(votes.units);
	items.tell(lean);
	let raw = moved(items, drift, lean, lean, variance);
	const anderson = new Anderson();
	let change = Number.POSITIVE_INFINITY;
	for (let round = 1; round <= rounds; round++) {
		const { point, spread } = standardised(raw, variance);
		items.fit(point, spread);
		items.tell(raw);
		const image = moved(items, drift, raw, point, variance);
		change = 0;
		for (let i = 0; i < image.length; i++) change = Math.max(change, Math.abs((image[i] as number) - (raw[i] as number)));
		if (change <= tolerance) return answer(standardised(image, variance), round, change);
		raw = anderson.next(raw, image);
	}
	return {
		converged: false,
		because: `after ${rounds} rounds a point still moved by ${change.toExponential(1)} where ${tolerance} counts as rest: take more rounds`,
		change,
	};
}

/** Every point moved by a Newton step towards what its votes say and the session that it leans on, found in `point`; `variance` is set. */
function moved(items: OrdinalItems, { lag, variance: drift }: Drift, raw: Float64Array, point: Float64Array, variance: Float64Array): Float64Array {
	return raw.map((here, i) => {
		const j = lag[i] as number;
		const precision = 1 / (drift[i] as number);
		const all = (items.information[i] as number) + precision;
		variance[i] = 1 / all;
		const pull = (items.slope[i] as number) - precision * (here - (j < 0 ? 0 : (point[j] as number)));
		return here + clamp(pull / all, -STEP, STEP);
	});
}

interface Standardised {
	readonly point: Float64Array;
	readonly spread: Float64Array;
}

/** Points and variances such that the points have mean 0, and their squares together with the variances mean 1. */
function standardised(raw: Float64Array, variance: Float64Array): Standardised {
	let [total, squares] = [0, 0];
	for (let i = 0; i < raw.length; i++) {
		total += raw[i] as number;
		squares += (raw[i] as number) ** 2 + (variance[i] as number);
	}
	const mean = total / raw.length;
	const square = squares / raw.length - mean * mean;
	return { point: raw.map((value) => (value - mean) / Math.sqrt(square)), spread: variance.map((value) => value / square) };
}

function answer({ point, spread }: Standardised, rounds: number, change: number): IdealPointMode {
	const sd = spread.map(Math.sqrt);
	const side = (sign: number) => point.map((value, i) => value + sign * NINETY * (sd[i] as number));
	return { converged: true, point, sd, low: side(-1), high: side(1), rounds, change };
}
