import { groupBy } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { type Term, term } from "./formula.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

export type FormatHeld = Held<FactOf<"format">>;
type MembershipHeld = Held<FactOf<"membership">>;

/** The latest spell of each format that has begun, in the order of their ids. */
export function formatsOn(formats: readonly FormatHeld[]): FormatHeld[] {
	const latest = new Map<string, FormatHeld>();
	for (const held of formats) {
		const before = latest.get(held.fact.id);
		if (!before || before.span.from <= held.span.from) latest.set(held.fact.id, held);
	}
	return [...latest.values()].sort((a, b) => byCodeUnit(a.fact.id, b.fact.id));
}

const byFormat = once((memberships: readonly MembershipHeld[]) => groupBy(memberships, ({ fact }): string => fact.format));

/** Standings in one format, in key order. */
export function standingsIn(memberships: readonly MembershipHeld[], format: string): readonly MembershipHeld[] {
	return byFormat(memberships).get(format) ?? [];
}

/** Members and chairs on the date, by code unit, each with the standing that says so. */
export function membersOn(standings: readonly MembershipHeld[]): Map<ActorId, MembershipHeld> {
	const members = new Map<ActorId, MembershipHeld>();
	for (const held of standings) {
		const { actor, role } = held.fact;
		if (!held.stands || (role !== "member" && role !== "chair")) continue;
		if (!members.has(actor) || role === "member") members.set(actor, held);
	}
	return new Map([...members].sort(([a], [b]) => byCodeUnit(a, b)));
}

/** Roles by which a member shapes a format, besides its vote. */
export const ROLES = ["founding", "hosting", "chairing", "agenda"] as const;
export type Role = (typeof ROLES)[number];

/** What somebody did in a role: one act has a weight of 1 in all, shared by those who did it together. */
export interface RoleAct {
	readonly actor: ActorId;
	readonly act: string;
	readonly weight: number;
	readonly facts: readonly string[];
}

type Reads = "actor" | "event" | "agenda" | "membership";

/** The acts on record in each role of a format, whoever did them. A person or an organ that is part of a state acts for it here. */
export function actsIn(
	slice: Slice<Reads>,
	held: FormatHeld,
	members: ReadonlyMap<ActorId, MembershipHeld>,
	standings: readonly MembershipHeld[],
): Record<Role, RoleAct[]> {
	const { initiators = [] } = held.fact;
	const chairs = standings.filter(({ fact }) => fact.role === "chair");
	return {
		founding: initiators.map((actor) => ({ actor, act: "founding", weight: 1 / initiators.length, facts: [held.key] })),
		hosting: meetingsOf(slice, held, members).map(({ fact, key }) => ({ actor: fact.host as ActorId, act: fact.id, weight: 1, facts: [key] })),
		chairing: chairs.map(({ fact, key }) => ({ actor: fact.actor, act: key, weight: 1, facts: [key] })),
		agenda: itemsOf(slice, held.fact.id).flatMap(({ item, by, facts }) =>
			by.map((actor) => ({ actor: stateOf(slice.actor, actor), act: item, weight: 1 / by.length, facts })),
		),
	};
}

/** Meetings of a format with a known host: those that name it among their topics, or whose ends are exactly its complete members. */
function meetingsOf(slice: Slice<Reads>, held: FormatHeld, members: ReadonlyMap<ActorId, MembershipHeld>): readonly Held<FactOf<"event">>[] {
	const whole = held.fact.membersComplete === true && members.size > 1 ? [...members.keys()].join() : undefined;
	return hostedIn(slice.event).filter(({ fact, span }) => {
		if (fact.about?.includes(held.fact.id)) return true;
		return whole !== undefined && span.to > held.span.from && fact.between !== undefined && [...fact.between].sort(byCodeUnit).join() === whole;
	});
}

/** Events with a host. */
const hostedIn = once((events: readonly Held<FactOf<"event">>[]) => events.filter(({ fact }) => fact.host !== undefined));

/** Items that were on the agenda of a format at any time, each once, with all who put them there. */
export function itemsOf(slice: Slice<"agenda">, format: string): { item: string; by: ActorId[]; facts: string[]; held: Held<FactOf<"agenda">>[] }[] {
	const items = new Map<string, { item: string; by: ActorId[]; facts: string[]; held: Held<FactOf<"agenda">>[] }>();
	for (const held of slice.agenda) {
		const { fact, key } = held;
		if (fact.in !== format || (fact.status !== "on" && fact.status !== "adopted")) continue;
		const one = items.get(fact.item) ?? { item: fact.item, by: [], facts: [], held: [] };
		for (const actor of fact.by ?? []) if (!one.by.includes(actor)) one.by.push(actor);
		one.facts.push(key);
		one.held.push(held);
		items.set(fact.item, one);
	}
	return [...items.values()];
}

/** An actor as a source names it, held in a world or not. */
type Named = Pick<Held<FactOf<"actor">>, "fact">;

/** Of each person and organ, the state or body that it is part of in the end. */
const wholes = once((actors: readonly Named[]): ReadonlyMap<string, ActorId> => {
	const parts = new Map(
		actors.flatMap(({ fact }) =>
			fact.partOf && (fact.kind === "person" || fact.kind === "organ") ? [[fact.id as string, fact.partOf] as const] : [],
		),
	);
	const found = new Map<string, ActorId>();
	for (const part of parts.keys()) {
		let whole = part as ActorId;
		for (const seen = new Set<string>(); parts.has(whole) && !seen.has(whole); whole = parts.get(whole) as ActorId) seen.add(whole);
		found.set(part, whole);
	}
	return found;
});

/** The state or body that a person or an organ is part of; anybody else acts for itself: a community or a party is not the state. */
export function stateOf(actors: readonly Named[], actor: ActorId): ActorId {
	return wholes(actors).get(actor) ?? actor;
}

/** One term a member: how many there are is itself evidence, from the format's list. */
export function memberTerms(held: FormatHeld, members: ReadonlyMap<ActorId, MembershipHeld>): Term[] {
	return [...members].map(([actor, { key }]) => term("m", [actor], 1, [key, held.key]));
}

/** Who kept whom out of a format, or an item off its agenda: each ordered pair with the facts that say so. */
export function blocksIn(
	slice: Slice<"membership" | "accession" | "agenda">,
): Map<string, { by: ActorId; kept: string; format: string; facts: string[] }> {
	const blocks = new Map<string, { by: ActorId; kept: string; format: string; facts: string[] }>();
	const add = (by: ActorId, kept: string, format: string, key: string) => {
		const name = `${format},${by},${kept}`;
		const one = blocks.get(name) ?? { by, kept, format, facts: [] };
		one.facts.push(key);
		blocks.set(name, one);
	};
	for (const { fact, key } of slice.membership) if (fact.role === "refused") for (const by of fact.by ?? []) add(by, fact.actor, fact.format, key);
	for (const { fact, key } of slice.accession)
		if (fact.stage === "blocked" || fact.stage === "frozen") for (const by of fact.by ?? []) if (by !== fact.actor) add(by, fact.actor, fact.to, key);
	for (const { fact, key } of slice.agenda) {
		if (fact.status !== "blocked") continue;
		const where = fact.in ?? (fact.between ? pairKey(...fact.between).replace("|", " ") : "");
		for (const by of fact.by ?? []) add(by, fact.item, where, key);
	}
	return new Map([...blocks].sort(([a], [b]) => byCodeUnit(a, b)));
}
