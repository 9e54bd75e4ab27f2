import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import { arrowsOf } from "./gate-direction.ts";
import { isVerb } from "./gate-exchanges.ts";
import type { Mention, NameBook } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem, wordsOf } from "./gate-text.ts";

/** What two do alike: turned round it stays true. */
const EVEN =
	/^(?:meet|met|talk|sign|agre|conclud|hold|held|join|link|connect|shar|bord|exercis|train|cooper|trad|discus|normal|restor|cut|brok|break|draw|mov|grow|with|and|between|betwe|relat|tie|fight|clash|declar|negoti|match|equal|run|lead)$/;
const PASSIVE = /\b(?:was|were|been|being|is|are|be)\b[^,;.]*\bby (?:the )?$/;

interface Slot {
	readonly first: readonly string[];
	readonly verb: string;
	readonly second: readonly string[];
	readonly word: string;
}

/** Two names about one verb, in the other order than in what the sentence rests on: "A looks to B's help" of "B looks to A". */
export function slotFaults(passage: Passage, grounds: readonly Ground[], names: NameBook): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const told = claims.flatMap(({ claim }) => slotsOf(plain(claim.gist), names.spot(plain(claim.gist))));
	const is = (a: readonly string[], b: readonly string[]) => a.some((id) => b.includes(id));
	return [
		...slotsOf(passage.text, passage.mentions).flatMap(({ first, verb, second, word }): Fault[] => {
			if (is(first, second)) return [];
			const turned = told.some((one) => one.verb === verb && is(one.first, second) && is(one.second, first));
			const same = told.some((one) => is(one.first, first) && is(one.second, second));
			return turned && !same ? [{ at: "direction", word, because: "what the sentence rests on has these two the other way round" }] : [];
		}),
		...ownerFaults(passage, claims),
		...wayFaults(passage, claims, names),
		...agentFaults(passage, claims),
	];
}

/** Neighbouring names with each word of weight between them; of a passive the doer comes first. */
function slotsOf(text: string, mentions: readonly Mention[]): Slot[] {
	return mentions.flatMap((one, i): Slot[] => {
		const next = mentions[i + 1];
		if (!next || /[.;]/.test(text.slice(one.end, next.start))) return [];
		const between = text.slice(one.end, next.start);
		const passive = PASSIVE.test(between);
		if (/\b(?:with|and|between|than|ahead|behind|that|which|who)\b/.test(fold(between))) return [];
		const words = wordsOf(between);
		return words
			.filter((word, at) => isVerb(word, words[at - 1]) || (at === 0 && /\p{L}{3,}s$/u.test(word.folded) && !/^'/.test(between)))
			.map(({ folded }) => stem(folded))
			.filter((word) => word.length > 2 && !EVEN.test(word) && !/^(?:the|for|its|was|has|are|had|who|that|which|from|into|president)$/.test(word))
			.map((verb) => ({
				first: passive ? next.ids : one.ids,
				verb,
				second: passive ? one.ids : next.ids,
				word: text.slice(one.start, next.end),
			}));
	});
}

/** The ends of a way: whether a text has each name after "from" or after "to". */
function endsOf(text: string, mentions: readonly Mention[]): { readonly from: readonly string[]; readonly to: readonly string[] } {
	const after = (word: RegExp) =>
		mentions.filter(({ start }) => word.test(fold(text.slice(Math.max(0, start - 12), start)))).flatMap(({ ids }) => ids);
	return { from: after(/\bfrom (?:the )?$/), to: after(/\b(?:to|into) (?:the )?$/) };
}

/** "from A to B" of what goes from B to A. */
function wayFaults(passage: Passage, claims: readonly ClaimGround[], names: NameBook): Fault[] {
	const said = endsOf(passage.text, passage.mentions);
	const told = claims.map(({ claim }) => endsOf(plain(claim.gist), names.spot(plain(claim.gist))));
	const from = told.flatMap((one) => one.from);
	const to = told.flatMap((one) => one.to);
	const turned = said.from.some((id) => to.includes(id) && !from.includes(id)) && said.to.some((id) => from.includes(id) && !to.includes(id));
	return turned ? [{ at: "direction", word: passage.text.slice(0, 40), because: "it goes the other way by what the sentence rests on" }] : [];
}

/** "A's lever on B", "A's embassy in B" of what B has on A, or did to it. */
function ownerFaults(passage: Passage, claims: readonly ClaimGround[]): Fault[] {
	const arrows = claims.flatMap(arrowsOf);
	if (arrows.length === 0) return [];
	return passage.mentions.flatMap((one): Fault[] => {
		const owned = /^(?:'s?)? (?:\p{L}+ ){0,2}?(\p{L}+) (?:on|over|in|to|for|against|towards?) (?:the )?/u.exec(
			passage.folded.slice(one.end, one.end + 60),
		);
		if (!owned || !(one.demonym || /^'/.test(owned[0])) || !OUTWARD.test(owned[0])) return [];
		const other = passage.mentions.find(({ start }) => start === one.end + owned[0].length);
		if (!other || other.demonym) return [];
		const has = (from: Mention, to: Mention) => arrows.some(([a, b]) => from.ids.includes(a) && to.ids.includes(b));
		return has(other, one) && !has(one, other)
			? [{ at: "direction", word: passage.text.slice(one.start, other.end), because: "by what it rests on it is the other's" }]
			: [];
	});
}

/** What somebody has on, in or for another. */
const OUTWARD =
	/ (?:levers?|leverage|handles?|hold|grip|pressure|influence|embass(?:y|ies)|consulates?|mission|embargo|sanctions?|ban|aid|arms|exports?|suppl(?:y|ies)|deliver(?:y|ies)|investments?|pledges?|apolog(?:y|ies)|attacks?|strikes?|invasion|threats?|veto|objection|refusal|share) \w+ (?:the )?$/;

/** "was done by A" of what was done to A, or for it. */
function agentFaults(passage: Passage, claims: readonly ClaimGround[]): Fault[] {
	const doers = new Set<string>();
	const bearers = new Set<string>();
	for (const { fact } of claims) {
		if (fact.is !== "event" || fact.between?.length || !fact.from?.length) return [];
		for (const id of [...fact.from, ...(fact.via ?? []), fact.host ?? ""]) doers.add(id);
		for (const id of fact.to ?? []) bearers.add(id);
	}
	return passage.mentions.flatMap((one): Fault[] => {
		const by = /\b(?:was|were|been|being|is|are) (?!(?:[^,;.]* )?(?:used|bought|received) by)[^,;.]{3,40}? by (?:the )?$/.test(
			passage.folded.slice(Math.max(0, one.start - 60), one.start),
		);
		const wrong = by && one.ids.some((id) => bearers.has(id)) && !one.ids.some((id) => doers.has(id));
		return wrong
			? [{ at: "direction", word: passage.text.slice(one.start, one.end), because: "by what it rests on it was done to it, not by it" }]
			: [];
	});
}
