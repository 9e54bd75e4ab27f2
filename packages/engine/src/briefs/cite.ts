import type { Reliability, Source } from "../evidence/source.ts";
import { listedNames, shortName } from "./cite-names.ts";
import { dateWords } from "./dates.ts";

/** The year that a source is cited by, or "n.d.". */
function yearOf(source: Source): string {
	return /\d{4}/.exec(source.published)?.[0] ?? "n.d.";
}

/** "Shukurlu and Shumunov 2025": how a source is named in running text. */
export function shortSource(source: Source): string {
	const family = (source.author ?? []).map(shortName);
	const who = family.length === 0 ? (source.publisher ?? source.title) : family.length <= 2 ? family.join(" and ") : `${family[0]} and others`;
	return `${who} ${yearOf(source)}`;
}

/** A sentence of a reference: ends in one full stop, whatever it ended in. */
const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/**
 * A source in the bibliography, in one style of our own near the author-date style of Chicago: names, year, title, where it
 * appeared, who published it, the day where it is known closer than the year, and where and when it was read.
 */
export function fullSource(source: Source): string {
	const names = listedNames(source.author ?? []);
	const who = names === "" ? (source.publisher ?? "") : names;
	const date = dateWords(source.published);
	const parts = [
		who,
		yearOf(source),
		`“${ended(source.title)}”`,
		source.container ?? "",
		names === "" ? "" : (source.publisher ?? ""),
		/^\d{4}$/.test(date) ? "" : date.charAt(0).toUpperCase() + date.slice(1),
		source.url ?? "",
		source.retrieved === undefined ? "" : `Read ${dateWords(source.retrieved)}`,
	];
	return parts
		.filter((part) => part !== "")
		.map((part) => (part.endsWith("”") ? part : ended(part)))
		.join(" ");
}

const GRADE: Readonly<Record<Reliability, string>> = {
	A: "A, completely reliable",
	B: "B, usually reliable",
	C: "C, fairly reliable",
	D: "D, not usually reliable",
	E: "E, unreliable",
	F: "F, cannot be judged",
};

/** The grade of a source in words, by the Admiralty scale. */
export function gradeWords(source: Source): string {
	return GRADE[source.reliability];
}
