import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import { datesIn } from "./gate-dates.ts";
import { figuresIn } from "./gate-figures.ts";
import type { Passage } from "./gate-passages.ts";
import { blank, fold, plain, stem, stemsOf } from "./gate-text.ts";

/** Units that name nothing which is counted, and nouns that any count may stand before. */
const NO_NOUN = /^(?:times|rank|word|year|km|%)$|\b(?:persons|EUR|USD|bcm)\b/;
const ANY = /^(?:persons|people|times|states|countries|years|months|days|sources|sides|cases|places|others)$/;

/** Numbers beside a noun that is not what was counted: "70 consulates" of embassies, "6 of 12 sources" of channels. */
export function nounFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const text = fold(passage.bare);
	const because = "something else was counted";
	const once = [...onceFaults(passage, grounds), ...oneFaults(passage, grounds)];
	if (once.length > 0) return once;
	if (grounds.length > 0 && grounds.every((ground) => ground.kind === "claim" && ground.fact.is === "indicator" && !NO_NOUN.test(ground.fact.unit))) {
		const told = stemsOf(grounds.flatMap((ground) => ground.texts));
		return [...text.matchAll(/\b\d[\d.,]* (?:\p{Ll}+ )?(\p{Ll}+s)\b/gu)].flatMap((match): Fault[] => {
			const noun = match[1] as string;
			return ANY.test(noun) || told.has(stem(noun)) ? [] : [{ at: "unit", word: noun, because }];
		});
	}
	if (grounds.length > 0 && grounds.every((ground) => ground.kind === "claim")) return countedFaults(passage, grounds);
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

/** A count that a gist has with its noun, told with another noun: "140 organisations" of 140 countries. */
function countedFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const counted = (raw: string) => {
		const text = plain(raw);
		return figuresIn(blank(text, datesIn(text)), text).filter(({ unit, inRange, ordinal }) => unit === "" && !inRange && !ordinal);
	};
	const given = grounds.flatMap((ground) => (ground.kind === "claim" ? counted(ground.claim.gist) : []));
	const told = stemsOf(grounds.flatMap((ground) => ground.texts));
	return figuresIn(blank(passage.bare, passage.dates), passage.text).flatMap(({ unit, value, noun }): Fault[] => {
		const same = given.filter((one) => one.value === value && /s$/.test(one.noun.split(" ")[0] as string));
		const [first = ""] = noun.split(" ");
		if (unit !== "" || same.length === 0 || !/^\p{L}{3,}s$/u.test(first) || ANY.test(first) || told.has(stem(first))) return [];
		return [{ at: "unit", word: first, because: "something else was counted" }];
	});
}

/** "one village" of what a source counts more of. */
function oneFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.flatMap((ground) => (ground.kind === "claim" ? [[ground.claim.gist, ...ground.titles].map(plain)] : []));
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const more = claims.flat().flatMap((text) =>
		figuresIn(blank(text, datesIn(text)), text).flatMap(({ unit, value, ordinal, noun }) =>
			unit === "" && value > 1 && !ordinal
				? noun
						.split(" ")
						.filter((word) => /s$/.test(word))
						.map(stem)
				: [],
		),
	);
	return [...fold(passage.bare).matchAll(/\b(?:one|a single|a lone) ((?:\p{Ll}+ ?){1,3})/gu)].flatMap((match): Fault[] => {
		const word = (match[1] as string)
			.trim()
			.split(" ")
			.find((noun) => noun.length > 3 && more.includes(stem(noun)));
		return word ? [{ at: "number", word: match[0].trim(), because: "more than one was counted" }] : [];
	});
}

/** "once" of what was counted more than once. */
function onceFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const match = /\b(?:once|one time|a single time)\b(?= ?[,.;]| (?:to|in|at|by|on)\b|$)/.exec(fold(passage.bare));
	const more =
		grounds.length > 0 &&
		grounds.every(({ kind }) => kind === "claim") &&
		grounds.every(
			(ground) => ground.kind === "claim" && ground.fact.is === "indicator" && typeof ground.fact.value === "number" && ground.fact.value > 1,
		);
	if (!match || !more || /\b(?:twice|times|\d)/.test(fold(passage.bare).replace(/\b(?:19|20)\d\d\b/g, ""))) return [];
	return [{ at: "number", word: match[0], because: "it was counted more than once" }];
}
