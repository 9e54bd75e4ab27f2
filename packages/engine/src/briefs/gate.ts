import type { Finding } from "../lenses/finding.ts";
import { parseAddress } from "../lenses/question.ts";
import type { Sentence } from "./sentence.ts";

/** Words that say more than a finding can bear: cause from co-timing, and ranks over states that are not covered alike. */
const REFUSED =
	/\b(because of|caused|causes|led to|leads to|resulted in|therefore|thanks to|first ever|the first|the only|the strongest|unprecedented|will)\b/i;

/** Numbers in words and dates that need no cell: ISO days, and digits inside a name. */
const NUMBER = /−?\d[\d ]*(?:\.\d+)?/g;

/**
 * Why a sentence cannot be in a brief, or undefined when it can: it rests on nothing, uses a word that claims too much in our own
 * voice, or has a number that is read from no cell it rests on. `spoken` are texts of claims and names, whose words and numbers are theirs.
 */
export function refusal(sentence: Sentence, findings: readonly Finding[], spoken: readonly string[]): string | undefined {
	if (sentence.rests.length === 0) return "it rests on nothing";
	let own = "";
	let at = 0;
	for (const mark of [...sentence.marks].sort((a, b) => a.start - b.start)) {
		own += sentence.text.slice(at, mark.start);
		at = mark.end;
		if (mark.rest === "count" && Number(sentence.text.slice(mark.start, mark.end)) > sentence.rests.length) return "it counts more than it rests on";
	}
	own += sentence.text.slice(at);
	for (const text of [...spoken].sort((a, b) => b.length - a.length)) if (text !== "") own = own.split(text).join(" ");
	const word = REFUSED.exec(own);
	if (word) return `“${word[0]}” claims more than a finding can bear`;
	const bare = own.replace(/\d{4}-\d{2}-\d{2}/g, " ");
	const allowed = new Set<string>();
	for (const rest of sentence.rests) {
		if (rest.kind !== "finding") continue;
		const finding = findings.find((one) => rest.address.startsWith(`${one.question}#`));
		if (!finding) return `it rests on ${rest.address}, which was not asked`;
		const { part = "", row = "" } = parseAddress(rest.address);
		const found = finding.parts[part];
		for (const column of found?.columns ?? []) for (const figure of column.unit.match(NUMBER) ?? []) allowed.add(figure.trim());
		// A lens may set a whole number of the same row beside the one it prints: "7 of 12 channels known".
		for (const cell of Object.values(found?.cells[row] ?? {}))
			if (typeof cell.value === "number" && Number.isInteger(cell.value)) allowed.add(String(cell.value));
	}
	const loose = (bare.match(NUMBER) ?? []).map((found) => found.trim()).find((found) => !allowed.has(found));
	return loose === undefined ? undefined : `${loose} is read from no cell that it rests on`;
}
