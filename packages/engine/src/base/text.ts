import { once } from "./once.ts";

/** Order of all shipped lists: by UTF-16 code unit, the same on every platform and in every locale. */
export function byCodeUnit(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Names in code-unit order, sorted once for the same list of them. */
export const inOrder = once((names: readonly string[]): readonly string[] => [...names].sort(byCodeUnit));

/** Fold case, diacritics and the Turkish dotted and dotless i, for searching and for comparing names. */
export function foldText(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[İIı]/g, "i").toLowerCase();
}

/** Edit distance with transpositions (optimal string alignment), in characters. */
export function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
			row.push(best);
		}
		before = above;
		above = row;
	}
	return above[b.length] ?? 0;
}

/** Longest name that one is looked for beside: the search takes time by the length of both. */
const MOST_LETTERS = 200;

/** The candidate a person most likely meant, or undefined when none is near (more than 40 % of its letters differ) or it is longer than a name is. */
export function nearest(wanted: string, candidates: Iterable<string>): string | undefined {
	if (wanted.length > MOST_LETTERS) return undefined;
	const folded = foldText(wanted);
	let best: string | undefined;
	let bestScore = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const other = foldText(candidate);
		const contained = folded.length >= 3 && (other.includes(folded) || folded.includes(other));
		const score = contained ? 0.2 : editDistance(folded, other) / Math.max(folded.length, other.length, 1);
		if (score < bestScore) {
			bestScore = score;
			best = candidate;
		}
	}
	return bestScore <= 0.4 ? best : undefined;
}
