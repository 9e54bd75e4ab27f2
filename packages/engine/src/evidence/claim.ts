import * as z from "zod";
import { type ClaimId, canonicalJson, digest } from "../base/id.ts";
import { date, share } from "../facts/define.ts";
import { type Fact, factSchema } from "../facts/index.ts";
import { sourceId } from "./source.ts";

/** Credence of a claim by its credibility, 1 (confirmed) … 5 (improbable), 6 (cannot be judged); Admiralty scale. */
export const CREDENCE: Readonly<Record<number, number>> = { 1: 0.95, 2: 0.85, 3: 0.7, 4: 0.4, 5: 0.15, 6: 0.5 };

export const claimId = z
	.string()
	.regex(/^claim:[0-9a-f]{32}$/, { error: "a claim id is claim: and 32 hexadecimal digits" }) as unknown as z.ZodType<ClaimId>;

export const claimSchema = z.strictObject({
	id: claimId,
	source: sourceId,
	/** Where in the source: section heading and paragraph, so that a reader with the published text finds it. */
	at: z.string().min(1),
	says: factSchema,
	/** against: the source denies the fact. It competes as the reading "not so". */
	stance: z.enum(["for", "against"]).optional(),
	/** One sentence in the coder's own words. */
	gist: z.string().min(1),
	credibility: z.int().min(1).max(6).optional(),
	/** Overrides the credence that follows from credibility (default 3, possibly true). */
	credence: share.optional(),
	by: z.string().min(1),
	recorded: date,
	replaces: claimId.optional(),
});
export type Claim = z.infer<typeof claimSchema>;

/** The id of a claim: what is said, by whom, where, for or against. Gist, credence, coder and review stand outside it. */
export function claimIdOf(claim: { source: string; at: string; says: Fact; stance?: "for" | "against" | undefined }): ClaimId {
	return `claim:${digest(canonicalJson({ source: claim.source, at: claim.at, says: claim.says, stance: claim.stance ?? "for" }))}`;
}

export function credenceOf(claim: Pick<Claim, "credence" | "credibility">): number {
	return claim.credence ?? CREDENCE[claim.credibility ?? 3] ?? 0.7;
}
