import * as z from "zod";
import { date } from "../facts/define.ts";
import { byDecision } from "./review.ts";

/** Whether two ids name one thing. The latest judgement on a pair stands, so a merge can be undone. */
export const judgementSchema = z
	.strictObject({
		kind: z.enum(["same-as", "not-same-as"]),
		/** The id that goes, and the id that stays. */
		drop: z.string().min(1),
		keep: z.string().min(1),
		by: z.string().min(1),
		recorded: date,
		because: z.string().min(1),
		/** The change that gave it, as in a review. */
		change: z.string().optional(),
	})
	.refine((judgement) => judgement.drop !== judgement.keep, { error: "a thing is always the same as itself: name two ids", path: ["keep"] });
export type Judgement = z.infer<typeof judgementSchema>;

/** Follow the standing same-as judgements from an id to the one that stays. Cycles end at the smallest id met. */
export function canonicalIds(judgements: readonly Judgement[]): (id: string) => string {
	const latest = new Map<string, Judgement>();
	for (const judgement of [...judgements].sort(byDecision)) latest.set(`${judgement.drop}|${judgement.keep}`, judgement);
	const next = new Map<string, string>();
	for (const judgement of latest.values()) if (judgement.kind === "same-as") next.set(judgement.drop, judgement.keep);
	return (id) => {
		const seen: string[] = [];
		let current = id;
		while (next.has(current) && !seen.includes(current)) {
			seen.push(current);
			current = next.get(current) as string;
		}
		if (!seen.includes(current)) return current;
		return seen.slice(seen.indexOf(current)).sort()[0] as string;
	};
}
