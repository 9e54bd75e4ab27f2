import { quantile } from "../base/maths.ts";
import { highOf, type Interval, lowOf, type Value } from "../base/quantity.ts";
import { type Formula, isSilence, sameIndex, type Term } from "../world/formula.ts";
import { type ComputedParts, evaluateCell, isTerm, type Measurement, NOTHING, termsOf } from "./collect.ts";
import type { AnyLens, CellTerms, PartDef } from "./lens.ts";

/** The values of one cell over many runs, by run. A run without a value was silent, or had no such cell. */
export class Tally {
	readonly facts = new Set<string>();
	/** Terms that a run must have to count, where the cell is only whole with all of them. */
	readonly #needed: readonly Term[];
	/** Lower ends by run, not a number where silent; upper ends only once a run gave an interval. */
	#low = NO_RUNS;
	#high: Float64Array | undefined;
	#count = 0;
	constructor(needed: readonly Term[]) {
		this.#needed = needed;
	}
	/** Note the facts under a cell, and say whether it is whole. */
	note(under: readonly Term[] | Term): boolean {
		if (isTerm(under)) this.#noteTerm(under);
		else for (let i = 0; i < under.length; i++) this.#noteTerm(under[i] as Term);
		return this.#needed.length === 0 || !lacks(isTerm(under) ? (under.from?.terms ?? NOTHING) : under, this.#needed);
	}
	/** The value of a run, each run once and in rising order. */
	add(run: number, value: Value): void {
		while (run >= this.#low.length) this.#grow();
		this.#low[run] = lowOf(value);
		if (typeof value !== "number") this.#high ??= this.#low.slice();
		if (this.#high) this.#high[run] = highOf(value);
		this.#count++;
	}
	/** How many runs had a value. */
	get count(): number {
		return this.#count;
	}
	has(run: number): boolean {
		return run < this.#low.length && !Number.isNaN(this.#low[run] as number);
	}
	/** [least, greatest] over all runs. */
	extent(): Interval | undefined {
		if (this.#count === 0) return undefined;
		const [low, high] = [this.#ends(this.#low), this.#ends(this.#high ?? this.#low)];
		return { low: low[0] as number, high: high[this.#count - 1] as number };
	}
	/** The central 90 % of runs. */
	central(): Interval | undefined {
		if (this.#count === 0) return undefined;
		return centralOf(this.#ends(this.#low), this.#ends(this.#high ?? this.#low));
	}
	/** The central 90 % of so many runs for a count of things on record: a run that was silent found none. */
	centralCount(runs: number): Interval {
		const withNone = (found: Float64Array) => {
			const all = new Float64Array(runs);
			all.set(found, runs - found.length);
			return all;
		};
		return centralOf(withNone(this.#ends(this.#low)), withNone(this.#ends(this.#high ?? this.#low)));
	}
	/** The lower median of the runs' middles, as the first run that attained it in order of middles, then of runs. */
	median(): { run: number; value: Value } | undefined {
		if (this.#count === 0) return undefined;
		const middles = this.#high ? this.#low.map((low, run) => (low + ((this.#high as Float64Array)[run] as number)) / 2) : this.#low;
		const order = this.#ends(middles);
		const at = Math.floor((this.#count - 1) / 2);
		const wanted = order[at] as number;
		let ahead = at - order.indexOf(wanted);
		let run = middles.indexOf(wanted);
		for (; ahead > 0; ahead--) run = middles.indexOf(wanted, run + 1);
		const [low, high] = [this.#low[run] as number, (this.#high ?? this.#low)[run] as number];
		return { run, value: low === high ? low : { low, high } };
	}
	/** Share of runs in which a yes-or-no cell is yes, out of those that were not silent. */
	shareOfYes(): number | undefined {
		return this.#count === 0 ? undefined : this.#low.reduce((yes, value) => (value >= 0.5 ? yes + 1 : yes), 0) / this.#count;
	}
	/** Known ends in rising order: what is not a number sorts last and is cut off. */
	#ends(values: Float64Array): Float64Array {
		return values.slice().sort().subarray(0, this.#count);
	}
	#grow(): void {
		this.#low = doubled(this.#low);
		if (this.#high) this.#high = doubled(this.#high);
	}
	#noteTerm({ facts }: Term): void {
		for (let i = 0; i < facts.length; i++) this.facts.add(facts[i] as string);
	}
}

const centralOf = (low: Float64Array, high: Float64Array): Interval => ({ low: quantile(low, 0.05), high: quantile(high, 0.95) });

const NO_RUNS: Float64Array = new Float64Array(0);
/** Runs for which a tally has room at first. */
const ROOM = 32;

function doubled(values: Float64Array): Float64Array {
	const more = new Float64Array(Math.max(ROOM, values.length * 2)).fill(Number.NaN);
	more.set(values);
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

type Cells = Readonly<Record<string, CellTerms>>;

interface PartTallies {
	readonly id: string;
	readonly columns: readonly string[];
	readonly formulas: readonly Formula[];
	readonly rows: readonly string[];
	/** Where each row stands. */
	readonly at: ReadonlyMap<string, number>;
	/** Tallies of each row of the base run, by column. */
	readonly tallies: readonly (readonly Tally[])[];
	/** What each row came to, by column, for the cells that it had. */
	readonly seen: readonly Seen[];
}

/** Rows that are remembered are the same cells in many runs, so what they came to is looked up, as long as that pays. */
class Seen {
	#values: Map<Cells, readonly (Value | undefined)[]> | undefined = new Map();
	#found = 0;
	get(cells: Cells): readonly (Value | undefined)[] | undefined {
		const values = this.#values?.get(cells);
		if (values !== undefined) this.#found++;
		return values;
	}
	set(cells: Cells, values: readonly (Value | undefined)[]): void {
		if (this.#values === undefined) return;
		if (this.#values.size >= TRIED && this.#found < this.#values.size) this.#values = undefined;
		else this.#values.set(cells, values);
	}
}
/** So many different cells of a row are kept before it is judged whether that pays. */
const TRIED = 16;

/** A tally for every cell of the base run. Base says what a cell that must be whole is made of. */
export class Tallies {
	readonly lens: AnyLens;
	readonly #parts: readonly PartTallies[];
	#runs = 0;
	/** How many runs were added. */
	get runs(): number {
		return this.#runs;
	}
	constructor(lens: AnyLens, base: ComputedParts) {
		this.lens = lens;
		this.#parts = Object.entries(lens.parts as Record<string, PartDef>).map(([id, def]) => {
			const columns = Object.entries(def.columns);
			const found = base.get(id) ?? new Map();
			const rows = [...found.keys()];
			return {
				id,
				columns: columns.map(([column]) => column),
				formulas: columns.map(([, { formula }]) => formula),
				rows,
				at: new Map(rows.map((row, r) => [row, r])),
				tallies: [...found.values()].map((line) =>
					columns.map(([column, { whole }]) => {
						const cell = whole ? line.get(column) : undefined;
						return new Tally(cell ? termsOf(cell) : NOTHING);
					}),
				),
				seen: rows.map(() => new Seen()),
			};
		});
	}
	/** Add one run as measured. Only values and facts are kept: a draw lays out no cell, and rows that base does not have are not shown. */
	add(measured: Measurement): void {
		const run = this.#runs++;
		for (const part of this.#parts) {
			const found = measured[part.id];
			if (found === undefined) throw new Error(`${this.lens.id} returned no part ${part.id}`);
			for (let r = 0; r < part.rows.length; r++) {
				const cells = found[part.rows[r] as string];
				if (cells !== undefined) this.#addRow(run, part, r, cells);
			}
		}
	}
	#addRow(run: number, part: PartTallies, r: number, cells: Cells): void {
		const seen = part.seen[r] as Seen;
		const own = part.tallies[r] as readonly Tally[];
		let values = seen.get(cells);
		if (values === undefined) {
			values = this.#valuesOf(part, part.rows[r] as string, own, cells);
			seen.set(cells, values);
		}
		for (let c = 0; c < values.length; c++) {
			const value = values[c];
			if (value !== undefined) (own[c] as Tally).add(run, value);
		}
	}
	/** The value of each cell, where it has one and is whole; the facts under it are noted. */
	#valuesOf({ id, columns, formulas }: PartTallies, row: string, own: readonly Tally[], cells: Cells): (Value | undefined)[] {
		return columns.map((column, c) => {
			const cell = cells[column];
			if (cell === undefined) throw new Error(`${this.lens.id} returned no cell ${id}/${row}/${column}`);
			// A silent cell has neither a value nor facts: that it is missing from the tally says it.
			if (isSilence(cell)) return undefined;
			const value = evaluateCell(cell, formulas[c] as Formula, this.lens, id, row, column);
			return (own[c] as Tally).note(cell) ? value : undefined;
		});
	}
	of(part: string, row: string, column: string): Tally | undefined {
		const found = this.#parts.find(({ id }) => id === part);
		return found?.tallies[found.at.get(row) ?? -1]?.[found.columns.indexOf(column)];
	}
}
