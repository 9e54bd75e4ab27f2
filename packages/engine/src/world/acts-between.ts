import { goldstein } from "../base/cameo.ts";
import type { ActorId } from "../base/id.ts";
import { parseDate } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { VERBAL_TYPES } from "../facts/statement.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

type EventFact = FactOf<"event">;
type StatementFact = FactOf<"statement">;
export type ActParts = "event" | "statement" | "actor";

/** One act of one state towards another, in word or deed. */
export interface Act {
	readonly key: string;
	readonly from: ActorId;
	readonly to: ActorId;
	readonly type: EventFact["type"];
	/** Said and not done. */
	readonly verbal: boolean;
	/** Goldstein value over 10, −1 hostile … 1 friendly. */
	readonly s: number;
	/** First day that it may have been on, and how many days later it may also have begun. */
	readonly day: number;
	readonly within: number;
}

const VERBAL: ReadonlySet<string> = new Set(VERBAL_TYPES);
/** CAMEO root of a statement by what is done by saying it. A request may be a plea or a demand, and talk has no tone: neither is here. */
const ROOT: Readonly<Partial<Record<StatementFact["type"], string>>> = {
	AGREE: "03",
	SUPPORT: "05",
	CONCEDE: "08",
	ACCUSE: "11",
	REJECT: "12",
	THREATEN: "13",
};

/**
 * Acts between the focal state and another, each from one to the other, in the order of their keys, in the domains asked about (a
 * statement has none, so it counts only where all are asked about). What both sides did together (`between`) is nobody's act towards
 * the other; mishaps and disputed intent are left out; a statement that is coded as an event is counted as that. A person that is
 * part of a state speaks for it, unless others who do not speak for it say the same; an organ, a party or a crowd does not.
 */
export function actsOf(slice: Slice<ActParts>): readonly Act[] {
	const persons = new Map(slice.actor.flatMap(({ fact }) => (fact.kind === "person" && fact.partOf ? [[fact.id, fact.partOf] as const] : [])));
	const { focal, query } = slice.frame;
	const said = query.domains.length > 0 ? [] : slice.statement;
	const acts = [
		...eventsAsked(slice).flatMap((held) => made(held, () => eventActs(held))),
		...said.flatMap((held) => made(held, () => statementActs(held, persons))),
	];
	return acts.filter((act) => act.from === focal || act.to === focal);
}

/** What the focal state and another did together, as acts from the one to the other: signings, exercises, wars. */
export function jointActsOf(slice: Slice<"event">): readonly Act[] {
	const { focal } = slice.frame;
	return eventsAsked(slice).flatMap((held) => {
		const { between } = held.fact;
		return between?.includes(focal) ? eventActs(held, [focal], between) : [];
	});
}

function eventsAsked(slice: Slice<"event">): readonly Held<EventFact>[] {
	const { domains } = slice.frame.query;
	return domains.length > 0 ? slice.event.filter(({ fact }) => fact.domains.some((one) => domains.includes(one))) : slice.event;
}

/** What a fact says is read once: the same fact stands in many draws. */
const known = new WeakMap<Held, readonly Act[]>();
function made(held: Held, make: () => readonly Act[]): readonly Act[] {
	const acts = known.get(held) ?? make();
	known.set(held, acts);
	return acts;
}

function eventActs({ fact, key, span }: Held<EventFact>, from = fact.from ?? [], to = fact.to ?? []): Act[] {
	if (fact.intent === "unintended" || fact.intent === "disputed") return [];
	const s = goldstein(fact.cameo) / 10;
	return each(from, to, { key, type: fact.type, verbal: VERBAL.has(fact.type), s, ...started(fact.at, span.from) });
}

function statementActs({ fact, key, span }: Held<StatementFact>, persons: ReadonlyMap<ActorId, ActorId>): Act[] {
	const root = ROOT[fact.type];
	if (root === undefined || fact.event !== undefined) return [];
	const state = (actor: ActorId) => persons.get(actor) ?? actor;
	const by = new Set(fact.by.map(state));
	// To concede is said to somebody; everything else is said of somebody.
	const whom = new Set((fact.type === "CONCEDE" ? (fact.to ?? fact.whom) : fact.whom)?.map(state) ?? []);
	if (by.size !== 1) return [];
	return each([...by], [...whom], { key, type: fact.type, verbal: true, s: goldstein(root) / 10, ...started(fact.at, span.from) });
}

function each(from: readonly ActorId[], to: readonly ActorId[], more: Omit<Act, "from" | "to">): Act[] {
	return from.flatMap((one) => to.filter((other) => other !== one).map((other) => ({ from: one, to: other, ...more })));
}

function started(at: string, from: number): Pick<Act, "day" | "within"> {
	const [low, high] = parseDate(at)?.start ?? [from, from];
	return Number.isFinite(low) ? { day: low, within: high - low } : { day: from, within: Number.POSITIVE_INFINITY };
}
