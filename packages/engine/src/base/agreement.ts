import { sum } from "./maths.ts";

/** How far two values are apart, squared: 0 when they are the same. */
export type Difference<V> = (a: V, b: V) => number;

export const nominal: Difference<string | number | boolean> = (a, b) => (a === b ? 0 : 1);
export const interval: Difference<number> = (a, b) => (a - b) ** 2;

/**
 * Krippendorff's α over units that each have the values of two coders or more: 1 − observed / expected disagreement (Krippendorff,
 * Computing Krippendorff's Alpha-Reliability, 2011). NaN, like undefined, is a value that is not known, in every
 * metric. A unit with fewer than two values says nothing and is left out. Undefined when
 * no unit is left, or when all values are the same and nothing could have been told apart.
 */
export function krippendorffAlpha<V>(units: readonly (readonly (V | undefined)[])[], difference: Difference<V>): number | undefined {
	const pairable = units.map((unit) => unit.filter((value) => value !== undefined && !Number.isNaN(value)) as V[]).filter((unit) => unit.length > 1);
	const all = pairable.flat();
	const n = all.length;
	if (n === 0) return undefined;
	const among = (values: readonly V[]) => sum(values.flatMap((a, i) => values.slice(i + 1).map((b) => 2 * difference(a, b))));
	const observed = sum(pairable.map((unit) => among(unit) / (unit.length - 1))) / n;
	const expected = among(all) / (n * (n - 1));
	return expected === 0 ? undefined : 1 - observed / expected;
}
