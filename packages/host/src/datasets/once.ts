import type { Report } from "./report.ts";

type Cell = number | string | null;
/** What a row says: one thing, or its cells, which the caller must not change afterwards. */
type Said = Cell | readonly Cell[];

/** Whether a key comes for the first time. A second row with the same value is a duplicate; with another value it is left out, and said. */
export class Once {
	readonly #seen = new Map<number | string, Said>();

	/** True for the first row of a key; all others are counted in the report. */
	is(report: Report, key: number | string, value: Said): boolean {
		const before = this.#seen.get(key);
		if (before === undefined) {
			this.#seen.set(key, value);
			return true;
		}
		if (same(before, value)) report.duplicate();
		else report.leftOut("a second row for the same thing that says something else (the first is kept)");
		return false;
	}
}

/** Cells are compared one by one, which costs nothing while no key comes again. */
function same(one: Said, other: Said): boolean {
	if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
	return one.length === other.length && one.every((cell, i) => Object.is(cell, other[i]));
}
