import type { Interval } from "../../base/quantity.ts";
import type { Head } from "../../evidence/settings.ts";
import type { Reliability } from "../../evidence/source.ts";
import type { Fact } from "../../facts/index.ts";
import type { Term } from "../../world/formula.ts";

/** A fact as some source says it: from source "a" with credence 1 unless told otherwise. */
export interface Said {
	readonly says: Fact;
	readonly source?: string;
	readonly stance?: "for" | "against";
	readonly credence?: number;
	/** Locator; two claims of one source at two places are still one witness. */
	readonly at?: string;
}

/** The head of a small dossier: focal state f on the last day of 2025, and sources by name with their grades. */
export type SmallHead = Partial<Head> & { readonly sources?: Readonly<Record<string, Reliability>> };

/** What a cell must be. "no row" says that the finding does not list it at all. */
export type Expected = number | Interval | "silence" | "no row";

/** A worked example put through the whole engine: facts in, numbers at their addresses out. */
export interface QuestionCheck {
	readonly name: string;
	readonly facts: readonly (Fact | Said)[];
	readonly head?: SmallHead;
	/** Canonical or short text of the question. */
	readonly ask: string;
	/** By part/row/column. */
	readonly expect: Readonly<Record<string, Expected>>;
}

/** A worked example whose inputs no fact can give exactly: the formula of a column on terms made by hand. */
export interface FormulaCheck {
	readonly name: string;
	readonly lens: string;
	/** part/column */
	readonly formula: string;
	readonly terms: readonly Term[];
	readonly expect: number | Interval;
}

export type CheckCase = QuestionCheck | FormulaCheck;

/** Printed numbers are rounded to twelve significant digits; worked examples are given to ten decimals. */
export const TOLERANCE = 1e-9;
