import { quantile } from "../base/maths.ts";
import { highOf, type Interval, lowOf, type Value } from "../base/quantity.ts";
import { evaluate, type Formula, factsOf, isSilence, type Silence, sameIndex, type Term } from "../world/formula.ts";
import type { AnyLens, CellTerms, PartDef } from "./lens.ts";

/** One cell of one run of a lens: its value by its formula on its terms, or why it is silent. */
export interface Computed {
	readonly value: Value | Silence;
	/** The terms, or the one derived term that is the cell. */
	readonly under: readonly Term[] | Term;
}

/** Keys of the facts under a cell. */
export function factsUnder(cell: Computed): readonly string[] {
	return isTerm(cell.under) ? cell.under.facts : factsOf(cell.under);
}

/** The terms of a cell, laid out. */
export function termsOf(cell: Computed): readonly Term[] {
	return isTerm(cell.under) ? (cell.under.from?.terms ?? []) : cell.under;
}

function isTerm(under: readonly Term[] | Term): under is Term {
	return !Array.isArray(under);
}

/** What a lens measured: part → row → column → terms. */
export type Measurement = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, CellTerms>>>>>>;

/** What a lens measured, computed: part → row → column → cell. */
export type ComputedParts = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Computed>>>;

/** Compute every cell of a measurement. A part or column that the lens did not declare, or left out, is our bug and throws. */
export function compute(lens: AnyLens, measured: Measurement): ComputedParts {
	const parts = new Map<string, Map<string, Map<string, Computed>>>();
	for (const [partId, def] of Object.entries(lens.parts as Record<string, PartDef>)) {
		const rows = measured[partId];
		if (rows === undefined) throw new Error(`${lens.id} returned no part ${partId}`);
		const computed = new Map<string, Map<string, Computed>>();
		const columns = Object.entries(def.columns);
		for (const [row, cells] of Object.entries(rows)) {
			const line = new Map<string, Computed>();
			for (const [column, { formula }] of columns) {
				const terms = cells[column];
				if (terms === undefined) throw new Error(`${lens.id} returned no cell ${partId}/${row}/${column}`);
				line.set(
					column,
					isSilence(terms) ? { value: terms, under: NOTHING } : { value: evaluateCell(terms, formula, lens, partId, row, column), under: terms },
				);
			}
			computed.set(row, line);
		}
		parts.set(partId, computed);
	}
	return parts;
}

const NOTHING: readonly Term[] = [];

function evaluateCell(cell: readonly Term[] | Term, formula: Formula, lens: AnyLens, part: string, row: string, column: string): Value {
	const value = isTerm(cell) ? cell.value : evaluate(formula, cell);
	if (Number.isNaN(lowOf(value)) || Number.isNaN(highOf(value))) throw new Error(`${lens.id} ${part}/${row}/${column} is not a number`);
	return value;
}

/** The values of one cell over many runs. A run that is not among them was silent, or had no such cell. */
export class Tally {
	readonly low: number[] = [];
	readonly high: number[] = [];
	readonly runs: number[] = [];
	readonly facts = new Set<string>();
	/** The cell before: the world often recalls what it made of the same facts. */
	#last: readonly Term[] | Term | undefined;
	/** Terms that a run must have to count, where the cell is only whole with all of them. */
	readonly #needed: readonly Term[];
	constructor(needed: readonly Term[]) {
		this.#needed = needed;
	}
	add(run: number, value: Value, under: readonly Term[] | Term): void {
		if (under !== this.#last) {
			if (isTerm(under)) for (const key of under.facts) this.facts.add(key);
			else for (const term of under) for (const key of term.facts) this.facts.add(key);
			this.#last = under;
		}
		if (this.#needed.length > 0 && lacks(isTerm(under) ? (under.from?.terms ?? NOTHING) : under, this.#needed)) return;
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

/** A tally for every cell that any run had: part → row → column. Base says what a cell that must be whole is made of. */
export class Tallies {
	readonly lens: AnyLens;
	readonly #parts: { readonly id: string; readonly columns: readonly ColumnTallies[] }[];
	#runs = 0;
	constructor(lens: AnyLens, base: ComputedParts) {
		this.lens = lens;
		this.#parts = Object.entries(lens.parts as Record<string, PartDef>).map(([id, def]) => ({
			id,
			columns: Object.entries(def.columns).map(([column, { formula, whole }]) => ({
				column,
				formula,
				needed: (row) => {
					const cell = whole ? base.get(id)?.get(row)?.get(column) : undefined;
					return cell ? termsOf(cell) : NOTHING;
				},
				rows: new Map(),
			})),
		}));
	}
	get runs(): number {
		return this.#runs;
	}
	/** Add one run as measured. Only values and facts are kept: a draw lays out no cell. */
	add(measured: Measurement): void {
		const run = this.#runs++;
		for (const { id, columns } of this.#parts) {
			const rows = measured[id];
			if (rows === undefined) throw new Error(`${this.lens.id} returned no part ${id}`);
			for (const row in rows) {
				const cells = rows[row] as Readonly<Record<string, CellTerms>>;
				for (const { column, formula, needed, rows: kept } of columns) {
					const cell = cells[column];
					if (cell === undefined) throw new Error(`${this.lens.id} returned no cell ${id}/${row}/${column}`);
					// A silent cell has neither a value nor facts: that it is missing from the tally says it.
					if (isSilence(cell)) continue;
					const tally = kept.get(row) ?? new Tally(needed(row));
					kept.set(row, tally);
					tally.add(run, evaluateCell(cell, formula, this.lens, id, row, column), cell);
				}
			}
		}
	}
	of(part: string, row: string, column: string): Tally | undefined {
		return this.#parts
			.find(({ id }) => id === part)
			?.columns.find((one) => one.column === column)
			?.rows.get(row);
	}
}

interface ColumnTallies {
	readonly column: string;
	readonly formula: Formula;
	readonly needed: (row: string) => readonly Term[];
	readonly rows: Map<string, Tally>;
}
