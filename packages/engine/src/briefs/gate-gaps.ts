import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import { knownDates } from "./gate-dates.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

const GAP = /\b(?:in|within|on) the (?:next |following )?(day|week|month|year) (after|before)\b/g;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365.2 };

/** "in the month after the protocol of October 2024": so far from that date some claim must have a date of its own, or the words. */
export function gapFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	return [...passage.folded.matchAll(GAP)].flatMap((match): Fault[] => {
		const [word, unit = "", side = ""] = match;
		if (claims.some(({ claim }) => fold(plain(claim.gist)).includes(`${unit} ${side}`))) return [];
		const base = passage.dates.find(({ start }) => start >= match.index + word.length);
		const far = (from: number) => ((from - (base?.from ?? 0)) * (side === "after" ? 1 : -1)) / (DAYS[unit] as number);
		const told = base && claims.some((claim) => knownDates(claim).some(({ role, from }) => role !== "day" && far(from) > 0.5 && far(from) < 1.5));
		return told ? [] : [{ at: "date", word, because: "no two dates that it rests on lie so far from each other" }];
	});
}
