import { sum } from "../base/maths.ts";
import { changePoints } from "./change-points.ts";
import { levelCost } from "./segment-cost.ts";

/**
 * Places at which a series changes its level, by PELT with a penalty of 3·σ²·ln n a change and levels of two values or more. σ² is half
 * the mean squared first difference (von Neumann 1941), which a change of level hardly touches. None when no value differs from the next.
 */
export function levelBreaks(values: readonly number[]): readonly number[] {
	const noise = sum(values.slice(1).map((value, i) => (value - (values[i] as number)) ** 2)) / (2 * (values.length - 1));
	return noise > 0 ? (changePoints(levelCost(values), 3 * noise * Math.log(values.length), 2)?.at ?? []) : [];
}
