import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Mention } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";

/** Names of a text joined by commas and "and" to one list: "Azerbaijan, Pakistan and Türkiye". Names of one thing only once a place. */
export function listsOf(passage: Passage): (readonly Mention[])[] {
	const lists: Mention[][] = [];
	for (const mention of passage.mentions) {
		// A pair, "Russia–Azerbaijan", is one item of a list of pairs.
		if (/[–-]/.test(`${passage.text[mention.start - 1] ?? ""}${passage.text[mention.end] ?? ""}`)) {
			lists.push([]);
			continue;
		}
		const list = lists.at(-1);
		const before = list?.at(-1);
		if (list && before && /^(?:,| and|, and|,? as well as) (?:the |of |of the |with )?$/.test(passage.folded.slice(before.end, mention.start)))
			list.push(mention);
		else lists.push([mention]);
	}
	return lists.filter((list) => list.length > 1);
}

/** Lists in which a name stands twice, and lists of some sides of what three or more did together that leave one out unsaid. */
export function listFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const sets = grounds.flatMap((ground) => {
		if (ground.kind !== "claim" || !("between" in ground.fact) || !ground.fact.between || ground.fact.is === "leg") return [];
		return ground.fact.between.length > 2 ? [ground.fact.between as readonly string[]] : [];
	});
	const parties = partiesOf(grounds);
	const named = new Set(passage.mentions.flatMap((mention) => mention.ids));
	return listsOf(passage).flatMap((list): Fault[] => {
		const word = passage.text.slice((list[0] as Mention).start, (list.at(-1) as Mention).end);
		const twice = list.some((one, i) => list.slice(i + 1).some((other) => other.ids[0] === one.ids[0] && other.demonym === one.demonym));
		// ", and Moscow can": a comma before "and" begins a clause where only two names stand.
		const clause =
			list.length === 2 && /^, and /.test(passage.folded.slice((list[0] as Mention).end)) && (list[0] as Mention).end < (list[1] as Mention).start;
		if (twice && !clause) return [{ at: "actor", word, because: "the list has one name twice" }];
		const stranger = parties && actsTogether(passage, list) ? list.find((one) => !one.ids.some((id) => parties.has(id))) : undefined;
		if (stranger)
			return [{ at: "actor", word: passage.text.slice(stranger.start, stranger.end), because: "it is no party to what the sentence rests on" }];
		const oneWay = grounds.some((ground) => ground.kind === "claim" && ground.fact.is === "event" && isOneWay(ground.fact, list));
		if (oneWay && parties && /^ (?:have |had )?\p{Ll}+(?:ed|t|ve)\b/u.test(passage.text.slice((list.at(-1) as Mention).end)))
			return [{ at: "direction", word, because: "one did it to the other by what it rests on" }];
		const part = sets.filter((set) => list.every((one) => one.ids.some((id) => set.includes(id))));
		const short = part.length > 0 && part.length === grounds.length && part.every((set) => set.some((id) => !named.has(id)));
		return short && !/\b(?:among them|including|among others|with others)\b/.test(passage.folded)
			? [{ at: "actor", word, because: "the list leaves out one of those who did it together" }]
			: [];
	});
}

/** Who took part in the events and agreements under a sentence, where it rests on nothing else. */
function partiesOf(grounds: readonly Ground[]): ReadonlySet<string> | undefined {
	const parties = new Set<string>();
	for (const ground of grounds) {
		if (ground.kind !== "claim" || (ground.fact.is !== "event" && ground.fact.is !== "agreement")) return undefined;
		const { fact } = ground;
		const ids =
			fact.is === "agreement"
				? fact.between
				: [...(fact.between ?? []), ...(fact.from ?? []), ...(fact.to ?? []), ...(fact.via ?? []), fact.host ?? ""];
		for (const id of ids) parties.add(id);
	}
	return parties;
}

function isOneWay(
	event: { readonly from?: readonly string[] | undefined; readonly to?: readonly string[] | undefined },
	list: readonly Mention[],
): boolean {
	const on = (ids: readonly string[] | undefined) => list.some((one) => one.ids.some((id) => ids?.includes(id)));
	return on(event.from) && on(event.to);
}

/** Whether a list is the subject of something done together: "A and B met", "the leaders of A and B". */
function actsTogether(passage: Passage, list: readonly Mention[]): boolean {
	const first = list[0] as Mention;
	const last = list.at(-1) as Mention;
	return (
		/^ (?:\p{Ll}+ ){0,2}?(?:met|meet|held|discussed|agreed|concluded|signed|initialled|came together|exercised|trained|fought|set up)\b/u.test(
			passage.text.slice(last.end, last.end + 50),
		) ||
		/\b(?:leaders|officials|delegations|ministers|presidents|commanders|forces|figures|chiefs of staff) (?:of|from) (?:the )?$/.test(
			passage.folded.slice(Math.max(0, first.start - 40), first.start),
		)
	);
}
