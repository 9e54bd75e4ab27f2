import { push } from "../base/group.ts";
import type { Fault } from "./gate.ts";
import type { GateContext } from "./gate-context.ts";
import { datesIn } from "./gate-dates.ts";
import { rootsOf } from "./gate-licence.ts";
import type { Mention } from "./gate-names.ts";
import { fold, outside, plain, wordsOf } from "./gate-text.ts";

/** Words that say the same in the program's own sentences, a line each; they stand for each other both ways. */
const ALIKE: readonly (readonly string[])[] = `
	is are stands stand comes come amounts lies equals measures has have having being be been sits put puts
	was were stood came lay
	with towards toward
	with for
	for of on
	among including amid
	between of with from to and
	every all each
	alone itself own single handedly by on its
	close shut block closing closes
	crosses spans straddles includes contains
	above positive over
	below negative under
	zero positive negative
	whole entire full throughout
	recorded record known documented counted
	partners partner
	on about regarding concerning
	older earlier previous
	holder holders
	together jointly between them
	way ways route routes
	can takes able could
	against than
	gives give yields yield amount
	rests rest relies hangs based draws
	without if were left out absent omitted removed dropped
	changes moves shifts
	unknown not
	missing lacking needed absent lacks
	numbers values figures number value figure
	newest latest recent
	exposure exposed
	age old
	unchanged same
	higher up warmer
	lower down colder
	hostile enemies odds
	friends friendly
	two both states
	gap difference
	member belongs sits
	new fresh
	because so since reason
	falls fall goes go silent
`
	.trim()
	.split("\n")
	.map((line) => line.trim().split(" "));
const alikeOf = new Map<string, number[]>();
for (const [i, line] of ALIKE.entries()) for (const one of line) push(alikeOf, one, i);

/** Numbers in words, which the rules on numbers read. */
const COUNTS = new Set("one two three four five six seven eight nine ten eleven twelve".split(" "));
/** What stands around a number that is told with its range, and the other ways of saying the same of several: other rules read these. */
const AROUND: readonly RegExp[] = [
	/\b(?:with(?:in)? )?(?:an? |its |the )?range (?:of |is |runs )?(?:from )?(?=[−\d])/g,
	/(?<=\d )to (?=[−\d])/g,
	/\b(?:about|some|around|roughly|nearly|put at|at|of|from|by|after) (?=[−\d])|\bwas (?=not known on)|(?<=\bsystemic )sets\b/g,
	/\bamong (?:them|which)\b|\bthem among\b/g,
	/\b(?:closed|shut|blocked) by\b/g,
	/\b(?:lower|higher|warmer|colder) than\b|\b(?:more|less|larger|smaller|greater) than (?=with|that|the|its|those)/g,
	/\b(?:according to|by)(?: rule and)? the sources(?: read)?\b|\bthe sources(?: read)? (?:put|give|have)\b|\baccording to\b|\bas of(?= \d)|\bby rule and(?= according)/g,
	/\(against\)/g,
	/\bthough\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) others?\b|\ball but (?=\p{L}+ of|\d)/gu,
];

/** A text as one wording is compared with another. */
export interface Wording {
	/** Its words that are no names, no sources, no dates and no numbers. */
	readonly words: readonly string[];
	readonly folded: string;
	/** Names of things other than sources. */
	readonly names: readonly Mention[];
	/** The words that they are made of. */
	readonly ofNames: ReadonlySet<string>;
}

const kept = new WeakMap<GateContext, Map<string, Wording>>();
/** A text as it is compared. Kept by context, which knows the names. */
export function wordingOf(text: string, context: GateContext): Wording {
	const known = kept.get(context) ?? new Map<string, Wording>();
	kept.set(context, known);
	const before = known.get(text);
	if (before) return before;
	const said = plain(text);
	const folded = fold(said);
	const mentions = context.names.spot(said);
	// "dated 9 November by A": words of attribution.
	const by = mentions.filter(({ ids, start }) => ids.some((id) => id.startsWith("source:")) && folded.slice(0, start).endsWith(" by "));
	const taken = [
		...AROUND.flatMap((pattern) => [...folded.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))),
		...by.map(({ start }) => ({ start: start - 3, end: start })),
	];
	const words = outside(wordsOf(said), [...mentions, ...datesIn(said), ...taken])
		.map((word) => word.folded)
		.filter((word) => !/^\p{N}/u.test(word) && !COUNTS.has(word));
	const names = mentions.filter(({ ids }) => !ids.some((id) => id.startsWith("source:")));
	const ofNames = new Set(names.flatMap(({ start, end }) => wordsOf(said.slice(start, end)).map((word) => word.folded)));
	const made = { words, folded, names, ofNames };
	if (known.size >= 4096) known.clear();
	known.set(text, made);
	return made;
}

export interface Difference {
	readonly extra: readonly string[];
	readonly missing: readonly string[];
	/** How large a part of the original's words is there. */
	readonly shared: number;
}

const sameRoot = (a: string, b: string) => a === b || (!BE.has(a) && !BE.has(b) && rootsOf(a).some((root) => rootsOf(b).includes(root)));
/** Words of which each form says another thing: of what is and of what was. */
const BE = new Set("is are was were be been being has have had will would stands stand stood".split(" "));
/** Whether two words say the same in these sentences. */
export const alike = (a: string, b: string) => (alikeOf.get(a) ?? []).some((line) => alikeOf.get(b)?.includes(line));

/** Which words one list has beyond the other, each counted, and how large a part of the other it has. */
export function differenceOf(said: readonly string[], original: readonly string[]): Difference {
	const missing = [...original];
	const rest: string[] = [];
	for (const word of said) {
		const at = missing.indexOf(word);
		if (at >= 0) missing.splice(at, 1);
		else rest.push(word);
	}
	const extra = rest.filter((word) => {
		const at = missing.findIndex((other) => sameRoot(word, other));
		if (at >= 0) missing.splice(at, 1);
		return at < 0;
	});
	// Another word for one that is missing counts for how near the two are.
	const lent = missing.filter((other) => extra.some((word) => alike(word, other))).length;
	return { extra, missing, shared: original.length === 0 ? 0 : 1 - (missing.length - lent) / original.length };
}

/** A sentence may be read as any of several: the faults of the reading that has fewest of them. */
export function fewest(readings: readonly (readonly Fault[])[]): Fault[] {
	return [...readings].sort((a, b) => a.length - b.length)[0]?.slice() ?? [];
}
