import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit, inOrder } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "./bodies.ts";
import type { Term } from "./formula.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

export type HeldRisk = Held<FactOf<"risk">>;

/** Names of what risks are found under: a constant function, of a world or of all. */
type RiskNames = (fact: FactOf<"risk">) => readonly string[];
type Actors = Slice<"actor">["actor"];

const byId: RiskNames = ({ id }) => [id];

/** Every risk that any reading tells of, by id: the same list in all draws. */
export function riskIds(slice: Slice<"risk">): readonly string[] {
	return inOrder(slice.names("risk", byId));
}

/** A risk at the spell told last, in the fields asked for; one that a source denies is marked so. */
export function riskTold(slice: Slice<"risk">, id: string): HeldRisk | undefined {
	const { domains } = slice.frame.query;
	let last: HeldRisk | undefined;
	for (const held of withDenied(slice, byId, id)) {
		if (domains.length > 0 && !held.fact.domains.some((domain) => domains.includes(domain))) continue;
		if (!last || last.span.from <= held.span.from) last = held;
	}
	return last;
}

/** The risks under a name, each at the spell told last, in the order of their ids. */
export function risksUnder(slice: Slice<"risk">, by: RiskNames, name: string): readonly HeldRisk[] {
	const ids = new Set(withDenied(slice, by, name).map(({ fact }) => fact.id));
	return [...ids].sort(byCodeUnit).flatMap((id) => {
		const told = riskTold(slice, id);
		return told && by(told.fact).includes(name) ? [told] : [];
	});
}

function withDenied(slice: Slice<"risk">, by: RiskNames, name: string): readonly HeldRisk[] {
	const [told, denied] = [slice.group("risk", by, name), slice.deniedGroup("risk", by, name)];
	return denied.length === 0 ? told : [...told, ...denied];
}

/** Who would bear it: who is said to fear it or, where a source judges by itself, whom it is a risk to. */
export const bearerOf = ({ fact }: Pick<HeldRisk, "fact">): ActorId => fact.seenBy ?? fact.to;

/** Each thing that a fact is about with each state that it is of: persons and organs are of theirs. */
export function thingsBy(actors: Actors, about: readonly string[] = [], of: readonly ActorId[] = []): string[] {
	const states = of.map((one) => stateOf(actors, one));
	return [...new Set(about.flatMap((thing) => states.map((state) => `${thing},${state}`)))];
}

const held = once(
	(actors: Actors) =>
		({ issue, actor }: FactOf<"position">) =>
			thingsBy(actors, [issue], [actor]),
);
const owed = once(
	(actors: Actors) =>
		({ about, by }: FactOf<"commitment">) =>
			thingsBy(actors, about, [by]),
);
const risked = once(
	(actors: Actors) =>
		({ about, from }: FactOf<"risk">) =>
			thingsBy(actors, about, from),
);

/**
 * The facts that make something a project or an aim of the focal state: it, or a person or an organ of it, has a position on it, owes
 * something about it, or is the one from whom a risk of it comes. Empty where it is none.
 */
export function projectKeys(slice: Slice<"actor" | "position" | "risk" | "commitment">, thing: string): readonly string[] {
	return slice.rows("project")(thing, () => {
		const name = `${thing},${slice.frame.focal}`;
		const facts = [
			...slice.group("position", held(slice.actor), name),
			...slice.group("commitment", owed(slice.actor), name),
			...slice.group("risk", risked(slice.actor), name),
		];
		return facts.map(({ key }) => key);
	});
}

/** The facts under a risk of a project: the risk, and what makes the project one of the state. Empty where it is none. */
export function keysUnder(slice: Slice<"actor" | "position" | "risk" | "commitment">, { fact, key }: HeldRisk): readonly string[] {
	const own = (fact.about ?? []).flatMap((thing) => projectKeys(slice, thing));
	return own.length > 0 ? [...new Set([key, ...own])] : [];
}

/** Some terms stated by facts, the first of them resting on these facts as well. */
export function resting(terms: readonly Term[], keys: readonly string[]): readonly Term[] {
	return terms.map((one, at) => (at === 0 ? { ...one, facts: [...new Set([...one.facts, ...keys])] } : one));
}

/** Types of act that are against somebody, and for somebody. A request may be a plea or a demand, and talks are contact: neither is here. */
export const AGAINST: ReadonlySet<string> = new Set(["ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]);
export const FOR: ReadonlySet<string> = new Set(["AGREE", "SUPPORT", "COOPERATE", "AID", "RETREAT", "CONCEDE"]);

/** What an actor said of a project: −1 against (rejects, accuses, threatens) or 1 for it (agrees, supports, gives way). */
export interface Word {
	readonly held: Held<FactOf<"statement">>;
	readonly tone: -1 | 1;
}

const TONE: Readonly<Partial<Record<FactOf<"statement">["type"], -1 | 1>>> = {
	AGREE: 1,
	SUPPORT: 1,
	CONCEDE: 1,
	ACCUSE: -1,
	REJECT: -1,
	THREATEN: -1,
};

const said = once(
	(actors: Actors) =>
		({ about, by }: FactOf<"statement">) =>
			thingsBy(actors, about, by),
);

/** Statements about any of some things by an actor or by a person or an organ of it, oldest first. A plea or talk has no tone and is left out. */
export function wordsOn(slice: Slice<"statement" | "actor">, by: ActorId, things: readonly string[]): readonly Word[] {
	return [...new Set(things.flatMap((thing) => slice.group("statement", said(slice.actor), `${thing},${by}`)))]
		.flatMap((one): Word[] => {
			const tone = TONE[one.fact.type];
			return tone === undefined ? [] : [{ held: one, tone }];
		})
		.sort((a, b) => a.held.span.from - b.held.span.from || byCodeUnit(a.held.key, b.held.key));
}
