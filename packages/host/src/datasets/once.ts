import type { Report } from "./report.ts";

/** Whether a key comes for the first time. A second row with the same value is a duplicate; with another value it is left out, and said. */
export class Once {
	readonly #seen = new Map<number | string, number | string>();

	/** True for the first row of a key; all others are counted in the report. */
	is(report: Report, key: number | string, value: number | string): boolean {
		const before = this.#seen.get(key);
		if (before === undefined) {
			this.#seen.set(key, value);
			return true;
		}
		if (Object.is(before, value)) report.duplicate();
		else report.leftOut("a second row for the same thing that says something else (the first is kept)");
		return false;
	}
}
