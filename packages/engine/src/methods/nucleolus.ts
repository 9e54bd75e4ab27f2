import { excessProgram, type Fixed, sumOver } from "./core.ts";
import { membersOf, playersOf, type Worths } from "./shapley.ts";

/**
 * The nucleolus (Schmeidler 1969): among divisions of v(all) that leave no player below what it is worth alone, the one whose excesses
 * v(S) − x(S), sorted from the largest, are lexicographically least. It lies in the core when that is not empty. A sequence of linear
 * programs (Kopelowitz 1967): minimise the largest excess, hold the coalitions that must attain it, go on with the rest until the division is
 * determined; at most n programs. In the unit of the worths; null when all together are worth less than each alone, for then no such division is.
 * Coalitions are listed, so n is meant to be at most 15 or so.
 */
export function nucleolus(worths: Worths): Float64Array | null {
	const n = playersOf(worths);
	const all = worths.length - 1;
	const grand = worths[all] as number;
	const alone = Float64Array.from({ length: n }, (_, i) => worths[1 << i] as number);
	if (sumOver(alone, all) > grand + 1e-12 * Math.abs(grand)) return null;
	const span = new Span(n);
	span.add(all, grand);
	const fixed: Fixed[] = [];
	while (span.rank < n) {
		const { epsilon, tight } = excessProgram(worths, fixed, (mask) => !span.holds(mask), true);
		const before = span.rank;
		for (const { coalition, weight } of tight) {
			if (weight < 1e-7 || span.holds(coalition)) continue;
			fixed.push({ coalition, excess: epsilon });
			span.add(coalition, (worths[coalition] as number) - epsilon);
		}
		if (span.rank === before) throw new Error("the nucleolus did not settle: no coalition is tight at an optimum, which is a bug");
	}
	return span.solution();
}

/** Equations x(S) = total, kept reduced, with which coalitions' totals they determine. */
class Span {
	private readonly n: number;
	/** Reduced rows with a 1 at their pivot; the last entry is the total. */
	private readonly rows: { pivot: number; row: Float64Array }[] = [];
	constructor(n: number) {
		this.n = n;
	}
	get rank(): number {
		return this.rows.length;
	}
	private reduced(mask: number, total: number): Float64Array {
		const row = new Float64Array(this.n + 1);
		for (const i of membersOf(mask)) row[i] = 1;
		row[this.n] = total;
		for (const { pivot, row: other } of this.rows) {
			const factor = row[pivot] as number;
			if (factor !== 0) for (let i = 0; i <= this.n; i++) row[i] = (row[i] as number) - factor * (other[i] as number);
		}
		return row;
	}
	/** Whether the equations determine x(S). */
	holds(mask: number): boolean {
		return this.reduced(mask, 0).every((value, i) => i === this.n || Math.abs(value) < 1e-9);
	}
	add(mask: number, total: number): void {
		const row = this.reduced(mask, total);
		let pivot = 0;
		for (let i = 1; i < this.n; i++) if (Math.abs(row[i] as number) > Math.abs(row[pivot] as number)) pivot = i;
		const scale = row[pivot] as number;
		for (let i = 0; i <= this.n; i++) row[i] = (row[i] as number) / scale;
		for (const { row: other } of this.rows) {
			const factor = other[pivot] as number;
			if (factor !== 0) for (let i = 0; i <= this.n; i++) other[i] = (other[i] as number) - factor * (row[i] as number);
		}
		this.rows.push({ pivot, row });
	}
	solution(): Float64Array {
		const x = new Float64Array(this.n);
		for (const { pivot, row } of this.rows) x[pivot] = row[this.n] as number;
		return x;
	}
}
