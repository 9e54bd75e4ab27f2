import { z } from "zod";
import { date } from "../facts/define.ts";
import { claimId } from "./claim.ts";

/** A person's verdict on a claim. The latest stands; a claim without a review stands too (it was accepted when it was added). */
export const reviewSchema = z.strictObject({
	claim: claimId,
	verdict: z.enum(["accepted", "rejected"]),
	by: z.string().min(1),
	recorded: date,
	because: z.string().min(1),
});
export type Review = z.infer<typeof reviewSchema>;
