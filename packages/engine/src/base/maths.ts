/** Sum in index order, so that platforms agree to the last bit. */
export function sum(values: readonly number[]): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}

/** 1 − Π(1 − v): the chance that at least one of independent parts happens. */
export function noisyOr(values: readonly number[]): number {
	let none = 1;
	for (const value of values) none *= 1 - value;
	return 1 - none;
}

export function clamp(value: number, low: number, high: number): number {
	return value < low ? low : value > high ? high : value;
}

/** Round to significant digits: the border where floating-point noise is cut off (12 digits in every finding). */
export function roundTo(value: number, digits = 12): number {
	if (value === 0 || !Number.isFinite(value)) return value;
	return Number(value.toPrecision(digits));
}

/** The value at quantile q of a sorted list by the inverse of the empirical distribution: always a value that occurred. */
export function quantile(sorted: ArrayLike<number>, q: number): number {
	if (sorted.length === 0) throw new Error("quantile of no values");
	const index = Math.max(0, Math.ceil(q * sorted.length) - 1);
	return sorted[index] as number;
}

/** Standard normal distribution function, |error| < 1e-15 (series inside 3.5, continued fraction outside; Abramowitz & Stegun 26.2.11, 26.2.14). */
export function normalCdf(x: number): number {
	if (x < 0) return 1 - normalCdf(-x);
	const density = Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
	if (x > 3.5) {
		let fraction = 0;
		for (let k = 60; k >= 1; k--) fraction = k / (x + fraction);
		return 1 - density / (x + fraction);
	}
	let term = x;
	let total = x;
	for (let k = 1; k < 200; k++) {
		term *= (x * x) / (2 * k + 1);
		total += term;
		if (term < 1e-17 * total) break;
	}
	return 0.5 + density * total;
}

/** P(|X| ≤ δ) for X normal with the given mean and standard deviation. With sd 0 it is 1 or 0. */
export function withinNormal(mean: number, sd: number, delta: number): number {
	if (sd <= 0) return Math.abs(mean) <= delta ? 1 : 0;
	return normalCdf((delta - mean) / sd) - normalCdf((-delta - mean) / sd);
}
