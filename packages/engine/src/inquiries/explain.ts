import { highOf, lowOf, type Value } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import { isoDay } from "../base/time.ts";
import type { Claim } from "../evidence/claim.ts";
import type { Source } from "../evidence/source.ts";
import type { Fact } from "../facts/index.ts";
import { type Computed, factsUnder, termsOf } from "../lenses/collect.ts";
import type { Cell, Finding, FoundColumn } from "../lenses/finding.ts";
import { namesFor } from "../lenses/names.ts";
import { isDay, type Term } from "../world/formula.ts";
import type { World } from "../world/world.ts";

/** One reading of a fact with the claims behind it. */
export interface ReadingView {
	readonly says: Fact;
	readonly denied: boolean;
	readonly weight: number;
	/** The reading that the number shown was computed with. */
	readonly used: boolean;
	readonly claims: readonly (Claim & { readonly from: Source })[];
}
export interface FactView {
	readonly key: string;
	readonly name: string;
	readonly newest?: string;
	readonly readings: readonly ReadingView[];
}
export interface TermView {
	readonly symbol: string;
	readonly index: readonly string[];
	readonly value: Value;
	/** Where the value is a day: the date, or the first and the last that it may be. */
	readonly dates?: readonly string[];
	readonly facts: readonly string[];
	readonly note?: string;
	readonly formula?: string;
	readonly terms?: readonly TermView[];
}

/** The road from a number back to its sources: formula with values, facts, readings, claims, locators. */
export interface Explanation {
	readonly address: string;
	readonly asks: string;
	readonly part: string;
	readonly row: string;
	readonly column: FoundColumn;
	readonly cell: Cell;
	/** The draw that is replayed; absent for the base reading. */
	readonly draw?: number;
	readonly terms: readonly TermView[];
	/** What the symbols of the formulas below stand for, where the formula of the number does not say it. */
	readonly under: Readonly<Record<string, string>>;
	readonly facts: readonly FactView[];
	readonly names: Readonly<Record<string, string>>;
	readonly spread: string;
	readonly command: string;
}

export function explainCell(
	world: World,
	finding: Finding,
	at: { part: string; row: string; column: string },
	computed: Computed | undefined,
	address: string,
	mask: Int32Array | undefined,
): Explanation {
	const part = finding.parts[at.part];
	const column = part?.columns.find((one) => one.id === at.column);
	const cell = part?.cells[at.row]?.[at.column];
	if (!part || !column || !cell) throw new Error(`no cell ${at.part}/${at.row}/${at.column}`);
	const terms = computed ? termsOf(computed) : [];
	const keys = computed ? factsUnder(computed) : [];
	const ids = new Set<string>([...at.row.split(","), ...keys, ...idsIn(terms)]);
	return {
		address,
		asks: finding.asks,
		part: part.title,
		row: at.row,
		column,
		cell,
		...(cell.draw === undefined ? {} : { draw: cell.draw }),
		terms: terms.map((term) => viewTerm(term, column.symbols)),
		under: symbolsUnder(terms, column.symbols),
		facts: [...keys].sort(byCodeUnit).map((key) => factView(world, key, mask)),
		names: { ...finding.names, ...namesFor(world.dossier, ids) },
		spread: finding.spread.says,
		command: `interconnector why '${address}'`,
	};
}

function idsIn(terms: readonly Term[]): string[] {
	return terms.flatMap((term) => [...term.index.flatMap((part) => part.split(",")), ...idsIn(term.from?.terms ?? [])]);
}

function viewTerm(term: Term, symbols: Readonly<Record<string, string>>): TermView {
	const { from } = term;
	const dates = isDay(symbols[term.symbol]) ? datesOf(term.value) : [];
	return {
		symbol: term.symbol,
		index: term.index,
		value: term.value,
		...(dates.length > 0 ? { dates } : {}),
		facts: term.facts,
		...(term.note ? { note: term.note } : {}),
		...(from ? { formula: from.formula.text, terms: from.terms.map((one) => viewTerm(one, from.formula.symbols)) } : {}),
	};
}

/** The days of a value as dates; none where it has no end. */
function datesOf(value: Value): string[] {
	const days = [...new Set([lowOf(value), highOf(value)])];
	return days.every(Number.isFinite) ? days.map((day) => isoDay(Math.floor(day))) : [];
}

/** The symbols of every formula that a term came of, in the order in which they come up; those told above are left out. */
function symbolsUnder(terms: readonly Term[], told: Readonly<Record<string, string>>): Record<string, string> {
	const out: Record<string, string> = {};
	const visit = (some: readonly Term[]): void => {
		for (const { from } of some) {
			if (!from) continue;
			const used = new Set(from.terms.map(({ symbol }) => symbol));
			for (const [symbol, meaning] of Object.entries(from.formula.symbols)) if (used.has(symbol) && !(symbol in told)) out[symbol] ??= meaning;
			visit(from.terms);
		}
	};
	visit(terms);
	return out;
}

/** A fact with all its readings, the one in use marked. Keys of assumptions have none. */
export function factView(world: World, key: string, mask?: Int32Array): FactView {
	const entry = world.evidence.byKey.get(key);
	const index = entry ? world.evidence.keys.indexOf(entry) : -1;
	const used = mask ? (mask[index] ?? 0) : 0;
	const day = world.newestDay(key);
	const name = namesFor(world.dossier, new Set([key]))[key] ?? key;
	return {
		key,
		name: entry ? name : `${name} (an assumption of the question)`,
		...(day === undefined ? {} : { newest: isoDay(day) }),
		readings: (entry?.readings ?? []).map((reading, r) => ({
			says: reading.fact,
			denied: reading.denied,
			weight: reading.weight,
			used: r === used,
			claims: reading.witnesses
				.flatMap((witness) => witness.claims)
				.map((claim) => ({ ...claim, from: world.dossier.sources.get(claim.source) as Source })),
		})),
	};
}
