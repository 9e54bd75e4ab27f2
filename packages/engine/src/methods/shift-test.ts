import { sum } from "../base/maths.ts";

/** A series by month: values where something is on record, months that had a shock. Months are whole numbers. */
export interface ShockSeries {
	readonly values: ReadonlyMap<number, number>;
	readonly shocks: ReadonlySet<number>;
	/** Months, the one of the shock included, in which an effect may show. */
	readonly window: number;
}

/** Mean of the values in the window after a shock less the mean of the others; undefined when one of the two has no value. */
export function shockEffect({ values, shocks, window }: ShockSeries): number | undefined {
	const after: number[] = [];
	const other: number[] = [];
	for (const [month, value] of values) (hit(month, shocks, window) ? after : other).push(value);
	return after.length > 0 && other.length > 0 ? sum(after) / after.length - sum(other) / other.length : undefined;
}

/** The effect at every circular shift of the shocks along the span of the series, the true one first: what it would be if they had nothing to do with it. */
export function shiftedEffects({ values, shocks, window }: ShockSeries): number[] {
	const months = [...values.keys(), ...shocks];
	const [first, last] = [Math.min(...months), Math.max(...months)];
	const length = last - first + 1;
	return Array.from({ length }, (_, by) =>
		shockEffect({ values, shocks: new Set([...shocks].map((month) => first + ((month - first + by) % length))), window }),
	).filter((effect) => effect !== undefined);
}

function hit(month: number, shocks: ReadonlySet<number>, window: number): boolean {
	for (let back = 0; back < window; back++) if (shocks.has(month - back)) return true;
	return false;
}
