import { quantile } from "../base/maths.ts";
import { highOf, type Interval, lowOf, type Value } from "../base/quantity.ts";
import { evaluate, type Formula, factsOf, isSilence, type Silence, type Term } from "../world/formula.ts";
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

/** What a lens measured, computed: part → row → column → cell. */
export type ComputedParts = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Computed>>>;

/** Compute every cell of a measurement. A part or column that the lens did not declare, or left out, is our bug and throws. */
export function compute(
	lens: AnyLens,
	measured: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, CellTerms>>>>>>,
): ComputedParts {
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
					computeCell(terms, formula, () => `${lens.id} ${partId}/${row}/${column}`),
				);
			}
			computed.set(row, line);
		}
		parts.set(partId, computed);
	}
	return parts;
}

const NOTHING: readonly Term[] = [];

function computeCell(cell: CellTerms, formula: Formula, where: () => string): Computed {
	if (isSilence(cell)) return { value: cell, under: NOTHING };
	const value = isTerm(cell) ? cell.value : evaluate(formula, cell);
	if (Number.isNaN(lowOf(value)) || Number.isNaN(highOf(value))) throw new Error(`${where()} is not a number`);
	return { value, under: cell };
}

/** The values of one cell over many runs. A run that is not among them was silent, or had no such cell. */
export class Tally {
	readonly low: number[] = [];
	readonly high: number[] = [];
	readonly runs: number[] = [];
	readonly facts = new Set<string>();
	add(run: number, cell: Computed, base: Computed | undefined, whole: boolean): void {
		if (isTerm(cell.under)) for (const key of cell.under.facts) this.facts.add(key);
		else for (const term of cell.under) for (const key of term.facts) this.facts.add(key);
		if (isSilence(cell.value) || (whole && base && lacksTerms(termsOf(cell), termsOf(base)))) return;
		this.low.push(lowOf(cell.value));
		this.high.push(highOf(cell.value));
		this.runs.push(run);
	}
	/** [least, greatest] over all runs. */
	extent(): Interval | undefined {
		return this.low.length === 0 ? undefined : { low: Math.min(...this.low), high: Math.max(...this.high) };
	}
	/** The central 90 % of runs. */
	central(): Interval | undefined {
		if (this.low.length === 0) return undefined;
		return { low: quantile([...this.low].sort(ascending), 0.05), high: quantile([...this.high].sort(ascending), 0.95) };
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

const ascending = (a: number, b: number) => a - b;

function lacksTerms(terms: readonly Term[], base: readonly Term[]): boolean {
	const has = new Set(terms.map((term) => `${term.symbol} ${term.index.join(" ")}`));
	return base.some((term) => !has.has(`${term.symbol} ${term.index.join(" ")}`));
}

/** A tally for every cell that any run had: part → row → column. */
export class Tallies {
	readonly #parts = new Map<string, Map<string, Map<string, Tally>>>();
	#runs = 0;
	get runs(): number {
		return this.#runs;
	}
	add(computed: ComputedParts, base: ComputedParts, lens: AnyLens): void {
		const run = this.#runs++;
		for (const [part, rows] of computed) {
			const columns = (lens.parts as Record<string, PartDef>)[part]?.columns ?? {};
			const tallyRows = nested(this.#parts, part);
			for (const [row, cells] of rows) {
				const line = nested(tallyRows, row);
				const baseRow = base.get(part)?.get(row);
				for (const [column, cell] of cells) {
					// A silent cell has neither a value nor facts: that it is missing from the tally says it.
					if (isSilence(cell.value)) continue;
					const tally = line.get(column) ?? new Tally();
					line.set(column, tally);
					tally.add(run, cell, baseRow?.get(column), columns[column]?.whole === true);
				}
			}
		}
	}
	of(part: string, row: string, column: string): Tally | undefined {
		return this.#parts.get(part)?.get(row)?.get(column);
	}
}

function nested<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
	const inner = map.get(key) ?? new Map<string, V>();
	map.set(key, inner);
	return inner;
}
