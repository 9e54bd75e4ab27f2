import { FRACTIONS, MULTIPLES, SPANS, VAGUE } from "./gate-number-words.ts";
import { fold, wordsOf } from "./gate-text.ts";

/** A number as a sentence writes it, in digits or words, with its unit and the words that hedge it. */
export interface Figure {
	readonly start: number;
	readonly end: number;
	/** In units of one: 12 billion is 12 000 000 000. */
	readonly value: number;
	readonly scale: number;
	readonly decimals: number;
	readonly unit: string;
	readonly hedge: "" | "over" | "under" | "about";
	/** It is an end of a range: in square brackets, or one of "0.3 to 0.8". */
	readonly inRange: boolean;
	/** Which end of a range it is, where two ends stand together. */
	readonly side: "" | "low" | "high";
	/** The part or the whole of "7 of 12". */
	readonly share: "" | "part" | "whole";
	readonly ordinal: boolean;
	/** The word after it, and that after the scale: what is counted. */
	readonly noun: string;
}

const SCALES: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	mn: 1e6,
	m: 1e6,
	billion: 1e9,
	bn: 1e9,
	trillion: 1e12,
	dozen: 12,
};
const UNITS: readonly (readonly [RegExp, string])[] = [
	[/^(?:%|per ?cent\b|percent\b)(?! points?)/, "%"],
	[/^(?:%|per ?cent|percent(?:age)?) points?\b/, "percentage points"],
	[/^(?:bcm|billion cubic met(?:re|er)s)\b/, "bcm"],
	[/^(?:mcm|million cubic met(?:re|er)s)\b/, "mcm"],
	[/^(?:cubic met(?:re|er)s)\b/, "m3"],
	[/^(?:us ?)?(?:dollars?|usd|\$)/, "USD"],
	[/^(?:euros?|eur|€)/, "EUR"],
	[/^(?:pounds?|gbp|£)/, "GBP"],
	[/^(?:roubles?|rubles?|rub)\b/, "RUB"],
	[/^(?:manats?|azn)\b/, "AZN"],
	[/^(?:yuan|renminbi|cny)\b/, "CNY"],
	[/^(?:tonnes?|tons?)\b/, "t"],
	[/^(?:barrels?|bpd)\b/, "barrels"],
	[/^(?:km|kilomet(?:re|er)s?)\b/, "km"],
	[/^(?:miles?)\b/, "miles"],
	[/^(?:mw|gw|kw|twh|gwh|mwh|megawatts?|gigawatts?)\b/, "power"],
	[/^years?\b/, "years"],
	[/^months?\b/, "months"],
	[/^weeks?\b/, "weeks"],
	[/^days?\b/, "days"],
	[/^hours?\b/, "hours"],
	[/^log points?\b/, "log points"],
	[/^(?:persons?|people|inhabitants|refugees|citizens|displaced|residents|migrants)\b/, "persons"],
	[/^households?\b/, "households"],
	[/^times\b/, "times"],
];

/** The unit and scale that a unit text of the evidence means: "billion EUR" is EUR in thousands of millions. */
export function unitOf(text: string): { readonly unit: string; readonly scale: number } {
	let rest = fold(text).trim();
	let scale = 1;
	const first = /^[a-z]+/.exec(rest)?.[0] ?? "";
	if (SCALES[first] !== undefined && first !== "m" && !/^billion cubic|^million cubic/.test(rest)) {
		scale = SCALES[first] as number;
		rest = rest.slice(first.length).trim();
	}
	return { unit: UNITS.find(([pattern]) => pattern.test(rest))?.[1] ?? "", scale };
}

const ONES =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const DIGITS = /(?<![\p{L}\d.,+])(?<sign>[−+-](?=[\d$€£]))?(?<cash>[$€£])?(?<body>\d{1,3}(?:[ ,]\d{3})+(?![\d])|\d+)(?<frac>\.\d+)?(?![+\d])/gu;

/** All numbers of a text whose dates are blanked; `full` is the same text with them, for the words beside. */
export function figuresIn(text: string, full: string): Figure[] {
	const folded = fold(text);
	const found: Figure[] = [];
	for (const match of text.matchAll(DIGITS)) {
		const start = match.index;
		const end = start + match[0].length;
		const { sign, cash, body = "", frac } = match.groups ?? {};
		// A hyphen between words or figures joins; only one that stands free is a minus.
		if (sign === "-" && /[\p{L}\d)\]]/u.test(text[start - 1] ?? " ")) continue;
		if (
			/^[-–]?\p{L}/u.test(text.slice(end)) &&
			!/^(?:bcm|mcm|km|bn|mn|m|k|%|st|nd|rd|th)\b/i.test(text.slice(end)) &&
			!/^-(?:years?|days?|months?|states?|members?|km)/i.test(text.slice(end))
		)
			continue;
		if (named(full, text, start, end)) continue;
		const value = Number(`${body.replace(/[ ,]/g, "")}${frac ?? ""}`) * (sign === undefined || sign === "+" ? 1 : -1);
		found.push(
			figure(text, folded, start, end, value, (frac?.length ?? 1) - 1, cash ? unitOf(cash).unit : "", /^(?:st|nd|rd|th)\b/.test(folded.slice(end))),
		);
	}
	found.push(...inWords(text, folded));
	found.sort((a, b) => a.start - b.start);
	const ofs = found.map((one, i): Figure["share"] => {
		const of = (a: Figure | undefined, b: Figure | undefined) =>
			a !== undefined && b !== undefined && /^(?: channels?)? (?:out )?of (?:the )?$/.test(folded.slice(a.end, b.start));
		// "Of the 12 channels, half …": the whole comes first.
		const first = /(?:^|[;:,]) *of (?:the |its )?$/.test(folded.slice(0, one.start));
		// "Of 12 channels of A, 6 are known", "of the 12 channels 6 are known": the part comes behind.
		const before = found[i - 1];
		const behind =
			before !== undefined &&
			/(?:^|[;:,]) *of (?:the |its )?$/.test(folded.slice(0, before.start)) &&
			/^(?:[^,;.]*,| channels) (?:only |just )?$/.test(folded.slice(before.end, one.start));
		return of(one, found[i + 1]) || (behind && one.unit === before.unit) ? "part" : first || of(found[i - 1], one) ? "whole" : "";
	});
	return found.map((figure, i) => {
		// "4.8 billion dollars for A and 12 billion for B": the unit of money stands once for both.
		const money = found.slice(0, i).findLast(({ unit, scale }) => /^[A-Z]{3}$/.test(unit) && scale > 1)?.unit;
		const inherits = figure.unit === "" && figure.scale > 1 && /^(?:$|(?:in|for|with) ?)/.test(figure.noun) ? (money ?? "") : figure.unit;
		const one: Figure = { ...figure, unit: inherits, share: ofs[i] ?? "" };
		const after = found[i + 1];
		const before = found[i - 1];
		const joint = (a: Figure, b: Figure) =>
			/^ ?(?:to|–|-|—) ?$|^ and $/.test(folded.slice(a.end, b.start)) &&
			(!/ and /.test(folded.slice(a.end, b.start)) || /between $/.test(folded.slice(0, a.start).slice(-9)));
		const open = text.lastIndexOf("[", one.start);
		const inRange =
			(after !== undefined && joint(one, after)) ||
			(before !== undefined && joint(before, one)) ||
			(open !== -1 && text.indexOf("]", open) > one.start);
		// "8 to 13 bcm": the first end has the unit and scale of the second.
		const side = after && joint(one, after) ? "low" : before && joint(before, one) ? "high" : "";
		// "4.8 billion and 12 billion dollars": the unit stands once for both.
		if (after && side === "" && one.unit === "" && one.scale > 1 && after.unit !== "" && folded.slice(one.end, after.start) === " and ")
			return { ...one, inRange, side, unit: after.unit };
		return after && side === "low" && one.unit === ""
			? { ...one, inRange, side, unit: after.unit, scale: after.scale, value: one.value * after.scale }
			: { ...one, inRange, side };
	});
}

/** "Section 907": a number after a capital word that is not the first of the sentence belongs to the name; the name is checked elsewhere. */
function named(full: string, text: string, start: number, end: number): boolean {
	const before = /(?:Section|Article|Resolution|Chapter|Paragraph|Annex|Protocol|Point|Flight|Route|No\.?) $/u.test(
		full.slice(Math.max(0, start - 16), start),
	);
	return before && text.slice(start, end).trim() === "";
}

function figure(text: string, folded: string, start: number, stop: number, raw: number, decimals: number, cash: string, ordinal: boolean): Figure {
	let at = stop;
	let scale = 1;
	const next = () => /^[ -]?([a-z]+|%|\$|€|£)/.exec(folded.slice(at, at + 24));
	for (let word = next(); word && SCALES[word[1] as string] !== undefined && !(word[1] === "m" && word[0] !== "m"); word = next()) {
		if (/^ ?(?:billion|million) cubic/.test(folded.slice(at, at + 16))) break;
		scale *= SCALES[word[1] as string] as number;
		at += word[0].length;
	}
	const rest = folded.slice(at).replace(/^\]?[ -]?/, "");
	const unit = cash !== "" ? cash : (UNITS.find(([pattern]) => pattern.test(rest.slice(0, 40)))?.[1] ?? afterRange(folded, at));
	const before = folded.slice(Math.max(0, start - 26), start);
	return {
		start,
		end: at,
		value: raw * scale,
		scale,
		decimals,
		unit,
		hedge: hedgeOf(before),
		inRange: false,
		side: "",
		share: "",
		ordinal,
		noun: /^[ -]([\p{L}-]+)(?: ([\p{L}-]+))?/u.exec(text.slice(at))?.[0]?.trim().toLowerCase() ?? "",
	};
}

/** The unit of a number that stands behind its range: "2.8 [2.0 to 2.8] log points". */
function afterRange(folded: string, at: number): string {
	const behind = /^(?: \[[^\]]{1,40}\]|[^[\]]{1,12}\]) /.exec(folded.slice(at, at + 60));
	if (!behind) return "";
	const rest = folded.slice(at + behind[0].length, at + behind[0].length + 40);
	return UNITS.find(([pattern]) => pattern.test(rest))?.[1] ?? "";
}

function hedgeOf(before: string): Figure["hedge"] {
	if (
		/(?:≥ ?|\b(?:at least|(?<!holder )over|more than|above|exceeding|upwards of|no less than|not less than|no fewer than) (?:an? |the |some )?)[$€£]?$/.test(
			before,
		)
	)
		return "over";
	if (/(?:≤ ?|\b(?:at most|under|below|less than|fewer than|up to|no more than|not more than|just under) (?:an? |the )?)[$€£]?$/.test(before))
		return "under";
	return /\b(?:about|around|roughly|some|approximately|circa|nearly|almost|close to|near|an estimated) (?:an? |the )?[$€£]?$/.test(before) ||
		/[~≈] ?$/.test(before)
		? "about"
		: "";
}

const HALVES = /^ and a half(?= )/;

/** Numbers in words: counts, fractions, multiples and ordinals. */
function inWords(text: string, folded: string): Figure[] {
	const words = wordsOf(text);
	const found: Figure[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as (typeof words)[number];
		const after = words[i + 1];
		const joined = after !== undefined && after.start - word.end === 1;
		const tens = TENS.indexOf(word.folded);
		const ones = ONES.indexOf(word.folded);
		if (tens !== -1) {
			const more = after && joined ? ONES.indexOf(after.folded) : -1;
			const some = more > 0 && more < 10;
			found.push(figure(text, folded, word.start, some ? (after as typeof word).end : word.end, (tens + 2) * 10 + (some ? more : 0), 0, "", false));
			if (some) i++;
		} else if (ones > 0) {
			const share = after && joined ? FRACTIONS[after.folded] : undefined;
			// "one" is a number only before a noun that is counted; elsewhere it stands for a thing.
			if (share !== undefined && after) {
				found.push({ ...figure(text, folded, word.start, after.end, ones * share, 0, "%", false), decimals: 0 });
				i++;
			} else if (HALVES.test(folded.slice(word.end))) {
				// "two and a half times": one number.
				const end = word.end + (HALVES.exec(folded.slice(word.end))?.[0].length ?? 0);
				found.push({ ...figure(text, folded, word.start, end, ones + 0.5, 1, "", false) });
				i += 3;
			} else if (
				ones > 1 ||
				/\ball but $/.test(folded.slice(0, word.start)) ||
				/^ channels? (?:out )?of (?:the )?(?:\d|\p{L}+(?: is| are|[,;]))|^ (?:out )?of (?:the )?(?:\d+|\p{L}+) channels\b/u.test(
					folded.slice(word.end),
				) ||
				(after !== undefined && COUNTED.test(after.folded))
			)
				found.push(figure(text, folded, word.start, word.end, ones, 0, "", false));
		} else if (
			FRACTIONS[word.folded] !== undefined &&
			(word.folded === "half" ||
				/(?:^|[^\p{L}])(?:an?|one|two|three|four|nearly|almost) (?:full )?$/u.test(folded.slice(Math.max(0, word.start - 10), word.start)))
		) {
			const times = ONES.indexOf(words[i - 1]?.folded ?? "");
			if (times > 1) found.pop();
			found.push(figure(text, folded, word.start, word.end, rounded((FRACTIONS[word.folded] as number) * (times > 1 ? times : 1)), 0, "%", false));
		} else if (MULTIPLES[word.folded] !== undefined)
			found.push(figure(text, folded, word.start, word.end, MULTIPLES[word.folded] as number, 0, "times", false));
		else if (
			SPANS[word.folded] !== undefined &&
			/\b(?:an?|one|every|each|half a|over a|whole) $/.test(folded.slice(Math.max(0, word.start - 8), word.start))
		)
			found.push(figure(text, folded, word.start, word.end, SPANS[word.folded] as number, 0, "years", false));
		else if (VAGUE[word.folded] !== undefined)
			found.push(figure(text, folded, word.start, word.end, VAGUE[word.folded] as number, 0, "vague", false));
		else if (
			SCALES[word.folded] !== undefined &&
			word.folded.length > 2 &&
			/(?:^|[^\p{L}])an? $/u.test(folded.slice(Math.max(0, word.start - 3), word.start))
		)
			found.push(figure(text, folded, word.start, word.end, SCALES[word.folded] as number, 0, "", false));
		else if (ORDINALS.indexOf(word.folded) > 1 && (word.folded !== "second" || isRank(folded, word)))
			found.push(figure(text, folded, word.start, word.end, ORDINALS.indexOf(word.folded), 0, "", true));
	}
	return found;
}
/** "ranked second", "second among the suppliers": elsewhere it is the one after a first. */
function isRank(folded: string, word: { readonly start: number; readonly end: number }): boolean {
	return (
		/\b(?:rank(?:ed|s|ing)|stood|stands|came|comes|placed|is|was) $/.test(folded.slice(Math.max(0, word.start - 9), word.start)) ||
		/^ (?:among|largest|biggest|by (?:volume|size)|place\b|rank\b)/.test(folded.slice(word.end, word.end + 12))
	);
}
const rounded = (value: number) => Math.round(value);
const COUNTED =
	/^(?:partner|holder|target|format|pole|pair|triangle|corridor|route|tie|leg|member|year|month|day|claim|source|number|fact|domain|channel|state|countr|million|billion|thousand|hundred)/;
