import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, stem, stemsOf } from "./gate-text.ts";

/** Units that name nothing which is counted, and nouns that any count may stand before. */
const NO_NOUN = /^(?:times|rank|word|year|km|%)$|\b(?:persons|EUR|USD|bcm)\b/;
const ANY = /^(?:persons|people|times|states|countries|years|months|days|sources|sides|cases|places|others)$/;

/** Numbers beside a noun that is not what was counted: "70 consulates" of embassies, "6 of 12 sources" of channels. */
export function nounFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const text = fold(passage.bare);
	const because = "something else was counted";
	if (grounds.length > 0 && grounds.every((ground) => ground.kind === "claim" && ground.fact.is === "indicator" && !NO_NOUN.test(ground.fact.unit))) {
		const told = stemsOf(grounds.flatMap((ground) => ground.texts));
		return [...text.matchAll(/\b\d[\d.,]* (?:\p{Ll}+ )?(\p{Ll}+s)\b/gu)].flatMap((match): Fault[] => {
			const noun = match[1] as string;
			return ANY.test(noun) || told.has(stem(noun)) ? [] : [{ at: "unit", word: noun, because }];
		});
	}
	// "of 12 channels": a total is one of what its unit names.
	const totals = grounds.flatMap((ground) =>
		ground.kind === "cell" ? ground.part.columns.flatMap(({ unit }) => [/^of (\d+) (\p{Ll}+)/u.exec(unit) ?? []]) : [],
	);
	return [...text.matchAll(/\bof (?:the |its |all )?(\d+) (\p{Ll}+)\b/gu)].flatMap(([, total, noun = ""]): Fault[] => {
		const units = totals.flatMap(([, one, unit]) => (one === total && unit !== undefined ? [unit] : []));
		return units.length === 0 || units.some((unit) => stem(unit) === stem(noun)) || noun === "are" || noun === "is"
			? []
			: [{ at: "unit", word: noun, because }];
	});
}
