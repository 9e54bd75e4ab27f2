import { foldText, nearest } from "@interconnector/engine";

/** Something that can be reached from the palette. */
export interface Entry {
	readonly id: string;
	readonly group: string;
	readonly label: string;
	readonly about: string;
	/** Other names under which it is looked for. */
	readonly also: readonly string[];
	readonly run: () => void;
}

/** At most so many are listed. */
const MOST = 30;

/**
 * What fits the words typed, in any spelling: case and diacritics do not count, and where nothing holds the words the nearest name is
 * taken. Names that begin so come first, then names, then descriptions.
 */
export function find<E extends Omit<Entry, "run">>(entries: readonly E[], query: string): E[] {
	const words = wordsOf(query);
	if (words.length === 0) return entries.slice(0, MOST);
	const found = ranked(entries, words);
	if (found.length > 0) return found.slice(0, MOST);
	const known = [...new Set(entries.flatMap(({ label, also }) => wordsOf([label, ...also].join(" "))))].filter((word) => word.length > 2);
	const meant = words.map((word) => nearest(word, known)).filter((word) => word !== undefined);
	return meant.length === words.length ? ranked(entries, meant).slice(0, MOST) : [];
}

function ranked<E extends Omit<Entry, "run">>(entries: readonly E[], words: readonly string[]): E[] {
	return entries
		.map((entry, i) => ({ entry, i, score: scoreOf(entry, words) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || a.i - b.i)
		.map(({ entry }) => entry);
}

/** 0 where a word is nowhere; more the nearer to the beginning of the name the words stand. */
function scoreOf({ label, also, about }: Omit<Entry, "run">, words: readonly string[]): number {
	const name = foldText(label);
	const names = foldText([label, ...also].join(" "));
	const all = `${names} ${foldText(about)}`;
	if (!words.every((word) => all.includes(word))) return 0;
	if (words.every((word) => name.startsWith(word) || name.includes(` ${word}`))) return name.startsWith(words[0] ?? "") ? 4 : 3;
	return words.every((word) => names.includes(word)) ? 2 : 1;
}

const wordsOf = (text: string) =>
	foldText(text)
		.split(/[\s,.:;()/–-]+/)
		.filter(Boolean);
