import { foldText } from "../text.ts";

const SHORT: Readonly<Record<string, string>> = {
	st: "saint",
	rep: "republic",
	dem: "democratic",
	fed: "federal",
	is: "islands",
	isds: "islands",
	isls: "islands",
	utd: "united",
	fmr: "former",
};
const SILENT = new Set(["the", "of", "and", ""]);
const FORMS = new Set(["republic", "kingdom", "state", "federal", "sultanate", "emirate", "principality", "grand", "duchy", "union"]);

/**
 * A name as a bag of words: folded, abbreviations written out, "the", "of" and "and" dropped, sorted. So "Korea, Rep. of" and
 * "The Republic of Korea" have one key, whichever way round a dataset writes them.
 */
export function nameKey(name: string): string {
	return words(name).join(" ");
}

/** The key without the words for a form of state, for names that are not listed with them: "Republic of Ghana". */
export function shortKey(name: string): string {
	return words(name)
		.filter((word) => !FORMS.has(word))
		.join(" ");
}

function words(name: string): string[] {
	return foldText(name)
		.replace(/\b(\p{L})\.(?=\P{L}|\p{L}\b|$)/gu, "$1")
		.replace(/['’`ʼ]/gu, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()
		.split(" ")
		.map((word) => SHORT[word] ?? word)
		.filter((word) => !SILENT.has(word))
		.sort();
}
