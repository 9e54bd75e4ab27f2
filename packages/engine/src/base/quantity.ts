/** A number or the interval it is known to lie in. */
export type Value = number | Interval;
export interface Interval {
	readonly low: number;
	readonly high: number;
}

export function isInterval(value: unknown): value is Interval {
	return typeof value === "object" && value !== null && "low" in value && "high" in value;
}

export function lowOf(value: Value): number {
	return typeof value === "number" ? value : value.low;
}

export function highOf(value: Value): number {
	return typeof value === "number" ? value : value.high;
}

/** Decimal places that a range of this width supports: the first digit in which its ends differ, and never more than 4. */
export function decimalsFor(width: number, size: number): number {
	if (!(width > 0)) return Math.min(4, Math.max(0, 3 - Math.ceil(Math.log10(Math.max(Math.abs(size), 1e-3)))));
	return Math.min(4, Math.max(0, 1 - Math.floor(Math.log10(width)) - (width / 10 ** Math.floor(Math.log10(width)) < 2 ? 0 : 1)));
}

/** A number as people read it: at most the decimals its range supports, a real minus sign, no locale. */
export function showNumber(value: number, decimals = 2): string {
	if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
	const fixed = Math.abs(value).toFixed(decimals);
	const [whole, fraction] = fixed.split(".") as [string, string | undefined];
	const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, " ");
	const body = fraction === undefined ? grouped : `${grouped}.${fraction}`;
	return value < 0 && Number(fixed) !== 0 ? `−${body}` : body;
}
