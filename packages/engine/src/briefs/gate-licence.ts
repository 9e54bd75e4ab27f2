import { push } from "../base/group.ts";
import type { Fault } from "./gate.ts";
import type { CellGround, ClaimGround, GateContext, Ground } from "./gate-context.ts";
import { fieldVocabulary } from "./gate-fields.ts";
import { figuresIn } from "./gate-figures.ts";
import { FRAME, FRAME_OF_DISPUTE, FRAME_OF_NUMBERS, FRAME_OF_QUANTITY, FRAME_OF_SEVERAL, LIGHT, STANDING } from "./gate-frame.ts";
import type { Passage } from "./gate-passages.ts";
import { BROADER, SENSES } from "./gate-senses.ts";
import { blank, outside, plain, stem, type Word, wordsOf } from "./gate-text.ts";

/** The stem of a word that stands for all of its forms in a phrase. */
const root = (word: string) => stem(stem(SHORT.get(word) ?? word));
/** Short verbs whose forms the stems keep apart. */
const SHORT: ReadonlyMap<string, string> = new Map(
	"set sets; use used using uses user; lay laid laying lays; own owned owns owner; aid aided aids; arm armed arms; ask asked asks; act acted acts; end ended ends; aim aimed aims; die died dies; tie tied ties; lie lies lay; like likes liked; owe owes owed; sale sales; rely relies relied relying; spend spent spending; lend lent; bind bound; lag lags lagged"
		.split(";")
		.flatMap((line) => {
			const [base = "", ...forms] = line.trim().split(" ");
			return forms.map((form) => [form, base] as const);
		}),
);
const rootsKept = new Map<string, readonly string[]>();
/** The stems by which a word may be known: "advanced" as that of advance, "delivered" as that of deliver. */
export function rootsOf(word: string): readonly string[] {
	const before = rootsKept.get(word);
	if (before) return before;
	const roots = rootsFor(word);
	if (rootsKept.size >= 8192) rootsKept.clear();
	if (word.length < 40) rootsKept.set(word, roots);
	return roots;
}

function rootsFor(word: string): string[] {
	const whole = /ed$/.test(word) ? [word.slice(0, -1), word.slice(0, -2)] : /ing$/.test(word) ? [`${word.slice(0, -3)}e`, word.slice(0, -3)] : [];
	// "withered" is no form of "with".
	return [...new Set([stem(word), root(word), ...whole.filter((one) => one.length > 3).map(stem)])].filter(
		(one) => one === word || !FRAME.has(one) || word.length < 6 || word.endsWith("ly"),
	);
}
const rooted = (entry: string): readonly string[] => (entry.includes("_") ? [entry.split("_").map(root).join("_")] : rootsOf(entry));
const entries = (text: string) => text.trim().split(/\s+/).flatMap(rooted);
const lines = (text: string) => text.split(/[;\n]/).filter((line) => line.trim() !== "");

/** Each sense with the words that call for it and those that it allows. */
const SENSE: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[] = [
	...lines(SENSES).map((line) => ({ from: entries(line), to: entries(line) })),
	...lines(BROADER).map((line) => {
		const [narrow = "", broad = ""] = line.split(">");
		return { from: entries(narrow), to: entries(broad) };
	}),
];
const sensesOf = new Map<string, number[]>();
for (const [i, { from }] of SENSE.entries()) for (const one of from) push(sensesOf, one, i);
const PHRASES = new Set(SENSE.flatMap(({ from, to }) => [...from, ...to].filter((one) => one.includes("_"))));
/** How many words the longest phrase has. */
const LONGEST = Math.max(...[...PHRASES].map((one) => one.split("_").length));

/** The phrases of the senses that a run of words has, each with its words. */
function phrasesIn(words: readonly Word[]): { readonly phrase: string; readonly words: readonly Word[] }[] {
	const roots = words.map(({ folded }) => root(folded));
	return roots.flatMap((_, i) =>
		Array.from({ length: Math.min(LONGEST, roots.length - i) - 1 }, (_, n) => n + 2).flatMap((n) => {
			const phrase = roots.slice(i, i + n).join("_");
			return PHRASES.has(phrase) ? [{ phrase, words: words.slice(i, i + n) }] : [];
		}),
	);
}

/** The words in which a lens tells of itself: its parts, rows, columns, symbols and formulas. */
function wordsOfLens({ finding }: CellGround): string[] {
	return [
		finding.id,
		...Object.values(finding.parts).flatMap((part) => [
			part.title,
			part.rowsAre,
			...part.columns.flatMap(({ id, title, formula, symbols }) => [id, title, formula, ...Object.values(symbols)]),
		]),
	];
}

/** The roots and phrases of some texts, with the words of one sense. */
function toldIn(texts: readonly string[]): Set<string> {
	const words = [...new Set(texts)].map((text) => wordsOf(plain(text)));
	const told = new Set(words.flatMap((text) => [...text.flatMap(({ folded }) => rootsOf(folded)), ...phrasesIn(text).map(({ phrase }) => phrase)]));
	const all = new Set(told);
	for (const one of told) for (const sense of sensesOf.get(one) ?? []) for (const other of SENSE[sense]?.to ?? []) all.add(other);
	return all;
}

/** Whether where one word is told the other may be said: they are forms of one word, or of one sense. */
export function sameSense(said: string, told: string): boolean {
	const [a, b] = [rootsOf(said), rootsOf(told)];
	return a.some((one) => b.includes(one) || b.some((root) => (sensesOf.get(root) ?? []).some((sense) => SENSE[sense]?.to.includes(one))));
}

const known = new WeakMap<Ground, ReadonlySet<string>>();
/** What a lens tells of itself is the same for every number of a finding. */
const ofLens = new WeakMap<CellGround["finding"], ReadonlySet<string>>();

/** The words and phrases that a ground lets a sentence say: its own, those of one sense with them, and those of its coded fields. */
export function licenceOf(ground: Ground): ReadonlySet<string> {
	const before = known.get(ground);
	if (before) return before;
	const all = toldIn(ground.kind === "cell" ? [...ground.texts, ...ground.ids] : ground.texts);
	if (ground.kind === "cell") {
		const lens = ofLens.get(ground.finding) ?? toldIn(wordsOfLens(ground));
		ofLens.set(ground.finding, lens);
		for (const one of lens) all.add(one);
	} else for (const one of fieldVocabulary(ground).flatMap(rooted)) all.add(one);
	known.set(ground, all);
	return all;
}

/** Whether a ground under a sentence licenses a word. */
export function isLicensed(folded: string, grounds: readonly Ground[]): boolean {
	const roots = rootsOf(folded);
	return grounds.some((ground) => roots.some((one) => licenceOf(ground).has(one)));
}

/**
 * Words of weight that nothing under a sentence licenses: each must be a word of what it rests on, one of the same sense, one that a
 * coded field allows, or one that says nothing of anybody. What is told of nobody cannot be checked, however harmless it sounds.
 */
export function licenceFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const licences = grounds.map(licenceOf);
	const frames = framesOf(grounds, context);
	const numbers = grounds.some(({ kind }) => kind === "cell");
	const office = new Set(grounds.flatMap((ground) => officesOf(ground, context)));
	const may = (one: string) => licences.some((licence) => licence.has(one));
	const phrased = new Set(phrasesIn(passage.words).flatMap(({ phrase, words }) => (may(phrase) ? words : [])));
	const figures = figuresIn(blank(passage.bare, passage.dates), passage.text);
	const free = outside(passage.words, [...passage.mentions, ...passage.dates, ...passage.telling, ...figures]).filter(
		(word) => passage.bare.slice(word.start, word.end) === word.text && word.folded.length > 1 && !(word.start > 0 && /^\p{Lu}/u.test(word.text)),
	);
	const told = ({ folded }: Word) =>
		rootsOf(folded).some(may) || FRAME.has(folded) || frames.some((frame) => frame.has(folded)) || /^\p{N}/u.test(folded);
	const nextName = (word: Word) =>
		passage.mentions.some(
			({ start, ids }) =>
				start >= word.end && !ids.some((id) => id.startsWith("source:")) && /^ (?:the )?$/.test(passage.folded.slice(word.end, start)),
		);
	const nextTo = (word: Word, stretches: readonly { readonly start: number }[]) =>
		stretches.some(({ start }) => start >= word.end && /^ (?:an? |the )?[$€£]?$/.test(passage.folded.slice(word.end, start)));
	// "made a pledge": a light verb is told by the noun after it, where no name stands between.
	const carried = (word: Word, i: number) => {
		const nouns = LIGHT[LIGHT_FORMS.get(word.folded) ?? ""];
		const near = [...free.slice(i + 1, i + 8), ...free.slice(Math.max(0, i - 3), i)];
		return nouns !== undefined && near.some((one) => nouns.test(one.folded) && (told(one) || FRAME.has(one.folded)));
	};
	/** What sets a name, a date or a number in a place: "around A", "about 40", "after May". */
	const placed = (word: Word): boolean | undefined => {
		if (!numbers && AROUND.has(word.folded) && nextName(word)) return rootsOf(word.folded).some(may);
		if (ROUGH.has(word.folded)) return nextTo(word, figures) || nextTo(word, passage.dates) || rootsOf(word.folded).some(may) || undefined;
		if (/^(?:before|after)$/.test(word.folded) && nextTo(word, passage.dates)) return true;
		return undefined;
	};
	return free.flatMap((word, i): Fault[] => {
		if (/^(?:more|less|fewer)$/.test(word.folded) && figures.some((one) => /^ (?:than|or) ?[$€£]?$/.test(passage.folded.slice(word.end, one.start))))
			return [];
		if (office.has(stem(word.folded))) return [];
		// "A's own view" is A's view.
		if (word.folded === "own" && /(?:'s|\b(?:its|their|his|her)) $/.test(passage.folded.slice(0, word.start))) return [];
		const place = placed(word);
		if (place === true || (place === undefined && (phrased.has(word) || told(word) || STANDING.has(word.folded) || carried(word, i)))) return [];
		return [{ at: "scope", word: word.text, because: "nothing under the sentence says this" }];
	});
}

const LIGHT_FORMS: ReadonlyMap<string, string> = new Map(
	"make makes made making; take takes took taken taking; put puts putting; pay pays paid; bring brings brought; have has had; bear bears bore; keep keeps kept"
		.split("; ")
		.flatMap((line) => line.split(" ").map((form) => [form, line.split(" ")[0] as string] as const)),
);
/** Prepositions that say where or against whom, before a name. */
const AROUND = new Set(
	"around about over under before after since until without behind beyond near through against towards toward outside inside along".split(" "),
);
/** Words that make a number or a date rough, and say something else of anything else. */
const ROUGH = new Set("roughly around nearly almost approximately some just".split(" "));

const offices = new WeakMap<Ground, readonly string[]>();

/** The offices of those whom a ground names without one: the dossier calls them so elsewhere. */
function officesOf(ground: Ground, context: GateContext): readonly string[] {
	const before = offices.get(ground);
	if (before) return before;
	const found = ground.texts.flatMap((text) =>
		wordsOf(plain(text)).flatMap((word) => (/^\p{Lu}/u.test(word.text) ? [...(context.offices.get(word.folded) ?? [])] : [])),
	);
	offices.set(ground, found);
	return found;
}

/** Further words by what stands under a sentence: numbers, quantities, accounts against each other. */
function framesOf(grounds: readonly Ground[], context: GateContext): readonly ReadonlySet<string>[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	const frames: ReadonlySet<string>[] = [];
	if (claims.length < grounds.length) frames.push(FRAME_OF_NUMBERS);
	if (
		claims.length < grounds.length ||
		claims.some(({ fact }) => fact.is === "flow" || fact.is === "indicator" || ("capacity" in fact && fact.capacity))
	)
		frames.push(FRAME_OF_QUANTITY);
	if (claims.length > 1) frames.push(FRAME_OF_SEVERAL);
	const several = new Set(claims.map(({ source }) => source.id)).size > 1;
	if (several || claims.some(({ claim }) => context.denials(claim.id).length > 0 || context.accounts(claim.id, "status").against.length > 0))
		frames.push(FRAME_OF_DISPUTE);
	return frames;
}
