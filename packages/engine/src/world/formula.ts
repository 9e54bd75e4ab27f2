import { once } from "../base/once.ts";
import { type Interval, lowOf, type Value } from "../base/quantity.ts";

/** How a number follows from its terms: the text a reader sees and the code that computes it. They stand side by side. */
export interface Formula {
	readonly text: string;
	/** Every symbol of the text, with its meaning. One that begins with a day ("day of…", "first day that…") is told as a date. */
	readonly symbols: Readonly<Record<string, string>>;
	readonly unit: string;
	readonly compute: (terms: Terms) => number;
	/**
	 * The number counts things on record. Shown is then the count of all accepted claims: a redraw leaves doubtful ones out, which tells
	 * how many of them hang on little and is the lower end of the range, not a better count.
	 */
	readonly counts?: boolean;
	/** Symbols that lower the result when they rise; all others raise it. Needed where a term may be an interval. */
	readonly falls?: readonly string[];
}

/** Whether a symbol stands for a day, counted from 1970-01-01, by its meaning. */
export function isDay(meaning: string | undefined): boolean {
	return meaning !== undefined && /^(?:the )?(?:first |last |earliest )?day\b(?! by day)/.test(meaning);
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

/** From so many terms on they are looked up by a table; most lists are shorter, and a table for each would cost more than it saves. */
const LONG = 40;
const lookup = (symbol: string, index: readonly string[]) => `${symbol}\n${index.join("\n")}`;
/** The first of several with the same symbol and index, as in a short list. One list often stands under several cells. */
const tableOf = once((terms: readonly Term[]) => new Map([...terms].reverse().map((term) => [lookup(term.symbol, term.index), term.value])));

/** Terms as a formula reads them: by symbol, then by index, as plain numbers. */
export class Terms {
	readonly #terms: readonly Term[];
	readonly #end: (value: Interval, symbol: string) => number;
	/** `end` says which end of an interval counts. */
	constructor(terms: readonly Term[], end: (value: Interval, symbol: string) => number) {
		this.#terms = terms;
		this.#end = end;
	}
	#pick(value: Value, symbol: string): number {
		return typeof value === "number" ? value : this.#end(value, symbol);
	}
	#find(symbol: string, index: readonly string[]): number | undefined {
		if (this.#terms.length >= LONG) {
			const value = tableOf(this.#terms).get(lookup(symbol, index));
			return value === undefined ? undefined : this.#pick(value, symbol);
		}
		for (const term of this.#terms) if (term.symbol === symbol && sameIndex(term.index, index)) return this.#pick(term.value, symbol);
		return undefined;
	}
	/** All values of a symbol, in order. */
	all(symbol: string): number[] {
		const out: number[] = [];
		for (const term of this.#terms) if (term.symbol === symbol) out.push(this.#pick(term.value, symbol));
		return out;
	}
	/** The value of a symbol at an index, or undefined. */
	find(symbol: string, ...index: readonly string[]): number | undefined {
		return this.#find(symbol, index);
	}
	/** The value of a symbol at an index. A missing one is a bug in the lens. */
	one(symbol: string, ...index: readonly string[]): number {
		const value = this.#find(symbol, index);
		if (value === undefined) throw new Error(`no term ${symbol}[${index.join(",")}]`);
		return value;
	}
	rows(symbol: string): readonly TermRow[] {
		const out: TermRow[] = [];
		for (const { symbol: own, index, value } of this.#terms) if (own === symbol) out.push({ index, value: this.#pick(value, symbol) });
		return out;
	}
}

/** Whether two indices of terms are the same. */
export function sameIndex(a: readonly string[], b: readonly string[]): boolean {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}

/**
 * Compute a formula on its terms. Interval terms give an interval: the formula is monotone in each symbol, so its ends are
 * reached with every rising symbol at one end and every falling one at the other.
 */
export function evaluate(formula: Formula, terms: readonly Term[]): Value {
	if (!anyInterval(terms)) return formula.compute(new Terms(terms, lowOf));
	const { falls = [] } = formula;
	const low = formula.compute(new Terms(terms, (value, symbol) => (falls.includes(symbol) ? value.high : value.low)));
	const high = formula.compute(new Terms(terms, (value, symbol) => (falls.includes(symbol) ? value.low : value.high)));
	return low === high ? low : { low, high };
}

function anyInterval(terms: readonly Term[]): boolean {
	for (let i = 0; i < terms.length; i++) if (typeof (terms[i] as Term).value !== "number") return true;
	return false;
}

/** A term as stated by facts, or by a setting (no facts, a note). */
export function term(symbol: string, index: readonly string[], value: Value, facts: readonly string[], note?: string): Term {
	return note === undefined ? { symbol, index, value, facts } : { symbol, index, value, facts, note };
}

/** A term whose facts are listed only when somebody asks. Not to be spread: use `named` to give it another symbol. */
class Derived implements Term {
	readonly symbol: string;
	readonly index: readonly string[];
	readonly value: Value;
	readonly from: Derivation;
	#facts: readonly string[] | undefined;
	readonly #list: () => readonly string[];
	constructor(symbol: string, index: readonly string[], value: Value, from: Derivation, list: () => readonly string[]) {
		this.symbol = symbol;
		this.index = index;
		this.value = value;
		this.from = from;
		this.#list = list;
	}
	get facts(): readonly string[] {
		this.#facts ??= this.#list();
		return this.#facts;
	}
}

/** A derivation whose terms are laid out only when somebody asks. */
class Layout implements Derivation {
	readonly formula: Formula;
	#terms: readonly Term[] | undefined;
	readonly #layOut: () => readonly Term[];
	constructor(formula: Formula, layOut: () => readonly Term[]) {
		this.formula = formula;
		this.#layOut = layOut;
	}
	get terms(): readonly Term[] {
		this.#terms ??= this.#layOut();
		return this.#terms;
	}
}

/** A term that is computed from others by a formula of its own. */
export function derived(symbol: string, index: readonly string[], formula: Formula, terms: readonly Term[]): Term {
	return new Derived(symbol, index, evaluate(formula, terms), { formula, terms }, () => factsOf(terms));
}

/**
 * A derived term whose value was computed the short way; its own terms, and its facts, are laid out only when somebody looks. The
 * contract of lenses checks that the formula on those terms gives the same value.
 */
export function lazily(
	symbol: string,
	index: readonly string[],
	formula: Formula,
	value: number,
	facts: () => readonly string[],
	layOut: () => readonly Term[],
): Term {
	return new Derived(symbol, index, value, new Layout(formula, layOut), facts);
}

/**
 * Cells of a network: each prints all of its terms and a few of its own ("what is asked about"), so the facts under them are listed
 * once for all.
 */
export function cellsOver(network: readonly Term[]): (formula: Formula, more?: readonly Term[]) => Term {
	const keys = factsOf(network);
	return (formula, more = []) => {
		const terms = [...network, ...more];
		const own = () => (more.every(({ facts }) => facts.length === 0) ? keys : [...new Set([...keys, ...factsOf(more)])]);
		return lazily("n", more[0]?.index ?? [], formula, evaluate(formula, terms) as number, own, () => terms);
	};
}

/** The same term under the symbol, and the index, that it has in another formula. */
export function named(term: Term, symbol: string, index: readonly string[] = []): Term {
	if (term instanceof Derived) return new Derived(symbol, index, term.value, term.from, () => term.facts);
	return { ...term, symbol, index };
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
	if (Array.isArray(value)) return false;
	return typeof value === "object" && value !== null && (value as { silence?: unknown }).silence === true;
}
