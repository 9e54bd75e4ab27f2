import { byCodeUnit } from "@interconnector/engine";

type Numbers = Float64Array | Int32Array;

/** The names that occur in some columns, sorted, and where each old place is now. */
export function ordered<T extends string>(names: readonly T[], columns: readonly Numbers[]): { names: T[]; place: Int16Array } {
	const occurs = new Uint8Array(names.length);
	for (const values of columns)
		for (let i = 0; i < values.length; i++) {
			const at = values[i] as number;
			if (at >= 0) occurs[at] = 1;
		}
	const used = Array.from(names.keys()).filter((at) => occurs[at] === 1);
	const sorted = used.map((at) => [names[at] as T, at] as const).sort(([a], [b]) => byCodeUnit(a, b));
	const place = new Int16Array(names.length);
	for (const [now, [, before]] of sorted.entries()) place[before] = now;
	return { names: sorted.map(([name]) => name), place };
}

/** Places of before as places in the sorted list; −1 stays. */
export function placed(values: Numbers, place: Int16Array): Int16Array {
	const out = new Int16Array(values.length);
	for (let i = 0; i < out.length; i++) out[i] = (values[i] as number) >= 0 ? (place[values[i] as number] as number) : -1;
	return out;
}
