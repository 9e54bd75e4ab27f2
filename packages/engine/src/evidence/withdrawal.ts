import * as z from "zod";
import { date } from "../facts/define.ts";
import { claimId } from "./claim.ts";
import { sourceId } from "./source.ts";

/** The tombstone of a source that was withdrawn for legal reasons: its texts are gone, that they were here is not. */
export const withdrawalSchema = z.strictObject({
	source: sourceId,
	/** Ids of its claims. They are hashes: nothing of what was said can be read from them. */
	claims: z.array(claimId),
	/** Ids that its claims gave to things (our own slugs): what other sources say of these things may stay. */
	names: z.array(z.string()).optional(),
	by: z.string().min(1),
	recorded: date,
	because: z.string().min(1),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;
