import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Mention } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, stem, stemsOf, type Word } from "./gate-text.ts";

/**
 * Nouns of office and of dealing that anybody may be called by without praise or blame. Every other noun that says what somebody is
 * ("a vassal of", "the paymaster of", "Moscow's hostage") must be in the words of what the sentence rests on.
 */
const OFFICES = new Set(
	`president minister ministers king leader leaders government governments state states country countries republic capital city official officials
	delegation delegations envoy envoys ambassador aide aides spokesman spokeswoman representative representatives commander commanders chief
	parliament senate ministry army forces citizens people officers staff company firm analyst author authors source sources
	member members party parties side sides observer chair candidate participant participants signatory signatories host mediator go-between broker
	buyer buyers supplier suppliers exporter importer seller holder target recipient partner partners pole neighbour neighbours
	route line corridor leg railway road pipeline port border crossing way format platform group body forum organisation union treaty agreement
	text pact memorandum protocol declaration statement document accord instrument talks meeting meetings summit visit exercise ceasefire war attack
	supply supplies delivery deliveries volume share amount figure figures number numbers total rest part account reading level day time year years
	month date end beginning start opening closure result act acts case claim claims evidence relation relations tie ties trade aid investment gas oil
	place places venue scene site seat home lever levers subject matter question one two three both each five former latter end other others exports imports target standing status bid
	candidacy membership embassy envoys sanctions measure measures restriction restrictions waiver law community population minority majority
	length territory stretch section gap waiving signing signature ratification initialling name term terms word words`.split(/\s+/),
);
const SMALL = new Set("a an the its his her their our of in on for to and or as by with from at both all most some which that who".split(" "));

/** Faults in what the sentence calls somebody: in apposition, after "is a", before a name, or in place of one. */
export function roleFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const told = stemsOf(grounds.flatMap((ground) => ground.texts));
	const strange = (word: Word) =>
		!SMALL.has(word.folded) &&
		!OFFICES.has(word.folded) &&
		!OFFICES.has(word.folded.replace(/s$/, "")) &&
		!told.has(stem(word.folded)) &&
		!/^\d/.test(word.folded) &&
		!/^\p{Lu}/u.test(word.text) &&
		!/(?:ly|ing)$/.test(word.folded);
	const faults: Fault[] = [];
	for (const { start, end } of phrases(
		passage,
		grounds.every(({ kind }) => kind === "claim"),
	)) {
		const head = headOf(passage, start, end);
		if (head && strange(head)) faults.push({ at: "loaded", word: head.text, because: "nothing under the sentence calls it so" });
	}
	return faults;
}

/** The head noun of a phrase: its last word before a preposition, a number or a further name. */
function headOf(passage: Passage, start: number, end: number): Word | undefined {
	const words = passage.words.filter((word) => word.start >= start && word.end <= end);
	const stop = words.findIndex(
		(word, i) =>
			i > 0 &&
			/^(?:of|in|for|to|with|from|at|on|by|that|which|who|since|until|between|under|behind|over|against|and|as|was|were|is|are|has|had)$/.test(
				word.folded,
			),
	);
	const phrase = (stop === -1 ? words : words.slice(0, stop)).filter((word) => !isNamed(passage.mentions, word) && !SMALL.has(word.folded));
	return phrase.at(-1);
}

const isNamed = (mentions: readonly Mention[], word: Word) => mentions.some((one) => word.start >= one.start && word.end <= one.end);

/** Where a sentence says what somebody is. A sentence on a measure begins with what is measured: "The range of affinity". */
function phrases(passage: Passage, acts: boolean): { start: number; end: number }[] {
	const { folded, mentions } = passage;
	const found: { start: number; end: number }[] = [];
	const until = (at: number) => {
		const stop = /[,;.:()]|$/.exec(folded.slice(at, at + 200))?.index ?? 0;
		return at + stop;
	};
	const starts = new Map(mentions.map((one) => [one.start, one]));
	const owner = (at: number) => {
		const one = starts.get(at);
		return one !== undefined && (one.demonym || /^'s? /.test(folded.slice(one.end, one.end + 4)));
	};
	for (const mention of mentions) {
		// "Armenia, a vassal of Russia, …", "Georgia, Moscow's hostage, …"
		const apposed = /^(?:, | [–—-] | \()(?:then |once |now |long )?(an? |the |its |their |one of the )?/.exec(
			folded.slice(mention.end, mention.end + 30),
		);
		if (apposed) {
			const at = mention.end + apposed[0].length;
			const named = starts.has(at) && !owner(at);
			if (!named && (apposed[1] !== undefined || owner(at))) found.push({ start: at, end: until(at) });
		}
		// "Armenia is a client of Russia", "was Moscow's satellite"
		const said =
			/^ (?:is|was|are|were|remains?|remained|became|becomes|stays|acts? as|acted as) (?:also |long |now |still )?(an? |the |its |their |one of the )?/.exec(
				folded.slice(mention.end, mention.end + 40),
			);
		if (said) {
			const at = mention.end + said[0].length;
			if (said[1] !== undefined || owner(at)) found.push({ start: at, end: until(at) });
		}
		// "the puppet Georgia"
		const before = /(?:(?:^|[ ,])(?:the|its|their)|'s?) (\p{Ll}+ )$/u.exec(folded.slice(Math.max(0, mention.start - 30), mention.start));
		const word = before?.[1];
		if (
			word &&
			!mention.demonym &&
			!mention.ids.some((id) => id.startsWith("source:")) &&
			/^\p{Ll}/u.test(passage.text.slice(mention.start - word.length))
		)
			found.push({ start: mention.start - word.length, end: mention.start });
	}
	// "As protector of the Turks, …" and, in place of a name, "The heir of the emirs hosted …"
	for (const match of folded.matchAll(/(?:^|[,;] )as (?:an? |the )?(?=\p{L}+ (?:of|for|to) )/gu)) {
		const at = match.index + match[0].length;
		found.push({ start: at, end: until(at) });
	}
	// "The emir's bank, Qatar, pays …"
	const told = /^(?:the|an?) (?=\p{L}[^,.;:]{2,60}, )/u.exec(folded);
	const comma = told ? folded.indexOf(",") : -1;
	if (
		told &&
		starts.has(comma + 2) &&
		!starts.get(comma + 2)?.demonym &&
		/^,/.test(folded.slice(starts.get(comma + 2)?.end)) &&
		!/ and /.test(folded.slice(0, comma))
	)
		found.push({ start: told[0].length, end: comma });
	const first = /^(?:the|an?) (?=\p{Ll}+ (?:of|in|behind) )/u.exec(fold(passage.text));
	if (first && acts) found.push({ start: first[0].length, end: until(first[0].length) });
	return found;
}
