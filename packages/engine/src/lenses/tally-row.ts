import { highOf, lowOf, type Value } from "../base/quantity.ts";
import { sameIndex, type Term } from "../world/formula.ts";
import { isTerm, NOTHING } from "./collect.ts";

/** What one row came to over many runs, by column: what it came to in a run that was like an earlier one is kept once. */
export class RowTally {
	readonly #width: number;
	/** By column, terms that a run must have to count, where the cell is only whole with all of them. */
	readonly #needed: readonly (readonly Term[])[];
	readonly #notes: readonly Notes[];
	/** Which of the kinds the row came to in each run; −1 where it had none. */
	#which: Int32Array;
	/** Lower ends by kind and column, not a number where silent; upper ends only once one is an interval. */
	#low = NO_ENDS;
	#high: Float64Array | undefined;
	#kinds = 0;

	/** `room` is for how many runs there is room at first. */
	constructor(needed: readonly (readonly Term[])[], room = ROOM) {
		this.#width = needed.length;
		this.#needed = needed;
		this.#notes = needed.map(() => new Notes());
		this.#which = new Int32Array(room).fill(-1);
	}

	/** One more kind of what a row may come to, silent in all columns, and the number by which runs name it. */
	kind(): number {
		const kind = this.#kinds++;
		if (this.#kinds * this.#width > this.#low.length) {
			this.#low = doubled(this.#low, this.#width);
			if (this.#high) this.#high = doubled(this.#high, this.#width);
		}
		return kind;
	}

	/** The value of a kind in a column. */
	set(kind: number, column: number, value: Value): void {
		const at = kind * this.#width + column;
		this.#low[at] = lowOf(value);
		if (typeof value !== "number") this.#high ??= this.#low.slice();
		if (this.#high) this.#high[at] = highOf(value);
	}

	/** A kind is in a column what another is. */
	copy(kind: number, column: number, from: number): void {
		const [at, other] = [kind * this.#width + column, from * this.#width + column];
		this.#low[at] = this.#low[other] as number;
		if (this.#high) this.#high[at] = this.#high[other] as number;
	}

	/** Note what the row came to in a run, each run once. */
	put(run: number, kind: number): void {
		if (run >= this.#which.length) {
			const more = new Int32Array(Math.max(run + 1, this.#which.length * 2)).fill(-1);
			more.set(this.#which);
			this.#which = more;
		}
		this.#which[run] = kind;
	}

	/** Note the facts under a cell, and say whether it is whole. */
	note(column: number, under: readonly Term[] | Term): boolean {
		const notes = this.#notes[column] as Notes;
		if (isTerm(under)) notes.add(0, under.facts);
		else for (let i = 0; i < under.length; i++) notes.add(i, (under[i] as Term).facts);
		const needed = this.#needed[column] as readonly Term[];
		return needed.length === 0 || !lacks(isTerm(under) ? (under.from?.terms ?? NOTHING) : under, needed);
	}

	/** Facts under a cell in any run. */
	facts(column: number): ReadonlySet<string> {
		return (this.#notes[column] as Notes).facts;
	}

	/** Whether some value is an interval. */
	get hasIntervals(): boolean {
		return this.#high !== undefined;
	}

	/** How many runs came to each kind. */
	counts(): Uint32Array {
		const out = new Uint32Array(this.#kinds);
		for (const kind of this.#which) if (kind >= 0) out[kind] = (out[kind] as number) + 1;
		return out;
	}

	/** The lower or the upper ends of a cell by kind, not a number where silent. */
	byKind(column: number, which: "low" | "high"): Float64Array {
		const by = which === "low" ? this.#low : (this.#high ?? this.#low);
		const out = new Float64Array(this.#kinds);
		for (let kind = 0; kind < out.length; kind++) out[kind] = by[kind * this.#width + column] as number;
		return out;
	}

	/** The lower or the upper ends of a cell by run, not a number where it was silent. */
	ends(column: number, runs: number, which: "low" | "high"): Float64Array {
		const [by, width] = [which === "low" ? this.#low : (this.#high ?? this.#low), this.#width];
		const out = new Float64Array(runs).fill(Number.NaN);
		for (let run = Math.min(runs, this.#which.length) - 1; run >= 0; run--) {
			const kind = this.#which[run] as number;
			if (kind >= 0) out[run] = by[kind * width + column] as number;
		}
		return out;
	}
}

/** The facts under one cell. */
class Notes {
	readonly facts = new Set<string>();
	/** The facts of each term as they were last: runs mostly have the same in the same order. */
	readonly #last: (readonly string[])[] = [];
	add(at: number, facts: readonly string[]): void {
		const last = this.#last[at] ?? NO_FACTS;
		if (last === facts) return;
		this.#last[at] = facts;
		// Where one more is there, or one less, those after it stand one place further on.
		let there = 0;
		for (let i = 0; i < facts.length; i++) {
			const fact = facts[i] as string;
			if (fact === last[there]) there++;
			else if (fact === last[there + 1]) there += 2;
			else this.facts.add(fact);
		}
	}
}

const NO_FACTS: readonly string[] = [];
const NO_ENDS: Float64Array = new Float64Array(0);
/** Runs for which there is room at first, and kinds. */
const ROOM = 64;
const FEW = 4;

function doubled(ends: Float64Array, width: number): Float64Array {
	const more = new Float64Array(Math.max(FEW * width, ends.length * 2)).fill(Number.NaN);
	more.set(ends);
	return more;
}

/** Whether a term that is needed is missing. Runs mostly have the same terms in the same order, so that is looked at first. */
function lacks(terms: readonly Term[], needed: readonly Term[]): boolean {
	for (const [i, want] of needed.entries()) {
		const here = terms[i];
		if (here && same(here, want)) continue;
		if (!terms.some((term) => same(term, want))) return true;
	}
	return false;
}

function same(a: Term, b: Term): boolean {
	return a.symbol === b.symbol && sameIndex(a.index, b.index);
}
