import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stemsOf, wordsOf } from "./gate-text.ts";

const SMALL = new Set("the a an its his her their of as in on at to by for and but whole".split(" "));
const CONCEDES = /\b(?:although|though|despite|in spite)\b/;

/**
 * A contrast turned round: "follows the state's interest, not Moscow's line" of what follows Moscow's line and not the state's interest; and
 * "as two asked him to" of what was so although two asked.
 */
export function contrastFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const gists = claims.map(({ claim }) => fold(plain(claim.gist)));
	const ground = /(?:, as|\bbecause|, since|, so|, for) (?!of\b|a\b|an\b|well\b|the (?:chair|host|first)\b)\p{L}/u.exec(passage.folded);
	if (ground && gists.every((gist) => CONCEDES.test(gist)) && !/\b(?:although|though|despite|in spite|but|yet|even|while)\b/.test(passage.folded))
		return [{ at: "cause", word: ground[0].trim(), because: "what it rests on has this in spite of it" }];
	return gists.length === 1 ? notFaults(passage, gists[0] as string) : [];
}

/** What stands after the one "not" of a gist must stand after the "not" of the sentence. */
function notFaults(passage: Passage, gist: string): Fault[] {
	const [told, ...more] = [...gist.matchAll(/, not ([^,.;]+)/g)];
	const [said, ...others] = [...passage.folded.matchAll(/\bnot ([^,.;]+?)(?=[,.;]| but |$)/g)];
	if (!told || more.length > 0 || !said || others.length > 0) return [];
	const denied = contentOf(told[1] as string);
	const affirmed = contentOf(gist.replace(told[0], " "));
	const after = contentOf(said[1] as string);
	const rest = contentOf(passage.folded.replace(said[0], " "));
	const only = [...denied].filter((one) => !affirmed.has(one));
	const turned = only.some((one) => rest.has(one)) && !only.some((one) => after.has(one)) && [...after].some((one) => affirmed.has(one));
	return turned ? [{ at: "sign", word: said[0], because: "what it rests on denies the other of the two" }] : [];
}

const contentOf = (text: string) =>
	stemsOf([
		wordsOf(text)
			.filter(({ folded }) => !SMALL.has(folded))
			.map(({ folded }) => folded)
			.join(" "),
	]);
