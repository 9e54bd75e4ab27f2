/** Texts as the gate reads them: one spelling of spaces, minus signs and letters, words with their places, folded word stems. */

/** A reading of a text that is kept: the same titles and gists are read by every rule. Long texts and more than some thousand are not kept. */
function kept<T>(read: (text: string) => T): (text: string) => T {
	const before = new Map<string, T>();
	return (text) => {
		if (text.length > 400) return read(text);
		const known = before.get(text);
		if (known !== undefined) return known;
		if (before.size >= 8192) before.clear();
		const found = read(text);
		before.set(text, found);
		return found;
	};
}

/** A text with composed letters, plain spaces, one minus sign and one apostrophe, so that typing cannot change a verdict. */
export const plain = kept((text: string): string =>
	text
		.normalize("NFC")
		.replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, "")
		.replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu, " ")
		.replace(/[\u2212\u2010\u2011\ufe63\uff0d]/g, (sign) => (sign === "\u2212" || sign === "\uff0d" ? "\u2212" : "-"))
		.replace(/[‘’ʼ`´]/g, "'")
		.trim(),
);

/** Folded letter by letter, so that places in the folded text are places in the text. */
export function fold(text: string): string {
	let out = "";
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code < 128) out += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text[i];
		else {
			const one = (text[i] as string).normalize("NFKD").replace(/\p{M}/gu, "").replace(/[İIı]/g, "i").toLowerCase();
			out += one.length === 1 ? one : (text[i] as string);
		}
	}
	return out;
}

export interface Word {
	/** As written. */
	readonly text: string;
	readonly folded: string;
	readonly start: number;
	readonly end: number;
}

/** The words of a plain text with their places. Hyphens and apostrophes end a word; a possessive s is a word of its own and left out. */
export const wordsOf = kept((text: string): readonly Word[] => {
	const folded = fold(text);
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match) => {
		const start = match.index;
		const end = start + match[0].length;
		if (match[0] === "s" && text[start - 1] === "'") return [];
		return [{ text: match[0], folded: folded.slice(start, end), start, end }];
	});
});

/** Forms of irregular verbs, each with the form that stands for all. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
	`begin began begun; leave left leaving; give gave given giving; take took taken taking; meet met meeting meetings; hold held holding; go went gone going;
	come came coming; say said; tell told; send sent sending; make made making; bring brought; buy bought; sell sold selling; fall fell fallen;
	rise rose risen; grow grew grown; break broke broken breaking; speak spoke spoken; write wrote written; draw drew drawn; stand stood; lead led; lose lost losing;
	win won winning; fight fought; strike struck striking; shoot shot; keep kept; pay paid; build built; withdraw withdrew withdrawn withdrawing; seek sought;
	run ran running; become became; see saw seen; know knew known; choose chose chosen; drive drove driven; hit hitting; shut shutting; cut cutting; die died dying`
		.split(";")
		.flatMap((line) => {
			const [base = "", ...forms] = line.trim().split(/\s+/);
			return forms.map((form) => [form, base] as const);
		}),
);

/** A word without its endings, crude and the same for every form that a sentence and a claim may use. */
export function stem(word: string): string {
	let s = IRREGULAR.get(word) ?? word;
	if (s.length > 4) s = s.replace(/(?:ies|ied)$/, "y").replace(/(?:ations?|ings?|ions?|edly|ed|es|s|ly|ers?|ors?|ments?|ance|ence)$/, "");
	if (s.length > 4) s = s.replace(/(?:e|y|i)$/, "").replace(/(?:at|it|is|iz)$/, "");
	return s.replace(/(.)\1$/, "$1");
}

/** The stems of some texts, as one set. */
export function stemsOf(texts: readonly string[]): Set<string> {
	const stems = new Set<string>();
	for (const text of texts) for (const one of stemsIn(text)) stems.add(one);
	return stems;
}

const stemsIn = kept((text: string): readonly string[] => wordsOf(plain(text)).map(({ folded }) => stem(folded)));

/** A text with some stretches blanked by spaces of the same length: places stay where they were. */
export function blank(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
	let out = text;
	for (const { start, end } of stretches) out = out.slice(0, start) + " ".repeat(end - start) + out.slice(end);
	return out;
}

/** Words that lie outside some stretches of their text, in time linear in both. */
export function outside(words: readonly Word[], stretches: readonly { readonly start: number; readonly end: number }[]): Word[] {
	const taken = new Set<number>();
	for (const { start, end } of stretches) for (let at = start; at < end; at++) taken.add(at);
	return words.filter((word) => !taken.has(word.start));
}

/** Every place where a phrase stands as whole words, whatever the case and the accents. */
export function placesOf(folded: string, phrase: string): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	if (phrase === "") return found;
	for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + phrase.length))
		if (isEdge(folded, at - 1) && isEdge(folded, at + phrase.length)) found.push({ start: at, end: at + phrase.length });
	return found;
}

/** Whether a place in a text is outside every word. */
export function isEdge(text: string, at: number): boolean {
	const char = text[at];
	return char === undefined || !/[\p{L}\p{N}]/u.test(char);
}
