import * as z from "zod";
import { byCodeUnit } from "../base/text.ts";
import { date } from "../facts/define.ts";
import { claimId } from "./claim.ts";

/** A person's verdict on a claim. The latest stands; a claim without a review stands too (it was accepted when it was added). */
export const reviewSchema = z.strictObject({
	claim: claimId,
	verdict: z.enum(["accepted", "rejected"]),
	by: z.string().min(1),
	recorded: date,
	because: z.string().min(1),
	/** The change that gave it. Ids of changes sort by time, so of two verdicts of one day the later one is known. */
	change: z.string().optional(),
});
export type Review = z.infer<typeof reviewSchema>;

/** Order of decisions: by day, then by change. */
export function byDecision(
	a: { readonly recorded: string; readonly change?: string | undefined },
	b: { readonly recorded: string; readonly change?: string | undefined },
): number {
	return byCodeUnit(a.recorded, b.recorded) || byCodeUnit(a.change ?? "", b.change ?? "");
}
