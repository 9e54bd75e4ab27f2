import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Mention, NameBook } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem, wordsOf } from "./gate-text.ts";

/** Words that so many names stand beside that they tell none of them apart. */
const COMMON =
	/^(?:state|states|side|sides|government|president|leader|leaders|official|officials|according|say|said|met|meet|between|with|and|relation|relations|tie|ties|sign|signed|have|has|had|was|were|been|are|member|join|joined|talk|talks|held|hold|also|both|trade|from|since|until|membership|accession|candidacy|bid)$/;

/** A name with the words that it stands by: what leads to it, and what it leads to. */
interface Place {
	readonly mention: Mention;
	/** Who stands in the place with it, and itself. */
	readonly group: readonly string[];
	readonly keys: readonly string[];
}

/**
 * Names in places that are others' by what the sentence rests on: "oil assets that A owns in C" where it has "in B", "A disputes any
 * part" where it has "B disputes". A place is a word of weight with the preposition between, and a gist gives it to certain names.
 */
export function placeFaults(passage: Passage, grounds: readonly Ground[], names: NameBook): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const holders = new Map<string, Set<string>>();
	for (const { claim, titles } of claims)
		for (const raw of [claim.gist, ...titles]) {
			// A title is a name itself; read from its second word on, it has names in it.
			const whole = plain(raw);
			for (const text of [whole, whole.slice(whole.indexOf(" ") + 1)])
				for (const { group, keys } of placesOf(text, names.spot(text)))
					for (const key of keys) holders.set(key, new Set([...(holders.get(key) ?? []), ...group]));
		}
	const doers = new Set(claims.flatMap(({ fact }) => ("from" in fact ? [fact.from ?? []].flat() : "holder" in fact ? [fact.holder] : [])));
	if (/\b(?:behind|ahead of|than(?! (?:about )?\d))\b/.test(passage.folded)) return [];
	return placesOf(passage.text, passage.mentions).flatMap(({ mention, group, keys }): Fault[] => {
		if (mention.ids.some((id) => id.startsWith("source:"))) return [];
		const known = keys.filter((key) => holders.has(key));
		if (known.length === 0 || known.some((key) => group.some((id) => holders.get(key)?.has(id)))) return [];
		// Whoever the fact has as the doer may be told so, whoever else the gist has before the verb.
		if (known.every((key) => /^… (?!'s)/.test(key)) && mention.ids.some((id) => doers.has(id as `actor:${string}`))) return [];
		return [{ at: "actor", word: passage.text.slice(mention.start, mention.end), because: "what it rests on has another name in this place" }];
	});
}

/** "A's affinity with B and C", "two friends of A": numbers of pairs are of the state in focus, and of no other. */
export function focusFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const cells = grounds.flatMap((ground) => (ground.kind === "cell" && ground.finding.focal ? [ground] : []));
	const focal = cells[0]?.finding.focal;
	if (!focal || cells.length < grounds.length || cells.some(({ finding }) => finding.focal !== focal)) return [];
	return passage.mentions.flatMap((one): Fault[] => {
		if (one.ids.includes(focal) || !one.ids.some((id) => id.startsWith("actor:"))) return [];
		const owns = /^'s? (?:\p{L}+ )?(?:affinity|engagement|equidistance|standing)\b/u.test(passage.folded.slice(one.end, one.end + 40));
		const others = passage.mentions.some(
			(other) => other.start > one.end && !other.ids.includes(focal) && other.ids.some((id) => id.startsWith("actor:")),
		);
		const friends =
			cells.every(({ siblings }) => siblings.fp) && /\b(?:friends|partners|enemies) of (?:the )?$/.test(passage.folded.slice(0, one.start));
		return (owns && others) || friends
			? [{ at: "actor", word: passage.text.slice(one.start, one.end), because: "the numbers under the sentence are of another" }]
			: [];
	});
}

/** Names joined by "and" or a comma share their places. */
function placesOf(text: string, mentions: readonly Mention[]): Place[] {
	const folded = fold(text);
	const joined = (a: Mention | undefined, b: Mention | undefined) =>
		a !== undefined && b !== undefined && /^(?:,|,? and|,? or|–|-) ?(?:the )?$/.test(folded.slice(a.end, b.start));
	return mentions.map((mention, i): Place => {
		let first = i;
		while (i - first < 12 && joined(mentions[first - 1], mentions[first])) first--;
		let last = i;
		while (last - i < 12 && joined(mentions[last], mentions[last + 1])) last++;
		const [left, right] = [mentions[first] as Mention, mentions[last] as Mention];
		return {
			mention,
			group: mentions.slice(first, last + 1).flatMap(({ ids }) => ids),
			keys: [
				...before(folded.slice(Math.max(0, left.start - 40), left.start), folded.slice(right.end, right.end + 12)),
				// Where something is, or to whom it goes, does nothing there.
				...after(text.slice(right.end, right.end + 40), right.demonym).filter(
					(key) =>
						key.startsWith("… 's") || !/\b(?:in|at|on|to|from|for|with|by) (?:the )?$/.test(folded.slice(Math.max(0, left.start - 9), left.start)),
				),
			],
		};
	});
}

/** "lies in", "part of": the word of weight and the preposition that lead to a name. */
function before(folded: string, next: string): string[] {
	const match = /(\p{L}{3,}) (in|at|on|to|from|by|of|for|with|against|over|into|towards?|through) (?:the )?$/u.exec(folded);
	const word = match?.[1] as string;
	if (match) return COMMON.test(word) ? [] : [`${stem(word)} ${match[2]} …`];
	// "crosses A": what the verb is done to, where the name is not that of something further: "stopped A's bid".
	if (!/^(?:[.,;:]|$| (?:in|on|to|at|for|from|by|with|and|until|since|after|before|through|via)\b)/.test(next)) return [];
	const verb = /(\p{L}{4,}(?:s|ed)) (?:the )?$/u.exec(folded)?.[1];
	return verb && !COMMON.test(verb) && !/^(?:also|this|across|towards|besides|its|whereas|versus)$/.test(verb) ? [`${stem(verb)} …`] : [];
}

/** "'s confrontation", "disputes": the noun that is a name's, or the verb that it does. */
function after(text: string, demonym: boolean): string[] {
	const folded = fold(text);
	const noun = /^'s? (\p{Ll}{4,})/u.exec(folded)?.[1] ?? (demonym ? /^ (\p{Ll}{4,})/u.exec(folded)?.[1] : undefined);
	if (noun) return COMMON.test(noun) ? [] : [`… 's ${stem(noun)}`];
	const verb = wordsOf(
		/^ (?:(?:has|have|had|also|then|itself|still|now|openly|alone) )*(\p{Ll}{4,}(?:ed|s|t|k|w|n|e))\b(?! by\b)/u.exec(folded)?.[1] ?? "",
	)[0]?.folded;
	return verb &&
		!COMMON.test(verb) &&
		!/ly$|^(?:in|within|when|then|than|while|where|which|whose|even|more|some|until|across|against|besides|towards)$/.test(verb)
		? [`… ${stem(verb)}`]
		: [];
}
