import { quantile } from "../base/maths.ts";
import type { Interval, Value } from "../base/quantity.ts";
import { type Formula, isSilence } from "../world/formula.ts";
import { type ComputedParts, evaluateCell, type Measurement, NOTHING, termsOf } from "./collect.ts";
import type { AnyLens, CellTerms, PartDef } from "./lens.ts";
import { RowTally } from "./tally-row.ts";

/** The values of one cell over many runs, by run. A run without a value was silent, or had no such cell. */
export class Tally {
	readonly #row: RowTally;
	readonly #column: number;
	/** Lower and upper ends by run, not a number where silent; the same array where every value is one number. */
	readonly #low: Float64Array;
	readonly #high: Float64Array;
	/** Known ends in rising order. */
	readonly #lows: Float64Array;
	readonly #highs: Float64Array;
	constructor(row: RowTally, column: number, runs: number) {
		this.#row = row;
		this.#column = column;
		this.#low = row.ends(column, runs, "low");
		this.#high = row.hasIntervals ? row.ends(column, runs, "high") : this.#low;
		this.#lows = known(row.byKind(column, "low"), row.counts());
		this.#highs = this.#high === this.#low ? this.#lows : known(row.byKind(column, "high"), row.counts());
	}
	/** Facts under the cell in any run. */
	get facts(): ReadonlySet<string> {
		return this.#row.facts(this.#column);
	}
	/** How many runs had a value. */
	get count(): number {
		return this.#lows.length;
	}
	has(run: number): boolean {
		return !Number.isNaN(this.#low[run] ?? Number.NaN);
	}
	/** [least, greatest] over all runs. */
	extent(): Interval | undefined {
		return this.count === 0 ? undefined : { low: this.#lows[0] as number, high: this.#highs[this.count - 1] as number };
	}
	/** The central 90 % of runs. */
	central(): Interval | undefined {
		return this.count === 0 ? undefined : centralOf(this.#lows, this.#highs);
	}
	/** The central 90 % of so many runs for a count of things on record: a run that was silent found none. */
	centralCount(runs: number): Interval {
		const withNone = (found: Float64Array) => {
			const all = new Float64Array(runs);
			all.set(found, runs - found.length);
			return all;
		};
		return centralOf(withNone(this.#lows), withNone(this.#highs));
	}
	/** The lower median of the runs' middles, as the first run that attained it in order of middles, then of runs. */
	median(): { run: number; value: Value } | undefined {
		if (this.count === 0) return undefined;
		const one = this.#high === this.#low;
		const middles = one ? this.#low : this.#low.map((low, run) => (low + (this.#high[run] as number)) / 2);
		const order = one ? this.#lows : known(middles);
		const at = Math.floor((this.count - 1) / 2);
		const wanted = order[at] as number;
		let ahead = at - order.indexOf(wanted);
		let run = middles.indexOf(wanted);
		for (; ahead > 0; ahead--) run = middles.indexOf(wanted, run + 1);
		const [low, high] = [this.#low[run] as number, this.#high[run] as number];
		return { run, value: low === high ? low : { low, high } };
	}
	/** Share of runs in which a yes-or-no cell is yes, out of those that were not silent. */
	shareOfYes(): number | undefined {
		return this.count === 0 ? undefined : this.#lows.reduce((yes, value) => (value >= 0.5 ? yes + 1 : yes), 0) / this.count;
	}
}

const centralOf = (low: Float64Array, high: Float64Array): Interval => ({ low: quantile(low, 0.05), high: quantile(high, 0.95) });

/** Each of some values that is a number, as often as it was met, in rising order. Most cells come to few values in many runs, so those are sorted. */
function known(values: Float64Array, counts?: Uint32Array): Float64Array {
	const met = new Map<number, number>();
	let count = 0;
	for (const [i, value] of values.entries()) {
		const times = counts === undefined ? 1 : (counts[i] as number);
		if (times === 0 || Number.isNaN(value)) continue;
		met.set(value, (met.get(value) ?? 0) + times);
		count += times;
	}
	const out = new Float64Array(count);
	let at = 0;
	for (const value of Float64Array.from(met.keys()).sort()) {
		const end = at + (met.get(value) as number);
		out.fill(value, at, end);
		at = end;
	}
	return out;
}

type Cells = Readonly<Record<string, CellTerms>>;

interface PartTallies {
	readonly id: string;
	readonly columns: readonly string[];
	readonly formulas: readonly Formula[];
	readonly rows: readonly string[];
	/** Where each row stands. */
	readonly at: ReadonlyMap<string, number>;
	/** A tally of each row of the base run. */
	readonly tallies: readonly RowTally[];
	/** Which kind the cells of each row were, for those that it had. */
	readonly seen: readonly Seen[];
	/** The cells of each row that were met last, by column, and of which kind they were: many stay the same where others change. */
	readonly last: readonly { readonly cells: (CellTerms | undefined)[]; readonly kinds: number[] }[];
}

/** Rows that are remembered are the same cells in many runs, so what they came to is looked up, as long as that pays. */
class Seen {
	#kinds: Map<Cells, number> | undefined = new Map();
	#found = 0;
	get(cells: Cells): number | undefined {
		const kind = this.#kinds?.get(cells);
		if (kind !== undefined) this.#found++;
		return kind;
	}
	set(cells: Cells, kind: number): void {
		if (this.#kinds === undefined) return;
		if (this.#kinds.size >= TRIED && this.#found < this.#kinds.size) this.#kinds = undefined;
		else this.#kinds.set(cells, kind);
	}
}
/** So many different cells of a row are kept before it is judged whether that pays. */
const TRIED = 16;

/** A tally for every row of the base run. Base says what a cell that must be whole is made of. */
export class Tallies {
	readonly lens: AnyLens;
	readonly #parts: readonly PartTallies[];
	#runs = 0;
	/** How many runs were added. */
	get runs(): number {
		return this.#runs;
	}
	/** `room` is for how many runs there is room at first. */
	constructor(lens: AnyLens, base: ComputedParts, room?: number) {
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
				tallies: [...found.values()].map(
					(line) =>
						new RowTally(
							columns.map(([column, { whole }]) => {
								const cell = whole ? line.get(column) : undefined;
								return cell ? termsOf(cell) : NOTHING;
							}),
							room,
						),
				),
				seen: rows.map(() => new Seen()),
				last: rows.map(() => ({ cells: columns.map(() => undefined), kinds: columns.map(() => -1) })),
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
		const tally = part.tallies[r] as RowTally;
		let kind = seen.get(cells);
		if (kind === undefined) {
			kind = this.#kindOf(part, r, tally, cells);
			seen.set(cells, kind);
		}
		tally.put(run, kind);
	}
	/** The value of each cell, where it has one and is whole; the facts under it are noted. */
	#kindOf(part: PartTallies, r: number, tally: RowTally, cells: Cells): number {
		const kind = tally.kind();
		const { id, columns, formulas } = part;
		const row = part.rows[r] as string;
		const last = part.last[r] as PartTallies["last"][number];
		for (let c = 0; c < columns.length; c++) {
			const column = columns[c] as string;
			const cell = cells[column];
			if (cell === undefined) throw new Error(`${this.lens.id} returned no cell ${id}/${row}/${column}`);
			// A silent cell has neither a value nor facts: that it is missing from the tally says it.
			if (isSilence(cell)) continue;
			if (last.cells[c] === cell) tally.copy(kind, c, last.kinds[c] as number);
			else {
				const value = evaluateCell(cell, formulas[c] as Formula, this.lens, id, row, column);
				if (tally.note(c, cell)) tally.set(kind, c, value);
				last.cells[c] = cell;
				last.kinds[c] = kind;
			}
		}
		return kind;
	}
	of(part: string, row: string, column: string): Tally | undefined {
		const found = this.#parts.find(({ id }) => id === part);
		const tally = found?.tallies[found.at.get(row) ?? -1];
		const c = found?.columns.indexOf(column) ?? -1;
		return tally && c >= 0 ? new Tally(tally, c, this.#runs) : undefined;
	}
}
