import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Mention, NameBook } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { plain, stem, wordsOf } from "./gate-text.ts";

/** Nouns that stand after so many names that they tell none of them apart. */
const COMMON = /^(?:and|or|side|sides|state|states|government|president|leaders?|officials?|foreign|policy|part|control|soil|territory)$/;

/** Whose a thing is called: "Azerbaijani fighter aircraft" where every word under the sentence calls the aircraft Turkish. */
export function ownerFaults(passage: Passage, grounds: readonly Ground[], names: NameBook): Fault[] {
	const claims = grounds.flatMap((ground) => (ground.kind === "claim" ? [ground] : []));
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const owners = new Map<string, Set<string>>();
	for (const { claim, titles } of claims)
		for (const raw of [claim.gist, ...titles]) {
			const text = plain(raw);
			// A title is a name itself; read from its second word on, it has names in it.
			for (const part of [text, text.slice(text.indexOf(" ") + 1)])
				for (const [i, one] of names.spot(part).entries()) {
					const noun = one.demonym ? nounAfter(part, one) : undefined;
					// "Turkish and Israeli delegations" are delegations of both.
					const before = names.spot(part)[i - 1];
					const joint = before && /^(?: and|,|–| or) ?(?:the )?$/.test(part.slice(before.end, one.start)) ? before.ids : [];
					if (noun) owners.set(noun, new Set([...(owners.get(noun) ?? []), ...one.ids, ...joint]));
				}
		}
	return [
		...doerFaults(passage, claims, names),
		...passage.mentions.flatMap((one): Fault[] => {
			const noun = one.demonym ? nounAfter(passage.text, one) : undefined;
			const held = noun === undefined ? undefined : owners.get(noun);
			if (!held || one.ids.some((id) => held.has(id))) return [];
			return [{ at: "direction", word: passage.text.slice(one.start, one.end), because: "by what it rests on this is another's" }];
		}),
	];
}

/** Who did it: "Armenia lost" where under the sentence this word follows another name alone. */
function doerFaults(passage: Passage, claims: readonly ClaimGround[], names: NameBook): Fault[] {
	const doers = new Map<string, Set<string>>();
	for (const { claim } of claims) {
		const gist = plain(claim.gist);
		for (const one of names.spot(gist)) {
			// What two did together each of them did.
			const verb = /\b(?:and|with) (?:the )?$/.test(gist.slice(0, one.start)) ? undefined : verbAfter(gist, one);
			if (verb) doers.set(verb, new Set([...(doers.get(verb) ?? []), ...one.ids]));
		}
	}
	return passage.mentions.flatMap((one): Fault[] => {
		const verb = verbAfter(passage.text, one);
		const held = verb === undefined ? undefined : doers.get(verb);
		if (!held || one.ids.some((id) => held.has(id)) || /^\S+ \S+ by\b/.test(passage.text.slice(one.end - 1))) return [];
		return [{ at: "direction", word: passage.text.slice(one.start, one.end), because: "by what it rests on another did this" }];
	});
}

/** The past verb right after a name. */
function verbAfter(text: string, one: Mention): string | undefined {
	if (one.demonym) return undefined;
	return (
		/^ (\p{Ll}{3,}(?:ed|t|n|e|k|w))\b(?! by\b)/u
			.exec(text.slice(one.end, one.end + 24))?.[1]
			?.replace(/^(?:and|not|been|have|are|were|when|then|than|within|between|one|alone|state|gate|where|while|both|yet|but|at)$/, "") || undefined
	);
}

/** The stem of the word right after a demonym, where it is a plain noun or adjective that sets something apart. */
function nounAfter(text: string, one: Mention): string | undefined {
	const word = wordsOf(text.slice(one.end, one.end + 24))[0];
	if (word?.start !== 1 || !/^\p{Ll}/u.test(word.text) || word.folded.length < 4 || COMMON.test(word.folded)) return undefined;
	return stem(word.folded);
}
