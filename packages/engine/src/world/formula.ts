import { highOf, isInterval, lowOf, type Value } from "../base/quantity.ts";

/** How a number follows from its terms: the text a reader sees and the code that computes it. They stand side by side. */
export interface Formula {
	readonly text: string;
	/** Every symbol of the text, with its meaning. */
	readonly symbols: Readonly<Record<string, string>>;
	readonly unit: string;
	readonly compute: (terms: Terms) => number;
	/** Symbols that lower the result when they rise; all others raise it. Needed where a term may be an interval. */
	readonly falls?: readonly string[];
}

/** One value that enters a formula, with the facts that it rests on. `from` shows how it was itself computed. */
export interface Term {
	readonly symbol: string;
	readonly index: readonly string[];
	readonly value: Value;
	/** Keys of the facts it rests on; none for a setting or a calibration, which `note` names. */
	readonly facts: readonly string[];
	readonly note?: string;
	readonly from?: Derivation;
}

/** How a term was itself computed: its formula on its own terms. */
export interface Derivation {
	readonly formula: Formula;
	readonly terms: readonly Term[];
}

interface TermRow {
	readonly index: readonly string[];
	readonly value: number;
}

/** Terms as a formula reads them: by symbol, then by index, as plain numbers. */
export class Terms {
	readonly #bySymbol = new Map<string, TermRow[]>();
	constructor(terms: readonly Term[], pick: (value: Value, symbol: string) => number) {
		for (const { symbol, index, value } of terms) {
			const row = { index, value: pick(value, symbol) };
			const rows = this.#bySymbol.get(symbol);
			if (rows) rows.push(row);
			else this.#bySymbol.set(symbol, [row]);
		}
	}
	/** All values of a symbol, in order. */
	all(symbol: string): number[] {
		return this.rows(symbol).map((row) => row.value);
	}
	/** The value of a symbol at an index, or undefined. */
	find(symbol: string, ...index: string[]): number | undefined {
		return this.rows(symbol).find((row) => row.index.length === index.length && row.index.every((part, i) => part === index[i]))?.value;
	}
	/** The value of a symbol at an index. A missing one is a bug in the lens. */
	one(symbol: string, ...index: string[]): number {
		const value = this.find(symbol, ...index);
		if (value === undefined) throw new Error(`no term ${symbol}[${index.join(",")}]`);
		return value;
	}
	rows(symbol: string): readonly TermRow[] {
		return this.#bySymbol.get(symbol) ?? [];
	}
}

/**
 * Compute a formula on its terms. Interval terms give an interval: the formula is monotone in each symbol, so its ends are
 * reached with every rising symbol at one end and every falling one at the other.
 */
export function evaluate(formula: Formula, terms: readonly Term[]): Value {
	if (!terms.some((term) => isInterval(term.value))) return formula.compute(new Terms(terms, (value) => value as number));
	const falls = new Set(formula.falls ?? []);
	const low = formula.compute(new Terms(terms, (value, symbol) => (falls.has(symbol) ? highOf(value) : lowOf(value))));
	const high = formula.compute(new Terms(terms, (value, symbol) => (falls.has(symbol) ? lowOf(value) : highOf(value))));
	return low === high ? low : { low, high };
}

/** A term as stated by facts, or by a setting (no facts, a note). */
export function term(symbol: string, index: readonly string[], value: Value, facts: readonly string[], note?: string): Term {
	return note === undefined ? { symbol, index, value, facts } : { symbol, index, value, facts, note };
}

/** A term that is computed from others by a formula of its own. */
export function derived(symbol: string, index: readonly string[], formula: Formula, terms: readonly Term[]): Term {
	return { symbol, index, value: evaluate(formula, terms), facts: factsOf(terms), from: { formula, terms } };
}

/**
 * A derived term whose value was computed the short way; its own terms are laid out only when somebody looks. The contract of
 * lenses checks that the formula on those terms gives the same value.
 */
export function lazily(
	symbol: string,
	index: readonly string[],
	formula: Formula,
	value: number,
	facts: readonly string[],
	layOut: () => readonly Term[],
): Term {
	let terms: readonly Term[] | undefined;
	const from: Derivation = {
		formula,
		get terms() {
			terms ??= layOut();
			return terms;
		},
	};
	return { symbol, index, value, facts, from };
}

/** Keys of all facts under some terms, each once, in order. */
export function factsOf(terms: readonly Term[]): string[] {
	const found = new Set<string>();
	for (const one of terms) for (const key of one.facts) found.add(key);
	return [...found];
}

/** The evidence does not reach: why, and what would be needed. Never the same as 0. */
export interface Silence {
	readonly silence: true;
	readonly because: string;
	readonly needs: readonly string[];
}
export function silence(because: string, ...needs: string[]): Silence {
	return { silence: true, because, needs };
}
export function isSilence(value: unknown): value is Silence {
	return typeof value === "object" && value !== null && (value as { silence?: unknown }).silence === true;
}
