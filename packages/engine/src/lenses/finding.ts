import type { ClaimId } from "../base/id.ts";
import type { Interval } from "../base/quantity.ts";
import type { Shape } from "./lens.ts";

/** One number of a finding, with its range and what it rests on. */
export interface Cell {
	/** The number shown, the interval it is known to lie in, or null when the evidence does not reach. */
	readonly value: number | Interval | null;
	readonly silence?: { readonly because: string; readonly needs: readonly string[] };
	/** How far the number moves; named by the finding's spread. */
	readonly range?: Interval;
	/** Central 90 % over draws of the evidence, shown beside where the range is something else. */
	readonly drawn?: Interval;
	/** Share of draws in which the evidence did not reach. */
	readonly silentShare?: number;
	/** Of a yes-or-no cell: the share of draws (or of left-out sources) in which it is yes. */
	readonly share?: number;
	/** Sources without which the cell is silent. */
	readonly silentWithout?: readonly string[];
	/** Draw that the number shown was attained in; absent for the base reading. */
	readonly draw?: number;
	readonly lowerBound?: boolean;
	/** Newest day that a fact under it speaks of, ISO. */
	readonly newest?: string;
	/** Claims that it rests on: base terms, rival readings of their keys, and all that any draw touched. */
	readonly rests: readonly ClaimId[];
}

export interface FoundColumn {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	readonly formula: string;
	readonly symbols: Readonly<Record<string, string>>;
}

export interface FoundPart {
	readonly shape: Shape;
	readonly title: string;
	readonly rowsAre: string;
	readonly columns: readonly FoundColumn[];
	readonly rows: readonly string[];
	/** cells[row][column] */
	readonly cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
}

/** The answer to a question: a plain value that can be saved, compared and shown. */
export interface Finding {
	readonly id: string;
	readonly title: string;
	readonly asks: string;
	/** Canonical text of the question; an address of a number is this + #part/row/column. */
	readonly question: string;
	readonly dossier: string;
	readonly engine: string;
	readonly asOf: string;
	readonly focal: string;
	readonly spread: {
		readonly kind: "draws" | "leave-one-source-out";
		readonly says: string;
		readonly roots: number;
		readonly draws: number;
		readonly seed: number;
	};
	readonly parts: Readonly<Record<string, FoundPart>>;
	/** Claims under the finding, by source. */
	readonly contributions: readonly { readonly source: string; readonly claims: number }[];
	readonly rests: readonly ClaimId[];
	readonly silences: readonly { readonly at: string; readonly because: string }[];
	/** Names of the ids that occur, for people. */
	readonly names: Readonly<Record<string, string>>;
	readonly cautions: readonly string[];
}
