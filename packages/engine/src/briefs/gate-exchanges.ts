import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem, type Word, wordsOf } from "./gate-text.ts";

/** Words that say nothing of who or what: they never make an exchange. */
const SMALL = new Set(
	"the a an of in on to by and or with from for at as is was are were be been being its their his her that which who had has have did do does not it they him them both each when after before although though while because but until since then there this back up down out off over away".split(
		" ",
	),
);
/** Verbs that have no ending of the past by which they are known. */
const VERBS =
	/^(?:came|went|met|held|said|told|took|gave|made|left|sent|saw|won|lost|fell|rose|grew|led|kept|put|cut|let|set|paid|brought|bought|sold|began|begun|ran|goes|comes|starts?|ends?|runs?|leads?|got|gets?|looks?|built|drawn|taken|given|shown|known|seen|cuts?|backs?|helps?|asks?|wants?|lies|crosses|joins|leaves|enters|takes?|gives?|holds?|sends?|\p{L}{3,}(?:ed))$/u;

interface Slot {
	readonly verb: string;
	readonly before: ReadonlySet<string>;
	readonly after: ReadonlySet<string>;
}

/**
 * Two things put in each other's place: "the line starts at B and ends at A" of a line that starts at A and ends at B; "two presidents
 * did not attend although A asked them" of one who did not attend although two presidents asked. Only a full exchange is a fault:
 * each of two verbs has about it what the other has in what the sentence rests on, and nothing that it has itself.
 */
export function exchangeFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	if (grounds.length === 0 || grounds.some((ground) => ground.kind !== "claim")) return [];
	const told = grounds.flatMap((ground) => (ground.kind === "claim" ? slotsOf(plain(ground.claim.gist)) : []));
	const said = slotsOf(passage.text);
	for (const { verb, before, after } of said) {
		// Two years put in each other's place about one verb: "that of 2025 was replaced by one in 2024".
		const year = (words: ReadonlySet<string>) => new Set([...words].filter((word) => /^(?:19|20)\d\d$/.test(word)));
		const [own, own2] = [year(join(told, verb, "before")), year(join(told, verb, "after"))];
		const [is, is2] = [year(before), year(after)];
		if (own.size * own2.size > 0 && meets(is, own2) && meets(is2, own) && !meets(is, own) && !meets(is2, own2))
			return [{ at: "date", word: passage.text.slice(0, 40), because: "what it rests on has these two years the other way round" }];
	}
	// "signed in 2021 and built upon in 2010" of what was signed in 2010 and built upon in 2021.
	const years = (words: ReadonlySet<string>) => new Set([...words].filter((word) => /^(?:19|20)\d\d$/.test(word)));
	for (const one of said)
		for (const other of said) {
			const [own, own2] = [years(join(told, one.verb, "after")), years(join(told, other.verb, "after"))];
			if (one.verb !== other.verb && own.size * own2.size > 0 && !meets(own, own2) && meets(years(one.after), own2) && meets(years(other.after), own))
				return [{ at: "date", word: passage.text.slice(0, 40), because: "what it rests on has these two years the other way round" }];
		}
	for (const [i, one] of said.entries())
		for (const other of said.slice(i + 1)) {
			if (one.verb === other.verb) continue;
			for (const side of ["before", "after"] as const) {
				const [own, own2] = [join(told, one.verb, side), join(told, other.verb, side)];
				const only = without(own, own2);
				const only2 = without(own2, own);
				if (only.size === 0 || only2.size === 0) continue;
				if (meets(one[side], only2) && meets(other[side], only) && !meets(one[side], only) && !meets(other[side], only2))
					return [{ at: "direction", word: passage.text.slice(0, 40), because: "what it rests on has these two the other way round" }];
			}
		}
	return [];
}

/** Each verb of a text with the words of weight before it and after it, as far as the verbs beside it and the ends of its clause. */
function slotsOf(text: string): Slot[] {
	const folded = fold(text);
	return folded.split(/[.;:]/).flatMap((clause) => {
		const words = wordsOf(clause);
		const places = words.flatMap((word, i) => (isVerb(word, words[i - 1]) ? [i] : []));
		return places.map((at, i): Slot => {
			const from = i === 0 ? 0 : (places[i - 1] as number) + 1;
			const to = places[i + 1] ?? words.length;
			const lead = words.slice(from, at);
			const joint = lead.findLastIndex(({ folded }) => /^(?:although|though|while|whereas|when|because|and|but|as|since|after|before)$/.test(folded));
			return { verb: stem((words[at] as Word).folded), before: weighty(lead.slice(joint + 1)), after: weighty(words.slice(at + 1, to)) };
		});
	});
}

/** A finite verb or participle, or the plain verb after "did not". */
export function isVerb(word: Word, before: Word | undefined): boolean {
	return VERBS.test(word.folded) || (before !== undefined && /^(?:not|did|does)$/.test(before.folded) && !SMALL.has(word.folded));
}

const weighty = (words: readonly Word[]) => new Set(words.filter(({ folded }) => !SMALL.has(folded)).map(({ folded }) => stem(folded)));
const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one));
const without = (a: ReadonlySet<string>, b: ReadonlySet<string>) => new Set([...a].filter((one) => !b.has(one)));

function join(slots: readonly Slot[], verb: string, side: "before" | "after"): ReadonlySet<string> {
	return new Set(slots.filter((slot) => slot.verb === verb).flatMap((slot) => [...slot[side]]));
}
