import type { SegmentCost } from "./segment-cost.ts";

/** An optimal division of a series: how many values stand before each change, and the total cost. */
export interface ChangePoints {
	/** Number of values before each change, rising: 28 means that the 29th value begins a new segment. */
	readonly at: readonly number[];
	/** Σ cost of the segments + penalty × number of changes. */
	readonly total: number;
}

/**
 * Change points by pruned exact linear time (Killick, Fearnhead & Eckley 2012, JASA 107:1590–1598): the division that minimises Σ cost + penalty per
 * change, every segment at least `shortest` long. F(t) = min over s of F(s) + cost(s, t) + penalty; an s with F(s) + cost(s, t) ≥ F(t) can be the last
 * change before no later end that leaves room for a segment from t, and is dropped from then on. Exact, and of linear time when changes are many.
 *
 * Undefined when the series is shorter than one segment. Only for a source of constant coverage: a series breaks where its source does.
 */
export function changePoints(cost: SegmentCost, penalty: number, shortest = 1): ChangePoints | undefined {
	if (!(penalty >= 0)) throw new Error(`penalty: ${penalty}; give 0 or more, in the unit of the cost`);
	if (!(Number.isInteger(shortest) && shortest >= 1)) throw new Error(`shortest: ${shortest}; give a whole number of values from 1`);
	const n = cost.length;
	if (n < shortest) return undefined;
	const best = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
	const last = new Int32Array(n + 1);
	/** From which end on a candidate is dropped. */
	const until = new Int32Array(n + 1).fill(n + 1);
	best[0] = -penalty;
	let candidates: number[] = [0];
	for (let t = shortest; t <= n; t++) {
		candidates = candidates.filter((s) => (until[s] as number) > t);
		const reached = candidates.map((s) => (best[s] as number) + cost.of(s, t));
		for (const [k, s] of candidates.entries()) {
			const total = (reached[k] as number) + penalty;
			if (total < (best[t] as number)) {
				best[t] = total;
				last[t] = s;
			}
		}
		for (const [k, s] of candidates.entries())
			if ((reached[k] as number) >= (best[t] as number)) until[s] = Math.min(until[s] as number, t + shortest);
		if (t + 1 - shortest >= shortest) candidates.push(t + 1 - shortest);
	}
	const at: number[] = [];
	for (let t = last[n] as number; t > 0; t = last[t] as number) at.push(t);
	return { at: at.reverse(), total: best[n] as number };
}
