import type * as z from "zod";
import type { Formula, Silence, Term } from "../world/formula.ts";
import type { Slice, Part as WorldPart } from "../world/world.ts";
import type { Headline } from "./headline.ts";

/** The closed set of shapes. Views are written once a shape; the set of lenses is open. */
export const SHAPES = ["scalar", "ranking", "matrix", "partition", "groups", "paths", "series", "spans", "graph", "records"] as const;
export type Shape = (typeof SHAPES)[number];

/** One column of a part: what its numbers are and how each follows from its terms. */
export interface Column {
	readonly title: string;
	readonly formula: Formula;
	/** A draw that lacks a term of the base reading is silent for this column: a sum over fewer parts would look like a fall. */
	readonly whole?: boolean;
	/** The number is a lower bound, since the sources are not complete: printed "≥". */
	readonly lowerBound?: boolean;
}

/** A named piece of a finding: rows × columns of cells, with a shape that says how to read and draw it. */
export interface PartDef {
	readonly shape: Shape;
	readonly title: string;
	/** What one row is. Row ids are ids of things, joined by commas where a row is about several. */
	readonly rows: string;
	readonly columns: Readonly<Record<string, Column>>;
	/** Column that orders the rows, largest first; without it rows stand in the order given. */
	readonly order?: string;
	/** Rows that name the focal state stand before those of the states that it is compared with. */
	readonly focalFirst?: boolean;
}

/**
 * One cell as measured: its terms, on which the framework computes the column's formula, so that what is printed gives the number
 * by construction; or a term that was derived by that same formula; or why it is silent.
 */
export type CellTerms = readonly Term[] | Term | Silence;
export type Rows<P extends PartDef> = Readonly<Record<string, { readonly [C in keyof P["columns"]]: CellTerms }>>;
export type Measured<P extends Readonly<Record<string, PartDef>>> = { readonly [K in keyof P]: Rows<P[K]> };

/** Outside help, given by whoever runs the engine. */
export interface Kit {
	/** An exact solver for mixed-integer problems; heavy lenses only. */
	readonly solver?: unknown;
}

/** A published number, or a worked example of our own, that the lens must reproduce. See lenses/checks. */
export interface Check {
	readonly cite: string;
	/** File of the check, beside the others. */
	readonly file: string;
}

export interface Lens<
	R extends WorldPart = WorldPart,
	O extends z.ZodObject = z.ZodObject,
	P extends Readonly<Record<string, PartDef>> = Readonly<Record<string, PartDef>>,
> {
	/** The file name, the command and the URL. */
	readonly id: string;
	readonly family: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H";
	readonly title: string;
	/** The question that it asks of a world, as a person would. */
	readonly question: string;
	readonly reads: readonly R[];
	readonly options: O;
	readonly parts: P;
	readonly measure: (slice: Slice<R>, options: z.infer<O>, kit: Kit) => Measured<P>;
	/** What the range means and what it leaves out. */
	readonly uncertainty: string;
	readonly cost: "light" | "heavy";
	/** Concepts of the catalogue that it represents, such as S1-21. */
	readonly covers: readonly [string, ...string[]];
	readonly cites: readonly [string, ...string[]];
	readonly cautions: readonly [string, ...string[]];
	readonly check: Check;
	/** Up to a few sentences for the front page, each bound to a cell. */
	readonly headline?: Headline<P>;
}

/**
 * Define a lens. `parts` fixes what `measure` must return (NoInfer keeps a wrong return from widening it), `reads` fixes what it
 * can see. Throws at once when a covered concept, a citation or a column order is malformed, since that is our bug.
 */
export function defineLens<const R extends WorldPart, O extends z.ZodObject, const P extends Readonly<Record<string, PartDef>>>(
	lens: Omit<Lens<R, O, P>, "measure"> & { readonly measure: (slice: Slice<R>, options: z.infer<O>, kit: Kit) => Measured<NoInfer<P>> },
): Lens<R, O, P> {
	for (const concept of lens.covers) if (!/^S[0-4]-\d\d$/.test(concept)) throw new Error(`${lens.id}: ${concept} is no concept of the catalogue`);
	for (const [id, part] of Object.entries(lens.parts))
		if (part.order !== undefined && !(part.order in part.columns))
			throw new Error(`${lens.id}: part ${id} is ordered by ${part.order}, which is no column`);
	return Object.freeze(lens);
}

/** A lens whose particulars do not matter: what catalogs and faces hold. */
// biome-ignore lint/suspicious/noExplicitAny: a list of lenses forgets the part that each one reads
export type AnyLens = Lens<any, any, any>;
