import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "./bodies.ts";
import type { Term } from "./formula.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

export type HeldRisk = Held<FactOf<"risk">>;

/** Each risk at the spell told last, in the fields asked for; those that a source denies are marked so. In the order of their ids. */
export function risksTold(slice: Slice<"risk">): readonly HeldRisk[] {
	const { domains } = slice.frame.query;
	const last = new Map<string, HeldRisk>();
	for (const held of [...slice.risk, ...slice.denied.risk]) {
		if (domains.length > 0 && !held.fact.domains.some((domain) => domains.includes(domain))) continue;
		const before = last.get(held.fact.id);
		if (!before || before.span.from <= held.span.from) last.set(held.fact.id, held);
	}
	return [...last.values()].sort((a, b) => byCodeUnit(a.fact.id, b.fact.id));
}

/** Who would bear it: who is said to fear it or, where a source judges by itself, whom it is a risk to. */
export const bearerOf = ({ fact }: HeldRisk): ActorId => fact.seenBy ?? fact.to;

/**
 * The projects and aims of the focal state, each with the facts that make it one: it, or a person or an organ of it, has a position on
 * it, owes something about it, or is the one from whom a risk of it comes.
 */
export function projectsOf(slice: Slice<"actor" | "position" | "risk" | "commitment">): ReadonlyMap<string, readonly string[]> {
	const { focal } = slice.frame;
	const own = (one: ActorId) => stateOf(slice.actor, one) === focal;
	const found = new Map<string, string[]>();
	const add = (thing: string, key: string) => push(found, thing, key);
	for (const { fact, key } of slice.position) if (own(fact.actor)) add(fact.issue, key);
	for (const { fact, key } of slice.commitment) if (own(fact.by)) for (const thing of fact.about ?? []) add(thing, key);
	for (const { fact, key } of slice.risk) if (fact.from?.some(own)) for (const thing of fact.about ?? []) add(thing, key);
	return found;
}

/** The facts under a risk of a project: the risk, and what makes the project one of the state. Empty where it is none. */
export function keysUnder({ fact, key }: HeldRisk, projects: ReadonlyMap<string, readonly string[]>): readonly string[] {
	const own = (fact.about ?? []).flatMap((thing) => projects.get(thing) ?? []);
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

/** Statements about any of some things by an actor or by a person or an organ of it, oldest first. A plea or talk has no tone and is left out. */
export function wordsOn(slice: Slice<"statement" | "actor">, by: ActorId, things: ReadonlySet<string>): readonly Word[] {
	return slice.statement
		.flatMap((held): Word[] => {
			const tone = TONE[held.fact.type];
			const mine = held.fact.by.some((one) => stateOf(slice.actor, one) === by);
			return tone !== undefined && mine && held.fact.about?.some((one) => things.has(one)) ? [{ held, tone }] : [];
		})
		.sort((a, b) => a.held.span.from - b.held.span.from || byCodeUnit(a.held.key, b.held.key));
}
