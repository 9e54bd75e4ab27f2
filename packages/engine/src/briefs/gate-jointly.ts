import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem, stemsOf, wordsOf } from "./gate-text.ts";

/** Words by which two do a thing as one. */
const JOINT = /\b(?:both|the two|two|each|together|jointly|joint|mutual\w*|one another|with|sides)\b/;
const SELF = /\b(?:by (?:itself|themselves|himself|herself)|on (?:its|their) own|single-handed\w*)\b/;

/**
 * What two did, told of one of them: "Armenia affirmed Azerbaijan's integrity" of a text in which both sides affirmed each other's. And
 * that somebody did a thing without others, where nothing under the sentence says so.
 */
export function jointlyFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const gists = claims.map(({ claim }) => fold(plain(claim.gist)));
	const self = SELF.exec(passage.bare.toLowerCase());
	if (self && !gists.some((gist) => SELF.test(gist) || /\b(?:alone|without|only)\b/.test(gist)))
		return [{ at: "scope", word: self[0], because: "nothing under the sentence says that nobody else had a part" }];
	if (JOINT.test(passage.folded) || !gists.every((gist) => /\b(?:both|the two|together|each other|jointly)\b/.test(gist))) return [];
	const parties = claims.flatMap((claim) => partiesOf(claim, context));
	const told = stemsOf(gists);
	const names = passage.mentions.filter(({ ids }) => ids.some((id) => id.startsWith("actor:")));
	return names.flatMap((one): Fault[] => {
		if (!one.ids.some((id) => parties.includes(id))) return [];
		const agent = /(\p{L}{3,}) by (?:the )?$/u.exec(passage.folded.slice(Math.max(0, one.start - 40), one.start))?.[1];
		if (agent && told.has(stem(agent)) && !/^ and\b/.test(passage.folded.slice(one.end)))
			return [{ at: "side", word: passage.text.slice(one.start, one.end), because: "what it rests on has two do this" }];
		// "Armenia affirmed", "Armenia's leader undertook": a deed with this subject alone.
		const rest = passage.folded.slice(one.end, one.end + 60).replace(/^'s? \p{L}+/u, "");
		const verb = wordsOf(rest).find(({ folded }) => !/^(?:has|have|had|then|also|itself)$/.test(folded));
		const before = /\b(?:and|or|to|of|on|in|from|for|by|between|against) (?:the )?$/.test(
			passage.folded.slice(Math.max(0, one.start - 40), one.start),
		);
		if (!verb || before || !/^ /.test(rest) || verb.start > 12 || !/(?:ed|ook|ept|ave|ame|ade|et|aid|ought|rew)$/.test(verb.folded)) return [];
		return told.has(stem(verb.folded))
			? [{ at: "side", word: passage.text.slice(one.start, one.end), because: "what it rests on has two do this" }]
			: [];
	});
}

/** The two of a claim: those whom its gist joins by "and", or the sides of its fact. */
function partiesOf({ claim, fact }: ClaimGround, context: GateContext): readonly string[] {
	const gist = plain(claim.gist);
	const spots = context.names.spot(gist);
	const pair = spots.find((one, i) => / and (?:the )?$/.test(gist.slice(one.end, spots[i + 1]?.start ?? one.end)));
	const next = pair && spots[spots.indexOf(pair) + 1];
	if (pair && next) return [...pair.ids, ...next.ids];
	return "between" in fact && fact.between ? fact.between : [];
}
