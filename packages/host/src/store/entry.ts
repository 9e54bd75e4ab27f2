import {
	type Claim,
	claimSchema,
	type Judgement,
	judgementSchema,
	type PanelRecord,
	panelRecordSchema,
	type Review,
	reviewSchema,
	type Source,
	sourceSchema,
	type Withdrawal,
	withdrawalSchema,
} from "@interconnector/engine";
import * as z from "zod";

/** One line for one file of the dossier. Files only grow by such lines; `withdraw` alone takes lines away. */
export type Entry =
	| { readonly file: "claims"; readonly line: Claim }
	| { readonly file: "sources"; readonly line: Source }
	| { readonly file: "reviews"; readonly line: Review }
	| { readonly file: "judgements"; readonly line: Judgement }
	| { readonly file: "withdrawn"; readonly line: Withdrawal }
	| { readonly file: "panels"; readonly line: PanelRecord };

export const FILES = ["claims", "sources", "reviews", "judgements", "withdrawn", "panels"] as const;

const entrySchema = z.discriminatedUnion("file", [
	z.strictObject({ file: z.literal("claims"), line: claimSchema }),
	z.strictObject({ file: z.literal("sources"), line: sourceSchema }),
	z.strictObject({ file: z.literal("reviews"), line: reviewSchema }),
	z.strictObject({ file: z.literal("judgements"), line: judgementSchema }),
	z.strictObject({ file: z.literal("withdrawn"), line: withdrawalSchema }),
	z.strictObject({ file: z.literal("panels"), line: panelRecordSchema }),
]);

/** A change: what a person did, with all its lines. It is kept whole or not at all. */
export interface Change {
	/** Unique, sortable: time in milliseconds and a random tail, given by the caller. */
	readonly id: string;
	readonly by: string;
	readonly recorded: string;
	/** What was done, in words: accept, reject, add… */
	readonly did: string;
	/** The change that this one takes back. */
	readonly undoes?: string | undefined;
	readonly entries: readonly Entry[];
}

export const changeSchema = z.strictObject({
	id: z.string().min(1),
	by: z.string().min(1),
	recorded: z.string().min(1),
	did: z.string().min(1),
	undoes: z.string().optional(),
	entries: z.array(entrySchema),
}) as unknown as z.ZodType<Change>;

/** What is kept of a change once its lines stand in their files: enough to list and to undo it. */
export interface Logged {
	readonly id: string;
	readonly by: string;
	readonly recorded: string;
	readonly did: string;
	readonly undoes?: string | undefined;
	/** Claims added, and reviews and judgements given, as they were. */
	readonly claims: readonly string[];
	readonly reviews: readonly Review[];
	readonly judgements: readonly Judgement[];
}

export function logOf(change: Change): Logged {
	const lines = <F extends Entry["file"]>(file: F) =>
		change.entries.flatMap((entry) => (entry.file === file ? [entry.line as Extract<Entry, { file: F }>["line"]] : []));
	return {
		id: change.id,
		by: change.by,
		recorded: change.recorded,
		did: change.did,
		...(change.undoes ? { undoes: change.undoes } : {}),
		claims: lines("claims").map((claim) => claim.id),
		reviews: lines("reviews"),
		judgements: lines("judgements"),
	};
}
