import { RandomStream } from "./random-stream.ts";

/** What moving one input does, over random places of the others. One entry an input, in units of the output per unit of the input. */
export interface ElementaryEffects {
	/** Mean effect μ: its sign says in which direction. */
	readonly mean: readonly number[];
	/** Mean absolute effect μ* (Campolongo, Cariboni & Saltelli 2007): how much the input matters. */
	readonly absolute: readonly number[];
	/** Standard deviation σ: how far the effect depends on the others, or is not linear. */
	readonly sd: readonly number[];
	/** Standard error of μ*. */
	readonly error: readonly number[];
	readonly evaluations: number;
}

/**
 * Morris's screening (1991, Technometrics 33:161–174) of f: [0, 1]^d → ℝ: each of `paths` random paths starts on a grid of `levels` (even) and moves each
 * input once, in random order, by Δ = levels / (2(levels − 1)); an effect is the change of f divided by the change of the input. Asks f
 * paths × (d + 1) times. Undefined when f gives something that is no finite number.
 */
export function elementaryEffects(f: (x: Float64Array) => number, d: number, paths: number, seed: number, levels = 4): ElementaryEffects | undefined {
	if (!(Number.isInteger(levels / 2) && levels >= 2)) throw new Error(`levels: ${levels}; give an even number from 2`);
	if (!(Number.isInteger(paths) && paths >= 2)) throw new Error(`paths: ${paths}; give at least 2, since one has no spread`);
	const random = new RandomStream(seed);
	const delta = levels / (2 * (levels - 1));
	const [sums, absolutes, squares] = [new Float64Array(d), new Float64Array(d), new Float64Array(d)];
	const x = new Float64Array(d);
	for (let path = 0; path < paths; path++) {
		for (let i = 0; i < d; i++) x[i] = random.below(levels) / (levels - 1);
		let before = f(x);
		for (const i of random.shuffled(d)) {
			// From the lower half of the grid up, from the upper half down: each step stays on the grid.
			const step = (x[i] as number) < 0.5 ? delta : -delta;
			x[i] = (x[i] as number) + step;
			const after = f(x);
			const effect = (after - before) / step;
			if (!Number.isFinite(effect)) return undefined;
			sums[i] = (sums[i] as number) + effect;
			absolutes[i] = (absolutes[i] as number) + Math.abs(effect);
			squares[i] = (squares[i] as number) + effect * effect;
			before = after;
		}
	}
	const spread = (total: number, square: number) => Math.sqrt(Math.max(0, square - (total * total) / paths) / (paths - 1));
	return {
		mean: Array.from(sums, (total) => total / paths),
		absolute: Array.from(absolutes, (total) => total / paths),
		sd: Array.from(sums, (total, i) => spread(total, squares[i] as number)),
		error: Array.from(absolutes, (total, i) => spread(total, squares[i] as number) / Math.sqrt(paths)),
		evaluations: paths * (d + 1),
	};
}
