import { dayOf, parseDate } from "../base/time.ts";
import { kindOf } from "../facts/index.ts";
import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import { BEGUN, ENDED, LASTS } from "./gate-lasting.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem, wordsOf } from "./gate-text.ts";

/** A date as a sentence writes it: the days it may mean, and the word before it that says how it is meant. */
export interface WrittenDate {
	readonly start: number;
	readonly end: number;
	readonly from: number;
	readonly to: number;
	readonly relation: "since" | "until" | "before" | "after" | "as of" | "in";
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const SHORT: Readonly<Record<string, number>> = { jan: 0, feb: 1, mar: 2, apr: 3, jun: 5, jul: 6, aug: 7, sep: 8, sept: 8, oct: 9, nov: 10, dec: 11 };
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
	spring: [3, 5],
	summer: [6, 8],
	autumn: [9, 11],
	fall: [9, 11],
	winter: [12, 14],
};
const MONTH = `(?:${MONTHS.join("|")}|${Object.keys(SHORT).join("|")})`;
const WRITTEN = new RegExp(
	[
		"(?<iso>(?<![\\d-])(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?(?![\\d-]))",
		`(?:(?<part>early|mid|late|end of|beginning of)[ -])?(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th)? (?:of )?)?(?<![\\p{L}])(?<month>${MONTH})\\b\\.?(?: (?<day2>[0-3]?\\d)(?:st|nd|rd|th)?(?!\\d)(?=,? (?:19|20)\\d\\d|[^\\d]|$))?(?:,? (?<year>(?:19|20)\\d\\d)(?!\\d))?`,
		"(?<season>spring|summer|autumn|fall|winter)(?: of)? (?<syear>(?:19|20)\\d\\d)(?!\\d)",
		"(?<![\\d.,])(?<decade>(?:19|20)\\d\\d)'?s\\b",
		"(?:(?<ypart>early|mid|late|end of|beginning of)[ -])?(?<![\\d.,\\p{L}+−])(?<only>(?:19|20)\\d\\d)(?![\\d.,]\\d|[\\p{L}\\d+%])",
	].join("|"),
	"giu",
);
const RELATIONS: readonly (readonly [RegExp, WrittenDate["relation"]])[] = [
	[/(?:as of|(?:as )?known (?:on|in|by)|as at|on the day of)(?: the)? $/u, "as of"],
	[/(?:since|starting in|from|beginning in|dates from|dating from|dates back to) (?:about |the |early |mid-|late )?$/u, "since"],
	[/(?:until|till|up to|through|to the end of|ended in|ended on|expired in|ended) (?:about |the )?$/u, "until"],
	[/(?:before|prior to|ahead of|earlier than) (?:about |the )?$/u, "before"],
	[/(?:after|later than|following) (?:about |the )?$/u, "after"],
];

/** Months that are also words need a capital and a number or preposition beside them. */
function isMonthHere(text: string, match: RegExpMatchArray): boolean {
	const { month, day, day2, year, part } = match.groups ?? {};
	if (month === undefined) return true;
	const at = match[0].search(new RegExp(month, "i"));
	if (!/\p{Lu}/u.test(match[0][at] ?? "")) return year !== undefined;
	if (day || day2 || year || part) return true;
	if (!/^(?:may|march|mar|sep|dec|jan|jun|oct|nov|apr|aug|feb|jul)$/i.test(month)) return true;
	return /(?:in|of|by|since|until|and|to|from|before|after) $/i.test(text.slice(Math.max(0, match.index ?? 0) - 7, match.index));
}

/** All dates of a plain text. `lenient` numbers such as "2000 persons" are left to the numbers by what follows them. */
export function datesIn(text: string): WrittenDate[] {
	const folded = fold(text);
	const found: WrittenDate[] = [];
	for (const match of text.matchAll(WRITTEN)) {
		if (!isMonthHere(text, match)) continue;
		const start = match.index;
		const end = start + match[0].length;
		if (
			/^ ?(?:bcm|mcm|billion|million|thousand|people|persons|%|per ?cent|percent|km|dollars|euros|usd|eur|troops|tonnes|barrels)\b/.test(
				folded.slice(end, end + 12),
			) &&
			match.groups?.only
		)
			continue;
		const span = spanOf(match, text);
		if (!span) continue;
		const before = folded.slice(Math.max(0, start - 24), start);
		const relation = RELATIONS.find(([pattern]) => pattern.test(before))?.[1] ?? "in";
		found.push({ start, end, from: span[0], to: span[1], relation });
	}
	return found;
}

function spanOf(match: RegExpMatchArray, text: string): readonly [number, number] | undefined {
	const g = match.groups ?? {};
	if (g.iso) return spanText(g.iso);
	if (g.decade) return [dayOf(Number(g.decade), 1, 1), dayOf(Number(g.decade) + (g.decade.endsWith("0") ? 9 : 0), 12, 31)];
	if (g.season) {
		const [first, last] = SEASONS[g.season.toLowerCase()] as [number, number];
		const year = Number(g.syear);
		return [dayOf(year, first, 1), dayOf(last > 12 ? year + 1 : year, last > 12 ? last - 12 : last, last === 14 ? 28 : 30)];
	}
	if (g.month) {
		const name = g.month.toLowerCase();
		const month = MONTHS.indexOf(name) === -1 ? (SHORT[name] as number) : MONTHS.indexOf(name);
		// "April and May 2025": a month without a year takes the next year that is written near it; a day and month that has none after it, the last one before.
		const before = g.day ? /.*\b((?:19|20)\d\d)\b[^;.]{0,80}$/u.exec(text.slice(0, match.index))?.[1] : undefined;
		const near = g.year ?? /^.{0,24}?((?:19|20)\d\d)/u.exec(text.slice((match.index ?? 0) + match[0].length))?.[1] ?? before;
		if (near === undefined) return undefined;
		const two = String(month + 1).padStart(2, "0");
		const day = g.day ?? g.day2;
		const span = spanText(day === undefined ? `${near}-${two}` : `${near}-${two}-${day.padStart(2, "0")}`);
		return span && cut(span, g.part);
	}
	return g.only === undefined ? undefined : cut(spanText(g.only) as readonly [number, number], g.ypart);
}

/** "mid-2025" is the middle half, "late May" the last third and a little more. */
function cut([from, to]: readonly [number, number], part: string | undefined): readonly [number, number] {
	const size = to - from;
	const at = (share: number) => from + Math.round(size * share);
	const word = part?.toLowerCase();
	if (word === "mid") return [at(0.25), at(0.75)];
	if (word === "early" || word === "beginning of") return [from, at(0.4)];
	return word === "late" || word === "end of" ? [at(0.6), to] : [from, to];
}

function spanText(text: string): readonly [number, number] | undefined {
	const dated = parseDate(text);
	return dated && [dated.start[0], dated.end[1]];
}

interface Known {
	readonly from: number;
	readonly to: number;
	readonly role: "start" | "end" | "point" | "told" | "day";
	/** How a told date is meant where it is told. */
	readonly relation?: WrittenDate["relation"];
	/** It is a day that the question itself names: then, as against now. */
	readonly asked?: boolean;
}

/** The dates that a ground knows. `day`: a day as of which it speaks; `told`: one in the words of its gist or titles. */
export function knownDates(ground: Ground): Known[] {
	const told = (texts: readonly string[]): Known[] =>
		texts.flatMap((text) => datesIn(plain(text)).map(({ from, to, relation }) => ({ from, to, role: "told" as const, relation })));
	if (ground.kind === "cell") {
		const days: (readonly [string, boolean])[] = [[ground.finding.asOf, false]];
		for (const match of ground.finding.question.matchAll(/(?:on|knownBy|since)=([0-9-]+)/g)) days.push([match[1] as string, true]);
		const spans = days.flatMap(([day, asked]): Known[] => {
			const span = spanText(day);
			return span ? [{ from: span[0], to: span[1], role: "day", asked }] : [];
		});
		// A row may be of a year or a day: the place of the number in its finding says of when it is.
		const own = ground.row.split(",").flatMap((id): Known[] => {
			const span = /^\d{4}(?:-\d\d){0,2}$/.test(id) ? spanText(id) : undefined;
			return span ? [{ from: span[0], to: span[1], role: "point" }] : [];
		});
		return [...spans, ...own, ...told(ground.titles)];
	}
	const text = kindOf(ground.fact).during(ground.fact);
	const dated = text === undefined ? undefined : parseDate(text);
	const own: Known[] = [];
	if (dated && !dated.interval) own.push({ from: dated.start[0], to: dated.start[1], role: "point" });
	if (dated?.interval) {
		if (Number.isFinite(dated.start[0])) own.push({ from: dated.start[0], to: dated.start[1], role: "start" });
		// What a source tells as ended from a day on ended on that day.
		const gone = "status" in ground.fact && /^(?:ended|withdrawn|lost|lapsed|closed|waived|suspended)$/.test(ground.fact.status);
		if (gone && Number.isFinite(dated.start[0])) own.push({ from: dated.start[0], to: dated.start[1], role: "end" });
		if (Number.isFinite(dated.end[1])) own.push({ from: dated.end[0], to: dated.end[1], role: "end" });
	}
	const source = [ground.source.published, ground.source.lastFact].flatMap((day): Known[] => {
		const span = day === undefined ? undefined : spanText(day);
		return span ? [{ from: span[0], to: span[1], role: "day" }] : [];
	});
	return [...own, ...source, ...told([ground.claim.gist, ...ground.titles])];
}

/** Dates that no rest knows, finer than any knows, or on the wrong side of what it knows. */
export function dateFaults(passage: Passage, grounds: readonly Ground[], asOf: string): Fault[] {
	const known = grounds.flatMap(knownDates);
	const today = spanText(asOf);
	if (today) known.push({ from: today[0], to: today[1], role: "day" });
	const claims = grounds.filter((ground) => ground.kind === "claim");
	// A quantity counted over a year did not begin with it.
	const counted = claims.length > 0 && claims.every(({ fact }) => fact.is === "flow" || fact.is === "indicator");
	const own = known.filter(({ role }) => role === "start" || role === "end" || role === "point");
	const years = yearsCounted(passage, claims);
	return passage.dates.flatMap((date): Fault[] => {
		if (years && !years.some((year) => date.from <= year && year <= date.to))
			return [{ at: "date", word: passage.text.slice(date.start, date.end), because: "it is the year of something else in what it rests on" }];
		const other = anothersDate(passage, date, grounds);
		if (other) return [{ at: "date", word: passage.text.slice(date.start, date.end), because: `it is the date of what had ${other}` }];
		const word = passage.text.slice(date.start, date.end);
		const fault = (because: string): Fault[] => [{ at: "date", word, because }];
		const within = (one: Known) => date.from <= one.from && one.to <= date.to;
		const told = known.filter((one) => one.role === "told" && within(one));
		const held = known.filter((one) => one.role !== "told" && within(one));
		switch (date.relation) {
			case "as of": {
				if (held.length === 0 && told.length === 0) return fault("no rest speaks as of this day");
				// What was known on a day is known by a question that names it, where one under the sentence does.
				const before = /\bknown (?:on|in|by)(?: the)? $/.test(passage.folded.slice(0, date.start));
				if (before && known.some(({ asked }) => asked) && !held.some(({ asked }) => asked))
					return fault("nothing under the sentence is known as of this day");
				// A number as it was known on a day is of that day, though the claims that came since are not.
				const asKnown = claims.length < grounds.length && /\bas known (?:on|in)\b/.test(passage.folded);
				const begun = claims.length === 0 || asKnown || claims.some((one) => holdsOn(one, date.to));
				return begun ? [] : fault("what it says did not hold on that day");
			}
			case "since": {
				// A state told as of one month did not last from it; only an open interval did.
				const knows = claims.filter((one) => knownDates(one).some((own) => own.role !== "day" && within(own)));
				const passing = knows.length > 0 && knows.every(({ fact }) => fact.is !== "event" && !isInterval(fact));
				if (passing && !counted && !told.some(({ relation }) => relation === "since")) return fault("what it rests on is of that time alone");
				// What was done on a day did not go on from it; what came of it may.
				const done = knows.length > 0 && knows.every(({ fact }) => fact.is === "event" && !isInterval(fact));
				if (done && !LASTS.test(passage.folded) && !told.some(({ relation }) => relation === "since"))
					return fault("what it rests on was done on that day");
				const range = /^ (?:until|to|till) \D{0,12}\d{4}/.test(passage.text.slice(date.end, date.end + 20));
				if (range && told.length > 0) return [];
				// "from 2021 to 2024": two years of a quantity, not its beginning.
				if (counted && held.some(({ role }) => role === "point") && /^ to \D{0,8}\d{4}/.test(passage.text.slice(date.end, date.end + 16))) return [];
				return held.some(({ role }) => role === "start" || (role === "point" && !counted) || (role === "day" && claims.length === 0)) ||
					told.some(({ relation }) => relation === "since" || relation === "after")
					? []
					: fault("it did not begin then by what the sentence rests on");
			}
			case "until":
				return held.some(({ role }) => role === "end") || told.some(({ relation }) => relation === "until")
					? []
					: fault("it did not end then by what the sentence rests on");
			case "before":
			case "after": {
				const other = own.some((one) => (date.relation === "before" ? one.to < date.from : one.from > date.to));
				const same = grounds.some(
					(one) =>
						one.kind === "claim" &&
						new RegExp(`\\b${date.relation} (?:the )?${fold(word).replace(/[^\p{L}\d ]/gu, ".")}`, "u").test(fold(plain(one.claim.gist))),
				);
				return same || (held.length + told.length > 0 && other) ? [] : fault(`no rest stands ${date.relation} this date`);
			}
			default: {
				const ends =
					told.length === 0 &&
					held.length > 0 &&
					held.every(({ role }) => role === "end" || role === "day") &&
					held.some(({ role }) => role === "end");
				if (ends && !ENDED.test(passage.folded)) return fault("by what it rests on it ended then");
				if (ends && claims.every((one) => one.fact.is === "tie" && isCut(one.claim.gist, passage.folded)))
					return fault("by what it rests on this began what ended then");
				if (
					counted &&
					told.length === 0 &&
					passage.dates.length === 1 &&
					!claims.some((one) => covers(one, date)) &&
					claims.every(({ fact }) => isInterval(fact))
				)
					return fault("the quantity is of the whole time");
				if (told.length > 0 || held.some(({ role }) => role !== "day")) return [];
				if (grounds.some((one) => one.kind === "cell" && one.finding.id !== "contradictions") && held.length > 0) return [];
				const finer = own.some((one) => one.from <= date.from && date.to <= one.to);
				return fault(finer ? "it is finer than the date that the sentence rests on" : "no rest has this date");
			}
		}
	});
}

/** The verb of a clause in passing that has a date for its own, "talks that had begun in 2010", where the sentence has not this verb. */
function anothersDate(passage: Passage, date: WrittenDate, grounds: readonly Ground[]): string | undefined {
	const verbs = grounds.map((ground) => {
		if (ground.kind !== "claim") return undefined;
		const gist = plain(ground.claim.gist);
		const own = datesIn(gist).filter(({ from, to }) => date.from <= from && to <= date.to);
		return own.length === 1 ? /\b(?:that|which|who) had (\p{L}+)(?: \p{L}+)? $/u.exec(gist.slice(0, own[0]?.start))?.[1] : undefined;
	});
	const [verb] = verbs;
	if (verb === undefined || verbs.some((one) => one !== verb)) return undefined;
	const told = passage.folded.includes(verb) || (BEGUN.test(verb) && BEGUN.test(passage.folded));
	return told ? undefined : verb;
}

/** First days of the years that claims give as their number ("founding year"), where a sentence asks after that year and has one date. */
function yearsCounted(passage: Passage, claims: readonly ClaimGround[]): readonly number[] | undefined {
	if (passage.dates.length !== 1) return undefined;
	const days = claims.flatMap(({ fact }) => {
		if (fact.is !== "indicator" || fact.unit !== "year" || typeof fact.value !== "number") return [];
		const asked = wordsOf(fact.what).every(({ folded }) => passage.words.some((word) => stem(word.folded) === stem(folded)));
		return asked ? [dayOf(fact.value, 1, 1)] : [];
	});
	return days.length > 0 && days.length === claims.length ? days : undefined;
}

/** "Ties were cut": the act began what the tie was after it, and is of its first day. */
function isCut(gist: string, folded: string): boolean {
	const text = fold(plain(gist));
	const acts = [...folded.matchAll(new RegExp(ENDED.source, "g"))]
		.map(([word]) => word)
		.filter((word) => word.length > 2 && !/^(?:over|during|between|through|until|till)$/.test(word));
	return datesIn(text).length === 0 && acts.some((word) => new RegExp(`\\b${word}\\b`).test(text));
}

function datedOf(fact: ClaimGround["fact"]) {
	const text = kindOf(fact).during(fact);
	return text === undefined ? undefined : parseDate(text);
}

/** Whether a fact lasts over an interval rather than stands at one date. */
function isInterval(fact: ClaimGround["fact"]): boolean {
	return datedOf(fact)?.interval ?? true;
}

/** Whether a date has the whole interval of a quantity, or the interval has no beginning. */
function covers({ fact }: ClaimGround, date: WrittenDate): boolean {
	const dated = datedOf(fact);
	return !dated || !Number.isFinite(dated.start[0]) || !Number.isFinite(dated.end[1]) || (date.from <= dated.start[0] && dated.end[1] <= date.to);
}

/** Whether a claim's fact stands on a day. */
function holdsOn(ground: Ground, day: number): boolean {
	if (ground.kind !== "claim") return true;
	const text = kindOf(ground.fact).during(ground.fact);
	const dated = text === undefined ? undefined : parseDate(text);
	return !dated || (dated.start[0] <= day && (dated.end[1] >= day || !dated.interval));
}
