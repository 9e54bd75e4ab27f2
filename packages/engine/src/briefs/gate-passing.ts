import { parseDate } from "../base/time.ts";
import { kindOf } from "../facts/index.ts";
import type { GateContext, Ground } from "./gate-context.ts";
import type { Mention } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

/**
 * An event that a gist names in passing, "after the invasion", told by its full name, "after the invasion of Ukraine": the event of
 * that noun that the dossier has last before the day of the claim. Another of the same noun is not meant.
 */
export function isInPassing(passage: Passage, mention: Mention, grounds: readonly Ground[], context: GateContext): boolean {
	const noun = /\bthe (\p{L}{4,}) (?:of|on|in|at) (?:the )?$/u.exec(passage.folded.slice(Math.max(0, mention.start - 40), mention.start))?.[1];
	if (!noun) return false;
	return grounds.some((ground) => {
		if (ground.kind !== "claim" || !new RegExp(`\\b(?:the|'s) ${noun}\\b(?! of| on)`).test(fold(plain(ground.claim.gist)))) return false;
		const day = parseDate(kindOf(ground.fact).during(ground.fact) ?? "")?.end[1] ?? Number.POSITIVE_INFINITY;
		const last = context
			.events(noun)
			.filter((one) => one.day <= day)
			.sort((a, b) => b.day - a.day)[0];
		return last !== undefined && mention.ids.some((id) => last.about.includes(id));
	});
}
