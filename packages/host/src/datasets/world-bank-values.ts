import type { Report } from "./report.ts";
import type { States } from "./states.ts";
import { type Found, NAMES } from "./world-bank-layout.ts";

/** Values by state and year, whichever file they came from; the first one stands. */
export class Values {
	readonly #by = new Map<string, number[]>();
	readonly #report: Report;

	constructor(report: Report) {
		this.#report = report;
	}

	/** Take the values of a row, and account for it. */
	take(states: States, code: string, found: Found): void {
		const [last] = found.at(-1) ?? [];
		if (last === undefined) {
			this.#report.leftOut("no value in any year");
			return;
		}
		let [fresh, same, other, before, alive] = [0, 0, 0, 0, last];
		for (const [year, place, value] of found) {
			const state = states.at(code, year);
			if (state === -1) {
				before++;
				continue;
			}
			alive = year;
			const key = `${state} ${year}`;
			const numbers = this.#by.get(key) ?? new Array<number>(NAMES.length).fill(Number.NaN);
			const old = numbers[place] as number;
			if (Number.isNaN(old)) {
				numbers[place] = value;
				this.#by.set(key, numbers);
				fresh++;
			} else if (old === value) same++;
			else other++;
		}
		if (fresh + same + other === 0) {
			// At no time was it a state; the reason is that of its last year.
			states.of(code, last);
			return;
		}
		this.#report.cells("values for years in which there was no such state, left out", before);
		if (fresh > 0) {
			this.#report.cells("values that say something else than an earlier row (the first is kept)", other);
			// Says so where the standing of the state is disputed.
			states.of(code, alive);
			this.#report.keep();
		} else if (other > 0) this.#report.leftOut("a second row for the same thing that says something else (the first is kept)");
		else this.#report.duplicate();
	}

	*all(): Generator<readonly [state: number, year: number, numbers: readonly number[]]> {
		for (const [key, numbers] of this.#by) {
			const [state, year] = key.split(" ").map(Number) as [number, number];
			yield [state, year, numbers];
		}
	}
}
