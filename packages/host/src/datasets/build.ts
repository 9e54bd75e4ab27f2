import { type Panel, type PanelColumn, type PanelCoverage, type PanelSchema, panelFaults } from "@interconnector/engine";
import { ordered, placed } from "./dictionary.ts";

/** What a column of a dataset holds. */
export type ColumnSpec = { readonly unit: string; readonly about: string } & (
	| { readonly kind: "number" | "integer" | "text"; readonly labels?: undefined }
	| { readonly kind: "index"; readonly labels?: readonly string[] }
);

export const number = (unit: string, about: string): ColumnSpec => ({ kind: "number", unit, about });
export const integer = (unit: string, about: string): ColumnSpec => ({ kind: "integer", unit, about });
export const text = (about: string): ColumnSpec => ({ kind: "text", unit: "text", about });
/** A state, given as its place in the list of states. */
export const state = (about: string): ColumnSpec => ({ kind: "index", unit: "state", about });
/** One of a few words, given as its place among them. */
export const label = (labels: readonly string[], about: string): ColumnSpec => ({ kind: "index", unit: "label", about, labels });
/** 1 yes, 0 no, NaN not known. */
export const flag = (about: string): ColumnSpec => ({ kind: "number", unit: "1 yes, 0 no", about });
export const year = integer("year", "the calendar year");
/** Whole days since 1970-01-01. */
export const day = (about: string): ColumnSpec => integer("days since 1970-01-01", about);

export type Columns = Readonly<Record<string, ColumnSpec>>;

/** Collects the rows of one panel. */
export class PanelBuilder {
	readonly #specs: readonly (readonly [string, ColumnSpec])[];
	readonly #numbers: Float64Array[];
	readonly #texts: (string | null)[][];
	#rows = 0;
	#room = 1024;
	readonly schema: PanelSchema;
	readonly part: string;

	constructor(schema: PanelSchema, part: string, columns: Columns) {
		this.schema = schema;
		this.part = part;
		this.#specs = Object.entries(columns);
		this.#numbers = this.#specs.map(([, spec]) => new Float64Array(spec.kind === "text" ? 0 : this.#room));
		this.#texts = this.#specs.map(() => []);
	}

	get rows(): number {
		return this.#rows;
	}

	/** Add a row: one cell a column, in their order. NaN, −1 and null stand for what is not known. */
	add(...cells: readonly (number | string | null)[]): void {
		if (this.#rows === this.#room) this.#grow();
		for (let i = 0; i < this.#specs.length; i++) {
			const cell = cells[i];
			if (typeof cell === "number") (this.#numbers[i] as Float64Array)[this.#rows] = cell;
			else (this.#texts[i] as (string | null)[]).push(cell ?? null);
		}
		this.#rows++;
	}

	#grow(): void {
		this.#room *= 2;
		for (const [i, old] of this.#numbers.entries()) {
			if (old.length === 0) continue;
			const wide = new Float64Array(this.#room);
			wide.set(old);
			this.#numbers[i] = wide;
		}
	}

	/** The panel, with the dictionaries sorted and cut to what occurs. Throws when it is not sound: that is our bug. */
	finish(states: readonly `actor:${string}`[], covers: PanelCoverage): Panel {
		const used = this.#specs.flatMap(([, spec], i) => (spec.kind === "index" && !spec.labels ? [this.#numbers[i] as Float64Array] : []));
		const stateOrder = ordered(
			states,
			used.map((values) => values.subarray(0, this.#rows)),
		);
		const columns: Record<string, PanelColumn> = {};
		for (const [i, [name, spec]] of this.#specs.entries()) {
			const { unit, about } = spec;
			const values = (this.#numbers[i] as Float64Array).subarray(0, this.#rows);
			if (spec.kind === "number") columns[name] = { kind: "number", unit, about, values: values.slice() };
			else if (spec.kind === "integer") {
				const wrong = values.findIndex((value) => !Number.isInteger(value));
				if (wrong !== -1) throw new Error(`${name} is ${values[wrong]} in row ${wrong}: not a whole number`);
				columns[name] = { kind: "integer", unit, about, values: Int32Array.from(values) };
			} else if (spec.kind === "text") columns[name] = { kind: "text", unit, about, values: this.#texts[i] as (string | null)[] };
			else if (spec.labels) {
				const order = ordered(spec.labels, [values]);
				columns[name] = { kind: "index", unit, about, labels: order.names, values: placed(values, order.place) };
			} else columns[name] = { kind: "index", unit, about, values: placed(values, stateOrder.place) };
		}
		const panel: Panel = { schema: this.schema, part: this.part, rows: this.#rows, states: stateOrder.names, columns, covers };
		const faults = panelFaults(panel);
		if (faults.length > 0) throw new Error(`the panel ${this.part} is not sound: ${faults.join("; ")}`);
		return panel;
	}
}
