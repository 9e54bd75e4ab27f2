import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem } from "./gate-text.ts";

const GOING_ON = /\b(?:is|are) (?:\p{L}+ly )?(\p{L}{3,}ing)\b/gu;
const DONE = /\b(?:has|have|had|having|was|were) (?:been |now |since )?(\p{L}{3,}ed|met|held|built|drawn)\b/gu;
const CONDITION = /\b(?:once|if|when|until|unless) [^.;]*?\b(?:is|are|has been|have been) (\p{L}{3,})\b/gu;
const OPEN = /\b(?:once|if|when|until|unless|after|whether|as soon as|provided|waits?|hangs?|depends?|subject)\b/;

/** What is under way told as done: "has normalised" of who "is normalising", "the condition having been met" of what waits until it is. */
export function ongoingFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const gists = claims.map(({ claim }) => fold(plain(claim.gist)));
	const verbs = (pattern: RegExp) => new Set(gists.flatMap((gist) => [...gist.matchAll(pattern)].map(([, verb]) => stem(verb as string))));
	const going = verbs(GOING_ON);
	const hanging = verbs(CONDITION);
	const done = verbs(DONE);
	// "Armenia normalised relations": the plain past right after whoever did it.
	const past = passage.mentions.flatMap(({ end, demonym }): Fault[] => {
		const verb = demonym ? undefined : /^ (\p{L}{3,}ed)\b(?! by\b)/u.exec(passage.folded.slice(end))?.[1];
		return verb && going.has(stem(verb)) && !done.has(stem(verb))
			? [{ at: "status", word: verb, because: "by what it rests on this is under way, and not done" }]
			: [];
	});
	if (past.length > 0) return past;
	return [...passage.folded.matchAll(DONE)].flatMap(([word, verb = ""]): Fault[] => {
		const own = stem(verb);
		if (going.has(own) && !done.has(own) && !/\bwas\b|\bwere\b|\bbeen\b/.test(word))
			return [{ at: "status", word, because: "by what it rests on this is under way, and not done" }];
		if (hanging.has(own) && !done.has(own) && !OPEN.test(passage.folded))
			return [{ at: "status", word, because: "by what it rests on this is a condition, and is not told as met" }];
		return [];
	});
}
