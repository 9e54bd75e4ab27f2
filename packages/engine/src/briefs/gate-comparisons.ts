import { hedged } from "../base/hedge.ts";
import { highOf, isInterval, lowOf } from "../base/quantity.ts";
import type { Fault } from "./gate.ts";
import type { CellGround, ClaimGround, Ground } from "./gate-context.ts";
import { knownDates } from "./gate-dates.ts";
import { figuresIn, unitOf } from "./gate-figures.ts";
import { cellBears } from "./gate-numbers.ts";
import type { Passage } from "./gate-passages.ts";

/** Words that set one side above the other, and those that set it below; of an age "newer" is the lesser number. */
const OVER =
	/\b(?:more|greater|higher|larger|bigger|wider|stronger|warmer|closer|longer|older|staler|exceed(?:s|ed)?|surpass(?:es|ed)?|outweigh(?:s|ed)?|tops?|topped|ahead|above)\b/;
const UNDER =
	/\b(?:less|fewer|lower|smaller|narrower|weaker|colder|cooler|shorter|newer|fresher|younger|(?:more|less) recent|behind|below|trails?|lags?)\b/;
/** Where the second side of a comparison begins. */
const HINGE =
	/\b(?:than|exceed(?:s|ed)?|surpass(?:es|ed)?|outweigh(?:s|ed)?|tops|topped|ahead of|behind|trails?|lags behind|above that|below that)\b/;

/** Words that set two numbers on one level. */
const ALIKE =
	/\b(?:the same|equal(?:s|led|ly)?|identical|alike|on a par|on a level|level with|as (?:high|low|large|great|much|many) (?:\p{L}+ )?as|close to that)\b/u;

/** A comparison of two numbers in a passage, and where its second side begins. */
export interface Comparison {
	readonly start: number;
	readonly end: number;
	/** 1 where the first side is said to be the greater. */
	readonly sign: 1 | -1;
	readonly word: string;
}

/** The comparison that a passage makes between two of the numbers under it; "more than 140" compares none. */
export function comparisonIn(passage: Passage): Comparison | undefined {
	const { folded } = passage;
	const hinge = HINGE.exec(folded);
	if (!hinge || /^ ?(?:any|all|ever|before|once)\b|^ (?:about |an? |half )?[\d−$€£]/.test(folded.slice(hinge.index + hinge[0].length)))
		return undefined;
	const stretch = folded.slice(0, hinge.index + hinge[0].length).replace(/\bover (?:its|the|their) whole range\b/g, " ");
	const under = UNDER.exec(stretch);
	const word = under ?? OVER.exec(stretch);
	if (!word) return undefined;
	return { start: hinge.index, end: hinge.index + hinge[0].length, sign: under && !/^less recent/.test(under[0]) ? -1 : 1, word: word[0] };
}

interface Measured {
	readonly ground: Ground;
	readonly low: number;
	readonly high: number;
	readonly unit: string;
	readonly marks: ReadonlySet<string>;
	readonly spans: readonly (readonly [number, number])[];
}

/** "lower than the 0.17 known then": a number named as that of another day, with which what is known now is compared. */
const THAN_THEN = /\b(?:than|below|above|under|over|exceeds?) (?:the |its |their )(?:about )?(?=[\d\u2212])/;

/** A number compared with one of its own row as it was known on another day: what is said of it must hold of the other cells of the row. */
export function thenFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const than = THAN_THEN.exec(passage.folded);
	const before = than === null ? "" : passage.folded.slice(0, than.index + than[0].length);
	const under = UNDER.exec(before);
	const word = under ?? OVER.exec(before);
	if (than === null || word === null) return [];
	const end = than.index + than[0].length;
	const figure = figuresIn(passage.text, passage.text).find(({ start }) => start === end);
	const cells = grounds.filter((ground): ground is CellGround => ground.kind === "cell" && ground.cell.value !== null);
	const then = figure && cells.find((cell) => cellBears(figure, cell));
	if (then === undefined) return [];
	const now = cells.filter(
		(cell) =>
			cell !== then &&
			cell.finding.id === then.finding.id &&
			cell.finding.question !== then.finding.question &&
			[cell.partId, cell.row, cell.column.id].join() === [then.partId, then.row, then.column.id].join(),
	);
	const [base] = measured(then);
	const wrong = now.flatMap(measured).some(({ low, high }) => base !== undefined && (under ? high >= base.low : low <= base.high));
	return wrong ? [{ at: "sign", word: word[0], because: "by the numbers under the sentence it is not so" }] : [];
}

/** Comparisons that the numbers under a sentence do not bear: turned round, of ranges that meet, or of sides that have no number. */
export function comparisonFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const made = comparisonIn(passage);
	const all = grounds.flatMap(measured);
	const alike = ALIKE.exec(passage.bare.toLowerCase());
	if (alike && all.length > 1 && all.length === grounds.length && new Set(all.map(({ low, high }) => `${low} ${high}`)).size > 1)
		return [{ at: "number", word: alike[0], because: "the numbers under the sentence are not the same" }];
	if (!made || all.length < 2 || all.length < grounds.length) return [];
	const [first, second] = sidesOf(passage, made, all);
	const fault = (because: string): Fault[] => [{ at: "number", word: made.word, because }];
	if (!first || !second || first === second) return fault("it is not plain which two numbers under the sentence are compared");
	if (first.unit !== second.unit) return fault("the two numbers stand in different units");
	const order = first.low > second.high ? 1 : first.high < second.low ? -1 : 0;
	if (order === made.sign) return [];
	return fault(order === 0 ? "the ranges of the two numbers meet" : "by the numbers under the sentence it is the other way round");
}

/** The numbers that each side of a comparison names, by names and dates that are its own. */
function sidesOf(passage: Passage, made: Comparison, all: readonly Measured[]): [Measured | undefined, Measured | undefined] {
	const shared = (id: string) => all.every(({ marks }) => marks.has(id));
	const score = (one: Measured, from: number, to: number) => {
		const within = (at: { start: number; end: number }) => at.start >= from && at.end <= to;
		const ids = passage.mentions.filter(within).flatMap((mention) => mention.ids);
		const named = new Set(ids.filter((id) => one.marks.has(id) && !shared(id))).size;
		const dated = passage.dates.filter(within).filter((date) => one.spans.some(([a, b]) => date.from <= a && b <= date.to)).length;
		return 2 * named + dated;
	};
	const best = (from: number, to: number) => {
		const scores = all.map((one) => score(one, from, to));
		const most = Math.max(...scores);
		const found = all.filter((_, i) => scores[i] === most);
		return most > 0 && found.length === 1 ? found[0] : undefined;
	};
	let [first, second] = [best(0, made.start), best(made.end, passage.text.length)];
	// "larger for A than for B": of two numbers the one that is not named is the other.
	if (all.length === 2 && !first && second) first = all.find((one) => one !== second);
	if (all.length === 2 && first && !second) second = all.find((one) => one !== first);
	return [first, second];
}

function measured(ground: Ground): Measured[] {
	if (ground.kind === "cell") {
		const { cell, column } = ground;
		if (cell.value === null) return [];
		const low = Math.min(lowOf(cell.value), cell.range?.low ?? Number.POSITIVE_INFINITY);
		const high = Math.max(highOf(cell.value), cell.range?.high ?? Number.NEGATIVE_INFINITY);
		const pair = ground.ids.length > 1 ? ground.ids : [...ground.ids, ground.finding.focal];
		return [{ ground, low, high, unit: column.unit, marks: new Set(pair), spans: [] }];
	}
	const { fact } = ground;
	if (fact.is !== "flow" && fact.is !== "indicator") return [];
	if (typeof fact.value !== "number" && !isInterval(fact.value)) return [];
	const { unit, scale } = unitOf(fact.unit);
	// "Close to 70" may be coded as under 70, and is not far under.
	const close = /\b(?:close to|nearly|almost|just under) /.test(ground.claim.gist.toLowerCase());
	const told = hedged(fact.value, close ? "just-under" : fact.qualifier);
	const [low, high] = [lowOf(told) * scale, highOf(told) * scale];
	const spans = knownDates(ground)
		.filter(({ role }) => role !== "day")
		.map(({ from, to }) => [from, to] as const);
	const ends = fact.is === "flow" ? [fact.from, fact.to] : [fact.of];
	return [{ ground, low, high, unit: unit || fact.unit, marks: new Set(ends), spans }];
}

/** Whether every claim under a sentence is a number, so that names on both sides of a comparison may come from claims of their own. */
export function compares(passage: Passage, claims: readonly ClaimGround[]): Comparison | undefined {
	const made = comparisonIn(passage);
	return made && claims.length > 1 && claims.every((one) => measured(one).length > 0) ? made : undefined;
}
