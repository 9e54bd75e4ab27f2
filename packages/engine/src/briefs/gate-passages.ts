import type { Source } from "../evidence/source.ts";
import type { GateContext, Ground } from "./gate-context.ts";
import { datesIn, type WrittenDate } from "./gate-dates.ts";
import type { Mention } from "./gate-names.ts";
import { blank, fold, outside, placesOf, plain, type Word, wordsOf } from "./gate-text.ts";

/** A stretch of a sentence that speaks in one voice: our own, or that of sources it is attributed to. */
export interface Passage {
	readonly text: string;
	readonly folded: string;
	readonly words: readonly Word[];
	readonly mentions: readonly Mention[];
	/** The text without the official names and the sources cited in it: what is said in words of choice. */
	readonly bare: string;
	readonly dates: readonly WrittenDate[];
	/** Verbs by which it tells what a source says: "A gives", "dated by A". They are no words of the claim. */
	readonly telling: readonly { readonly start: number; readonly end: number }[];
	/** Sources that it is attributed to; "read" stands for all under the sentence. Undefined in our own voice. */
	readonly voices: readonly Source[] | "read" | undefined;
	/** Sources named in it with the year given, where one is given. */
	readonly cited: readonly { readonly ids: readonly string[]; readonly year: string | undefined; readonly word: string }[];
	/** It is, word for word, the gist of a claim of the source it is attributed to. */
	readonly verbatim: boolean;
}

const SAYS =
	"(?:is|are) of the (?:view|opinion)|takes? the view|calls|called|says|said|writes|wrote|holds|held|reports|reported|argues|argued|describes|described|puts|states|stated|notes|noted|gives|sees|places|dates|rates|rated|expects|speaks|tells|considers|claims|finds|counts|reads|names|judges|estimates|records|mentions|maintains|contends|call|say|write|hold|report|argue|describe|put|state|note|give|see|place|date|rate|expect|speak|tell|consider|find|count|read|name|judge|estimate|record|mention|maintain|has|have|knows?|recalls?|relays?|relates?|stresses|observes|points out|deny|denies|denied|disputes|disputed|contradicts|cites?|quotes?";
/** "is dated 22 April 2025 by X", "is put at 20 million by X". */
const TOLD_BY =
	/\b(?:dated|placed|put|described|called|given|told|estimated|reported|named|rated|counted|recorded|mentioned|judged|said|held|seen|considered)\b/;
const READ = /^(?:the |all )?sources(?: read| cited| under it)?\b/;

/** Cut a plain text into sentences, and these where "According to X:" begins. Returns places. */
function cuts(text: string): { start: number; end: number }[] {
	const edges = [0];
	for (const match of text.matchAll(/(?<=[^.\s]{2}[.!?][)"'”]?) (?=[\p{Lu}"“«])/gu)) edges.push(match.index + 1);
	for (const match of text.matchAll(/(?<=[:;] )according to /giu)) edges.push(match.index);
	const sorted = [...new Set(edges)].sort((a, b) => a - b);
	return sorted.map((start, i) => ({ start, end: sorted[i + 1] ?? text.length })).filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

/** The words that the writer of a passage chose: no names, no dates, no verbs of telling, nothing that a title brings along. */
export function ownWords(passage: Passage): readonly Word[] {
	return outside(passage.words, [...passage.mentions, ...passage.dates, ...passage.telling]).filter(
		(word) => passage.bare.slice(word.start, word.end) === word.text && !(word.start > 0 && /^\p{Lu}/u.test(word.text)),
	);
}

/** The passages of a sentence, each read with the names it has and the sources it is attributed to. */
export function passagesOf(raw: string, grounds: readonly Ground[], context: GateContext): Passage[] {
	const text = plain(raw);
	const titles = [...new Set(grounds.flatMap((ground) => ground.titles.map((title) => fold(plain(title)))))]
		.filter((title) => title.length >= 6)
		.sort((a, b) => b.length - a.length);
	return cuts(text).map(({ start, end }) => passageOf(text.slice(start, end).trim(), titles, grounds, context));
}

function passageOf(text: string, titles: readonly string[], grounds: readonly Ground[], context: GateContext): Passage {
	const folded = fold(text);
	const mentions = context.names.spot(text);
	const named = mentions.filter((mention) => mention.ids.some((id) => id.startsWith("source:")));
	const cited = named.map((mention) => {
		const after = /^(?: and others)?(?:'s?)?,? \(?((?:19|20)\d\d|n\.d\.)\)?/.exec(text.slice(mention.end));
		return {
			ids: mention.ids,
			year: after?.[1],
			word: text.slice(mention.start, mention.end + (after?.[0].length ?? 0)),
			start: mention.start,
			end: mention.end + (after?.[0].length ?? 0),
		};
	});
	const stretches = titles.flatMap((title) => placesOf(folded, title));
	// "A gives …": a verb of telling right after a source is no act of anybody under the sentence.
	const telling = cited.map(({ end }) => ({
		start: end,
		end: end + (new RegExp(`^ (?:${SAYS})\\b`).exec(folded.slice(end, end + 24))?.[0].length ?? 0),
	}));
	// "in the judgement of A", "in A's opinion": words of attribution.
	for (const match of folded.matchAll(/\bin the (?:account|view|reading|judgement|opinion|description) of (?=\p{L})/gu))
		if (cited.some(({ start }) => start === match.index + match[0].length)) telling.push({ start: match.index, end: match.index + match[0].length });
	for (const { end } of cited) {
		const own = /^'s? (?:account|view|reading|judgement|opinion|description)\b/.exec(folded.slice(end, end + 20));
		if (own) telling.push({ start: end, end: end + own[0].length });
	}
	let bare = blank(text, [...stretches, ...cited, ...telling]);
	const { voices, lead } = attribution(text, folded, cited, context);
	if (lead > 0) bare = " ".repeat(lead) + bare.slice(lead);
	const own = text
		.slice(lead)
		.trim()
		.replace(/\s*\((?:against)\)(?=\.?$)/, "")
		.replace(/[.\s]+$/, "");
	const verbatim =
		voices !== undefined &&
		voices !== "read" &&
		lead > 0 &&
		grounds.some((one) => one.kind === "claim" && voices.some((voice) => voice.id === one.source.id) && same(own, one.claim.gist));
	const passive = cited.flatMap(({ start }) => {
		const from = Math.max(0, start - 60);
		const match = TOLD_BY.exec(folded.slice(from, start));
		return match && /\bby $/.test(folded.slice(0, start)) ? [{ start: from + match.index, end: from + match.index + match[0].length }] : [];
	});
	return { text, folded, words: wordsOf(text), mentions, bare, dates: datesIn(bare), telling: [...telling, ...passive], voices, cited, verbatim };
}

function same(text: string, gist: string): boolean {
	const said = plain(gist).replace(/[.\s]+$/, "");
	return text === said || (text.slice(1) === said.slice(1) && fold(text[0] ?? "") === fold(said[0] ?? ""));
}

/** Whom a passage is attributed to, and how far the words of attribution reach at its beginning. */
function attribution(
	text: string,
	folded: string,
	cited: readonly { ids: readonly string[]; year: string | undefined; start: number; end: number }[],
	context: GateContext,
): { voices: Passage["voices"]; lead: number } {
	const voices: Source[] = [];
	let lead = 0;
	const add = (one: { ids: readonly string[]; year: string | undefined }) => {
		const all = context.sources.filter((source) => one.ids.includes(source.id));
		voices.push(...all.filter((source) => one.year === undefined || yearsOf(source).includes(one.year) || one.year === "n.d."));
	};
	for (const match of folded.matchAll(/\baccording to /g)) {
		const after = match.index + match[0].length;
		if (READ.test(folded.slice(after, after + 24))) return { voices: "read", lead: 0 };
		let at = after;
		for (const one of cited) {
			if (one.start < at || !/^(?:,? ?and |, )?(?:the |both )?$/.test(folded.slice(at, one.start))) continue;
			add(one);
			at = one.end;
		}
		if (match.index === 0 && at > after) lead = at + (/^[:,]? ?/.exec(text.slice(at))?.[0].length ?? 0);
	}
	for (const one of cited) {
		const after = folded.slice(one.end, one.end + 16);
		const before = folded.slice(Math.max(0, one.start - 8), one.start);
		const judged =
			/(?:\b(?:by|in) the (?:account|words|view|reading|judgement|opinion|description|telling|eyes) of|^for|^by|\b(?:is|are|was|were),? for|, for) $/.test(
				folded.slice(0, one.start),
			);
		const says = new RegExp(`^(?:,[^,.;]{3,30},)? (?:${SAYS}|has \\w+ \\w+ing)\\b`).test(folded.slice(one.end, one.end + 64));
		const account =
			/(?:^|\b)(?:by|in|on) $/.test(before) && /^'?s? (?:account|words|view|reading|judgement|opinion|descripti|telling|count)/.test(after);
		const joined = /^ and /.test(after) && new RegExp(` and [^ ]+(?: \\d{4})? (?:${SAYS})\\b`).test(folded.slice(one.end, one.end + 48));
		const by = /\bby $/.test(before) && TOLD_BY.test(folded.slice(Math.max(0, one.start - 60), one.start));
		// "A gives about 20 million, B about 35"; "dated 9 November by A and 10 November by B"; "whereas by B …".
		const elliptic =
			voices.length > 0 &&
			(/^ (?:of (?=(?:about |some |nearly |over |under |close to )?\d)|as|about|some|at|over|under|nearly|in|on|to|for|from|(?:the )?(?:january|february|march|april|may|june|july|august|sep|october|november|december)|\d)/.test(
				after,
			) ||
				/\bby $/.test(before) ||
				/(?:; |, (?:while|whereas|and|but) )(?:by )?$/.test(folded.slice(Math.max(0, one.start - 14), one.start)));
		if (says || judged || elliptic || account || joined || by || /\bas $/.test(before)) add(one);
	}
	return voices.length > 0 ? { voices: [...new Set(voices)], lead } : { voices: undefined, lead: 0 };
}

/** The years that a source may be cited by. */
export function yearsOf(source: Source): string[] {
	return [...source.published.matchAll(/\d{4}/g)].map((match) => match[0]);
}

/** The grounds that a passage may use: those of the sources it is attributed to, or all of them. */
export function groundsOf(passage: Passage, grounds: readonly Ground[]): readonly Ground[] {
	const { voices } = passage;
	if (voices === undefined || voices === "read") return grounds;
	const held = grounds.filter((ground) => ground.sources.some((source) => voices.some((voice) => voice.id === source.id)));
	// A list of disputes stands behind the accounts and adds no word to what one source says.
	const accounts = voices.length > 1 ? [] : held.filter((ground) => ground.kind === "claim" || ground.finding.id !== "contradictions");
	return accounts.length > 0 ? accounts : held;
}
