/** What it costs to call the values of places from … to − 1 one segment. Splitting a segment never costs more: that is what PELT needs. */
export interface SegmentCost {
	readonly length: number;
	of(from: number, to: number): number;
}

/** Sum of squared distances from the mean of the segment: a shift of level. In squared units of the values. */
export function levelCost(values: ArrayLike<number>): SegmentCost {
	const { sums, squares } = cumulate(values);
	return { length: values.length, of: (from, to) => spread(sums, squares, from, to) };
}

/**
 * Twice the negative log-likelihood of a normal distribution of the segment's own mean and variance, n (log 2π + log σ² + 1): a shift of level or
 * of spread (Killick, Fearnhead & Eckley 2012). A variance below `floor` counts as `floor`, since equal values would have an infinite likelihood.
 */
export function normalCost(values: ArrayLike<number>, floor = 1e-12): SegmentCost {
	const { sums, squares } = cumulate(values);
	return {
		length: values.length,
		of(from, to) {
			const n = to - from;
			const within = spread(sums, squares, from, to);
			const variance = Math.max(within / n, floor);
			return n * (Math.log(2 * Math.PI) + Math.log(variance)) + within / variance;
		},
	};
}

function cumulate(values: ArrayLike<number>) {
	const n = values.length;
	const sums = new Float64Array(n + 1);
	const squares = new Float64Array(n + 1);
	// From the overall mean, so that long series of large values keep their digits.
	let total = 0;
	for (let i = 0; i < n; i++) {
		if (!Number.isFinite(values[i] as number))
			throw new Error(`values: ${values[i]} at place ${i}; a gap in a series is no number, leave it out or stop there`);
		total += values[i] as number;
	}
	const mean = n > 0 ? total / n : 0;
	for (let i = 0; i < n; i++) {
		const value = (values[i] as number) - mean;
		sums[i + 1] = (sums[i] as number) + value;
		squares[i + 1] = (squares[i] as number) + value * value;
	}
	return { sums, squares };
}

function spread(sums: Float64Array, squares: Float64Array, from: number, to: number): number {
	const s = (sums[to] as number) - (sums[from] as number);
	return Math.max(0, (squares[to] as number) - (squares[from] as number) - (s * s) / (to - from));
}
