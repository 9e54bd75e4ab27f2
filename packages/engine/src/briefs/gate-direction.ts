import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import { endFaults } from "./gate-ends.ts";
import { hostFaults } from "./gate-hosts.ts";
import type { Mention, NameBook } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

/** From whom to whom: who acts and who is acted upon, who sends and who receives, who holds the lever and on whom. */
export type Arrow = readonly [from: string, to: string];

/** The arrows of a ground; an act between two sides has none. */
export function arrowsOf(ground: Ground): Arrow[] {
	const pairs = (from: readonly string[], to: readonly string[]): Arrow[] => from.flatMap((a) => to.filter((b) => b !== a).map((b): Arrow => [a, b]));
	if (ground.kind === "cell") {
		if (/^holder and target/.test(ground.part.rowsAre)) return pairs([ground.ids[0] as string], [ground.ids[1] as string]);
		// A way from one end to another is read "from A to B" only where a commodity leads.
		return /^commodity(?:,| and) ends/.test(ground.part.rowsAre) ? pairs([ground.ids[1] as string], [ground.ids[2] as string]) : [];
	}
	const { fact } = ground;
	if (fact.is === "event") return pairs(fact.from ?? [], fact.to ?? []);
	if (fact.is === "flow") return fact.what === "trade" ? [] : pairs([fact.from], [fact.to]);
	if (fact.is === "lever" || fact.is === "restraint") return pairs([fact.holder], [fact.target]);
	if (fact.is === "membership") return pairs(fact.by ?? [], [fact.actor]);
	return [];
}

/** Nouns and verbs under which the order turns: "Azerbaijan's exposure to Russia" is Russia's lever on Azerbaijan. */
const INVERSE =
	/\b(?:expos(?:ed|ure)|depend\w*|relian\w*|rel(?:y|ies|ied)|vulnerab\w*|import\w*|receiv\w*|bought|buys?|purchas\w+|got|gets?|obtain\w*|suffer\w*|fac(?:es?|ed|ing)|undergo\w*|under (?:pressure|threat|sanctions|embargo|attack)|subject to|target of|victim of|recipient of|draws? on|hangs? on|accept(?:s|ed)|owes?)\b/;
const ACTS =
	/\b(?:levers?|leverage|strikes?|attacks?|refusal|pressure|exports?|suppl(?:y|ies)|deliver(?:y|ies)|hold|influence|sanctions?|embargo|apolog(?:y|ies)|aid|pledges?|investments?|ban|handles?|threats?|restrictions?|raids?|assault|invasion|veto|arms|support|power|hands?|grip|reach) $/;
/** "it is alleged that A …": what is passive there is the telling. */
const TELLING = /\bit (?:is|was) (?:alleged|said|reported|held|thought)(?: \p{L}+){0,3} that\b/gu;
const PASSIVE =
	/\b(?:was|were|been|being|is|are|be|got) (?:[a-z]+ ){0,3}?(?:[a-z]+ed|hit|shut|kept|held|struck|sent|given|put|told|cut|sold|paid|put|left|met|built|brought|let|withheld)\b[^.;]*$/;

type Side = "from" | "to" | undefined;

/** "on Russian soil" is where, not on whom. */
function isSoil(passage: Passage, mention: Mention): boolean {
	const before = /\b(?:on|in|at|over|from) $/.test(passage.folded.slice(Math.max(0, mention.start - 6), mention.start));
	return before && mention.demonym && /^ (?:soil|territory|ground|side|land|waters)\b/.test(passage.text.slice(mention.end));
}

/** The side that a name stands on by the word before it, where that says so. */
function sideOf(passage: Passage, mention: Mention, inverse: boolean): Side {
	const after = passage.text.slice(mention.end);
	// Part of a longer name, "Moscow Victory Day", or of a compound, "Israel–Syria".
	if (/^ \p{Lu}/u.test(after) && !mention.demonym) return undefined;
	const before = passage.folded.slice(Math.max(0, mention.start - 48), mention.start);
	const match =
		/\b(by|from|on|over|against|upon|towards?|to|for|of|at|into|in|with|between|among|and|through|via) (?:(?:the|its|an?|all|some|most|both) )?(?:[a-z]{3,} )?$/.exec(
			before,
		);
	if (!match) return undefined;
	const gap = before
		.slice(match.index + (match[1] as string).length)
		.trim()
		.split(" ")
		.filter(Boolean);
	if (
		gap.length > 1 ||
		(gap.length === 1 &&
			!/^(?:the|its|an?|all|some|most|both)$/.test(gap[0] as string) &&
			!mention.demonym &&
			!/^(?:neighbouring|mainland|northern|southern)$/.test(gap[0] as string))
	)
		return undefined;
	if (isSoil(passage, mention)) return undefined;
	const lead = before.slice(0, match.index);
	switch (match[1]) {
		case "by":
			// Whoever buys or uses a thing has it from another.
			return /\b(?:bought|purchased|used|received|imported|obtained|acquired) $/.test(lead) ? "to" : "from";
		case "from":
			return /\b(?:away|absen\w+|withdr\w+|distan\w+|apart|left|out|barred|excluded|expelled|kept [a-z ]*)(?: )$/.test(lead) ? undefined : "from";
		case "to":
		case "on":
		case "upon":
			return inverse ? "from" : "to";
		case "over":
		case "against":
		case "toward":
		case "towards":
		case "into":
			return "to";
		case "for":
			return inverse ? undefined : "to";
		case "of":
			if (inverse) return /\b(?:exposure|dependence|reliance|vulnerability|imports?) $/.test(lead) ? "to" : undefined;
			return ACTS.test(lead) ? "from" : undefined;
		default:
			return undefined;
	}
}

/** Directed statements whose names stand in the order that none of the rests has. */
export function directionFaults(passage: Passage, grounds: readonly Ground[], names: NameBook): Fault[] {
	const told = orders(grounds, names);
	const arrows = grounds.flatMap(arrowsOf);
	const has = (from: string, to: string) => arrows.some(([a, b]) => a === from && b === to);
	const faults: Fault[] = [];
	for (const [from, to] of arrows) {
		if (has(to, from)) continue;
		const places = /^place:/.test(from) || /^[a-z]+:/.test(from) === false;
		for (const [first, second] of nearest(passage, from, to)) {
			const between = passage.folded.slice(first.end, second.start);
			if (told.has(orderOf(passage.folded, first, second))) continue;
			if (/^ ?(?:and|or|–|-|—|, )(?: |$)/.test(between) && between.length < 7) continue;
			// Another clause has its own direction.
			if (/[.;]\s/.test(between)) continue;
			// ", when B ended it": the second name is the subject of its own clause, and does what it does there.
			if (
				/, (?:when|as|after) (?:the )?$/.test(between) &&
				second.ids.includes(from) &&
				/^ \p{Ll}+(?:ed|s|t)\b/u.test(passage.text.slice(second.end))
			)
				continue;
			if (isSoil(passage, second)) continue;
			// Whoever lends the way or the help is not the end of the act.
			if (
				/\b(?:by way of|via|through|with the (?:help|aid) of|across) (?:the )?$/.test(
					passage.folded.slice(Math.max(0, second.start - 24), second.start),
				)
			)
				continue;
			// Who travels is not who lets in or keeps out.
			if (/\b(?:enter(?:ed|s|ing)?|travel\w*|came|comes?|visit\w*|went|goes?|arriv\w+)\b/.test(between) && !PASSIVE.test(between)) continue;
			// "It is alleged that A …": the passive of telling is not that of the act.
			const clause = passage.folded.slice(lastEdge(passage.folded, first.start), second.start).replace(/^ ?it is \p{L}+(?:,[^,]*,)? that /u, " ");
			const inverse = INVERSE.test(clause) || /\bus(?:es|ed) (?:the )?$/.test(clause);
			const sides: readonly [Side, Side] = [sideOf(passage, first, inverse), sideOf(passage, second, inverse)];
			if (places && (sides[0] === undefined || sides[1] === undefined)) continue;
			if (sides[0] !== undefined && sides[0] === sides[1]) continue;
			const lead: Side =
				sides[1] !== undefined
					? sides[1] === "to"
						? "from"
						: "to"
					: sides[0] !== undefined
						? sides[0]
						: inverse !== PASSIVE.test(`${clause.replace(TELLING, " ")} `)
							? "to"
							: "from";
			const acts =
				/(?:^|[.;,:] ?)(?:the )?$/.test(passage.folded.slice(Math.max(0, first.start - 6), first.start)) &&
				/^ (?!(?:was|were|is|are|has|have|had|and|or|in|of)\b)\p{Ll}+/u.test(passage.text.slice(first.end, first.end + 16));
			if (
				!acts &&
				sides[0] === undefined &&
				sides[1] === undefined &&
				/\b(?:with|between|among|in|at|via|through) (?:the )?$/.test(passage.folded.slice(Math.max(0, second.start - 12), second.start))
			)
				continue;
			const asserted: Arrow = lead === "from" ? [idOf(first, from, to), idOf(second, from, to)] : [idOf(second, from, to), idOf(first, from, to)];
			if (asserted[0] === from || asserted[0] === asserted[1]) continue;
			faults.push({
				at: "direction",
				word: passage.text.slice(first.start, second.end),
				because: "it goes the other way by what the sentence rests on",
			});
		}
	}
	return [
		...faults,
		...endFaults(passage, grounds, arrows),
		...mirrorFaults(passage, told, arrows.length > 0),
		...hostFaults(passage, grounds, names),
		...betweenFaults(passage, grounds, names),
	];
}

/** Words that join two names alike: turning them round changes nothing. */
const EVEN = new Set(["", "and", "or", "with", "between", "among", "to", "from", "of"]);

/** Names that stand round the other way about the same word as in a gist or title, which has them in one order only. */
function mirrorFaults(passage: Passage, told: ReadonlySet<string>, directed: boolean): Fault[] {
	return passage.mentions.flatMap((first, i) =>
		passage.mentions.slice(i + 1, i + 3).flatMap((second): Fault[] => {
			const here = orderOf(passage.folded, first, second);
			const [a, word, b] = here.split(" ");
			if (
				a === b ||
				(EVEN.has(word as string) && !(directed && word === "with") && !/'s? /.test(passage.folded.slice(first.end, first.end + 3))) ||
				told.has(here) ||
				!told.has(`${b} ${word} ${a}`)
			)
				return [];
			return [
				{
					at: "direction",
					word: passage.text.slice(first.start, second.end),
					because: "it stands the other way round in what the sentence rests on",
				},
			];
		}),
	);
}

/** Titles and gists under a sentence: they say who does what in words of their own. */
function textsOf(grounds: readonly Ground[]): string[] {
	return grounds.flatMap((ground) => (ground.kind === "claim" ? [...ground.titles, ground.claim.gist] : ground.titles)).map(plain);
}

/** The orders in which titles and gists name each pair, with the words before both names. */
function orders(grounds: readonly Ground[], names: NameBook): ReadonlySet<string> {
	const found = new Set<string>();
	for (const text of textsOf(grounds)) {
		const spots = names.spot(text);
		for (const [i, first] of spots.entries()) for (const second of spots.slice(i + 1, i + 6)) found.add(orderOf(fold(text), first, second));
	}
	return found;
}

function orderOf(folded: string, first: Mention, second: Mention): string {
	const before = /([\p{L}]+)(?: (?:the|its|an?))? $/u.exec(folded.slice(Math.max(0, second.start - 40), second.start))?.[1] ?? "";
	return `${first.ids[0]} ${before} ${second.ids[0]}`;
}

function lastEdge(text: string, at: number): number {
	return Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("; ", at)) + 1;
}

function idOf(mention: Mention, from: string, to: string): string {
	return mention.ids.includes(from) ? from : to;
}

/** The pair of mentions of two things that stand closest to each other, in the order of the text. */
function nearest(passage: Passage, a: string, b: string): (readonly [Mention, Mention])[] {
	const of = (id: string) => passage.mentions.filter((mention) => mention.ids.includes(id));
	let best: readonly [Mention, Mention] | undefined;
	for (const x of of(a))
		for (const y of of(b)) {
			if (x === y) continue;
			const pair = x.start < y.start ? ([x, y] as const) : ([y, x] as const);
			if (!best || pair[1].start - pair[0].end < best[1].start - best[0].end) best = pair;
		}
	return best ? [best] : [];
}

/** "between A and B": the two must be sides of one fact or ends of one row. */
function betweenFaults(passage: Passage, grounds: readonly Ground[], names: NameBook): Fault[] {
	return [...passage.folded.matchAll(/\bbetween (?:the )?/g)].flatMap((match): Fault[] => {
		const at = match.index + match[0].length;
		const [a, b] = passage.mentions.filter((one) => one.start >= at);
		if (!a || !b || a.start > at + 2 || !/^ and (?:the )?$/.test(passage.folded.slice(a.end, b.start))) return [];
		const joined = grounds.some((ground) => {
			const sets = sidesOf(ground);
			return sets.some((set) => a.ids.some((id) => set.includes(id)) && b.ids.some((id) => set.includes(id)));
		});
		const said = textsOf(grounds).some((text) => {
			const spots = names.spot(text);
			return (
				(/(?<!go-)\bbetween\b/.test(text) || /\p{L}[–-]\p{Lu}/u.test(text)) &&
				[a, b].every((name) => spots.some((one) => one.ids.some((id) => name.ids.includes(id))))
			);
		});
		if (joined || said) return [];
		return [{ at: "direction", word: passage.text.slice(match.index, b.end), because: "no rest stands between these two" }];
	});
}

function sidesOf(ground: Ground): (readonly string[])[] {
	if (ground.kind === "cell") return [[...ground.about]];
	const sides: (readonly string[])[] = [];
	const { fact } = ground as ClaimGround;
	if ("between" in fact && fact.between) sides.push(fact.between);
	if (fact.is === "corridor" || fact.is === "leg") sides.push([...ground.about]);
	for (const [from, to] of arrowsOf(ground)) sides.push([from, to]);
	if (fact.is === "flow") sides.push([fact.from, fact.to]);
	return sides;
}
