import type { Fault } from "./gate.ts";
import { withKin } from "./gate-akin.ts";
import { compares } from "./gate-comparisons.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import { knownDates } from "./gate-dates.ts";
import { arrowsOf } from "./gate-direction.ts";
import { figuresIn } from "./gate-figures.ts";
import type { Mention } from "./gate-names.ts";
import { bearsFigure } from "./gate-numbers.ts";
import { type Clause, parallelsOf } from "./gate-parallels.ts";
import type { Passage } from "./gate-passages.ts";
import { blank, outside, plain, stem, stemsOf, type Word, wordsOf } from "./gate-text.ts";

/** Clauses, dates or numbers beyond which a text is no sentence that somebody could check. */
const MOST = 80;

/** A date, a number or the name of a thing in a clause, with the claims that it can be read from. */
interface Item {
	readonly start: number;
	readonly end: number;
	readonly kind: "date" | "number";
	readonly held: ReadonlySet<ClaimGround>;
}

/**
 * Dates, numbers and names put together from different claims: what stands in one clause must stand together in one claim. A clause
 * belongs to the claims whose own words it has most of, words that all claims share aside.
 */
export function pairingFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length < 2 || claims.length < grounds.length || /\brespectively\b/.test(passage.folded)) return [];
	const items = itemsOf(passage, claims).map((item) => ({ ...item, held: withKin(item.held, claims) }));
	const words = new Map(claims.map((claim) => [claim, stemsOf(claim.texts)]));
	const actors = passage.mentions.filter((one) => one.ids.some((id) => id.startsWith("actor:")));
	const content = outside(passage.words, [...passage.dates, ...passage.telling, ...actors]).filter((word) => word.folded.length > 2);
	const named = new Map(claims.map((claim) => [claim, new Set([...claim.about, ...namesIn(claim, context)])]));
	const clauses = clausesOf(passage, items);
	if (clauses.length > MOST || items.length > MOST)
		return [{ at: "scope", word: passage.text.slice(0, 40), because: "it has more dates and numbers than one sentence can keep apart" }];
	const faults: Fault[] = [];
	for (const { start, end, subject } of clauses) {
		const inside = items.filter((item) => item.start >= start && item.end <= end);
		const best = owners(passage, content, start, end, claims, words);
		// "from 2021 to 2024 … from 8 to 12.9": dates and numbers in step.
		const dates = inside.filter(({ kind }) => kind === "date");
		const numbers = inside.filter(({ kind }) => kind === "number");
		const inStep = dates.length > 1 && dates.length === numbers.length;
		if (inStep && dates.every((date, i) => [...date.held].some((claim) => numbers[i]?.held.has(claim)))) continue;
		for (const item of inside) {
			const word = passage.text.slice(item.start, item.end);
			const other = inside.find((one) => one.kind !== item.kind && ![...one.held].some((claim) => item.held.has(claim)));
			if (best.size > 0 && ![...item.held].some((claim) => best.has(claim)))
				faults.push({ at: item.kind, word, because: "it belongs to another of the claims under the sentence" });
			else if (other) faults.push({ at: item.kind, word, because: `no claim has it together with ${passage.text.slice(other.start, other.end)}` });
		}
		faults.push(
			...thingFaults(passage, content, start, end, claims, words),
			...strayNames(passage, start, end, actors, named, subject),
			...guestNames(passage, start, end, actors, named, subject ? best : undefined),
		);
	}
	return faults;
}

/** Dates and numbers that some but not all of the claims have. */
function itemsOf(passage: Passage, claims: readonly ClaimGround[]): Item[] {
	const dates = new Map(claims.map((claim) => [claim, knownDates(claim).filter(({ role }) => role !== "day")]));
	const found: Item[] = passage.dates
		.filter(({ relation }) => relation !== "as of")
		.map((date) => ({
			start: date.start,
			end: date.end,
			kind: "date",
			held: new Set(claims.filter((claim) => dates.get(claim)?.some((one) => date.from <= one.from && one.to <= date.to))),
		}));
	for (const figure of figuresIn(blank(passage.bare, passage.dates), passage.text))
		found.push({ start: figure.start, end: figure.end, kind: "number", held: new Set(claims.filter((claim) => bearsFigure(figure, claim))) });
	return found.filter(({ held }) => held.size > 0).sort((a, b) => a.start - b.start);
}

/** Stretches of a passage that say one thing each: cut at a semicolon, at ", and", and at the first "and" between two items. */
function clausesOf(passage: Passage, items: readonly Item[]): Clause[] {
	const parallel = parallelsOf(passage);
	const edges = new Set([0, ...parallel.keys()]);
	for (const match of passage.folded.matchAll(/; |, (?:and|but|while|whereas) /g))
		if (!isList(passage, match.index, match.index + match[0].length)) edges.add(match.index);
	// "A has 70 embassies, B fewer than 40": a name after a comma with what is its own, and no verb.
	for (const { start, end } of passage.mentions)
		if (
			/, (?:the )?$/.test(passage.folded.slice(Math.max(0, start - 6), start)) &&
			/^ (?:as|about|some|at|over|under|just|fewer|less|more|nearly|close|for|\d)\b/.test(passage.folded.slice(end))
		)
			edges.add(passage.folded.lastIndexOf(",", start));
	for (const [i, item] of items.entries()) {
		const next = items[i + 1];
		if (!next || [...edges].some((edge) => edge >= item.end && edge <= next.start)) continue;
		const and = /,? (?:and|but|while|against|versus|compared with) /.exec(passage.folded.slice(item.end, next.start));
		// "between 2021 and 2024" is one stretch of time.
		const span = item.kind === next.kind && and?.[0] === " and " && /\bbetween $/.test(passage.folded.slice(0, item.start));
		if (and && !span) edges.add(item.end + and.index);
	}
	const sorted = [...edges].sort((a, b) => a - b);
	return sorted.map((start, i) => ({ start, end: sorted[i + 1] ?? passage.text.length, subject: parallel.get(start) }));
}

/** "A, B, and C" is one list of names, not two clauses. */
function isList(passage: Passage, start: number, end: number): boolean {
	return (
		passage.mentions.some((one) => one.end === start) &&
		passage.mentions.some((one) => one.start >= end && one.start <= end + 4 && !/^ \p{Ll}+ed\b/u.test(passage.text.slice(one.end)))
	);
}

/** The claims that a stretch has most words and names of, where some have more than others. */
function owners(
	passage: Passage,
	content: readonly Word[],
	start: number,
	end: number,
	claims: readonly ClaimGround[],
	words: ReadonlyMap<ClaimGround, ReadonlySet<string>>,
): ReadonlySet<ClaimGround> {
	const said = new Set(content.filter((word) => word.start >= start && word.end <= end).map((word) => stem(word.folded)));
	const ids = new Set(passage.mentions.filter((one) => one.start >= start && one.end <= end).flatMap((one) => one.ids));
	const first = passage.mentions.find((one) => one.start >= start && one.end <= end);
	// Who does it, where the clause begins with a name and its verb.
	const subject =
		first && !first.demonym && first.start - start <= 6 && /^ \p{Ll}+(?:ed|d|s|t)\b/u.test(passage.text.slice(first.end)) ? first : undefined;
	const scores = claims.map((claim) => {
		const title = stemsOf(claim.titles);
		const own = [...said]
			.filter((word) => words.get(claim)?.has(word) && !claims.every((one) => words.get(one)?.has(word)))
			.reduce((sum, word) => sum + (title.has(word) ? 2 : 1), 0);
		const named = [...ids].filter((id) => claim.about.has(id) && !claims.every((one) => one.about.has(id))).length;
		// A status is a word of one claim, whatever the gists of others say in passing.
		const status = statusOf(claim).filter((word) => said.has(stem(word)) && !claims.every((one) => statusOf(one).includes(word))).length;
		const does =
			subject &&
			arrowsOf(claim).some(([from]) => subject.ids.includes(from)) &&
			!claims.every((one) => arrowsOf(one).some(([from]) => subject.ids.includes(from)));
		return own + named + status + (does ? 1 : 0);
	});
	const most = Math.max(...scores);
	return new Set(most === 0 || scores.every((score) => score === most) ? [] : claims.filter((_, i) => scores[i] === most));
}

function statusOf({ fact }: ClaimGround): string[] {
	const word = "status" in fact ? fact.status : "role" in fact ? fact.role : undefined;
	return word === undefined ? [] : wordsOf(word).map((one) => one.folded);
}

/** Two names side by side in one clause that no claim has together; names of one list may each come from a claim of their own. */
function strayNames(
	passage: Passage,
	start: number,
	end: number,
	actors: readonly Mention[],
	named: ReadonlyMap<ClaimGround, ReadonlySet<string>>,
	subject: Mention | undefined,
): Fault[] {
	const inside = actors.filter((one) => one.start >= start && one.end <= end);
	const names = subject ? [subject, ...inside] : inside;
	const claims = [...named.keys()];
	const compared = compares(passage, claims);
	const has = (claim: ClaimGround, one: Mention) => one.ids.some((id) => named.get(claim)?.has(id));
	return names.flatMap((one, i): Fault[] => {
		const next = names[i + 1];
		if (
			!next ||
			(compared && one.end <= compared.start && next.start >= compared.end) ||
			/^(?:,| and|, and| or)? (?:the |of |of the )?$/.test(passage.folded.slice(one.end, next.start)) ||
			one.ids.some((id) => next.ids.includes(id))
		)
			return [];
		if (
			claims.some((claim) => has(claim, one) && has(claim, next)) ||
			!claims.some((claim) => has(claim, one)) ||
			!claims.some((claim) => has(claim, next))
		)
			return [];
		return [{ at: "direction", word: passage.text.slice(one.start, next.end), because: "no claim under the sentence has these two together" }];
	});
}

/** A name in a part with a subject from before it, whose other words are those of a claim that has not this name. */
function guestNames(
	passage: Passage,
	start: number,
	end: number,
	actors: readonly Mention[],
	named: ReadonlyMap<ClaimGround, ReadonlySet<string>>,
	owners: ReadonlySet<ClaimGround> | undefined,
): Fault[] {
	if (owners === undefined || owners.size === 0) return [];
	return actors
		.filter((one) => one.start >= start && one.end <= end && ![...owners].some((claim) => one.ids.some((id) => named.get(claim)?.has(id))))
		.map((one) => ({ at: "direction", word: passage.text.slice(one.start, one.end), because: "no claim under the sentence says this of it" }));
}

/** Whom the words of a claim name. */
function namesIn(claim: ClaimGround, context: GateContext): string[] {
	return claim.texts.flatMap((text) => context.names.spot(plain(text)).flatMap((one) => one.ids));
}

/** A corridor, format or agreement named beside words that are only in claims on another one. */
function thingFaults(
	passage: Passage,
	content: readonly Word[],
	start: number,
	end: number,
	claims: readonly ClaimGround[],
	words: ReadonlyMap<ClaimGround, ReadonlySet<string>>,
): Fault[] {
	const spans = passage.mentions
		.filter((one) => one.start >= start && one.end <= end && one.ids.some((id) => THING.test(id)))
		.map((one) => ({ start: one.start, end: one.end, own: claims.filter((claim) => one.ids.some((id) => claim.about.has(id))) }));
	// Words with capitals that stand so in one title alone name that thing too: "Minsk" of the "OSCE Minsk Group".
	for (const match of passage.text.slice(start, end).matchAll(/(?!(?:The|An?|In|By)\b)\p{Lu}[\p{L}]+(?:[ –-]\p{Lu}[\p{L}]+)*/gu)) {
		const from = start + match.index;
		const own = claims.filter((claim) => claim.titles.some((title) => plain(title).includes(match[0])));
		const mention = passage.mentions.find((one) => one.start <= from && one.end >= from + match[0].length);
		const party = mention !== undefined && own.some((claim) => mention.ids.some((id) => claim.about.has(id)));
		if (own.length > 0 && own.every(({ fact }) => TITLED.has(fact.is)) && !party) spans.push({ start: from, end: from + match[0].length, own });
	}
	const own = claims.filter((claim) => spans.some((span) => span.own.includes(claim)));
	if (own.length === 0 || own.length === claims.length || new Set(own.map(({ fact }) => ("id" in fact ? fact.id : ""))).size > 1) return [];
	const from = Math.min(...spans.map((span) => span.start));
	const to = Math.max(...spans.map((span) => span.end));
	const rest = [
		{ start, end: from },
		{ start: to, end },
	].map((part) => owners(passage, content, part.start, part.end, claims, words));
	const strays = rest.some((best) => best.size > 0 && ![...best].some((claim) => own.includes(claim)));
	return strays
		? [{ at: "scope", word: passage.text.slice(from, to), because: "what is said of it is said of another in what the sentence rests on" }]
		: [];
}

const THING = /^(?:corridor|format|agreement):/;
const TITLED = new Set(["corridor", "format", "agreement", "membership"]);
