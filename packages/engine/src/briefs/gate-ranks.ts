import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

/** Offices as they are named, each with the other names of the same rank. */
const OFFICES: readonly RegExp[] = [
	/\b(?:president|prime minister|head of (?:state|government)|heads of (?:state|government)|leader|king|emir|presidents|prime ministers|leaders)\b/,
	/\b(?<!prime )ministers?\b/,
	/\b(?:aides?|envoys?|ambassadors?)\b/,
	/\b(?:commanders?|chiefs of staff|generals|officers?)\b/,
	/\b(?:parliament|senate|congress|commission|lawmakers)\b/,
];

/** What aides or commanders did is not told of presidents, nor what a president did of a minister. */
export function rankFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const told: string[] = [];
	for (const ground of grounds) {
		if (ground.kind !== "claim") return [];
		told.push(fold(plain([ground.claim.gist, ...ground.titles].join("; "))));
		if ("leaders" in ground.fact && ground.fact.leaders === true) told.push("leaders");
	}
	const known = OFFICES.filter((office) => told.some((text) => office.test(text)));
	if (known.length === 0) return [];
	return OFFICES.flatMap((office): Fault[] => {
		const match = office.exec(passage.bare.toLowerCase());
		return match && !known.includes(office)
			? [{ at: "actor", word: match[0], because: "by what it rests on somebody of another office did it" }]
			: [];
	});
}
