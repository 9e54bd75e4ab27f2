import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";

const UNKNOWN = /\b(?:not|no|none|nobody|un\p{L}{3,}|silent|silence|missing|without|open|thin|lacks?|falls?)\b/u;
/** A number denied: "is not 0.2", "it is not open whether". */
const DENIED_NUMBER =
	/\b(?:is|are|was|were|stands?|lies?) not (?:(?:at least|about|above|below|over|under|higher|lower|up to|open whether|counted|hostile)\b|[\u2212\d])/;
/** Prepositions that part what a measure joins. */
const PARTED =
	/\b(?:affinity|engagement|exposure|range|share|gap|act|tie|ties|friendly|hostile)\b(?: of \p{L}+)?(?: with)? (?:without|against)(?! (?:older|the older|a military))\b/u;

/** A number that is not known told as known, one that is known denied, and a measure between two told as one without or against the other. */
export function silenceFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const cells = grounds.flatMap((ground) => (ground.kind === "cell" ? [ground] : []));
	if (cells.length === 0) return [];
	const text = passage.bare.toLowerCase();
	const faults: Fault[] = [];
	if (cells.length === grounds.length && cells.every(({ cell }) => cell.value === null) && !UNKNOWN.test(passage.folded))
		faults.push({ at: "sign", word: passage.text.slice(0, 40), because: "what it rests on is not known" });
	if (cells.every(({ cell }) => cell.value === null) && /\b(?:numbers?|values?) (?:is|are) known\b/.test(text))
		faults.push({ at: "sign", word: "known", because: "what it rests on is not known" });
	if (cells.every(({ cell }) => cell.value !== null) && /\b(?:is|are) not known\b(?! on\b)/.test(text) && !/\bnot known on\b/.test(text))
		faults.push({ at: "sign", word: "not known", because: "what it rests on is known" });
	for (const pattern of [DENIED_NUMBER, PARTED]) {
		const match = pattern.exec(text);
		if (match) faults.push({ at: "sign", word: match[0], because: "the numbers say this the other way" });
	}
	return faults;
}
