import type { Claim } from "../evidence/claim.ts";
import type { Reliability, Source } from "../evidence/source.ts";

/** "Shukurlu and Shumunov 2025": how a source is named in running text. */
export function shortSource(source: Source): string {
	const family = (source.author ?? []).map((name) => name.trim().split(/\s+/).at(-1) as string);
	const who = family.length === 0 ? (source.publisher ?? source.title) : family.length <= 2 ? family.join(" and ") : `${family[0]} and others`;
	return `${who} ${/\d{4}/.exec(source.published)?.[0] ?? "n.d."}`;
}

/** A source in the bibliography, in one style of our own: author, title, where it appeared, when. */
export function fullSource(source: Source): string {
	const who = (source.author ?? []).join(", ");
	const where = [source.container, source.publisher].filter((part) => part !== undefined && part !== "").join(", ");
	return `${who === "" ? "" : `${who}. `}${source.title}.${where === "" ? "" : ` ${where.replace(/\.$/, "")}.`} ${dateWords(source.published)}.`;
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

const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"spring",
	"summer",
	"autumn",
	"winter",
];

/** An EDTF date in words: "9 October 2025", "autumn 2025", "about June 2025", "September 2025 to October 2025". */
export function dateWords(text: string): string {
	const ends = text.split("/");
	if (ends.length === 2) {
		if (ends[0] === ".." || ends[0] === "") return `until ${dateWords(ends[1] as string)}`;
		if (ends[1] === ".." || ends[1] === "") return `since ${dateWords(ends[0] as string)}`;
		return `${dateWords(ends[0] as string)} to ${dateWords(ends[1] as string)}`;
	}
	const about = /[~?%]$/.test(text) ? "about " : "";
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text);
	if (!match) return text;
	const [, year, month, day] = match;
	const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
	if (!name) return month === undefined ? `${about}${year}` : `${about}${text.replace(/[~?%]$/, "")}`;
	return `${about}${day === undefined ? "" : `${Number(day)} `}${name} ${year}`;
}

/** "Gordadze 2025, Azerbaijan and the EU, ¶3": a claim's source and place, as a note gives it. */
export function noteSource(claim: Claim, source: Source): string {
	return `${shortSource(source)}, ${claim.at}`;
}
