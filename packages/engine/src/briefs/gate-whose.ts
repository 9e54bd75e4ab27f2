import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import { type Mention, meets } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem } from "./gate-text.ts";

/** A name with the noun that it owns: "Israeli embassy", "Israel's embassy". */
interface Owned {
	readonly ids: readonly string[];
	readonly name: string;
	readonly noun: string;
}

/**
 * Whose embassy it is, and where it stands: a title that has it as A's own does not bear B's, and what a gist places in one town was not in
 * another. Only nouns are held so that stand with an owner in a title or gist, and with no other owner there.
 */
export function whoseFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const texts = claims.flatMap(({ claim, titles }) => [claim.gist, ...titles]).map(plain);
	const told = texts.flatMap((text) => ownedIn(text, context));
	const faults = ownedIn(passage.text, context).flatMap(({ ids, name, noun }): Fault[] => {
		const own = told.filter((one) => one.noun === noun);
		if (own.length === 0 || own.some((one) => meets(one.ids, ids)) || texts.some((text) => isOf(text, noun, ids, context))) return [];
		return [{ at: "actor", word: name, because: "by what it rests on it is another's" }];
	});
	return [...faults, ...townFaults(passage, claims, context)];
}

/** Each pair of a name and its noun is read alone: the title of an event is a name as a whole. */
function ownedIn(text: string, context: GateContext): Owned[] {
	return [...text.matchAll(/(\p{Lu}[\p{L}-]+(?:'s)?) (\p{Ll}{4,})/gu)].flatMap(({ 0: pair, 1: name = "", 2: noun = "" }): Owned[] => {
		const [at] = BODIES.test(noun) ? context.names.spot(pair) : [];
		return at && !at.ids.some((id) => id.startsWith("source:")) ? [{ ids: at.ids, name, noun: stem(noun) }] : [];
	});
}

/** What belongs to one state alone. */
const BODIES =
	/^(?:embass(?:y|ies)|consulates?|parliament|president|minister|ministry|ambassador|army|forces|troops|peacekeepers|capital|government|airline|fleet|navy|media|ports?|refiner(?:y|ies)|chair|chairmanship)$/;

/** "citizens of A" in a text: the noun belongs to A there too. */
function isOf(text: string, noun: string, ids: readonly string[], context: GateContext): boolean {
	return context.names
		.spot(text)
		.some((one) => meets(one.ids, ids) && stem(/(\p{L}+) (?:of|in) (?:the )?$/u.exec(fold(text.slice(0, one.start)))?.[1] ?? "") === noun);
}

/** "in B" of what a gist places in the town A: a town that stands for its state is not told where another town is. */
function townFaults(passage: Passage, claims: readonly ClaimGround[], context: GateContext): Fault[] {
	const events = claims.flatMap(({ fact }) => (fact.is === "event" ? [fact] : []));
	if (events.length < claims.length) return [];
	const texts = claims.flatMap(({ claim, titles }) => [claim.gist, ...titles]).map(plain);
	const towns = texts.flatMap((text) => [...text.matchAll(IN_TOWN)].map((match) => fold(match[1] as string)));
	if (towns.length === 0) return [];
	const inside = (text: string, mentions: readonly Mention[]) =>
		mentions.filter(({ start, demonym }) => !demonym && /\b(?:in|at) $/.test(fold(text.slice(0, start))));
	const told = new Set<string>([
		...events.flatMap(({ host, place }) => [host ?? "", place ?? ""]),
		...texts.flatMap((text) => inside(text, context.names.spot(text)).flatMap(({ ids }) => ids)),
	]);
	return inside(passage.text, passage.mentions).flatMap((one): Fault[] => {
		const word = fold(passage.text.slice(one.start, one.end));
		// The state itself is not a town: where it lies is not judged here.
		const own = fold(context.names.of(one.ids[0] ?? "")[0] ?? word) === word;
		if (own || towns.includes(word) || one.ids.some((id) => told.has(id))) return [];
		return [{ at: "actor", word: passage.text.slice(one.start, one.end), because: `what it rests on places it in ${towns[0]}` }];
	});
}

const IN_TOWN = /\b(?:in|at) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu;
