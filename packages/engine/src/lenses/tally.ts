import { quantile } from "../base/maths.ts";
import { highOf, type Interval, lowOf, type Value } from "../base/quantity.ts";
import { isSilence, sameIndex, type Term } from "../world/formula.ts";
import { type ComputedParts, evaluateCell, isTerm, type Measurement, NOTHING, termsOf } from "./collect.ts";
import type { AnyLens, CellTerms, Column, PartDef } from "./lens.ts";

/** How many terms and rows are remembered by their identity: most that come again come soon, and what is remembered is kept alive. */
const REMEMBERED = 48;

/** The values of one cell over many runs. A run that is not among them was silent, or had no such cell. */
export class Tally {
	readonly low: number[] = [];
	readonly high: number[] = [];
	readonly runs: number[] = [];
	readonly facts = new Set<string>();
	/** Terms that a run must have to count, where the cell is only whole with all of them. */
	readonly #needed: readonly Term[];
	/** Terms whose facts are noted: the world often recalls what it made of the same facts. */
	readonly #noted = new Set<Term>();
	constructor(needed: readonly Term[]) {
		this.#needed = needed;
	}
	/** Note the facts under a cell, and say whether it is whole. */
	note(under: readonly Term[] | Term): boolean {
		if (isTerm(under)) this.#noteTerm(under);
		else for (const term of under) this.#noteTerm(term);
		return this.#needed.length === 0 || !lacks(isTerm(under) ? (under.from?.terms ?? NOTHING) : under, this.#needed);
	}
	add(run: number, value: Value): void {
		this.low.push(lowOf(value));
		this.high.push(highOf(value));
		this.runs.push(run);
	}
	/** [least, greatest] over all runs. */
	extent(): Interval | undefined {
		return this.low.length === 0 ? undefined : { low: Math.min(...this.low), high: Math.max(...this.high) };
	}
	/** The central 90 % of runs. */
	central(): Interval | undefined {
		if (this.low.length === 0) return undefined;
		return { low: quantile(sorted(this.low), 0.05), high: quantile(sorted(this.high), 0.95) };
	}
	/** The lower median of the runs' middles, as the run that attained it. */
	median(): { run: number; value: Value } | undefined {
		if (this.runs.length === 0) return undefined;
		const order = this.runs.map((_, i) => i).sort((i, j) => this.middle(i) - this.middle(j) || i - j);
		const at = order[Math.floor((order.length - 1) / 2)] as number;
		const [low, high] = [this.low[at] as number, this.high[at] as number];
		return { run: this.runs[at] as number, value: low === high ? low : { low, high } };
	}
	/** Share of runs in which a yes-or-no cell is yes, out of those that were not silent. */
	shareOfYes(): number | undefined {
		return this.low.length === 0 ? undefined : this.low.filter((value) => value >= 0.5).length / this.low.length;
	}
	private middle(i: number): number {
		return ((this.low[i] as number) + (this.high[i] as number)) / 2;
	}
	#noteTerm(term: Term): void {
		const { facts } = term;
		if (facts.length > 3) {
			if (this.#noted.has(term)) return;
			if (this.#noted.size >= REMEMBERED) this.#noted.clear();
			this.#noted.add(term);
		}
		for (let i = 0; i < facts.length; i++) this.facts.add(facts[i] as string);
	}
}

function sorted(values: readonly number[]): readonly number[] {
	return Array.from(Float64Array.from(values).sort());
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

/** One row over many runs. */
interface RowTallies {
	readonly cells: readonly Tally[];
	/** Values of rows met before, by column, undefined where silent: a row that the world recalls is not computed again. */
	readonly seen: Map<Cells, readonly (Value | undefined)[]>;
}

interface PartTallies {
	readonly id: string;
	readonly columns: readonly (readonly [string, Column])[];
	readonly rows: ReadonlyMap<string, RowTallies>;
}

/** A tally for every cell of the base run. Base says what a cell that must be whole is made of. */
export class Tallies {
	readonly lens: AnyLens;
	readonly #parts: ReadonlyMap<string, PartTallies>;
	#runs = 0;
	constructor(lens: AnyLens, base: ComputedParts) {
		this.lens = lens;
		this.#parts = new Map(
			Object.entries(lens.parts as Record<string, PartDef>).map(([id, def]) => {
				const columns = Object.entries(def.columns);
				const rows = [...(base.get(id) ?? [])].map(([row, line]) => {
					const cells = columns.map(([column, { whole }]) => {
						const cell = whole ? line.get(column) : undefined;
						return new Tally(cell ? termsOf(cell) : NOTHING);
					});
					return [row, { cells, seen: new Map() }] as const;
				});
				return [id, { id, columns, rows: new Map(rows) }];
			}),
		);
	}
	/** Add one run as measured. Only values and facts are kept: a draw lays out no cell, and rows that base does not have are not shown. */
	add(measured: Measurement): void {
		const run = this.#runs++;
		for (const part of this.#parts.values()) {
			const rows = measured[part.id];
			if (rows === undefined) throw new Error(`${this.lens.id} returned no part ${part.id}`);
			for (const row in rows) {
				const kept = part.rows.get(row);
				if (!kept) continue;
				const cells = rows[row] as Cells;
				let values = kept.seen.get(cells);
				if (!values) {
					values = this.#values(part, row, kept, cells);
					if (kept.seen.size >= REMEMBERED) kept.seen.clear();
					kept.seen.set(cells, values);
				}
				for (let c = 0; c < values.length; c++) {
					const value = values[c];
					if (value !== undefined) (kept.cells[c] as Tally).add(run, value);
				}
			}
		}
	}
	/** Values of a row; undefined where a cell is silent or not whole. */
	#values({ id, columns }: PartTallies, row: string, kept: RowTallies, cells: Cells): (Value | undefined)[] {
		return columns.map(([column, { formula }], c) => {
			const cell = cells[column];
			if (cell === undefined) throw new Error(`${this.lens.id} returned no cell ${id}/${row}/${column}`);
			// A silent cell has neither a value nor facts: that it is missing from the tally says it.
			if (isSilence(cell)) return undefined;
			const value = evaluateCell(cell, formula, this.lens, id, row, column);
			return (kept.cells[c] as Tally).note(cell) ? value : undefined;
		});
	}
	of(part: string, row: string, column: string): Tally | undefined {
		const found = this.#parts.get(part);
		return found?.rows.get(row)?.cells[found.columns.findIndex(([id]) => id === column)];
	}
}
