import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import { datesIn } from "./gate-dates.ts";
import type { Passage } from "./gate-passages.ts";
import { plain } from "./gate-text.ts";

const PRESENT = /\b(?:is|are)\b(?! (?:to\b|said\b|told\b|put\b|known\b|given\b|held\b|seen\b|\p{L}+ed\b))/u;

/** What is told of a day gone by, told as of now: "the aircraft are at A" where they were there in 2020. */
export function tenseFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.flatMap((ground) => (ground.kind === "claim" ? [ground] : []));
	if (claims.length === 0 || claims.length < grounds.length || passage.dates.length > 0) return [];
	const match = PRESENT.exec(passage.bare.toLowerCase());
	if (!match) return [];
	const gone = claims.every(({ fact, claim }) => {
		const gist = plain(claim.gist);
		return (
			(fact.is === "event" || fact.is === "flow" || fact.is === "indicator") &&
			datesIn(gist).length > 0 &&
			/\b(?:was|were)\b/.test(gist) &&
			!PRESENT.test(gist)
		);
	});
	return gone ? [{ at: "status", word: match[0], because: "what it rests on tells this of a time gone by" }] : [];
}
