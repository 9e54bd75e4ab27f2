import { highOf, lowOf, type Value } from "../base/quantity.ts";
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

export function isTerm(under: readonly Term[] | Term): under is Term {
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

export const NOTHING: readonly Term[] = [];

/** The value of a cell by its formula. One that is no number is our bug and throws. */
export function evaluateCell(cell: readonly Term[] | Term, formula: Formula, lens: AnyLens, part: string, row: string, column: string): Value {
	const value = isTerm(cell) ? cell.value : evaluate(formula, cell);
	if (Number.isNaN(lowOf(value)) || Number.isNaN(highOf(value))) throw new Error(`${lens.id} ${part}/${row}/${column} is not a number`);
	return value;
}
