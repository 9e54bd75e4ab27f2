import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Mention, NameBook } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { swappedFaults } from "./gate-swapped.ts";
import { plain, stem, wordsOf } from "./gate-text.ts";

/** Nouns that stand after so many names that they tell none of them apart. */
const COMMON = /^(?:and|or|side|sides|state|states|government|president|leaders?|officials?|foreign|policy|part|control|soil|territory)$/;

/** Bodies that do business, by whatever word. */
const BODY = /^(?:firms?|compan(?:y|ies)|operators?|business(?:es)?|corporations?|consorti(?:um|a)|enterprises?|contractors?)$/;

/** Whose a thing is called: "Azerbaijani fighter aircraft" where every word under the sentence calls the aircraft Turkish. */
export function ownerFaults(passage: Passage, grounds: readonly Ground[], names: NameBook): Fault[] {
	const claims = grounds.flatMap((ground) => (ground.kind === "claim" ? [ground] : []));
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const owners = new Map<string, Set<string>>();
	for (const { claim, titles, fact } of claims)
		for (const raw of [
			claim.gist,
			...titles,
			...(fact.is === "control" ? names.of(fact.by).map((name) => name.split(" ").slice(0, 2).join(" ")) : []),
		]) {
			const text = plain(raw);
			// A title is a name itself; read from its second word on, it has names in it.
			for (const part of [text, text.slice(text.indexOf(" ") + 1)])
				for (const [i, one] of names.spot(part).entries()) {
					const noun = nounAfter(part, one);
					// "Turkish and Israeli delegations" are delegations of both.
					const before = names.spot(part)[i - 1];
					const joint = before && /^(?: and|,|–| or) ?(?:the )?$/.test(part.slice(before.end, one.start)) ? before.ids : [];
					for (const own of [noun, headAfter(part, one)]) if (own) owners.set(own, new Set([...(owners.get(own) ?? []), ...one.ids, ...joint]));
				}
		}
	// A flow is whose it comes from, and what a public holds is measured of its state.
	for (const { fact } of claims) {
		if (fact.is === "flow") for (const { folded } of wordsOf(fact.what)) own(owners, stem(folded), fact.from);
		if (fact.is === "indicator" && /\bpublic\b/.test(fact.what)) own(owners, stem("public"), fact.of);
	}
	return [
		...doerFaults(passage, claims, names),
		...swappedFaults(passage, claims, names),
		...passage.mentions.flatMap((one): Fault[] => {
			const noun = nounAfter(passage.text, one);
			const held = noun === undefined ? undefined : owners.get(noun);
			if (!held || one.ids.some((id) => held.has(id))) return [];
			return [{ at: "direction", word: passage.text.slice(one.start, one.end), because: "by what it rests on this is another's" }];
		}),
	];
}

function own(owners: Map<string, Set<string>>, noun: string, id: string): void {
	owners.set(noun, new Set([...(owners.get(noun) ?? []), id]));
}

/** Who did it: "Armenia lost" where under the sentence this word follows another name alone. */
function doerFaults(passage: Passage, claims: readonly ClaimGround[], names: NameBook): Fault[] {
	const doers = new Map<string, Set<string>>();
	for (const { claim } of claims) {
		const gist = plain(claim.gist);
		for (const one of names.spot(gist)) {
			// What two did together each of them did; where it was done does not do it.
			const verb = /\b(?:and|with|in|at|on) (?:the )?$/.test(gist.slice(0, one.start)) ? undefined : verbAfter(gist, one);
			if (verb) doers.set(verb, new Set([...(doers.get(verb) ?? []), ...one.ids]));
		}
	}
	return passage.mentions.flatMap((one): Fault[] => {
		// "A's embassy in B opened": where it is does not do it.
		if (/\b(?:in|at|on) (?:the )?$/.test(passage.folded.slice(0, one.start))) return [];
		const agent = /(\p{Ll}{3,})(?: (?:off|out|up|down|back))? by (?:the )?$/u.exec(passage.folded.slice(Math.max(0, one.start - 40), one.start))?.[1];
		const verb = agent !== undefined && doers.has(agent) ? agent : verbAfter(passage.text, one);
		const held = verb === undefined ? undefined : (doers.get(verb) ?? objectsOnly(passage, verb, one, claims, names));
		if (!held || one.ids.some((id) => held.has(id)) || /^\S+ \S+ by\b/.test(passage.text.slice(one.end - 1))) return [];
		return [{ at: "direction", word: passage.text.slice(one.start, one.end), because: "by what it rests on another did this" }];
	});
}

/** "The aide offered good offices in A": where a gist has a verb with another subject and the name only after it, the name did not do it. */
function objectsOnly(passage: Passage, verb: string, one: Mention, claims: readonly ClaimGround[], names: NameBook): ReadonlySet<string> | undefined {
	// "the text with A initialled": what stands after a preposition is no subject.
	if (/\b(?:with|of|to|for|from|between|against|over|by|on|at|and|about) (?:the )?$/.test(passage.folded.slice(0, one.start))) return undefined;
	const told = claims.flatMap(({ claim }) => {
		const gist = plain(claim.gist);
		const match = new RegExp(`(?<!\\b(?:was|were|been|is|are|be|being|\\p{L}+ly) )\\b${verb}\\b(?! by\\b)`, "u").exec(gist);
		return match && match.index > 0 ? [{ gist, at: match.index }] : [];
	});
	const turned = told.some(({ gist, at }) => {
		const spots = names.spot(gist).filter((spot) => spot.ids.some((id) => one.ids.includes(id)));
		return spots.length > 0 && spots.every((spot) => spot.start > at);
	});
	return turned && told.length === 1 ? new Set() : undefined;
}

/** The past verb right after a name. */
function verbAfter(text: string, one: Mention): string | undefined {
	if (one.demonym) return undefined;
	return (
		/^ (?:(?:has|have|had|also|then|itself) ){0,2}(\p{Ll}{3,}(?:ed|t|n|e|k|w)|cut|put|hit)\b(?! by\b)/u
			.exec(text.slice(one.end, one.end + 36))?.[1]
			?.replace(
				/^(?:and|not|been|have|are|were|when|then|than|within|between|one|alone|state|gate|where|while|both|yet|but|at|the|its|one|more|some|not|seen|made)$/,
				"",
			) || undefined
	);
}

/** The noun behind another one, before a verb: "Turkish fighter aircraft were". */
function headAfter(text: string, one: Mention): string | undefined {
	const head = /^(?:'s?)? \p{Ll}{4,} (\p{Ll}{4,}) (?:was|were|is|are|has|had|have)\b/u.exec(text.slice(one.end, one.end + 60))?.[1];
	return head === undefined || COMMON.test(head) ? undefined : stem(head);
}

/** The stem of the word right after "Turkish" or "Türkiye's", where it is a plain noun or adjective that sets something apart. */
function nounAfter(text: string, one: Mention): string | undefined {
	const rest = text.slice(one.end, one.end + 24);
	const word = wordsOf(one.demonym ? rest : rest.replace(/^'s? /, " "))[0];
	if ((!one.demonym && !/^'s? /.test(rest)) || word?.start !== 1 || !/^\p{Ll}/u.test(word.text) || word.folded.length < 4 || COMMON.test(word.folded))
		return undefined;
	return BODY.test(word.folded) ? "firm" : stem(word.folded);
}
